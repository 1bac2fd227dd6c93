import type { MomentLines } from '../../../schema-rehearsal';

export const theirHurt = {
  met: {
    closed: [
      'No. Oh no. …No, go on.',
      'It’s a lot. I’m not saying it’s too much to say.',
      '[covers both eyes, takes the hands away again]',
      'I can’t feel my fingers. I’m hearing it, though.',
      'I’d kept well away from knowing that.',
      'That’s what it was for you. That. Right.',
      'I want to say a hundred things, so I won’t say any.',
    ],
    softening: [
      'It goes straight in. I’d like to run, and I’d like it to stay in.',
      'I had {sight} in my head all along. I wouldn’t look at it from your end.',
      'So while I was out walking it off, you were sitting in it.',
      'That’s worse than what I’d pictured, and I picture everything.',
      'You had that by yourself. Because {act}. And then I wasn’t there.',
      'Hang on. Don’t stop. I mean, stop one second, then don’t.',
      'I keep wanting to say how awful I feel. That’s not what you came for.',
      { close: 'I’m who you’d have brought that to. And it was me who’d done it.' },
    ],
    open: [
      'I’m not going to cry, because then you’d have to be nice to me.',
      'Tell me more of it. I’ve got hold of something. I won’t go.',
      '{act}, and that’s what it did. I’m going to leave those two next to each other.',
      'You were hurt, and then I disappeared on you. That’s two hurts. I’d only counted one.',
      'I can hear it now without my own noise over it. It’s terrible. I’m here.',
      'You trusted me, and I was careless, and then I was gone. That’s how I’d tell it.',
      'I’d take it back if it could be taken. It can’t, so I’ll listen.',
    ],
  },
  asked: {
    closed: [
      'What I thought then? Nothing, it was all rush. {act}, and then I was out of there.',
      'The words go when you ask. What’s left is {sight}.',
      'Don’t ask if I knew. I knew, I didn’t know, I was going like a train. {that} went by like a station.',
      'I felt sick. I walked. {after}. There’s no good answer in it.',
    ],
    open: [
      'I saw it on you. I did. And I couldn’t stand to see it, so {after}.',
      'Did I think of you? Too late, and then without stopping. It’s {sight} that I think of.',
      'It must have felt like being left standing there. {act}, and nobody stayed to say a word.',
      'I imagine it, if I make myself. You, after {that}, with it going round. Tell me where I’m wrong.',
      'If you’re asking was I sorry: right away, and I hid with it. That was no use to you.',
    ],
  },
  missed: [
    'I want it to have been small so badly. It wasn’t.',
    'Don’t make it little so that I don’t topple. I’ll hold on to something.',
    'I nearly said “phew.” What’s wrong with me?',
    'I saw your face, just then. That wasn’t small.',
    'That’s a way out, and I know all the ways out. I don’t want it.',
    'You may be holding some of it in so I’ll stay. I’ll stay.',
  ],
  struck: [
    'I am. I’m all of that. And while I’m all of that, nobody’s listening.',
    'It’s a lot at once. I’m going to breathe, and then you go on.',
    '[goes gray, says nothing]',
    'If you want me hurt, I’m hurt. If you want me to hear, slower.',
    'I lost the words and only got the knife of it.',
    'You’ve a right to it. {act}. I’ve got one foot out, and I’m telling that foot to stay.',
  ],
  thin: [
    'You needn’t be careful of me. It ought to be the other way about.',
    'Don’t carry my end. {act}. You weren’t even near the wheel.',
    'That was one drop. I can take the glass, I think.',
    'If you’re swallowing some of it, don’t. I swallow and run. You swallow and stay.',
  ],
} satisfies MomentLines;
