import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'validates',
  priority: 50,
  patterns: [
    'from (where you|your (@theirs|point|place|eyes)) !(of the|,? you)',
    'in your (shoes|place)',
    '(not|never) (look*|thought|seen|considered|saw) _{0,2} (that way|like that|from|before)',
    '(not|differently|another way|disagree) _{0,4} ,? (but)? i (understand|get|see|can see|respect|know)',
    '(we|both) see it differently',
    'in what you said',
    'i _{0,2} see (now|how (it|you))',
  ],
  unless: ['(he|she) sees', 'not see it that way ,$'],
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
    'From your perspective, I just vanished.',
    'We both see it differently, and that can stand.',
    'There’s some truth in what you said about me.',
    'I hadn’t seen it that way before, Herr Braun.',
    'I can see how it looked, from your place.',
    'If I put myself in your place, I’d have left the party too.',
    'In your shoes I would be tired as well.',
    'I see now how it felt, being the new one.',
    'I try to see it from your eyes.',
    'I don’t feel the same, but I get why it matters to you.',
    'I don’t agree, but I get why you’re upset.',
    'i remember it differently but i get how u saw it',
    'Even if I don’t agree, I respect your view.',
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
  ],
};
