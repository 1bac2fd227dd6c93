import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'expresses-feeling',
  priority: 50,
  patterns: [
    '(@what|silence) _? @pain~ (me|my|that|to (see|hear|be)|,$|so)',
    'what @pain~ me',
    '((make~|left) me feel*? @bit? (@ache|sad|cry|low|sick|small) !like)',
    '(weigh~ on|out of|eating at) me',
    'i get (this|a|an)? (ache|pang|knot|lump|pit) _{0,5}',
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
    'What you said about my accent, it upset me.',
    'It weighs on me that I missed your call.',
    'that made me so angry on the bus',
    'The silence makes me nervous.',
    'What you said at the meeting made me feel really small.',
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
