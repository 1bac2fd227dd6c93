import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'remembering',
  answer: { kind: 'text' },
  wording: {
    question: 'Which moment do you keep going back to? Is there another one?',
    why: 'The first may stay just as it is. This only puts a second one next to it.',
    starters: [
      'I keep going back to …',
      'In that moment I …',
      'The other moment is …',
      'There was also the day when …',
      'Both are true: …, and …',
    ],
    examples: {
      closing: 'I hung up on her over a train ticket on the fourth of May. So that’s what I was to her.',
      opening:
        'On the fourth of May I hung up on her over a ticket. And there was the night train to Trieste, when she held my feet in her lap until they were warm.',
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};
