import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

const grand =
  '(smart|clever|special|perfect|better|great|cool|funny|tough|important|superior|wonderful|brilliant|amazing|untouchable|invincible|righteous|innocent|slick|hard|big|fancy|god|hot|pretty|sophisticated|above|king|queen|boss|entitled|hilarious|expert|genius|know)';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 82,
  patterns: [
    `(you|your) (really|just|always|obviously|clearly|honestly|must|actually|still|seem|only)? (to)? (think|thinking|believe|reckon|thought|act) (that|like|as)? (if)? (you|your) (are|were|is)? (so|such|all|just|too|really|some|a|the|god|that|always|oh|way|sooo|soo|right)? (so|much|fucking|bloody|damn|kind|of|very|a|some)? (of)? ${grand}`,
    '(you|your) (really|just|always|obviously|clearly|must)? (think|believe|act|reckon) (that|like)? (the)? (world|everything|everyone|sun|universe|people|house|rules|whole) _{0,1} (revolves|revolve|owes|owe|shines|world|is|do|does) (around|out|for|you|not|about|here|apply|beneath|below|stupid|an)',
    'world (does)? (not)? (revolve|revolves|spin|turn) around you',
    'you (really|just|always|obviously|clearly)? (think|act) (like)? you (know|own|run|rule|deserve) (everything|it|the|best|better|all|this|more|me)',
    'you (always|really|just)? (act|talk|behave) (so|all) (superior|important|perfect|smart|clever|innocent|righteous|special|tough|mighty)',
    'you (always|really|just)? (act|talk|behave) like so (superior|important|perfect|smart|clever|innocent|righteous|special|tough|mighty)',
    'who (the)? (hell|fuck|heck|on)? (earth)? (do|did) you think you (are|were)',
    'who (made|died|elected|crowned|appointed) (you|and) (the|made|king|queen|boss|left|god|in) _?',
    '(get|getting) over (yourself|yourselves)',
    '(full|obsessed) (of|with) (yourself|yourselves|shit|crap|it|bull)',
    '(high|holier) (and|-|than) (and|-|than)? (mighty|-|thou)',
    '(up) (your|yourself) (own)? (ass|arse|backside|butt|yourself|bum)',
    'so up (your|yourself) (own)? (ass|arse|backside|butt|yourself|bum)',
    'far up (your|yourself) (own)? (ass|arse|backside|butt|yourself|bum)',
    '(head|nose) (so|is|right|shoved|stuck)? (far)? (up|in) (your|the) (own|ass|arse|air|backside|butt)',
    '(get|come|climb|jump|take) (down|off|back) (off|from|of)? (your)? (high|moral|own) (horse|soapbox|pedestal)',
    '(high|moral) (horse|soapbox)',
    '(high|moral) high ground',
    "(god's|god) ('s)? gift to",
    'your not (as|so|that|all) _{0,3} (as|you) (you|think)',
    'you (are|were) not (as|so|that|all|even|exactly)? (as|so|that|all)? (smart|clever|special|important|perfect|funny|great|cool|innocent|pretty|good) (as|you|either|,|yourself|at|enough)? (you)? (think|thought|like|look|pretend|make|believe|thinks) _?',
    'you (are|is) not (so|that|exactly|all) (smart|clever|special|perfect|innocent|important|great) ,? (either|yourself|you|are)',
    'you are (no|not) (angel|saint|better|prize|einstein|genius|picnic|model|oil)',
    'you are (no|not) a saint',
    'you are (no|not) an angel',
    'you are (no|not) perfect either',
    'you are (not) (a|an|exactly) (a|an)? (saint|angel|prize|picnic|genius)',
    '(as|like) if you are (so|all|some|a|any|the|God|always)? (so|any|kind)? (of)? (perfect|saint|better|god|prize|queen|king|angel|innocent|expert|special)',
    "^, (you|so|what|and|oh) ,? you (think|believe) (that)? (everyone|everybody|people|we|they|i) (is|are|am|'s) _{0,2} (stupid|idiot|idiots|ignorant|dumb|jealous|beneath|below|fool|fools|morons|blind|born)",
    "you think (everyone|everybody) ('s|is) (as|so|like|jealous|stupid|beneath)",
    '(you|your) (and)? (your)? (big|huge|massive|inflated|giant|enormous|swollen) (ego|head|mouth)',
    '(big|smart|clever|loud) -? (mouth|shot|arse|ass|clogs|headed|alec|aleck|pants|mouthed) (you|are|,)?',
    '(you) (and)? your holier',
    '(know|such) -? (it|a) -? (all|know)',
    '(know|such) -? it all -? (all|know)',
  ],
  unless: [
    '(hope|glad|wish|if) (that)? you (really|honestly|actually)? (think|believe|thought) you are',
    '^, (do|did) (not)? you (really|honestly|actually|ever)? (think|believe|thought) you are (ready|well|good)',
    'i (do|did|would) not (think|want|mean|know)',
    '(i|he|she|they) (am|was|is|were|are|thinks|think|thought|feel|felt) (such|so|a|the|too|his|her|he|not)',
    '(on|ride|riding|rode) (my|the|a) (high|brown|white|big)',
    'i am (my|the|a) (high|brown|white|big)',
    'i was (my|the|a) (high|brown|white|big)',
    'i got on (my|the|a) (high|brown|white|big)',
  ],
};

export const note: RuleNote = {
  title: 'You think you are so …',
  hears: 'They may hear that you look down on them for looking down on you.',
  why: 'It guesses at how they see themselves. What they did or said is something both of you could look at.',
  source: 'gottman-startup',
  instead:
    'When you corrected my English in front of the customers on Friday, I wanted to sink into the floor.',
};

export const examples: RuleExamples = {
  flags: [
    'You act so superior with your diploma.',
    'you act like ur better than everyone',
    'Who do you think you are?',
    'Get over yourself, Brenda.',
    'You really believe the world revolves around you.',
    'You’re so full of yourself since the promotion.',
    'Come down off your high horse, lad.',
    'So you think everyone is stupid except you.',
    'You think you own this kitchen because you come first.',
    'ur not as smart as u think',
  ],
  leaves: [
    'Do you think you are well enough to travel?',
    'I think you’re so clever, the way you fixed it.',
    'I’m trying to get over myself and call her.',
    'I thought I was better than him, and I was wrong.',
    'You think so?',
    'Do you think you’d like the blue one?',
    'He thinks he owns the place.',
    'Who made you this lovely cake?',
    'I don’t think you are better or worse than me.',
    'You know everything about trains, I love it.',
  ],
};
