import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 40,
  patterns: [
    '@ye @aux-a? @folk-a? @ever !(@spare-bx|@meant-bx|@fine|were|did|in my|@have to|made me|let _ down|start with) _',
    'all @ye (ever|seem to)? @doing about? is',
    'nothing i _{1,2} is',
    '(@ye _{1,8} (.|,)? as @usual|^ as usual)',
    '(not|^ never) (once|(one|a) single? (time|day|word|thank|visit|call))',
    '@ye have? never (once|been|had|made)',
    '(is|^) (always|constant|the same) _{0,5} with @ye ,$',
    '(is|come) it? always (me|my|us|about|someone|somebody)',
    '(is there|when have @ye|kill|can not @ye|could not @ye) _{0,8} (ever|once)',
    '(but|except|than) yourself',
    'do @ye ever stop',
    'everything _{0,4} (your way|about @ye)',
    '(every _{0,2} time|everytime|whenever) _{2,8} @ye !(@gladly|@can|make me|cheer|look|want) _',
  ],
  unless: [
    '(@nice-a !(for me|at (me|us))|good !enough)',
    '@iff @ye (were|have)? @ever',
    '^ (have|did|are|do) @ye always',
    '(have|had|did) i',
    '(wow|amazing|haha|cool|so well|@every there|i (know|see) why? @ye|told me @ye @can)',
  ],
};

export const note: RuleNote = {
  title: 'A charge with “always” or “never”',
  hears: 'They might hear that the case is closed before they have spoken.',
  why: 'A charge about all the days leaves no room for the good ones. Start with one day and what you missed in it.',
  source: 'gottman-startup',
  instead: 'On Thursday the trash was still in the hall at midnight, and I carried it down in my pajamas.',
};

export const examples: RuleExamples = {
  flags: [
    'You never help with the shopping.',
    'You always blame the new guy.',
    'u never say sorry',
    'You’re always late for our Sunday call.',
    'You are never home on weekends.',
    'You forgot to lock up. As usual.',
    'All you ever do is complain about my friends.',
    'Not once did you ask how the operation went.',
    'Nothing I do is ever good enough.',
    'You guys never invite me.',
    'Would it kill you to call once?',
    'Do you ever stop grumbling?',
    'Everything has to be about you.',
  ],
  leaves: [
    'You never know.',
    'You always make me laugh.',
    'You’re always welcome.',
    'I never help with the shopping, I know.',
    'They always blame the new guy.',
    'Every time we visit Nan, we bring cake.',
    'You’ve never let me down.',
    '“You never help,” she said to the robot.',
    'If you never ask, you never learn.',
    'I will always take your call.',
    'You take everything so well.',
    'You’re great, as always.',
    'Have you always worked nights?',
    'You never told me you could sew!',
    'There is always tea for one more.',
    'You always did like the sea.',
  ],
};
