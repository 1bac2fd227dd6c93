import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'therapy',
  answer: { kind: 'text' },
  wording: {
    question: 'In which moment did it feel off?',
    why: 'Where such moments get repaired, therapy tends to turn out better. The repair is your therapist’s job first; bringing it in is enough.',
    starters: [
      'Last session, when you said …',
      'Around the time I told you about …, I …',
      'You looked at … while I …',
      'Since …, I’ve left out …',
    ],
  },
  source: 'eubanks-2018',
  strength: 'found-in-studies',
  review: { reviewedBy: '', role: '', date: '' },
};
