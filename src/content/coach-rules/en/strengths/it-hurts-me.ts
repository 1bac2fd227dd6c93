import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'expresses-feeling',
  priority: 50,
  patterns: [
    '(@what|silence) _? (@pain~ (me|my|that|to (see|hear|be))|(hurt|hurts|stung) (when|,$))',
    '(makes|made|left) me feel*? @bit? (@ache|awful|cry|sick|small)',
    '(weigh~ on|out of|eating at) me',
  ],
  unless: [
    'you made me',
    'something that',
    'me too',
    '(understand|know|course|if|why|much) _{0,4} (hurt|stung)',
    '(bend|toe|elbow|knee|doctor|tooth|@ye knew)',
    'to @pain me',
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
    'Sorry if that stung.',
    'I can see why it hurt.',
    'You left me with all that worry.',
    'It hurts when I bend my knee.',
    'You’re doing this just to upset me.',
  ],
};
