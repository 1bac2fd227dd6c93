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
    examples: {
      closing: 'It’s probably all my fault about the boat. I never speak up.',
      opening:
        'In March I told you the price for the boat was fine with me, and it wasn’t. Saying yes was mine. Selling my half in April without asking me was yours.',
    },
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
      examples: {
        closing: 'Whatever I did on Wednesday, sorry, okay?',
        opening:
          'On Wednesday I left the puppet rehearsal before the end, without goodbye. I don’t know how that was for you. It’s the one piece I can see so far.',
      },
    },
  },
  chose: { prompt: 'mine-or-not', options: ['a-part', 'not-sure'] },
  source: 'our-judgement',
  strength: 'our-judgement',
  review: { reviewedBy: '', role: '', date: '' },
};
