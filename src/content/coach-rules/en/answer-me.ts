import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 75,
  patterns: [
    '^, @hey? (answer (me|the)|explain yourself|look at me when|get (out|in the)|go to your|show me)',
    'admit it ,$',
    '^, @hey? @order _{0,6} (right now|this @pronto|by @pronto)',
    'you will @order _{0,5} (@pronto|and you)',
    'i (need|want|expect) you to (be over|get over|@stop|@bow|drop)',
    'you have (until|till)',
    'you had? better (@order|be)',
    'if you do not (@order|@stop)',
  ],
  unless: ['i (admit|am sorry)'],
};

export const note: RuleNote = {
  title: 'TODO',
  hears: 'may',
  why: 'x',
  source: 'our-judgement',
  instead: 'x',
};

export const examples: RuleExamples = {
  flags: [],
  leaves: [],
};
