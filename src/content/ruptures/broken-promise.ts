import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'A promise not kept',
    sentence: 'One of you gave their word on something that mattered, and when the day came it was not kept.',
    soundsLike: [
      '“I said I’d try.”',
      '“You looked at me and you promised.”',
      'The seat in row three stayed empty.',
    ],
    atStake: ['reliability', 'mattering', 'knowing-what-to-expect', 'shared-plans'],
    sinceThen: true,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.25, y: 0.3 },
        { x: 0.5, y: 0.2 },
        { x: 0.66, y: 0.18 },
        { x: 0.76, y: 0.5 },
        { x: 0.88, y: 0.66 },
        { x: 1, y: 0.66 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.2, y: 0.46 },
        { x: 0.38, y: 0.36 },
        { x: 0.52, y: 0.3 },
      ],
    ],
    fits: { 'cannot-trust': 2, 'not-there': 1, 'one-message': 2, 'after-a-talk': 1, quiet: 1 },
  },
  prompts: {
    camera: {
      voices: ['i-hurt-them'],
      question: 'What was promised, and what happened on the day?',
      why: 'Two pictures, side by side: the moment the word was given, and the moment it came due.',
    },
    'what-i-did': {
      question: 'What did you promise, and what did you do instead?',
      why: '“I couldn’t make it” can cover two things: what you did in that hour, and how long you had known.',
      starters: [
        'The word I gave was …, and I …',
        'I had known since … that I …',
        'In that hour, I was …',
        'I let you find out by …',
      ],
    },
    apology: {
      question: 'How would you say sorry, without a new promise?',
      why: 'In made-up stories from work, owning it and putting it right counted most. A second “I promise” may sound like the first.',
    },
    'did-to-me': {
      voices: ['they-hurt-me', 'both'],
      question: 'What was it like when it didn’t happen?',
      why: 'Think of the time it was meant to happen: where you were, and what you told anyone who asked.',
      starters: [
        'I waited until …',
        'When … asked me where you were, I said …',
        'When it got late, I …',
        'Afterward, I …',
      ],
    },
    'still-holds': {
      voices: ['i-hurt-them', 'both'],
      question: 'Is there a promise between you that was kept?',
      why: 'One kept thing does not undo a broken one. If one is there, and true, it can stand beside it.',
    },
    'since-then': {
      question: 'Since that day, how do the two of you make plans?',
      why: 'Letting it drop was one person’s doing. This looks at what came after: who stops asking, who says yes too fast, who keeps a spare plan.',
    },
    'one-thing': {
      voices: ['i-hurt-them', 'both'],
      question: 'What is small enough that you can keep it?',
      why: 'Something little, done by Thursday, may say more here than something grand by summer.',
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'I said I would, and then I didn’t. I’d like to hear that day from your side, from the start.',
      own: 'You had my word, and the one who let it drop was me.',
    },
    'they-hurt-me': {
      happened: 'There was something you said you would do, and I counted on it.',
      'did-to-me': 'I was counting on it, more than you could see.',
    },
    both: {
      'did-to-me': 'Neither of us did all that we said we would. First, what it was to wait for yours.',
      own: 'Now mine: what I said I’d do and left undone.',
    },
    'not-sure': {
      noticed: 'I thought we had agreed on something, and we may have gone home with two versions of it.',
      ask: 'How do you remember it? Had you given your word, as you saw it?',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
