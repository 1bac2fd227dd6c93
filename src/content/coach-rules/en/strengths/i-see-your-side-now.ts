import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'validates',
  priority: 50,
  patterns: [
    '(see|look at) _{0,5} from your (@view|place|eyes)',
    'in your (shoes|place)',
    '(not|never) (seen|saw|looked at) _{0,2} (that|it) (that way|from|and|like)',
    'i should have listened',
    '(not|never) (thought (of|about)|considered|looked at) (it|that) (that way|like that|from)',
  ],
  questions: 'never',
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Seeing it from your side',
  hears: 'They may be readier to hear your side, having found theirs with you.',
  why: 'You try on how it looked from where they stood. You can do that and still have your own view.',
  source: 'imago',
};

export const examples: RuleExamples = {
  flags: [
    'I hadn’t looked at it from your side.',
    'I can see it from your side now.',
    'i didnt look at it from ur point of view',
    'I hadn’t seen it that way before, Herr Braun.',
    'I can see how it looked, from your place.',
    'If I put myself in your place, I’d have left the party too.',
    'In your shoes I would be tired as well.',
    'I try to see it from your eyes.',
    'I hadn’t thought of it that way.',
  ],
  leaves: [
    'I never thought of buying it.',
    'I can see it from here.',
    'She sees it from his side.',
    'Get off my side of the bed.',
    'Your shoes are in the hall.',
    'Let’s eat at your place.',
    'I don’t see it that way.',
    'You both sit there.',
    'Turn right at the lights.',
    'Take your seat, please.',
    'I heard it from Bob.',
    'There are two sides of the coin.',
    'I see it differently.',
    'I don’t agree, and I don’t care.',
    'I never thought of it.',
  ],
};
