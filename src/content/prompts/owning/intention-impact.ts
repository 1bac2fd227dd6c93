import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'owning',
  answer: { kind: 'list', labels: ['What I meant', 'What it did to you'], most: 2 },
  wording: {
    question: 'What did you mean to do, and what did it do to them?',
    why: 'Both are real, and they can lie far apart. The second is the one to say; the first mostly stays here, unless they ask.',
    starters: [
      'I meant to …',
      'I was trying to …',
      'It left you with …',
      'Because of it, you had to …',
      'You stopped … after I …',
    ],
    examples: {
      closing:
        'What I meant: to get your essay in on time. What it did to you: you got a B out of it, didn’t you?',
      opening:
        'What I meant: to save you from a bad grade. What it did to you: I rewrote your essay on Sunday night while you slept. You had to hand in my words, and now you close the laptop when I come in.',
    },
  },
  bySide: {
    both: {
      why: 'You may each have meant one thing and done another. This is only your half, and what they were left with is the line you’d say.',
      starters: [
        'All I wanted was …',
        'In the moment I meant to …',
        'My end of it left you …',
        'You then had to …',
        'It cost you …',
      ],
      examples: {
        closing:
          'What I meant: to sleep, like a normal person. What it did to you: nothing you hadn’t done to me at two on Friday morning.',
        opening:
          'What I meant: three hours of sleep before my shift. What it did to you: I pulled the plug in the middle of your game on Saturday, and you had to explain me to six friends.',
      },
    },
  },
  source: 'gottman-aftermath',
  strength: 'clinical-custom',
  review: { reviewedBy: '', role: '', date: '' },
};
