import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'reaffirming',
  answer: { kind: 'scale', low: 'far apart', high: 'close' },
  wording: {
    question: 'How close do you feel to them today?',
    why: 'A number for today, for nobody but you. When you look back after the talk, it may help you see what moved.',
    starters: [
      'Today it’s like …',
      'Before this it was more like …',
      'It changes when …',
      'The last time it was close was …',
    ],
    examples: {
      closing: 'Two. It’s been two since the wedding, so why ask.',
      opening:
        'Four. On the stairs this morning we both reached for the same bag, and for a second it was a six.',
    },
  },
  bySide: {
    'they-hurt-me': {
      examples: {
        closing: 'Does it matter? Put down anything.',
        opening:
          'Two, some days. When you asked about my knee on Thursday, it went to three before I remembered.',
      },
    },
    both: {
      examples: {
        closing: 'Who knows. We sit at the same desk, that’s all.',
        opening: 'Five. We still split the crossword at ten. We just don’t talk over it.',
      },
    },
    'not-sure': {
      examples: {
        closing: 'Can’t say. Ask them.',
        opening: 'Six, I think. It was eight in the spring, when you’d call from the bus.',
      },
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  unless: [{ relationships: ['colleague', 'my-therapist'] }],
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};
