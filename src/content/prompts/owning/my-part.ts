import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'owning',
  answer: { kind: 'text' },
  wording: {
    question: 'If a piece of it was yours, which one?',
    why: 'One small, clear piece can be easier to say than a big sorry for everything. It excuses nothing they did, and you can leave this empty.',
    starters: [
      'What’s mine is that I …',
      'I said … when I meant …',
      'I knew …, and I didn’t say so.',
      'I own … . I don’t own …',
      'My piece ends where you …',
    ],
  },
  bySide: {
    'not-sure': {
      question: 'Which piece can you already see as yours?',
      why: 'You can own the one thing you’re sure of and leave the rest open. A sorry for “whatever it was” gives them little to answer.',
      starters: [
        'What I’m sure of is that I …',
        'On … I …, and I can’t tell how it landed.',
        'So far I can see that I …',
        'Big or small, I can own that I …',
      ],
    },
  },
  chose: { prompt: 'mine-or-not', options: ['a-part', 'not-sure'] },
  source: 'our-judgement',
  strength: 'our-judgement',
  review: { reviewedBy: '', role: '', date: '' },
};
