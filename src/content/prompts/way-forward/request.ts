import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'way-forward',
  answer: { kind: 'text' },
  wording: {
    question: 'What is one request they are free to refuse?',
    why: 'Something they can start doing, and soon. If a no is not allowed, it’s an order. If you’d pay for asking, you don’t have to ask.',
    starters: [
      'Would you be willing to …',
      'Could you … by …?',
      'What I’d like from you is …',
      'I want to ask for …, and a no is fine',
    ],
  },
  bySide: {
    both: {
      starters: [
        'Would you …? I’d do … in turn',
        'Could we agree that you …, and I …',
        'It would help me if you …',
        'Next time, would you …',
      ],
    },
    'not-sure': {
      question: 'What is one small request you could try?',
      why: 'Even a question can be a request. Make it doable, and leave them room to say no.',
      starters: [
        'Could you tell me whether …',
        'Would you mind if we …',
        'I’d be glad if you could …',
        'May I ask you for …',
      ],
    },
  },
  source: 'rosenberg',
  strength: 'clinical-custom',
  unless: [{ ruptures: ['met-with-silence'] }, { sides: ['both', 'not-sure'], needs: ['comfort'] }],
  review: { reviewedBy: '', role: '', date: '' },
};
