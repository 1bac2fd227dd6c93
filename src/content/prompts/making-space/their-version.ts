import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'making-space',
  answer: { kind: 'text' },
  wording: {
    question: 'How might they tell it?',
    why: 'Two people can walk out of one room with two stories. Guess at theirs, and when you hear it from them, go by what they say.',
    starters: [
      'They would say that I …',
      'From where they stood, …',
      'The moment they’d start with is …',
      'What they saw of me was …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      question: 'How might they tell it? You can skip this.',
      why: 'Understanding is not excusing. What they did stays what they did, and you may leave this empty.',
      starters: [
        'They’d likely claim …',
        'In their story, the reason is …',
        'They may not know that …',
        'They might leave out …',
      ],
    },
    both: {
      question: 'How would they tell the same moment?',
      why: 'Your story and theirs may both hold, and they may not match. Try theirs on, the parts about you as well.',
      starters: [
        'In their telling, I …',
        'They’d probably begin with …',
        'The part I tend to skip is …',
        'They might say that before it, …',
      ],
    },
    'not-sure': {
      question: 'What do you wonder about it?',
      why: 'You may not have heard the whole of it yet. To wonder out loud leaves room for the rest.',
      starters: [
        'I wonder if …',
        'I wonder whether you …',
        'Could it be that …?',
        'I’m curious what it was like when …',
      ],
    },
  },
  coach: 'quiet',
  source: 'gottman-aftermath',
  strength: 'clinical-custom',
  isPrivate: true,
  spokenBy: ['not-sure'],
  review: { reviewedBy: '', role: '', date: '' },
};
