import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 77,
  patterns: [
    'what (did|have) i (do|done|say) (wrong|now|,$)',
    'supposed to have',
    '(act~|like|as if) i (did|killed)',
    'i did not do (anything|a thing)',
    'i did nothing',
    '(no idea|not know) what i (did|have)',
    'can not think what',
    'want me to say',
    'not see (the|what) (problem|issue)',
  ],
  unless: ['tell me'],
  alsoNegated: true,
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
