import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 79,
  patterns: [
    '@pity if !it',
    'hate for (your|the|this) _{1,3} to',
    '@heads-b5 will (know|hear|find out)',
    '@ruin you',
    'wait (till|until) (your|everyone|the|mum|mom|dad|he|she|they) _{0,3} (hear*|find*)',
    'have _? @proof !for',
    'get you (@fired|sacked|kicked)',
    '(will|am|going to|ill|just) @tell _{0,2} (@heads-b5|them) _{0,2} (what you|about (you|this)|how you|who you|all about|everything|exactly)',
    '(will|to|i|straight) (go)? to (hr|the @heads-b5) (.|,|and|with)',
    '(know things about|screenshotted|(take|bring) you down|going down with me|keep quiet about|one (phone)? (call|word|mail) (from me|to (your|my))|make (a|one) phone? call|stuff on (u|you)|i still could)',
    '(careful|were you|remember|forget) , i (still)? (have|know)',
    'what i (could|can) (tell|show) (your|the|them)',
  ],
  unless: ['(proud|love*|sorry|not tell|of the|was me|truth)', '(that i|was mine|my mistake|my fault|i lied)'],
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
