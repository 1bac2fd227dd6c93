import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'co-creation',
  answer: {
    kind: 'choice',
    options: [
      { id: 'first-time', label: 'First time', hint: 'As far as I can tell' },
      { id: 'a-few-times', label: 'A few times', hint: 'I can think of two or three' },
      { id: 'its-ours', label: 'It has a name by now', hint: 'I know it when I see it coming' },
    ],
  },
  wording: {
    question: 'Have you two been here before?',
    why: 'As far as you can tell today. A first time and an old habit may ask for different things.',
    starters: [
      'The time I remember is …',
      'It looks a bit like …',
      'What’s new this time is …',
      'If I gave it a name, it would be …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      why: 'If it has happened before, that is good to know. It does not mean you let it.',
      starters: [
        'The time before was …',
        'It has happened … times since …',
        'Each time, they …',
        'What is different now is that I …',
      ],
    },
    both: {
      starters: [
        'We’ve been through this one …',
        'It comes back whenever …',
        'The name for it could be …',
        'Last time it stopped when …',
      ],
    },
    'not-sure': {
      question: 'Does any of this remind you of another time?',
      why: 'A maybe is fine. You can change it when more comes back to you.',
      starters: [
        'Maybe once, when …',
        'It reminds me a little of …',
        'I can’t tell whether … was the same',
        'I only noticed it after …',
      ],
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};
