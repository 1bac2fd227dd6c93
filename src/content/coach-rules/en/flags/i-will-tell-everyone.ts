import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 79,
  patterns: [
    '@pity if !it',
    '@heads-b5 will (know|hear|find out)',
    '@ruin you',
    '(wait (till|until) (your|the|he|she|they) _{0,3}|hate for your _{1,3} to) (hear*|find*)',
    '(will|am|going to) @tell _{0,2} @heads-b5 _{0,2} (what|who|how|everything|about) you',
    '(will|i|straight) (go)? to (the)? @heads-b5 (.|,|with)',
    '(take you down|down with me|keep quiet about|one (phone)? (call|word) (from me|to my)|know things about)',
    '(careful|were you|remember|forget) , i (still)? (have|know)',
    'have _? @proof !for',
    'hate for (your|the|this) _{1,3} to',
    '(know things about|screenshotted|(take|bring) you down|going down with me|keep quiet about|one (phone)? (call|word|mail) (from me|to (your|my))|make (a|one) phone? call|stuff on (u|you)|i still could)',
    'what i (could|can) (tell|show) (your|the|them)',
    '(am|going to|ill) @tell _{0,2} @crowd-d _{0,2} (what you|about (you|this|the)|how you|who you|all about|everything|exactly|,$)',
    '(will|can|could) @tell (your @heads-b5|the whole _|them) _{0,2} (everything|what you)',
    'wait (till|until) i (talk|tell your)',
  ],
  unless: ['(proud|love*|sorry|not tell|was me|truth|sit|that i|my)'],
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
    'Wait till your wife finds out.',
    'I know things about you, Gordon.',
    'It would be a shame if your boss saw this.',
    'I’ll ruin you.',
    'Everyone will know what you really are.',
    'Your boss will know. Everybody will know.',
    'I’ll tell your wife what you did.',
    'I’m telling everyone what you did.',
    'It would be a shame if she knew.',
    'Your boss will hear about this.',
    'Your wife will know.',
    'Wait till your father finds out.',
    'I could ruin you, Martin.',
    'It’d be a pity if your landlord heard.',
    'I know things about you.',
    'I’m going to tell them what you are.',
    'I’ll go to the police.',
    'Your mother will find out.',
    'I’ll tell your boss everything.',
    'Wait till I tell your father.',
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
    'I’ll go and tell your mother it was me.',
    'I’ll call your parents and apologize.',
    'Wait till I tell you about the goat.',
    'I can tell your sister what happened at the clinic.',
  ],
};
