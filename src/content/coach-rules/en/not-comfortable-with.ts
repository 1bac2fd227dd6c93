import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'expresses-feeling',
  priority: 50,
  patterns: [
    'i @be not (comfortable|okay|ok|happy with)',
    'i @do not feel safe',
    '@hard (for|on) me',
    'i @mid? @mid? struggl*',
    '(it|mornings|house) (is|been|felt|feel) @bit? (lonely|empty) (since|,$|us)',
    'i hate (that|how|fighting) !(that you always)',
    'i @mid? @bit? miss (you|us|being|our|how|(my|this) @kin) !(a|the|too) ',
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I am not comfortable with',
  hears: 'They may learn where it is tender for you, before it gets worse.',
  why: 'Saying that something is hard for you is honest and plain. It gives the other a chance to act on it.',
  source: 'gottman-startup',
};

export const examples: RuleExamples = {
  flags: [
    'I am struggling with the quiet in this house.',
    'I’m not comfortable with jokes about my weight.',
    'I am not okay.',
    'i dont feel safe around your brother when he drinks',
    'It’s hard for me to see the empty chair.',
    'I’m struggling with this since you got promoted.',
    'I wasn’t happy with how we left it on Friday.',
    'It has been really hard on me, these nights alone on the ward.',
  ],
  leaves: [
    'I’m comfortable with the plan.',
    'It was hard for him.',
    'This chair is not comfortable.',
    'I’m not sure about the train times.',
    'She isn’t okay.',
    'I’m fine with Tuesday.',
    'Is it hard for you?',
    'I’m not good at maths.',
  ],
};
