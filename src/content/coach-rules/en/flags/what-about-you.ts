import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 79,
  patterns: [
    'what about (when|the time|what you|all the|your @vice-b3)',
    'you are the one (who|with a|holding) !i',
    '(one to talk|look who is|ask yourself|coming from you)',
    'before you point',
    'unlike you',
    '(as if you (never|are @angel)|you are no better)',
  ],
  unless: ['i @love', 'i (am|was) sorry', 'perfect (as|for|to)'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'What about you?',
  hears: 'They may hear that what they brought will not be looked at.',
  why: 'Their part may well be real, and it can have its own talk. Stay with this one first.',
  source: 'our-judgement',
  instead: 'You told me about my drinking, and I started on yours. Let’s go back to mine.',
};

export const examples: RuleExamples = {
  flags: [
    'What about when you forgot my graduation?',
    'Look who’s talking.',
    'You’re one to talk.',
    'That’s rich coming from you.',
    'You’re the one who always shouts.',
    'Ask yourself who left first.',
    'What about all the times you were late?',
    'What about your temper?',
    'You’re the one who raised your voice first.',
    'Big words, coming from you.',
    'You’re the one holding the keys.',
    'What about what you said to my mother?',
    'As if you never forget a thing.',
  ],
  leaves: [
    'I’m good, what about you?',
    'What about your weekend in Bath?',
    'What about a walk?',
    'You’re the one I want to marry.',
    'You did it yourself, well done!',
    'Can you start the car?',
    'Look at the moon!',
    'At least I have you.',
    'Did you say it first or did he?',
    'Take a look at the menu.',
    'She started it and he cried.',
    'You are perfect as you are.',
    'I’ve said what I wanted. What about you?',
    'You were the one who had to ring the school, and I left you to it.',
    'It felt as if you knew the town.',
  ],
};
