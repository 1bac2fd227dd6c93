import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 78,
  patterns: [
    '[ if (@ye|anybody|anyone) (had|was|were|would) ] _{1,8} @modal',
    '(none|this) _{0,2} would not? have? happen*',
    '@modal not _{1,8} if (@ye|anybody|someone)',
    'if it (was|were) not for (@ye|your)',
    'no , @ye',
    '(would|could) have _{1,6} if @ye',
  ],
  unless: ['@nice', 'mind _{0,3} if', 'if @ye would (like|please)', 'if it was not for you , i would'],
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
