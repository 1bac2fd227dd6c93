import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'co-creation',
  answer: { kind: 'text' },
  wording: {
    question: 'Since then, what happens between you?',
    why: 'What was done belongs to the one who chose it. This asks only about the days after: who checks, who avoids, who jokes.',
    starters: [
      'Since then, when …',
      'One of us checks …',
      'What gets steered around is …',
      'In the mornings, …',
    ],
  },
  bySide: {
    'i-hurt-them': {
      why: 'What you did is yours alone and is not shared out here. Look only at the days after it: who checks, who avoids, who jokes.',
      starters: [
        'Since I …, they …',
        'When they check …, I …',
        'I’ve been steering around …',
        'The joke I make now is …',
      ],
    },
    'they-hurt-me': {
      question: 'Since they did it, what are the days like?',
      why: 'They chose it, and that stays with them. How you keep watch or keep away since then has its reasons.',
      starters: [
        'Since they …, I …',
        'I check … before …',
        'I stay away from …',
        'They act as if …, and I …',
      ],
    },
    both: {
      why: 'Where each of you chose something that hurt, each choice stays with its owner. This is only about the days after.',
      starters: [
        'Since all of it, we …',
        'I’m the one who …, and they …',
        'What neither of us mentions is …',
        'At … we both …',
      ],
    },
    'not-sure': {
      why: 'You may not know yet who chose what. What the days look like since then, you can already see.',
      starters: [
        'Since around …, I notice …',
        'They used to …, and now …',
        'I catch myself …',
        'What’s gone from our days is …',
      ],
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};
