import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'states-need',
  priority: 50,
  patterns: [
    '(it|what|this|that|me) @mid? @mid? (important|matters) most? (to|for|that) (me|i|we|have)',
    '(it|this) is? about (trust|being @treated)',
    '(my limit|a boundary)',
    'would rather (you|we|it|that|if)',
    '(honesty|trust|respect|being|time|privacy|fairness|family|punctuality) _{0,4} (matters|important) (a lot)? to me',
  ],
  unless: ['side of it'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'What matters to me',
  hears: 'They may understand what stands behind the quarrel.',
  why: 'Under a fight over dishes there is often something like fairness or rest. Naming it gives you both something to work with.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'It matters to me that the children hear us say goodnight.',
    'This is important to me, Father.',
    'I would rather we told her together.',
    'It’s important to me that we eat before the late shift.',
    'It’s about trust.',
    'honestly its about being asked, not the bike',
    'What matters to me is that you say it to my face.',
    'It matters to me that you call on Sundays.',
    'My limit is two nights on the sofa for your cousin.',
    'Honesty is really important to me.',
    'Being on time matters to me.',
  ],
  leaves: [
    'The book is about trust.',
    'That doesn’t matter to me.',
    'It’s about ten minutes away.',
    'Is it important to you?',
    'You are important to me.',
    'It’s about not holding grudges.',
    'I’d rather die.',
    'He values honesty.',
    'Time is money to me.',
  ],
};
