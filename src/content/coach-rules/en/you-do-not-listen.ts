import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 80,
  patterns: [
    '^, (so|because|well)? @ye (do|will|could|can) not (@deed|know how)',
    '@ye _{0,8} @aid not even _',
    'not be (trusted|bothered|arsed)',
    '@ye (refuse|refused|ignore) _',
    '@ye have got? (no|zero) @respect',
    'not (get|see|understand) why @ye @aid not',
    '@ye @do nothing !wrong',
    'you are not @absent',
  ],
  unless: ['(if|hope) _? @ye', '(feel|when|for) _{0,5} @ye _{0,8} not'],
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
