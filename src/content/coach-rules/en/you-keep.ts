import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 74,
  patterns: [
    'all i hear is you',
    'stop (blaming|accusing|attacking|making me|lying|twisting)',
    'not trust you',
    '@ye (keep|kept) on? !(@going|yours|the|@your) _',
    'there @ye go ,? again',
    'same old',
  ],
  unless: ['(@nice-a|forgive)', '(not (tired|sick)|to stop)', '(if|when) @ye'],
};

export const note: RuleNote = {
  title: 'You keep doing it',
  hears: 'They may hear a long list where you mean one thing.',
  why: '“You keep” adds up old times until it weighs too much to answer. Ask for one change instead.',
  source: 'gottman-startup',
  instead: 'When I’m on the phone with my sister tonight, please wait until I have hung up.',
};

export const examples: RuleExamples = {
  flags: [
    'You keep lying to me.',
    'you keep leaving me on read',
    'I’m sick of your excuses.',
    'All I hear is you complaining.',
    'I can’t trust you anymore.',
    'I’m tired of being the one who cleans up after you.',
    'I’m sick of cleaning up after you.',
    'I’m fed up with your promises, son.',
    'Stop blaming me for your bad grades.',
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
    'Did you keep the receipt?',
  ],
};
