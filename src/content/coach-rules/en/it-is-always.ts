import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'absolutes',
  priority: 69,
  patterns: [
    '^ always _{1,8} , @be not you',
    'is @every? (@every|every|the same) _{1,3} with you',
    '(is|be) it? (@every|never) (something|your|me|the right)',
    'always (an|some|my) (excuse|fault|job)',
    'always the one',
  ],
  unless: ['(pleasure|turn|favorite)'],
};

export const note: RuleNote = {
  title: 'You are always …',
  hears: 'They might hear that this is simply who they are, to you.',
  why: 'Few people agree that they are always something. One day, one thing they did, is hard to argue with.',
  source: 'gottman-startup',
  instead: 'You came in at half past eight both days this week, and I opened the shop alone.',
};

export const examples: RuleExamples = {
  flags: [
    'You’re always late.',
    'youre always complaining about my cooking',
    'You are constantly checking my work, and it’s not even your section.',
    'your always on your phone when we eat',
    'You were always picking on your little brother, and you still do.',
    'You’re forever moaning about the neighbours.',
    'Always holding a grudge, aren’t you?',
    'You’re always too busy for your old father.',
    'You are always in a mood after practice.',
    'You’ve always been selfish.',
    'You constantly talk over me in meetings.',
    'u r always making plans without me',
  ],
  leaves: [
    'You’re always welcome here.',
    'You’re always in my heart.',
    'You are always so kind to the nurses.',
    'The buses are always late.',
    'I’m always late, and I know it.',
    'You’re not always late.',
    'You said “you’re always late” to him.',
    'My sister is always complaining.',
    'Are you always this funny?',
    'You’ve always been my best friend.',
    'You were always good at chess.',
    'They’re constantly checking the weather.',
  ],
};
