import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'expresses-feeling',
  priority: 50,
  patterns: [
    'i @mid not (comfortable|okay|happy with|feel* safe)',
    '@hard (for|on) me',
    'i @mid? @mid? struggl*',
    'i @mid? hate (that (we|you|it)|how|fighting|(it|this|the) (silence|,$))',
    'i @mid? @bit? miss (you|us|it ,$|our|how|(my|this) @kin|@doing-b7) !too',
    '(it|mornings|house) (is|been|felt|feel) @bit? (lonely|empty) (since|,$|us)',
    'it @mid @bit? (lonely|painful|sad|upsetting|scary) (, sitting|sitting|being|without|to (hear|see|watch|sit|be left))',
    '(and|but) i (do not like|hate) it ,$',
    'i @mid? miss that ,$',
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
    'We have gone silent on each other and I hate it.',
    'I miss talking to you on the late bus.',
    'It was lonely, sitting at that table.',
    'We don’t talk, and I don’t like it.',
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
    'She misses cooking.',
  ],
};
