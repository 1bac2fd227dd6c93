import type { MomentLines } from '../../../schema-rehearsal';

export const yourPart = {
  met: {
    closed: [
      'You said it yourself. I was all set to have to prove it.',
      'All right. {act}. Yes. Let me breathe.',
      'It’s hard to be mad while you say that. I’m not ready not to be mad.',
      '[nods, and nods again, too fast]',
      'I’ll believe it later. At the moment I’m only hearing it.',
      'That’s yours, then. Good. I had it in with mine.',
      'Please leave it there a while. Nothing after it.',
    ],
    softening: [
      'I thought I’d have to hold up both ends of {that}. My arms are shaking.',
      'When you say you did it, the whirling sort of… it has a middle now.',
      'And I blew up, or I blew out, one of the two. That bit’s mine.',
      'I’d gone over it and over it till I thought I’d made it up. {act}. I didn’t make it up.',
      'Nothing tacked on behind it? I keep waiting for the rest of it to hit.',
      'It does something, that you don’t look away. I’m a bit calmer. A bit.',
      'My half, while I can still say it: {mine}.',
      'Then I didn’t dream {sight}. I’d begun to think I had.',
    ],
    open: [
      'You took it in your own hands. I can put mine down.',
      '{act}. You said so, and I heard it, and I don’t have to run anywhere.',
      'I never wanted you crushed. I wanted it said. That’s all I wanted, all this time.',
      'With me it’s the flood, and you then had that to deal with too. I know that.',
      'I own a piece, and it’s this: {mine}. Full to the brim or not, that was me.',
      'It’s simpler than I’d made it. You did a thing. It hurt. Here we are.',
      'I’ll remember that you said that. I forget a lot when I’m under. Not that.',
    ],
  },
  asked: {
    closed: [
      'Who did what, I… {act}. Begin there. I get lost after that.',
      'If I look for fault right now I’ll find it all over, mostly on me. {sight}. That’s fact, at least.',
      'What’s fair, I couldn’t say. {after}. That much I’m sure of.',
      'You want me to think. I’m not thinking yet, I’m only full of {that}.',
    ],
    open: [
      'The part I’d like you to keep is this: {act}. The rest we can sort some slower day.',
      'From you? I wanted {wish}. It would have cost you a minute.',
      'I’ve thought about my share too, in the quiet hours. I get flooded and then I’m no help to anyone.',
      'It isn’t all you. {usual}, and then I go up like paper.',
    ],
  },
  missed: [
    'There were four becauses in that. I dropped them all.',
    'Now it’s nobody’s. So it comes back to me. It always rolls back to me.',
    'I nearly had hold of it, and you moved it.',
    'I can’t argue. I go blank, and then it looks as though you were right.',
    'When you explain {that}, I stop knowing what I saw. And I did see {sight}.',
    'I’d only need the first half of that sentence. The half with you in it.',
  ],
  struck: [
    'You’re throwing it back and I can’t catch, I told you, I can’t catch.',
    'Fine, me, all of it, my fault. See? I’d say anything now. That’s no use to you.',
    '[turns to the side, one arm over the stomach]',
    'True, not true, it’s all one at this volume.',
    'If this is about who’s worse, I’ll lose. I lose by leaving.',
    'Slower, or not at all. That’s not a trick. It’s how I’m built.',
  ],
  thin: [
    'It’s too round, it’s got no edge to hold it by. Which part did you do?',
    'Everything is too much to be sorry for. {act}. Only that.',
    'You’ve gone under. Come up, I’m no lifeguard.',
    'A piece of it. A small true piece. That’s all I can hold anyway.',
    { short: 'Half a sentence more and I’d know what you mean.' },
  ],
} satisfies MomentLines;
