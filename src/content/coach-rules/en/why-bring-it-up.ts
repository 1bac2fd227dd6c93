import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 72,
  patterns: [
    '(why|stop|quit) (do|must|would|are|did|you)? (you)? (always|still|keep|even|constantly|stop)? (keep|always|stop)? (on)? (bring|bringing|brought|harping|rehashing|mentioning|throwing|digging|dredging|dragging|raking) (that|this|it|up|the|old|about|my|me|all|him|her|of|everything|stuff) (up|past|again|stuff|old|about|now|back|in|every|,|.|!|?|all|same|of|my|things)?',
    '(you) can not (stay|be|keep|remain|hold|ignore|doubt|leave|blame|refuse|say|just|shut) (mad|angry|upset|at|this|it|me|punishing|doing|on|ignoring|sulking|forever|no|walk|silent|out) (me|forever|for|now|at|over|with|against|always|,|.|up|out|away)?',
    'how many (more)? times (do|must|have|should|will|am|can|would|i) (i|we|to|going)? (have|got|need|supposed|to|going|must)? (to)? (to|be)? (say|apologize|apologise|tell|beg|sorry|explain|ask|grovel|said|repeat|told|hear) _?',
    '(here|there) (you|we) go again',
    '(punish|punishing) me (for|forever|over|like|,|.|?|!|about|any|with|now)',
    '(hold|holding|hang|hanging|held) (it|this|that) (over|against) (me|my|us)',
    'why will (not)? you (not)? (just|ever)? (forgive|let|drop|trust|believe|accept)',
    '(are|r) you (still) (mad|angry|upset|sulking|pissed|thinking|holding|crying|being|moping|bothered)',
    'how (long) are you going to (be|stay|keep|hold|punish|make|remain|sulk|give|act|pay|apologize|apologise|drag|go|suffer|grovel|torture|continue|ignore|freeze) _?',
    '(let|can|could) (us|we) not (do|go|start|talk|have|get|bring) (this|there|with|about|that|into|it|over|through) (again|now|this|here|that|it|up|tonight|today|conversation|,|.|old|?|!)?',
    '(when|is) (will|are|is|it)? (you|this|it) going to (ever|finally)? (stop|let|forgive|end|drop|enough|move|trust) (punishing|with|being|it|me|this|enough|past|that|bringing|sulking|and|go|,|.|?|on|hating|treating)',
    '(you) (cannot) (stay|be|keep|remain|hold|ignore|doubt|leave|blame|refuse|say|just|shut) (mad|angry|upset|at|this|it|me|punishing|doing|on|ignoring|sulking|forever|no|walk|silent|out) (me|forever|for|now|at|over|with|against|always|,|.|up|out|away)?',
    '(why|stop|quit) (do|must|would|are|did|you)? (you)? (always|still|keep|even|constantly|stop)? keep on (on)? (bring|bringing|brought|harping|rehashing|mentioning|throwing|digging|dredging|dragging|raking) (that|this|it|up|the|old|about|my|me|all|him|her|of|everything|stuff) (up|past|again|stuff|old|about|now|back|in|every|,|.|!|?|all|same|of|my|things)?',
    'how come (do|must|would|are|did|you)? (you)? (always|still|keep|even|constantly|stop)? (keep|always|stop)? (on)? (bring|bringing|brought|harping|rehashing|mentioning|throwing|digging|dredging|dragging|raking) (that|this|it|up|the|old|about|my|me|all|him|her|of|everything|stuff) (up|past|again|stuff|old|about|now|back|in|every|,|.|!|?|all|same|of|my|things)?',
    'when will (do|must|would|are|did|you)? (you)? (always|still|keep|even|constantly|stop)? (keep|always|stop)? (on)? (bring|bringing|brought|harping|rehashing|mentioning|throwing|digging|dredging|dragging|raking) (that|this|it|up|the|old|about|my|me|all|him|her|of|everything|stuff) (up|past|again|stuff|old|about|now|back|in|every|,|.|!|?|all|same|of|my|things)?',
    '(when|is) (will|are|is|it)? (you|this|it) (gonna|ever|finally|be|stop)? (ever|finally)? (stop|let|forgive|end|drop|enough|move|trust) (punishing|with|being|it|me|this|enough|past|that|bringing|sulking|and|go|,|.|?|on|hating|treating)',
    '(why|stop|quit) (do|must|would|are|did|you)? (you)? have to (keep|always|stop)? (on)? (bring|bringing|brought|harping|rehashing|mentioning|throwing|digging|dredging|dragging|raking) (that|this|it|up|the|old|about|my|me|all|him|her|of|everything|stuff) (up|past|again|stuff|old|about|now|back|in|every|,|.|!|?|all|same|of|my|things)?',
    '(why|stop|quit) (do|must|would|are|did|you)? (you)? need to (keep|always|stop)? (on)? (bring|bringing|brought|harping|rehashing|mentioning|throwing|digging|dredging|dragging|raking) (that|this|it|up|the|old|about|my|me|all|him|her|of|everything|stuff) (up|past|again|stuff|old|about|now|back|in|every|,|.|!|?|all|same|of|my|things)?',
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Why bring it up again?',
  hears: 'They may hear that they are the trouble for still hurting.',
  why: 'A hurt often comes back because part of it hasn’t been told yet. A question about that part may be easier to answer.',
  source: 'our-judgement',
  instead:
    'You mentioned the missed flight again at supper. Is there a part of it I still haven’t understood?',
};

export const examples: RuleExamples = {
  flags: [
    'Quit digging up old stuff about the caravan.',
    'How many times must I grovel?',
    'how long r u gonna stay mad at me',
    'Are you still upset about the tent?',
    'You can’t be mad at me forever.',
    'Stop throwing it in my face, Ivan.',
    'When will you stop punishing me?',
    'Let’s not do this again.',
    'Always you hold it against me.',
    'Here we go again.',
    'Why won’t you forgive me?',
  ],
  leaves: [
    'Thanks for bringing that up, it took guts.',
    'I keep bringing it up because it still hurts.',
    'How long will you stay in Lagos?',
    'I don’t want to hold this against you.',
    'Why did you bring your boots inside?',
    'I was still mad at you on Tuesday.',
    'Can I bring it up again on Sunday?',
    'He holds it over me at work.',
    'How many times does the train stop?',
  ],
};
