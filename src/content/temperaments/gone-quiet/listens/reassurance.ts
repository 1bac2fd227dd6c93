import type { MomentLines } from '../../../schema-rehearsal';

export const reassurance = {
  met: {
    closed: [
      'I’m here. That’s about all I know how to be.',
      'I’m staying out here as long as you are.',
      '[a shoulder, close enough to lean on]',
      'It doesn’t change how I see you.',
      'You can come without calling. You know where the step is.',
    ],
    softening: [
      'I don’t say it. I’m your friend, all the way.',
      'You’re welcome here when you’ve got nothing to say. I like that best.',
      '{usual}. Out here it’s the other way around.',
      'I’d miss you. I’d notice by the second day.',
      'There’s a chair in my kitchen I think of as yours.',
      'Whatever you do about it, I’ll still be the one with the bad tea.',
    ],
    open: [
      'I’m on your side. I’ve been on it since we were nineteen, and I never told you.',
      'You could tell me worse, and I’d still set out two cups.',
      'I love you. There. It’s dark, so I can say it.',
      'You don’t have to be easy company for me to want you here.',
      'If it’s four in the morning, knock twice. I’ll know.',
    ],
  },
  asked: {
    closed: [
      'Yes, I’m your friend. That one doesn’t need looking into.',
      'I’m not going off. I never know where to go, anyway.',
      'I’ll keep it. I’m a good place to keep things.',
    ],
    open: [
      'I don’t think any less of you. I think you were alone too long.',
      'You’re wanted here. On bad days as well.',
      'Nothing’s different between you and me, except I’ll ask more.',
    ],
  },
  missed: [
    'I like you in any mood.',
    'You needn’t make it easy for me.',
    'We can be quiet about it, or not.',
    'Mm. I’m around, big or small.',
  ],
  struck: [
    'I’ll stay, if it’s all the same to you.',
    'You can’t wear me out. I was raised with geese.',
    'Nothing’s broken here. I’m staying.',
  ],
  thin: [
    '[turns your cup so the handle is toward you]',
    'Nothing’s asked of you.',
    'Stay as long as you like and say what you like. Or don’t say.',
    'You’re no trouble.',
  ],
} satisfies MomentLines;
