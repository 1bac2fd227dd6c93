import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'expresses-feeling',
  priority: 50,
  patterns: [
    '(@what|what you (said|did)|silence|voice|words|seeing _{1,4}|hearing _{1,4}) _? @pain~ (me|my|when you|that|to (see|hear|be)|,$|so)',
    'what @pain~ me',
    '((make~|left|leaves) me (feel*)? @bit? (@ache|sad|cry|lonely|low|sick|small) !(and (used|worthless)|like))',
    '(got to|weigh~ on|out of|eating at|eats at|ate at|broke) me',
    '(i get|there is|i have|i got) (this|a|an)? (ache|pang|knot|lump|pit|sinking) _{0,5}',
  ],
  unless: [
    '(you|whole) _{0,2} (make|made|makes) me',
    '(not|can|never|will|would) _? @pain',
    'something that',
    'me too',
    'because of you',
  ],
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
