import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'reaffirming',
  answer: { kind: 'text' },
  wording: {
    question: 'What do you respect in their work?',
    why: 'Two people can work side by side without being close. One true thing about the work may be enough ground to stand on.',
    starters: [
      'I trust your eye for …',
      'You caught … when nobody else did.',
      'I’ve learned … from watching you.',
      'The way you handle … is good work.',
    ],
  },
  bySide: {
    'they-hurt-me': {
      question: 'What do you respect in their work, if anything?',
      why: 'Respect for the work doesn’t wipe out what was said or done. Write it only if it’s true.',
      starters: [
        'I have something hard to bring up, and I respect how you …',
        'Your … is good, and I want that said.',
        'On the job itself, you …',
        'I think highly of your …',
      ],
    },
    both: {
      why: 'You can clash over how and still rate what gets done. One true line about the work is enough.',
      starters: [
        'We don’t agree about …, and you’re good at …',
        'I’ll give you this, gladly: …',
        'When it counts, you …',
        'I’ve fought you on …, and I’ve also seen you …',
      ],
    },
    'not-sure': {
      why: 'You may not know yet what went wrong. What you think of their work may be clear, so start there.',
      starters: [
        'I like how you …',
        'I noticed you …, and it worked.',
        'I’d be glad to learn … from you.',
        'You make … look easy.',
      ],
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  when: { relationships: ['colleague'] },
  review: { reviewedBy: '', role: '', date: '' },
};
