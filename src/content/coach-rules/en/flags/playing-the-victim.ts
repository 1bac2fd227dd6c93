import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 83,
  patterns: [
    '(attention|drama) @queen',
    '(you want the? attention|sorry for yourself)',
    '(@nag|must|you) _{0,3} (play~|act~) _{0,2} @victim',
    '(always|another|come*|poor) the? @victim',
    'pity party',
    '(pity party|crocodile tears|crying again|late for tears|victim act)',
    '(pity party|an oscar)',
    'playing the @victim',
  ],
  unless: ['i @own', 'you are not'],
};

export const note: RuleNote = {
  title: 'Playing the victim',
  hears: 'They might hear that their hurt is a trick.',
  why: 'Nobody can prove that they are really hurt. A guess about an act closes the talk before it starts.',
  source: 'our-judgement',
  instead: 'When you cried in the hallway on Thursday, I didn’t know what to do, so I got loud.',
};

export const examples: RuleExamples = {
  flags: [
    'Another martyr at the sink, I see.',
    'Stop playing the victim.',
    'Don’t act the martyr with me, Joan.',
    'you just want attention',
    'Are you done with your pity party?',
    'You’re such a drama queen.',
    'Always the victim, aren’t you?',
    'Quit feeling sorry for yourself and get on the ladder.',
    'u want the attention',
  ],
  leaves: [
    'I was playing the victim, I see it now.',
    'She plays the victim in the school play.',
    'You weren’t a victim of the layoffs, were you?',
    'Please pay attention to the road.',
    'I don’t want you to feel sorry for me.',
    'I felt sorry for myself all weekend.',
    'The victim of the accident was my neighbor.',
    'Thank you for your attention at the desk.',
    'You’re not a drama queen for being upset.',
    'My daughter takes drama on Wednesdays.',
  ],
};
