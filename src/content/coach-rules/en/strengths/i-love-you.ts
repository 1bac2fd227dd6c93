import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 50,
  patterns: [
    '(i|we|^|and) @mid? @mid? (love|loved|adore) (you|u|and care|us) !(to see)',
    '(stopped|stop) loving you',
    'me love you',
    '(fond of|crazy about|the world of) you',
  ],
  unless: ['(if i|said i) love*', 'only _{0,5} because'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'I love you',
  hears: 'They may hear that the bond is larger than the quarrel.',
  why: 'Between newlyweds, tries at repair that were early and warm tended to work best. A few plain words can do it.',
  source: 'gottman-2015-repairs',
};

export const examples: RuleExamples = {
  flags: [
    'I love you, even with the shop in this state.',
    'we love u mate, come home',
    'I love you, and I hated that phone call.',
    'love you mum',
    'i really do love u even when im a mess',
    'I have always loved you, my boy.',
    'I’m very fond of you, old friend.',
    'I never stopped loving you.',
    'You know how much I love our walks, and how much I love you.',
    'I’m crazy about you, flour on your nose and all.',
  ],
  leaves: [
    'I’d love you to see it.',
    'I don’t love you anymore.',
    'She loves you.',
    'He said I love you to everyone.',
    'If I loved you I’d lie.',
    'I love pizza.',
    'You said “I love you” and left.',
    'I only did that because I love you.',
  ],
};
