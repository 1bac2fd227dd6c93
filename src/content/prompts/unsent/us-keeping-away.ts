import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'unsent',
  answer: { kind: 'text' },
  wording: {
    question: 'What does keeping away look like: places, people, screens?',
    why: 'Being watched from far off can be felt, too. If there’s a court order, its list comes before yours.',
    starters: [
      'I’ll go to … instead of …',
      'I’ll mute …',
      'I’ll ask … not to tell me …',
      'I won’t look at …',
      'If we meet by chance, I’ll …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};
