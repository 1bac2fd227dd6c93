import type { MomentLines } from '../../../schema-rehearsal';

export const theirHurt = {
  met: {
    closed: [
      '[a long breath]',
      'That’s… Oh.',
      'I don’t have a word for that.',
      'I’m still next to you. I’m only quiet.',
      'No. That wasn’t right, what they did.',
    ],
    softening: [
      'It sounds lonely. I’m guessing. You’d know.',
      'I’d have been frightened, I think.',
      'You got up the next morning, after that.',
      'I’m slow. It’s going in, though.',
      'That hurt to hear. I’m glad I heard it.',
      'And you told no one. … You’ve told me now.',
    ],
    open: [
      'I’ve no words big enough, so here are small ones. I’m sorry that happened.',
      'You weren’t wrong to feel it. I feel it from here.',
      'Nobody was there. I wish somebody had been. I wish it had been me.',
      'It’s a cruel thing to have to keep quiet about.',
      'I can’t make it smaller. I can sit next to it with you.',
    ],
  },
  asked: {
    closed: [
      'I think it was bad. I can say that much.',
      'You’re not imagining it. I’ve known you too long for that.',
      'I’m quiet because I’m sad. It’s nothing you did.',
    ],
    open: [
      'I believe you. I’ll say it more than once, since I don’t say much.',
      'You’re not making it up, and you’re not making it big. That’s what I think.',
      'If it’s me you’re wondering about: heavy, and glad to be let in.',
    ],
  },
  missed: [
    'You’re tired. That counts.',
    'You say how big it is. I’ll believe you.',
    'Little or not, I’d sooner know.',
    'I’m thinking of you. Only that.',
  ],
  struck: [
    '[doesn’t look away]',
    'If you’re angry, that’s fair. I’d think so.',
    'It can be loud. There’s only the cat.',
  ],
  thin: [
    'You needn’t push it out. This is enough.',
    '[moves the sugar within your reach]',
    'It can stay half said.',
    'Not your fault. That much I’m sure of.',
  ],
} satisfies MomentLines;
