import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 79,
  patterns: [
    'you started @that',
    'you (are|were) the one (who|that|with|holding|driving) !i',
    'unlike you',
    'ask yourself',
    'what about (when|what)',
    'coming from you',
    'you are (@not|so) @angel',
    'at least i do',
    'before you point',
    '(look who is talking|one to talk|look in the mirror|hypocrite)',
    '^ what about you ?',
    'you _? lied (about|last|too|first|as well|when|with)',
    '(look who is talking|one to talk|you are no (angel|saint)|you started it)',
  ],
  unless: ['i @love', 'i (am|was) sorry'],
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
    'What about you?',
    'What about when you forgot my graduation?',
    'Look who’s talking.',
    'You’re one to talk.',
    'and you’re so perfect?',
    'That’s rich coming from you.',
    'at least i dont lie to ppl',
    'You started it!',
    'Take a good look in the mirror.',
    'You’re the one who always shouts.',
    'You are no angel either.',
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
  ],
};
