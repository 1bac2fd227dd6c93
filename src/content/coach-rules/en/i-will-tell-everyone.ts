import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 84,
  patterns: [
    "(i|ill|we|im|id|well) (will|'ll|would|'d|am|are|can|could|might|may|shall|have|just|should)? (going|half|about|happy|just|so)? (to|a)? (mind)? (to)? (just|definitely)? (tell|telling|show|showing|inform|message) (everyone|everybody|people|mom|mum|mommy|dad|them|him|her|the|your|my|our|hr|all|whole|police|teacher|boss|church|management) (world|wife|husband|boss|mother|mom|mum|dad|father|parents|kids|friends|girlfriend|boyfriend|police|teacher|school|manager|family|office|whole|town|group|at|in|about|what|that|the|exactly|you|who|everything|on|,|.|!|truth|landlord|brother|sister|company|union|team|your)",
    'i know a lot about you',
    'i know (things|plenty|enough) about you',
    '(get|have|got) you (fired|sacked|arrested|deported|expelled|evicted|suspended|banned|locked|struck|thrown)',
    '(ruin|ruining|destroy|destroying|wreck|bury|end|finish) (you|your) (life|career|reputation|name|marriage|,|.|!|if|and|for|in|business|chances|family|whole|completely)',
    'do not ,? (forget|remember|that|because)? ,? (what)? (i) (know|have|could|can|kept|saved) (about|a|everything|things|pictures|photos|proof|screenshots|all|the|where|your|on|tell|what|you) _',
    "(would|'d|will) be (a|such|so|too|really)? (a|terrible|real|great)? (shame|pity|bad|sad|unfortunate|awful|embarrassing) if (your|the|someone|something|anything|everyone|she|he|they|people|i|that|these|this|it) _",
    "(i)? (have|'ve|got|kept|saved|keep|keeping) (got|all|still|the|your|saved|some|every)? (the|your|all)? (screenshots|receipts|recordings|recording|proof|evidence|nudes|dirt|screenshot) (of|on|and|to|,|.|!|from|that|too|if|ready|saved)",
    "(everyone|everybody|people|world|they|she|he|wife|husband|boss|mom|mum|dad|father|mother|parents|police|school|family) (will|is|are|'s|should|deserves|needs|'ll) (going|all|soon)? (to)? (know|find|hear|learn|see) (out|about|what|the|who|how|exactly) (you|about|truth|what|did|kind|real|your|this|it|they|really)",
    '(wait|just|wait) (until|till) (your|everyone|they|she|he|the|mom|mum|dad|people|i) (wife|husband|boss|mother|father|mom|mum|dad|parents|girlfriend|boyfriend|manager|teacher|rest|others|tell|show|get|family|hears|finds|hear|find|sees|gets)? (hears|finds|hear|find|sees|gets|reads|of|tell|out|home|show|everyone|them|him|her) (about|out|this|what|home|it|of|,|.|!|them)?',
    '(send|sending|post|posting|share|sharing|leak|leaking|forward|forwarding|publish|publishing|show|showing|put) (it|this|that|them|your|the|these|those|everything|all) (of)? (your|the|those|these|little|private)? (texts|messages|photos|pictures|pics|nudes|screenshots|video|videos|secrets|emails|diary|chat|recording)? (to|on|online|all|with|in|everywhere|for) (your|everyone|the|my|over|facebook|instagram|online|whole|group|hr|social|tiktok|snapchat|internet|him|her|everybody|them|all|a) (boss|wife|husband|mother|mom|mum|dad|whole|world|school|group|parents|family|office|everyone|chat|friends|class|,|.|!|internet|see|facebook|to)',
    '(expose|exposing|out|blackmail|blackmailing) (you|your) (for|as|to|,|.|!|lies|secret|if|on|all|in|affair)',
    "(what|how) (would|will|do|'d) (your|she|he|they|the) (wife|husband|boss|mother|mom|mum|dad|father|parents|kids|girlfriend|boyfriend|manager|teacher|landlord|church|team|others|partner)? (say|think|feel|do) if (they|she|he|i|we|your|the) (knew|found|told|heard|saw|showed|sent|find|wife|read)",
    "(i)? (have|'ve|got|kept|saved|keep|keeping) all the (the|your|all)? (screenshots|receipts|recordings|recording|proof|evidence|nudes|dirt|screenshot) (of|on|and|to|,|.|!|from|that|too|if|ready|saved)",
    "(i) (can|could|will|am|'ll|would|'d) (easily|going|just|so|personally)? (to)? (have|get|ensure) (you|that) (fired|sacked|arrested|deported|you|expelled|kicked|never|evicted|lose|suspended|banned|thrown|are)",
    '(report|reporting) (you|this|it) (to) (the|your|hr|my|immigration|social|management|police|teacher|head|landlord)',
    "(i) (can|could|will|am|'ll|would|'d) (easily|going|just|so|personally)? (to)? make sure (you|that) (fired|sacked|arrested|deported|you|expelled|kicked|never|evicted|lose|suspended|banned|thrown|are)",
  ],
  unless: ['(rain|rained|missed|cold|late|miss)'],
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
    'I will tell the whole church about the raffle money.',
    'ill show ur mom the messages',
    'Wait till your wife finds out.',
    'I have screenshots of all of it.',
    'I know things about you, Gordon.',
    'It would be a shame if your boss saw this.',
    'I can get you fired with one call.',
    'I’ll ruin you.',
    'Don’t forget what I know about your papers.',
    'Everyone will know what you really are.',
    'Posting this to the whole group chat, bye.',
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
