import type { MomentLines } from '../../../schema-rehearsal';

export const whatNow = {
  met: {
    closed: [
      'Easy. Done. I’ll even wear shoes.',
      'I’ve a couch that eats people. You’re welcome to it.',
      'I can do that with one hand and stir with the other.',
      'Not a peep. I’ll tell the beans and no one else.',
      'I’ll bring you lunch. No? No lunch. I’m adaptable.',
    ],
    softening: [
      'Tell me what to stop doing, too. I’ve a feeling it’s talking.',
      'I could sit with you while you call one of those lines. I’d be quiet. I’d bring knitting.',
      'There’s a bed here. I’m not being funny, there’s truly a bed.',
      'I was about to list nine ideas. You only need the one, or none.',
      'How about I do nothing, on purpose, and very kindly?',
      'We could have a code word. “Gutters,” say. Then I come, and I don’t ask.',
    ],
    open: [
      'I’ll do that, and I won’t do more than that.',
      'You choose, and you can choose again on Tuesday. Both are good with me.',
      'If tomorrow needs a couch, it’s here. If it needs me on the other end of a call, I’m here.',
      'Nothing has to come of this. You told me. That can be all.',
      'I’m not going to cheer you into anything.',
    ],
  },
  asked: {
    closed: [
      'I’m a person who can’t pick a yogurt. I’ll come along, though, wherever it is.',
      'I’ve got a car, a couch and a big mouth I can keep shut. Take your pick.',
      'You know best, and I know where the snacks are.',
    ],
    open: [
      'I don’t know what’s right for you. I’d help with any of it.',
      'We could find out who to call, and then call, or not call. I’d sit right here.',
      'You’re the only one who gets to decide that. I’ll back you up.',
    ],
  },
  missed: [
    'There’s cake whatever we do, and there’s a couch.',
    'Not a thing has to be done. And if it does, I’ve got shoes.',
    'My offers are in my apron. Take one out whenever.',
    'Now, later, or no time. The step’s not booked.',
  ],
  struck: [
    'If I’m organizing you, flap a hand. I’ll stop.',
    'Nobody’s going to march you anywhere.',
    'You say stop, I sit. I’m very obedient with a cushion.',
  ],
  thin: [
    'Anything or nothing, and it comes with lemon.',
    'There’s a bath here, and a bed. Or there’s more of this.',
    'You needn’t want anything. Wanting’s tiring.',
    'Tomorrow can look after its own breakfast.',
  ],
} satisfies MomentLines;
