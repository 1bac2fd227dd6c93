import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 78,
  patterns: [
    "(it|that|this|we|there) (was|is|were|'s) (just|only|merely|simply|barely|hardly|literally|like) (just|like|for|about)? (a|an|one|two|three|four|five|six|ten|fifteen|twenty|thirty|some|my|once|couple|few|1|2|3|5|10|15|20|30|50|100|twice)? (of)? (meaningless|harmless|innocent|silly|stupid|dumb|tiny|little)? (single|little|few|quick|small|tiny|silly|stupid|harmless|innocent|friendly|light|light-hearted|bit|couple|drunken|dumb|white|drunk|casual|minor|short|brief|meaningless|old)? (of)? (hearted|a)? (minute*|hour*|second*|day|days|week|dollars|bucks|quid|euros|pounds|text*|message*|dm*|kiss|hug|dance|lunch|dinner|coffee|drink*|beer*|comment*|remark*|mistake*|slip|phase|once|twice|time|times|night|like|photo*|picture*|pic|pics|money|game*|party|birthday|anniversary|cup|plate|mug|vase|phone|call|prank|fun|chat*|conversation|flirt*|thing|things|misunderstanding|disagreement|argument|scratch|dent|word|words|lie|fib|meeting|recital|number|sex|fling|crush|bit|tap|push|shove|slap|bruise|favor|favour|joint|lapse|moment*|look|glance|selfie|fight|tiff|spat|accident|suggestion|rumor|rumour|formality|hobby|friend|coworker|colleague|toy|test|exam|car|shirt|dress|hamster|show|class|peek|nap|hiccup|mix|delay|detail|inconvenience|technicality)",
    'i was (just|only) (venting|surprised|talking|rambling|chatting|gossiping|dancing|experimenting|testing)',
    'it is not (like) (i|we|it|he|she|you|anyone|anybody|someone|they) (died|killed|hit|cheated|stole|slept|murdered|meant|had|was|were|are|am|will|going|burned|broke|left|robbed|committed|forgot|hurt|lost|lied|do|even|ever|beat|crashed|is|could|have|got|ruined|actually|really|destroyed|kicked|asked)',
    '(nobody|noone) (died)',
    'you will (live|survive)',
    '(nobody|noone) even (noticed|cared|saw)',
    'it (only|just) happened (the)? (once|one|twice|that|when)',
    'i was (only|just|barely|like|hardly) (like|about|maybe)? (a|one|two|three|five|ten|fifteen|twenty|thirty|5|10|15|20|30|half|few)? (an|few|couple|little|bit)? (minute*|hour*|min|mins|late|days)',
    'i (only|just|barely|hardly) (lied|touched|said|forgot|borrowed|took|kissed|looked|raised|pushed|scratched|tapped|spent|missed|had) (it|you|her|him|once|one|twice|a|the|my|like|two)? (once|one|twice|voice|bit|little|time|few|couple|minutes|drinks|word|words|kiss|day|sip)',
    "(it|that|this|we|there) (was|is|were|'s) not even (just|like|for|about)? (a|an|one|two|three|four|five|six|ten|fifteen|twenty|thirty|some|my|once|couple|few|1|2|3|5|10|15|20|30|50|100|twice)? (of)? (meaningless|harmless|innocent|silly|stupid|dumb|tiny|little)? (single|little|few|quick|small|tiny|silly|stupid|harmless|innocent|friendly|light|light-hearted|bit|couple|drunken|dumb|white|drunk|casual|minor|short|brief|meaningless|old)? (of)? (hearted|a)? (minute*|hour*|second*|day|days|week|dollars|bucks|quid|euros|pounds|text*|message*|dm*|kiss|hug|dance|lunch|dinner|coffee|drink*|beer*|comment*|remark*|mistake*|slip|phase|once|twice|time|times|night|like|photo*|picture*|pic|pics|money|game*|party|birthday|anniversary|cup|plate|mug|vase|phone|call|prank|fun|chat*|conversation|flirt*|thing|things|misunderstanding|disagreement|argument|scratch|dent|word|words|lie|fib|meeting|recital|number|sex|fling|crush|bit|tap|push|shove|slap|bruise|favor|favour|joint|lapse|moment*|look|glance|selfie|fight|tiff|spat|accident|suggestion|rumor|rumour|formality|hobby|friend|coworker|colleague|toy|test|exam|car|shirt|dress|hamster|show|class|peek|nap|hiccup|mix|delay|detail|inconvenience|technicality)",
  ],
  unless: ['(from|for) (my|the) (house|office|station|train|bus)'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'It was only a …',
  hears: 'They may hear that you count the minutes or the money, and not what it stood for.',
  why: 'The word “just” makes the act small before they have said how big it was. The same line without it is a plain fact.',
  source: 'our-judgement',
  instead: 'I came forty minutes late and your soup was cold by then. I’m sorry.',
};

export const examples: RuleExamples = {
  flags: [
    'It was only ten minutes.',
    'it was just one kiss',
    'It’s just a stupid cup.',
    'I was only like five mins late.',
    'It only happened once.',
    'It’s not like I hit anybody.',
    'Nobody died.',
    'You’ll survive.',
    'It’s only money, my son.',
    'It was just a harmless little lie.',
    'I only borrowed it for a bit? I only had two drinks.',
  ],
  leaves: [
    'It’s just a few minutes from the station.',
    'It was just a wonderful day.',
    'It wasn’t just a cup, it was my grandmother’s.',
    'I was only three when we moved.',
    'It was just the two of us on the beach.',
    'We have only two hours until the film.',
    'I’m sorry I was ten minutes late.',
    'There is only one road to the lake.',
    'The exam is only a week away, I hope you sleep.',
    'Is it just a cold, or the flu?',
  ],
};
