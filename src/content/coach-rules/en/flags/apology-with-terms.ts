import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 77,
  patterns: [
    '(@shall|to|@not|ill) (say|be)? @sorry it? (@terms|as soon as) @one (@do|@be|can|say*|apologi*|admit*|stop*|own*)',
    'you @sorry first',
    '@sorry ,? (but)? only (if|when) you',
  ],
  unless: ['be sorry if', 'sorry that'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'An apology with terms',
  hears: 'They may hear that your sorry is for sale.',
  why: 'A sorry that waits for theirs can wait a long time. Yours can stand alone, for your own part only.',
  source: 'lerner',
  instead: 'I’m sorry I hung up on you on Monday. That part is mine.',
};

export const examples: RuleExamples = {
  flags: [
    'I’ll apologize when you do.',
    'I’m not apologising until you admit it too.',
    'ill say sorry when u say sorry',
    'You apologize first.',
    'I would apologise if you stopped shouting at me.',
    'Fine, I’ll be sorry once you are.',
    'I can say sorry if you admit you also were wrong.',
    'I’ll say sorry when he does.',
    'I’ll apologise as soon as you admit what you did.',
    'I’m sorry, but only if you admit your half.',
  ],
  leaves: [
    'I’ll apologize when I see her tonight.',
    'You don’t have to apologize first.',
    'I will say sorry to Tom after school.',
    'I’m not going to apologize for crying.',
    'I’d apologize, and I mean it.',
    'When you apologized it meant a lot to me.',
    'Should I apologize before the meeting?',
    'I will apologize to your mother myself.',
    'You say sorry too often.',
    'I’m sorry, and you owe me nothing.',
  ],
};
