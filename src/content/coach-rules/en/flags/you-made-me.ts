import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 84,
  patterns: [
    '@ye @aux-a? @shove @us (@vex|in|into|to)',
    '((gave|left|leave) me (no|every) (choice|reason)|you make me sick)',
    'what you (made|make)',
    '@ye @aux-a? make me feel { _{0,2} (@worthless|@wronged|like i) }',
    '@ye @aux-a? made me feel _{0,2} @worthless',
    'how @ye have? (made|make) me',
    '@ye (have|left|leave) me feeling',
    '@seem-a (like|that) @ye (are (using|too|treating)|have been (using|lying)|@drop-bx-ed me|treat) _',
    '@feel _{0,4} @wronged , (the way|like)? you',
    '(@wronged|@role|@worthless) _{0,2} by you and _',
    '@seem-a (like|that) { @ye (are (punishing|using|pushing|running|being|too)|have been|@drop-bx-ed (me|us)|treat|@act-ed|only|put|do not) _ }',
  ],
  unless: ['(@nice-a|of the family)'],
};

export const note: RuleNote = {
  title: 'You made me',
  hears: 'They may hear that they run your feelings, and push back.',
  why: 'Their act is theirs and your feeling is yours. Said side by side, both are easier to take in.',
  source: 'rosenberg',
  instead: 'When my name was missing from the list at the party, I felt small and went home early.',
  rewrite: 'I felt $1',
};

export const examples: RuleExamples = {
  flags: [
    'You made me feel stupid in front of the whole class.',
    'u make me feel like garbage',
    'You’re driving me crazy with that phone.',
    'You pushed me into this.',
    'You left me no choice.',
    'You forced me to choose between you and my sister.',
    'You’re dragging me down.',
    'Look what you made me do.',
    'You have me feeling like a guest in my own home.',
    'You gave me no choice.',
  ],
  leaves: [
    'You make me laugh.',
    'You made me feel at home, Mrs. Ortiz.',
    'You made me a sandwich and I forgot to thank you.',
    'It makes me sick when I eat prawns.',
    'He made me feel stupid.',
    'You didn’t make me feel bad.',
    'I made you feel stupid, and I’m sorry.',
    'You make me feel like part of the family.',
    'She says “you make me sick” to the fish.',
    'You push me to be better at chess.',
    'Did I make you wait?',
    'The heat is driving me crazy.',
    'I felt small when the list went up.',
    'You made my day.',
    'Seeing how I upset you makes me feel awful.',
  ],
};
