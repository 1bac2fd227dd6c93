import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  notSides: ['they-hurt-me'],
  priority: 74,
  patterns: [
    'stop (blaming|accusing|attacking|making me|lying|twisting)',
    'not trust you',
    '(sick|tired|fed up) (of|with) (you|your)',
    '@ye (keep|kept) on? !(@going|yours|the|@your|saying that? i) _',
    'there @ye go ,? again',
    'same old',
    'all i hear is you',
  ],
  unless: ['(@nice-a|forgive)', '(not (tired|sick)|to stop)', '(if|when) @ye'],
};

export const note: RuleNote = {
  title: 'You keep doing it',
  hears: 'They may hear a long list where you mean one thing.',
  why: 'This adds up old times until it weighs too much to answer. Ask for one change instead.',
  source: 'gottman-startup',
  instead: 'When I’m on the phone with my sister tonight, please wait until I have hung up.',
};

export const examples: RuleExamples = {
  flags: [
    'You keep lying to me.',
    'you keep leaving me on read',
    'I’m sick of your excuses.',
    'I can’t trust you anymore.',
    'I’m fed up with your promises, son.',
    'Stop blaming me for your bad grades.',
    'There you go again with the shouting.',
    'Same old story with the rent.',
    'Stop making me the bad one here.',
    'You keep changing the locks on me.',
  ],
  leaves: [
    'You keep me going.',
    'Keep trying, you’re nearly there.',
    'I keep lying awake at night.',
    'You can’t park here.',
    'If you can’t make it, tell me.',
    'She keeps ignoring my calls.',
    'I’m tired of rain.',
    'You keep making me laugh.',
    'I’m not tired of you.',
    '“You keep lying,” he sang.',
    'Can you leave it on the table?',
    'I don’t understand why the lights are off.',
    'You kept your word.',
    'You kept saying that I forget everything.',
    'Did you keep the receipt?',
    'I’m so tired of being sad about it.',
  ],
};
