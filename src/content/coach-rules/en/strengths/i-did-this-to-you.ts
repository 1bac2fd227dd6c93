import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'specific-observation',
  priority: 50,
  patterns: [
    'i (called you (@badly|@insult|a|an)|hung up on you|walked (out|off) (while|and|when)|(shared|sent|posted) your|read your (diary|phone|mail|journal)|broke your !(trust|heart)|did (interrupt|call) you|told (@kin|your|the) _{1,4} before you|left you standing|was rude to you on|spent the|interrupted you|opened your)',
    'i (said i would|told you) _{1,6} and (i|it) (did|was) not',
    'i (lied to you about|threatened to|cut you off|let you think|drank too|(went|stayed) (silent|quiet) for|told (her|him|them|everyone) your) _',
    'i (@flare-ed|swore) at you _{0,3} (in the|before|while|@clock)',
    'i was @too? (@unkind|@curt) @to _{0,3} (at|in|over|yesterday)',
    '@unkind of me to (@hurtful|@went) !(all|you) _',
    'i (should not have)? @seen-bsix-ed _{0,5} without (asking|telling)',
  ],
  unless: ['(@blur-qf|not one)'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'What I did, plainly',
  hears: 'They may not have to prove to you that it happened.',
  why: 'You name your own act the way they saw it. No softer word stands in front of it.',
  source: 'lerner',
};

export const examples: RuleExamples = {
  flags: [
    'I hung up on you and let it ring.',
    'I hung up on you last night and turned my phone off.',
    'i read ur diary when u were at football',
    'I told your sister about the baby before you could.',
    'I left you standing at the bus station in the rain.',
    'I called you lazy in front of the whole kitchen crew.',
    'On Friday I walked out while you were still speaking.',
    'I spent the money you had put away for the roof.',
    'I interrupted you three times in the handover.',
    'I lied to you about where the money went.',
    'I snapped at you in the car.',
    'It was rude of me to leave early.',
    'I called you selfish.',
    "I shouldn't have posted that pic without asking.",
  ],
  leaves: [
    'I was rude because you were.',
    'I called you yesterday, did you see it?',
    'I walked home along the river.',
    'I told you so.',
    'I read the paper on the train.',
    'I miss you.',
    'I never lied to you.',
    'If I lied to you, I would say so.',
    'I forgot my umbrella on the bus.',
    'Did I hang up on you?',
    'I left the car at the garage.',
    'I lied if you must know.',
    'I broke your heart.',
  ],
};
