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
    examples: {
      closing: 'You’re a rock star. This ward would fall apart without you.',
      opening:
        'Your notes at Sunday’s handover had the one allergy the rest of us had missed. I’ve started writing my margins the way you do.',
    },
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
      examples: {
        closing: 'You’re good at your job. I’ll leave it at that.',
        opening:
          'The gown came back on Monday, you cut the hem again, and now it hangs straight. I think a lot of your hands. I’d still like to talk about the fitting.',
      },
    },
    both: {
      why: 'You can clash over how and still rate what gets done. One true line about the work is enough.',
      starters: [
        'We don’t agree about …, and you’re good at …',
        'I’ll give you this, gladly: …',
        'When it counts, you …',
        'I’ve fought you on …, and I’ve also seen you …',
      ],
      examples: {
        closing: 'We’re both pros. Let’s act like it.',
        opening:
          'We’ve both been loud about the morning route. You also brought bus 12 in on time right through the January snow. I respect that, and I hadn’t told you.',
      },
    },
    'not-sure': {
      why: 'You may not know yet what went wrong. What you think of their work may be clear, so start there.',
      starters: [
        'I like how you …',
        'I noticed you …, and it worked.',
        'I’d be glad to learn … from you.',
        'You make … look easy.',
      ],
      examples: {
        closing: 'No complaints about your work from me.',
        opening:
          'I watched you on Tuesday with the man at counter three. You turned the form around so he could read it himself. I’d like to learn that.',
      },
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  when: { relationships: ['colleague'] },
  review: { reviewedBy: '', role: '', date: '' },
};
