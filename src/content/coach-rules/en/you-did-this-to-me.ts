import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 78,
  patterns: [
    '@ye @aux? @aux? (@hurting-ed|@hurting-ing) (@them|your family)',
    '@ye @aux? @aux? @lied',
    '@ye (threw|throw|stabbed|let|led) (@them|the) _{0,2} (under|in the|down|on)',
    'turned _{1,4} against',
    'you _{0,3} behind my',
    '@ye @took my',
    '^, _? @ye did not @deed',
    '@ye @aux? (forgot|missed) (@us|again|. again)',
    '@ye _{1,6} without @ask',
    '@ye promised',
    'you bailed',
    'said you would _{1,8} you @aid not',
    '@ye (chose|picked|put) _{1,5} (over|before) (@us|your)',
    '@ye crossed a',
    '@ye (went|told) _{0,3} @crowd',
  ],
  unless: ['(@iff|that) @ye', '^ (did|do)', 'my heart', '(feel|felt|noticed) _{0,6} @ye'],
  notSides: ['they-hurt-me'],
};

export const note: RuleNote = {
  title: 'You did this to me',
  hears: 'They may hear a charge sheet and look for the way out.',
  why: 'One hard verb leaves out what really happened. The plain scene, with its time and place, is harder to push away.',
  source: 'gottman-startup',
  instead: 'On Monday you told Raj about my leave before I had told my team, and I found out from him.',
};

export const examples: RuleExamples = {
  flags: [
    'You betrayed me.',
    'You threw me under the bus in that meeting.',
    'u went behind my back again',
    'You stabbed me in the back, Gerald.',
    'You lied to me about the car.',
    'You chose your mates over your own sister.',
    'You promised to be there, but you stayed in the pub.',
    'You’ve been lying to me for months.',
    'You crossed a line.',
    'You sold the sofa without asking.',
    'You humiliated me at the staff party.',
    'You didn’t tell me the clinic called.',
    'You forgot my birthday again.',
    'You went and told everyone on the ward.',
  ],
  leaves: [
    'I lied to you about the car.',
    'You never lied to me.',
    'You let me know in time, thank you.',
    'If you lied to me, tell me now.',
    'He threw me under the bus.',
    'I felt small when you laughed at me.',
    'You left your keys on the counter.',
    'You told me about the new job last week.',
    '“You betrayed me,” said the king.',
    'Did you lie to her?',
    'She cheated on him, not you.',
    'You took me to the hospital at two in the morning.',
    'We left without umbrellas.',
    'I’m glad you promised me nothing.',
  ],
};
