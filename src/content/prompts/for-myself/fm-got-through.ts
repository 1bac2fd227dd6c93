import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'for-myself',
  answer: { kind: 'text' },
  wording: {
    question: 'How did you get through it?',
    why: 'Going still, saying yes, laughing along, walking out: people use what they have. It doesn’t have to look brave to have worked.',
    starters: [
      'What I did was …',
      'I kept my eyes on …',
      'I told myself …',
      'I said “…” so it would stop.',
      'The next morning I still …',
    ],
    examples: {
      closing: 'I just stood there by the blocks on Monday and took it, like a little kid.',
      opening:
        'I counted the tiles over lane four until Coach was done yelling. Then I swam six more laps, because nobody can see your face in the water.',
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};
