import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'reaffirming',
  answer: { kind: 'text' },
  wording: {
    question: 'What still holds, if anything?',
    why: 'After a break, a person may wonder whether all of it is gone. Write what is true today; leave out what isn’t.',
    starters: [
      'One thing hasn’t changed: …',
      'You can still count on me for …',
      'I still …, and that doesn’t hang on your answer.',
      'Whatever you decide, I …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      why: 'Something can still hold while the hurt is still there. If nothing holds right now, an empty page is honest.',
      starters: [
        'I’m hurt, and I still …',
        'What hasn’t broken for me is …',
        'Some of it still stands: …',
        'I don’t know about everything, only that …',
      ],
    },
    both: {
      question: 'What still holds between you, if anything?',
      starters: [
        'Even in the middle of it, I …',
        'We still have …',
        'I’m not done with …',
        'We’ve come through … before, and I …',
      ],
    },
    'not-sure': {
      why: 'A lot can be open while one thing is certain. Leave it empty if that isn’t so.',
      starters: [
        'I can’t read this yet, and still …',
        'As far as I’m concerned, …',
        'What I am sure of is …',
        'I was glad when you …',
      ],
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  unless: [{ relationships: ['colleague', 'former-partner', 'my-therapist'] }],
  review: { reviewedBy: '', role: '', date: '' },
};
