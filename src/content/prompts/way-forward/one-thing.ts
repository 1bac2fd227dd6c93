import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'way-forward',
  answer: { kind: 'text' },
  wording: {
    question: 'What is one thing you will do?',
    why: 'Small enough that they could see it happen. One thing done may say more than five that were promised.',
    starters: [
      'By Friday, I will …',
      'The one thing I’ll do is …',
      'You’ll see me …',
      'Before we meet again, I will …',
    ],
    examples: {
      closing: 'I’ll try to be a better friend, I promise.',
      opening:
        'I bring your sewing machine back on Saturday before ten, with the belt repaired. I carry it up all four floors.',
    },
  },
  bySide: {
    both: {
      question: 'What is one thing you will do, whatever they do?',
      why: 'Yours only, not half of a trade. You can do it even on a day when they don’t do theirs.',
      starters: [
        'Whatever happens, I will …',
        'From my end, I’ll …',
        'I’ll go first with …',
        'On …, I’m going to …',
      ],
      examples: {
        closing: 'I’ll do my bit as soon as I see you doing yours.',
        opening:
          'I’ll pin the rehearsal times by the stage door on Monday before noon. All of them, also the ones I’d like to skip.',
      },
    },
    'not-sure': {
      question: 'What is one thing you could do without knowing more?',
      why: 'You don’t need the whole story to do something small and decent. It may also show you how things stand.',
      starters: [
        'Without knowing why, I can …',
        'I don’t have the whole picture. I could …',
        'One friendly thing I’ll do is …',
        'This week I’ll …',
      ],
      examples: {
        closing: 'Well, let me know if there’s anything I can do.',
        opening:
          'I don’t know yet what happened between us. On Thursday I’ll bring your seedlings back to the garden and water your row, whether we talk or not.',
      },
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  unless: [{ sides: ['i-hurt-them', 'both', 'not-sure'], needs: ['change', 'both'] }],
  review: { reviewedBy: '', role: '', date: '' },
};
