import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 81,
  patterns: [
    '@sorry _? _? @its-m @be (how|what|the (way|impression)|your)',
    '@sorry _{0,6} (@misread|taken (badly|personally|the wrong)) !you',
    '@sorry @link? (@its-m|my _) @seeming !out',
  ],
  unless: ['found'],
};

export const note: RuleNote = {
  title: 'Sorry that’s how you see it',
  hears: 'They may hear that there is nothing to be sorry for, only a wrong way of seeing.',
  why: 'It moves the trouble from what was done to how it was read. You can own the words you used, even when you meant something else.',
  source: 'lerner',
  instead: 'I’m sorry I called your plan silly in front of the team.',
};

export const examples: RuleExamples = {
  flags: [
    'I’m sorry that’s how you see it.',
    'Sorry that’s what you heard.',
    'sorry it came across that way',
    'I’m sorry this was your experience, madam.',
    'I am sorry that it seemed like I was laughing.',
    'Sorry my text was taken the wrong way.',
    'I apologize that it came off as rude to your cousin.',
    'Sorry that that’s the impression you got.',
    'well sorry it looks that way to you',
    'Sorry that you misunderstood me.',
    'I’m sorry you misheard, love.',
    'I’m sorry that’s how you remember it.',
  ],
  leaves: [
    'I’m sorry this is how you found out.',
    'That’s how you see it, and I see it another way.',
    'I’m sorry it was so cold in the room.',
    'Sorry, that is not what I ordered.',
    'I’m sorry that was so hard.',
    'It came across the river in the flood.',
    'I’m sorry I made it sound like your fault.',
    'I’m not sorry that it came off the wall.',
    'Sorry, how did you hear that?',
  ],
};
