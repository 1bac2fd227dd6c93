import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 78,
  patterns: [
    '[ if (@ye|anybody) (had|was|were|would) ] _{1,8} @modal',
    '(none|this) _{0,2} would _{0,2} happen*',
    '@modal not (be|have|need) _{0,8} if (@ye|anybody)',
    'not for @your',
    'no , @ye had to',
  ],
  unless: ['(@nice|mind)', '@ye would (like|please)'],
};

export const note: RuleNote = {
  title: '',
  hears: '',
  why: '',
  source: 'our-judgement',
  instead: '',
};

export const examples: RuleExamples = {
  flags: [],
  leaves: [],
};
