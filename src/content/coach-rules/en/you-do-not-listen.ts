import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 80,
  patterns: [
    '^, (so|because|well)? @ye (do|did|will|could|can) not (@deed|know how)',
    '@ye _{0,8} (did|do|could|can|were) not even _',
    'can not be (trusted|bothered|arsed)',
    '@ye (refuse|refused)',
    '@ye @aux? ignor* (@them|every)',
    '@ye were not there',
    '@ye @aux? (forgot|missed) (@us|again|about)',
    '@ye have (no|zero) (respect|regard|manners|consideration)',
    'why @ye (will|can|do) not',
    '@ye @do nothing',
    'are not (giving|paying|listening|helping|trying)',
  ],
  unless: ['@sub _? @ye', '@felt _{0,6} @ye', '^ (if|why|i|when|did|do)', 'not (have|need)', 'nothing wrong', 'think _{0,4} @ye'],
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
