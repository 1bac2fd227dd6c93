import type { MomentLines } from '../../../schema-rehearsal';

export const pattern = {
  met: {
    closed: [
      'You did that alone, all this while.',
      'So that’s how you get by. I never saw it.',
      'It sounds like a lot of work that nobody saw.',
      'And nobody else knows? … You don’t have to say.',
      'I think I’d have hidden it the same way.',
    ],
    softening: [
      '{usual}. It breaks my heart a bit, now that I know.',
      'That was clever, in its way. It got you as far as this step.',
      'You found a way to keep going. I’m glad of it, and I’m sorry you needed one.',
      'So you smile and stack the chairs, and nobody asks. I was one of the nobody.',
      'All those times you said tired. They look different to me now.',
      'Whatever got you through, I’m not going to pick at it.',
    ],
    open: [
      'You kept yourself upright all this time. I’m moved by that, I’ll say it plainly.',
      'If there’s one more person you’d want to know, we could think who. And if not, it’s the two of us.',
      'You learned when to be quiet. That isn’t weakness, it’s knowing the weather.',
      'I’d like to be one of the ways you get through, from here on.',
      'It took so much out of you, making it look easy.',
    ],
  },
  asked: {
    closed: [
      'I don’t think there was a right way to get through it. You found one.',
      'I didn’t know. I wish I had, and I’m glad I do.',
      'Plenty of people keep it to themselves for years, and they’ve got their reasons. So did you.',
    ],
    open: [
      'You did what you could with what you had. I’m telling you that with my whole heart.',
      'I think keeping quiet looked after you. Now there’s me as well.',
      '{after}. So some of it must have shown. Only to me, I think.',
    ],
  },
  missed: [
    'I’m thinking of all the days you got through with that.',
    'I’ve seen how tired you are. You could have a rest from it, here.',
    'We don’t have to go anywhere you don’t want to go. I’ll follow you.',
    'I’m sorry that was ever needed.',
  ],
  struck: [
    'Whatever got you here in one piece, anger and all, I’m glad of it.',
    'I could have asked sooner. You can say so.',
    'That’s been waiting a long time to come out, I’d guess.',
  ],
  thin: [
    'However you did it, you’re here.',
    'Some days it’s only getting to the evening. I’ve had a few of those.',
    'You managed. I don’t need to know how.',
    'That’s nothing to be ashamed of, not with me.',
  ],
} satisfies MomentLines;
