import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 79,
  patterns: [
    '@pity if !it',
    '@someone-d will know',
    '@ruin you',
    'till your _? @hears',
    'have _? @proof !for',
    'get you @fired',
    '(am|going to|ill) @tell _{0,2} @crowd-d _{0,2} (what you|about (you|this|the)|how you|who you|all about|everything|exactly|,$)',
    '(screenshotted|(going|go) (straight)? to (the (press|police|papers|cops|herald|media|boss|principal|dean)|hr|management))',
    'know things about',
    '(hears|get to (see|hear)) (about|what|who|how|every|of) (you|the|your|kind|really|it|receipt)',
  ],
  unless: [
    '(proud|love*|sorry|not tell|of the|was me|truth)',
    '(that i|was mine|my mistake|my fault|i lied)',
  ],
};

export const note: RuleNote = {
  title: 'I’ll tell everyone',
  hears: 'They may hear that what they shared with you can be used against them.',
  why: 'A secret held over somebody makes every talk unsafe. If something must come out, say so plainly and without a condition.',
  source: 'our-judgement',
  instead:
    'I found the letters from the bank on Monday. I can’t keep that from your sister, and I’d like you to be the one to tell her.',
};

export const examples: RuleExamples = {
  flags: [
    'ill show ur mom the messages',
    'Wait till your wife finds out.',
    'I have screenshots of all of it.',
    'I know things about you, Gordon.',
    'It would be a shame if your boss saw this.',
    'I can get you fired with one call.',
    'I’ll ruin you.',
    'Everyone will know what you really are.',
    'Your boss will know. Everybody will know.',
  ],
  leaves: [
    'I won’t tell anyone, I promise.',
    'I want to tell everyone how proud I am of you.',
    'I know plenty about bees.',
    'Did you tell your mom about the job?',
    'I ruined your sweater in the wash.',
    'It would be a shame if it rained on Saturday.',
    'I have the receipts for the paint.',
    'I’ll send you the photos from the trip.',
    'Everyone knows the bus is late on Fridays.',
    'I told her what happened because she asked.',
  ],
};
