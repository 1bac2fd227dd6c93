import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'making-space',
  answer: { kind: 'text' },
  wording: {
    question: 'What did it do to you?',
    why: 'When therapists help people go back over a hard moment, they often begin with how it felt. Small facts, like how you slept, say a lot.',
    starters: [
      'That night I …',
      'The next morning I couldn’t …',
      'In my body it was like …',
      'Since then I catch myself …',
      'What it took from me was …',
    ],
  },
  bySide: {
    both: {
      question: 'What did it do to you, on your side?',
      why: 'You can have a part in it and still be sore. The soreness goes here; your part has a page of its own.',
      starters: [
        'On my side of it, I …',
        'While we were going at it, I …',
        'Afterward I kept hearing …',
        'What stays with me is …',
      ],
    },
    'not-sure': {
      question: 'Whatever it was, what did it do to you?',
      why: 'You don’t have to know who did what to know how your week went. Tell that part.',
      starters: [
        'Ever since …, I find that I …',
        'I’m not certain what happened, and still I …',
        'The odd thing is, I …',
        'I noticed that my …',
      ],
    },
  },
  source: 'gottman-aftermath',
  strength: 'clinical-custom',
  review: { reviewedBy: '', role: '', date: '' },
};
