import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'co-creation',
  answer: { kind: 'loop' },
  wording: {
    question: 'What goes around and around between you?',
    why: 'Some fights run in a circle that both people know. This is your half of the picture; their box holds only what you could see.',
    starters: [
      'ask about … a second time',
      'look at … and say nothing',
      'make a joke about …',
      'turn up the …',
      'ashamed because …',
      'afraid that …',
    ],
  },
  bySide: {
    'i-hurt-them': {
      why: 'What you did stays yours to own. There may also be a circle you two get into. This is your half of it, and their box holds only what you could see.',
    },
    'they-hurt-me': {
      question: 'Is there a circle you two get caught in?',
      why: 'Only if you see one; you can leave it empty. It gives you no share of what they chose to do.',
      starters: [
        'bring up …',
        'ask for help with …',
        'look away and start on …',
        'drop it and …',
        'worn out from …',
        'alone with …',
      ],
    },
    both: {
      why: 'Write your half as you see it, and leave the other half for them to tell. It can be easier to look at a circle than at each other.',
      starters: [
        'ask who …',
        'answer with …',
        'push harder about …',
        'skip the …',
        'scared that …',
        'hoping you would …',
      ],
    },
    'not-sure': {
      question: 'Do you two go around in a circle?',
      why: 'A guess will do, and you can erase it later. Keep to your half; in their box goes only what you could see.',
      starters: [
        'ask how …',
        'start talking about …',
        'try once more with …',
        'walk a bit ahead and …',
        'scared for …',
        'unsure about …',
      ],
    },
  },
  source: 'eft',
  strength: 'clinical-custom',
  review: { reviewedBy: '', role: '', date: '' },
};
