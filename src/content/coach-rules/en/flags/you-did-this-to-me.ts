import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 78,
  patterns: [
    '@ye @aux-a? @aux-a? (@hurting-ed|@hurting-ing|embarrassed|sold) @them !(first|own)',
    '(turned|turning|set|turn) _{1,4} against',
    '@ye @aux-a? @aux-a? @drop-bx~ me (out|away|aside|up|over|off|for|in|like|under|,$)',
    '@ye went (and|behind|through my)',
    '@ye @aux-a? @lied (to|something)',
    '@ye (sold|set|planned|took) (out|me (for|up|in)|the credit|credit for|this|mine)',
    '@ye @aux-a? (shamed|leaked|spoiled|sabotaged|embarrassed|ruined) _',
    '@ye (decided|let) (i|him|her|them) _',
  ],
  unless: [
    '(@iff|that|why) @ye',
    '(feel|felt|noticed) _{0,6} @ye',
    'i (felt|feel|was so) _',
    '(my (fault|mistake|bad)|because of me|i was wrong)',
  ],
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
    'You lied to me about the car.',
    'You humiliated me at the staff party.',
    'You forgot my birthday again.',
    'You went and told everyone on the ward.',
    'You went through my bag.',
    'You threw me out like an old coat.',
    'You set my own sister against me.',
    'You dumped me with your aunt all evening.',
    'You sold my bike.',
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
    'We left without umbrellas.',
    'I’m glad you promised me nothing.',
    'You hung the picture on my wall, thank you.',
    'You read my mind.',
    'You took me to the hospital at two in the morning.',
    'You set the table for six.',
  ],
};
