import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 70,
  patterns: [
    '(it|that) was @not my (intention|intent|aim) to { !stay _{1,6} } ,$',
    '(@not my (intention|intent|aim) !(to stay)|not _{0,4} on purpose|no @harmless (,|but|meant|intended)|@not meant (like that|that way))',
    'i (did not|never) (mean|meant|intend*) (it|that|any|anything) !to',
  ],
  unless: ['excuse'],
  alsoNegated: true,
  questions: 'never',
};

export const note: RuleNote = {
  title: 'That was not my intention',
  hears: 'They may hear that the hurt should not count, as you did not plan it.',
  why: 'Most hurts are not meant. Saying that first answers a charge they may not have made.',
  source: 'schumann-2014',
  instead: 'I told the joke about your divorce, and I watched your face drop. I’m sorry.',
  rewrite: 'I never wanted to $1, and I did. I’m sorry',
};

export const examples: RuleExamples = {
  flags: [
    'It wasn’t my intention. I only meant to tease.',
    'I didn’t mean it like that.',
    'i never meant it that way',
    'No offense, but your driving is awful.',
    'I didn’t do it on purpose!',
    'I did not mean any harm by it.',
    'That was never my intention, I was just tired.',
    'I was only joking, you know I didn’t mean it.',
    'It was never my intention to embarrass you.',
  ],
  leaves: [
    'I never meant to hurt you.',
    'I didn’t mean to step on your foot.',
    'It was not my intention to stay this long.',
    'Did you do it on purpose?',
    'I mean it.',
    'I didn’t mean to wake you, go back to sleep.',
    'He didn’t mean to break it.',
    'I didn’t mean to hurt you, but I did, and I’m sorry.',
    'No offense taken.',
  ],
};
