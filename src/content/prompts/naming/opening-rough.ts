import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'naming',
  answer: { kind: 'text' },
  wording: {
    question: 'How might you begin? A rough try is enough.',
    why: 'The first sentence can be the hardest. In a study of newlyweds, the tries at repair that worked best came early and led with feeling more than with reasons.',
    starters: [
      'I’m sorry, can we talk?',
      'I keep thinking about …',
      'I got … wrong, and I’d like to talk.',
      'I wish I could take back …',
      'Could we sit down, the two of us, and talk about …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      why: 'Asking to talk takes nothing back. When researchers watched newlyweds, repairs that spoke from a feeling did better than ones built of reasons.',
      starters: [
        'Something felt off between us. Can we talk?',
        'I’m still not over …',
        'It stung when you …',
        'I’d like to tell you how … was for me.',
        'There’s a thing from … that won’t leave me alone.',
      ],
    },
    both: {
      why: 'Somebody goes first, and going first is not giving in. Among newlyweds in one study, repairs helped most that came soon and had some warmth in them.',
      starters: [
        'Something felt off between us. Can we talk?',
        'I don’t like how we left it on …',
        'I’m not proud of my share of …',
        'Could we try again about …',
        'I miss how it was before …',
      ],
    },
    'not-sure': {
      why: 'You don’t need to know what it was before you ask. One study of newlyweds found that early repairs, made from feeling, worked best.',
      starters: [
        'Something felt off between us. Can we talk?',
        'I can’t put my finger on it. Since …',
        'I may have this wrong, and I noticed …',
        'Did something happen when …',
        'Are we all right, after …',
      ],
    },
  },
  source: 'gottman-2015-repairs',
  strength: 'found-in-studies',
  review: { reviewedBy: '', role: '', date: '' },
};
