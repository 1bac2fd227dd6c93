import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'naming',
  answer: { kind: 'text' },
  wording: {
    question: 'Did this remind you of something older?',
    why: 'Sometimes what we do today was learned long ago. That is a reason, not an excuse. One line will do, and they needn’t hear it.',
    starters: [
      'I sounded just like …',
      'When I was …, I learned to …',
      'I used to get the same when …',
      'It took me back to …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      why: 'A new hurt can land on an old bruise and still be every bit their doing. One line is enough, and it needn’t be told to them.',
      starters: [
        'It landed right where …',
        'The last time I felt this was …',
        'For a moment I was … years old again, and …',
        'It was like being back in …',
      ],
    },
    both: {
      why: 'Two people can each bring something old into a room. A single line about yours is plenty, and it can stay with you.',
      starters: [
        'I’ve had this fight before, with …',
        'What I was really guarding was …',
        'In the house I grew up in, …',
        'I was answering someone else, years back, who …',
      ],
    },
    'not-sure': {
      why: 'What you can’t place may be part now and part long ago. A guess, in one line, is fine, and you can keep it to yourself.',
      starters: [
        'It reminds me, faintly, of …',
        'I’ve gone quiet like this before, when …',
        'I don’t know why, and I keep thinking of …',
        'Maybe it has to do with the time …',
      ],
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  asideOf: 'story',
  asideDoor: 'Did this touch something older?',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};
