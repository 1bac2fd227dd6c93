import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 40,
  patterns: [
    '@ye @aux-a? @folk-a? @ever !(@fine|on my mind|in my|@have to|made me|let _ down|too) _',
    'all @ye (ever|seem to)? @doing about? is',
    'nothing i _{1,2} is',
    '@ye _{1,8} (.|,)? (as|like|per) @usual',
    'not once _{0,4} (have|did) !i',
    'you ever _{0,4} life',
    '(is|its) @every? (every|@every|the same) _{0,3} with you',
    '(there is|there are) never _{1,6} (you|your)',
    '@ye have? _{0,2} (never|not) _{0,2} (remembered|had|been|made|once)',
    '@ye (do|did) (this|that|it) every',
    '(not|never) a (single)? day',
    'you of all',
  ],
  unless: [
    '(@nice-a|personally|good !enough|@every there)',
    '@iff @ye (were|have)? @ever',
    '^ (have|had|did|were|are|do) @ye @ever',
    'been (my|there|to|a)',
    '(wow|amazing|lovely|feed)',
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
    'You always put your work before the kids.',
    'Not once did you ask how the operation went.',
    'Nothing I do is ever good enough.',
    'You guys never invite me.',
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
  ],
};
