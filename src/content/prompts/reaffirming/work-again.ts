import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'reaffirming',
  answer: { kind: 'text' },
  wording: {
    question: 'What can they expect of you at work from here?',
    why: 'Saying what you’d like to see, instead of what went wrong, makes a softer start. Begin with your own end of the work.',
    starters: [
      'From Monday on, I’ll …',
      'Before I …, I’ll check with you.',
      'You’ll hear it from me when …',
      'I’d like us to get to where …',
    ],
    examples: {
      closing: 'I’ll keep to my own bench, okay? Problem solved.',
      opening:
        'From Monday I’ll bring you the cutting list before I order a single board. You mark it up, and I sign second.',
    },
  },
  bySide: {
    'they-hurt-me': {
      question: 'How would you like work to be from here?',
      why: 'What happened stays on the table. This page is for the other half: the work as you’d like to see it done.',
      starters: [
        'From here on, I’d like …',
        'When something of mine isn’t right, please …',
        'I work best when …',
        'In front of others, I’d like you to …',
      ],
      examples: {
        closing: 'Let’s both forget Friday and do our jobs.',
        opening:
          'When a plate of mine comes back on a Friday night, I’d like you to carry it to my station and tell me there. I’ll fix it on the spot.',
      },
    },
    both: {
      question: 'How would you like the two of you to work?',
      why: 'Put your own end first. A plain plan is a gentle way in, and you can both see whether it happens.',
      starters: [
        'For the next job, could we …',
        'I’ll …, and I’d like you to …',
        'A better week would look like …',
        'Let’s try … for a month.',
      ],
      examples: {
        closing: 'Let’s keep it in writing from now on.',
        opening:
          'For the spring catalog, let’s swap drafts on Wednesdays at ten, no red ink on the first round. I’ll start by leaving mine in the drawer.',
      },
    },
    'not-sure': {
      question: 'What would make working together easier to read?',
      why: 'What went wrong can stay open while you name what you’d like more of. Something small that both can see will do.',
      starters: [
        'It would help me to know …',
        'Could we try …?',
        'I’d guess less with …',
        'A good day with you looks like …',
      ],
      examples: {
        closing: 'Whatever works for you works for me.',
        opening:
          'Could we take five minutes by the time clock on Thursdays? I’d say what I’m loading next, and you’d say what you’re waiting on. I’d have to guess less.',
      },
    },
  },
  source: 'gottman-startup',
  strength: 'clinical-custom',
  when: { relationships: ['colleague'] },
  review: { reviewedBy: '', role: '', date: '' },
};
