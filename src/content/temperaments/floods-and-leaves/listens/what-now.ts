import type { MomentLines } from '../../../schema-rehearsal';

export const whatNow = {
  met: {
    closed: [
      'I can’t think of tomorrow yet. I’m still in what you told me. You first?',
      'I want to do all of it at once, and that’s how I know to sit still.',
      'Give me something little. Something for shaky hands.',
      'There’s a helpline, isn’t there? I’d be crying in the background. I’d come, though.',
      'Don’t mind me, I’m no planner. Anything you want. Or nothing.',
    ],
    softening: [
      'That one thing, I can do. It’s a relief, one thing.',
      'The couch is yours. I’ll be in the next room, being no trouble.',
      'If you wanted to call one of those lines, I’d dial and hand it over. Only if you wanted.',
      'I won’t rush you into anything. I know how it is to be rushed.',
      'Is it easier if I check on you, or if I wait for you to come by? I’ll do it your way.',
      'Say it again, slowly, and I’ll hold on to it. I lose things in all this.',
    ],
    open: [
      'Yes. That. It’s small and it’s exactly right.',
      'Nothing’s a fine thing for tomorrow. I’ll bring bread to it.',
      'You choose, and you can unchoose. I won’t get in a state about it.',
      'I’m calm enough to ask now. What would make the morning easier?',
      'There’s a bed, there’s a lamp, there’s me. You don’t have to want any of it.',
    ],
  },
  asked: {
    closed: [
      'I’m no use with plans. I believe you, and I’ve got a sofa, and I’ve got tomorrow off.',
      'Too wobbly to be wise, but I’m on your side. You choose, and I’ll hold the coats.',
      'My head says ten things. I trust yours more.',
    ],
    open: [
      'I believe you. What’s right for you, you’ll know. I’ll be glad to see you on any day of it.',
      'Your word’s enough for me, and your pace. I’ll come along, or wait, or put the soup on.',
      'My heart’s down, and I’m on your side. Slowly, and your way, and with company if you’d like some.',
    ],
  },
  missed: [
    'That’s fine. I’ll need nothing, too. We’ll be two people needing nothing.',
    'You don’t want a fuss. I’m made of fuss. I’ll keep it in.',
    'Another day, then. Or no day. I won’t lose it.',
    'I’d have liked a job to do. But that’s for my sake. You rest.',
  ],
  struck: [
    'We don’t have to get to tomorrow from here. Let’s get to the end of this breath.',
    'Don’t be careful with me. Be angry, and then be hungry, and I’ll cook.',
    'It’s a lot, and I’m staying for it, and nobody has to decide a thing.',
  ],
  thin: [
    'Not a thing, then. We’ll have a whole day of not a thing.',
    'You needn’t find it. I lose every plan I make. Let’s breathe.',
    'It’s not your job to make it right. Your job’s, I don’t know, socks. Being warm.',
    'Blank? Me, too. Isn’t it a comfort, two of us?',
  ],
} satisfies MomentLines;
