import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 82,
  patterns: [
    'you @seem-d exactly? like @theirs',
    'turn~ into your @kin',
    '(are all the same|unlike some|you are no better than|you are your @kin)',
  ],
  unless: ['@nice-d', 'proud'],
};

export const note: RuleNote = {
  title: 'You are just like …',
  hears: 'They may hear two people put down at once, and that they cannot be other than they are.',
  why: 'Being put in a box with somebody else leaves no way out. What happened this time can be looked at on its own.',
  source: 'our-judgement',
  instead: 'When you walked off during my question at dinner, I felt ten years old again.',
};

export const examples: RuleExamples = {
  flags: [
    'You’re just like your father.',
    'God, you’re exactly like him.',
    'you sound like ur mom rn',
    'You are turning into your mother, Paul.',
    'You’re so like your brother, just like him.',
    'You act just like them, the whole bunch upstairs.',
    'You’re no better than him.',
    'You managers are all the same, you are all the same.',
  ],
  leaves: [
    'You’re just like your mother, kind to everybody.',
    'I’m just like my dad when I get tired.',
    'She looks like him around the eyes.',
    'You sound like you have a cold.',
    'It looks like rain.',
    'You’re not like him, and I should say so more.',
    'The new one works just like the old one.',
    'I’d like that very much.',
    'You look like you need a sleep after that double shift.',
    'I yelled that you’re just like your uncle, in front of the whole queue.',
  ],
};
