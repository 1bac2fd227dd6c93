import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'way-forward',
  answer: { kind: 'text' },
  wording: {
    question: 'What might comfort them? You would ask first.',
    why: 'You can’t know this for them, so it goes over as a question. Comfort fits best where nothing serious has to change.',
    starters: [
      'Would it help if I …',
      'I could sit with you while …',
      'I won’t try to fix …; I’d just …',
      'Would you rather have … or be left alone?',
    ],
  },
  bySide: {
    'they-hurt-me': {
      question: 'What would comfort you, without solving anything?',
      why: 'You can want comfort and no plan. With a serious problem under it, comfort alone may not help, and you can still switch.',
      starters: [
        'For ten minutes, could you …',
        'I don’t need it fixed. I need …',
        'It would ease things for me if you …',
        'Just … would be enough',
      ],
    },
    both: {
      question: 'What would comfort you, and what might comfort them?',
      why: 'Tell yours, and ask about theirs. This is company for a feeling, not a way to put off a problem that matters.',
      starters: [
        'I could use …; how about you?',
        'What would do me good is …',
        'Could we both have … before we …',
        'For you, I could …',
      ],
    },
    'not-sure': {
      question: 'What could be a comfort, before you know more?',
      why: 'Being kind to each other needs no verdict. If a serious problem turns up, it may need more than this.',
      starters: [
        'Could we … without sorting anything out?',
        'I’d find it good to …',
        'What I’d enjoy doing with you is …',
        'Would it be all right if we just …',
      ],
    },
  },
  source: 'overall-mcnulty-2017',
  strength: 'found-in-studies',
  when: { needs: ['comfort'] },
  review: { reviewedBy: '', role: '', date: '' },
};
