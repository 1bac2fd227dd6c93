import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 81,
  patterns: [
    'nice going',
    '(how|so|real|very) @mature',
    '@hey ,? @genius',
    '(thanks for nothing|slow clap|here we go ,|went so well|sure , because|oh look who)',
    "world 's greatest",
    '@kin of the year',
    '(somebody|someone) (woke|is feeling)',
    'are not you (clever|special)',
    '@praise on (being|ruin*)',
    '@praise , (genius|now you|you ruined)',
  ],
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
