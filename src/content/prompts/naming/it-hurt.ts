import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'naming',
  answer: { kind: 'text' },
  wording: {
    question: 'How would you tell them that you know it hurt?',
    why: 'When two people go back over a bad moment, therapists often begin with what was felt. Say what you saw of their hurt, and let the reasons wait.',
    starters: [
      'It hurt you when I …',
      'I saw you … when I …, and I knew it had hurt.',
      'You trusted me with …, and I …',
      'I hurt you, and I saw it in …',
      'After I …, you were the one left with …',
    ],
  },
  source: 'gottman-aftermath',
  strength: 'clinical-custom',
  review: { reviewedBy: '', role: '', date: '' },
};
