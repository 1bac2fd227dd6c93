import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'young',
  answer: { kind: 'text' },
  wording: {
    question: 'Which adult could you tell?',
    why: 'Think of one who has listened before: at school, next door, on a team, in the family. If someone hurts or scares you, Support has people you can call or text.',
    starters: [
      'Someone who listens is …',
      'I could catch … after …',
      'What I’d say first is …',
      'If the first one doesn’t get it, I’ll try …',
    ],
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};
