import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 50,
  patterns: [
    '(i|we) @mid? @mid? @glad (that|to (have|be))? (of|for)? (the _)? (you|your|it is you|(i|we) are (friends|married))',
    'good to (see|have) you',
    '@iwe @mid? @mid? @mid? @bit? miss (you|having you|us|@doing-b7 _{0,2} (with|to) (you|u))',
    '@iwe @mid? (love|like) (having you|how you|@doing-b7 _{0,3} (with|to) (you|u))',
    '(not|never|life) _{0,7} without you (,$|in)',
  ],
  questions: 'never',
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'I am glad of you',
  hears: 'They may feel that they are more to you than this one fight.',
  why: 'Gladness is easy to think and seldom said. A person who is told about it may find it easier to stay in the talk.',
  source: 'gottman-startup',
};

export const examples: RuleExamples = {
  flags: [
    'I’m so glad you called on Tuesday.',
    'I miss you, Sunday breakfasts are too quiet.',
    'im proud of u even if we fight',
    'I’m lucky to have you on my shift.',
    'We love having you around, even at six in the morning.',
    'I am grateful for you, and for thirty-one years of tea.',
    'I couldn’t imagine this kitchen without you.',
    'Good to have you back.',
    'I like how you laugh at your own jokes.',
    'I miss walking to work with you.',
    'I love coming home to you.',
    'I’m glad we’re friends, even this week.',
  ],
  leaves: [
    'You’ll miss your bus.',
    'I’m glad it rained.',
    'I’m not proud of you tonight.',
    'I’m happy to have a garden.',
    'He misses you.',
    'Are you happy you came?',
    'I’d be happy if you left.',
    'I’m happy I could help.',
  ],
};
