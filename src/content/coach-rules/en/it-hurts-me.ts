import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'expresses-feeling',
  priority: 50,
  patterns: [
    '(@what|what you (said|did)) _? @pain~ (me|my|when you|that|to (see|hear|be)|,$|so)',
    'what @pain~ me',
    'feelings @mid? hurt',
    '((make~|left) me feel* !better _|(make~|left) me @bit? (@ache|sad|cry))',
    '(got to|weigh~ on|out of|eating) me',
  ],
  unless: ['you (make|made) me', '(not|can|never) _? @pain', 'something that'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'It hurt when',
  hears: 'They can hear the weight of it without being called a name.',
  why: '“It hurt when” ties the pain to a moment. That is easier to answer than “you are cruel.”',
  source: 'gottman-startup',
};

export const examples: RuleExamples = {
  flags: [
    'It hurt when you sold Dad’s boat so fast.',
    'That stung.',
    'it hurts that nobody told me about the move',
    'You’ve gone quiet since June. This worries me.',
    'My feelings were hurt at the staff dinner.',
    'What you said about my accent, it upset me.',
    'It weighs on me that I missed your call.',
    'That made me feel uncomfortable in the lift.',
    'that made me so angry on the bus',
    'The silence makes me nervous.',
    'What you said at the meeting made me feel really small.',
    'It left me feeling empty after the phone call.',
    'when you joke about my English it makes me feel stupid',
    'This makes me sad, and I’m seventy-one.',
    'The shouting left me shaken.',
    'What scares me is the silence after.',
  ],
  leaves: [
    'It hurt him more than her.',
    'It won’t hurt to try.',
    'My knee hurts when I run.',
    'Does it hurt?',
    'It hurt him when you said that.',
    'The noise bothers the neighbors.',
    'That joke was funny.',
    'It didn’t make me sad.',
    'You make me mad.',
    'It made her feel awful.',
    'That made me laugh.',
    'It makes me happy to cook.',
    'Does that make you nervous?',
    'It made me late for work.',
  ],
};
