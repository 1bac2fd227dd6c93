import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 86,
  patterns: [
    "(if|unless|until) you _{0,8} (i|ill|we|then|,|id|well|im)? (i|we|ill|it|this|im|that|us|id) (will|'ll|would|'d|am|are|shall|swear|might|can|is)? (going|not|really|fucking|just|so|absolutely)? (to|be)? (be|just|really)? (leave|leaving|divorce|divorcing|dump|dumping|kill|hit|slap|hurt|smack|punch|smash|break|burn|sell|throw|kick|kicking|block|blocking|report|reporting|fire|firing|sack|evict|expose|ruin|destroy|quit|scream|disown|unfriend|ground|sue|delete|cancel|post|lose|walk|cut|done|finished|through|over|gone|never|tell|call|calling|telling|take|taking|lock|find|make|scratch|pack|packing|move|moving|pour|flush|stop) (you|your|this|it|that|us|everyone|everybody|mom|mum|dad|the|with|and|out|speak|speaking|talk|forgive|see|him|her|them|my|everything|someone|else|between|for|good|away|boss|wife|husband|school|off|on|myself|up|his|hr|cops|police|,|.|!|me|kids|children|house|job|bags|friends|sure|trust|coming|helping|paying|together|married)",
    '(do) not (you|even)? (ever|bother|dare)? (come|coming|show|showing|set|call|calling) (back|home|round|here|your|up|foot|crawling|running|me) (home|back|here|crying|in|again|to|,|.|!|until|unless|till|if|when|at|face|crawling|ever) _?',
    '(if|unless) you _{0,8} (i|we|ill) (swear|guarantee)',
    '(keep|carry) (it|this|that|on) (up|on|going|doing|like|this)? (and|,) (you|i|see|we|there|im|ill)',
    '(i|we) (want|demand) (a|for)? divorce',
    '(we|us) (are|is|will) (so|totally|officially|completely)? (done|finished|through|over) ,$',
    "(get|go) (hell|fuck)? out (of)? (my|this|the)? (house|home|flat|apartment|life|sight|car|room|office|here|shop|bed)? ,? (and) (do|never|stay|take|don't|leave)",
    "(i|ill|we) (will|am|'ll|would|might|can|may|could)? (going|just|have)? (to)? (take|taking) (the|my|our) (kids|children|baby|son|daughter|boys|girls|dog|house|car|grandkids|grandchildren) (and|away|from|with|to|,|.|!|off) (go|leave|you|never|,|.|!|from|me|my|leaving|move|and)",
    "(i|ill) (will|am|'ll|shall|might|could|would|can|should|want|wanna)? (going|just|really|be)? (to)? (be|just|really)? (divorce|divorcing|leave|leaving|dump|dumping|kick|kicking|throw|throwing|chuck|chucking|throw|evict|evicting|disown|disowning|lock|locking|write|writing|cut|cutting) (you|your) (out|off|if|for|,|.|!|up|stuff|things|and|like|the|right|over|forever|behind|without|stranded|clothes|tonight|tomorrow|then|bags) !(you|to|a|for)",
    "(touch|lie|cheat|call|say|do|try|pull|talk|speak|tell|text|mention|look|shout|swear|yell|hurt|drink|miss|ignore|lay|raise|ask|take|disrespect) (that|me|my|to|it|a|him|her|this|on|at|one|again|anyone|like) _{0,5} (and) (i|we|it|im|ill) (will|am|are|swear|'ll|is) (be|going)? (to)? (kill|leave|break|hit|slap|smash|done|finished|gone|over|through|tell|call|block|quit|report|throw|divorce|scream|never|knock|ruin|make|out|sue|cut|take|kick|through|fire)",
    '(if) you (walk|go|leave|step|hang|come|touch|say|talk|speak|do|ever|tell|call|lie|see|cheat|mention|dare|even|so|make|keep|drink|get|miss|think|text|post|show|divorce|try|fail|hurt|quit|break|cross|take|fuck|mess|screw) _{0,7} (you) (will|are|can|better) (going)? (to)? (never|be|not|regret|lose|sorry|pay|forget|pack|find|sleep|end|see|kiss|out|dead|grounded|fired|wish|spend|get|find|on|move|stay|dead|hear) (see|be|sorry|a|come|the|me|your|out|it|this|fired|dead|on|about|my|alone|everything|hurt|slapped|goodbye|back|with|for|from|up|yourself|another|own|never|coming|welcome|,|.|!)',
    '(if) you (walk|go|leave|step|hang|come|touch|say|talk|speak|do|ever|tell|call|lie|see|cheat|mention|dare|even|so|make|keep|drink|get|miss|think|text|post|show|divorce|try|fail|hurt|quit|break|cross|take|fuck|mess|screw) _{0,7} (you) are going (going)? (to)? (never|be|not|regret|lose|sorry|pay|forget|pack|find|sleep|end|see|kiss|out|dead|grounded|fired|wish|spend|get|find|on|move|stay|dead|hear) (see|be|sorry|a|come|the|me|your|out|it|this|fired|dead|on|about|my|alone|everything|hurt|slapped|goodbye|back|with|for|from|up|yourself|another|own|never|coming|welcome|,|.|!)',
  ],
  unless: [
    "(if|when) you (need|want|like|are|feel|would|'d|get|could|have) _{0,6} (i|we) (will|can|am|would|could|'d|might) leave you",
    '(if|unless) you (do)? (not)? (feel|miss)',
  ],
};

export const note: RuleNote = {
  title: 'If you … then I’ll …',
  hears: 'They may hear a price on every wrong step.',
  why: 'A punishment named in anger is hard to take back. What you need, and what you will do to take care of yourself, can be said calmly.',
  source: 'our-judgement',
  instead:
    'When the rent came in late in March and again in May, I got scared. I need it by the third, or I’ll need to look for another roommate.',
};

export const examples: RuleExamples = {
  flags: [
    'If you walk out that door, don’t come back.',
    'if u tell anyone i swear',
    'If you don’t stop I’m going to leave you.',
    'Unless you say sorry, I’m never speaking to you again.',
    'Touch my van again and I’ll break your arm.',
    'Keep it up and you’ll see.',
    'Get out of my house and never come back.',
    'I’ll take the kids and go, Martin.',
    'If you not give the money, I will tell your boss.',
    'I want a divorce.',
    'Don’t bother coming home.',
  ],
  leaves: [
    'If you need to talk, I’ll be here all night.',
    'If you want quiet, I’ll leave you to it.',
    'If you don’t feel well, I’ll tell the boss.',
    'I’ll never leave you, even if you shout.',
    'I’m done with the dishes.',
    'If you miss the bus, I’ll take the car and get you.',
    'Are you done with the drill?',
    'I won’t take the kids away from you.',
    'She got a divorce last year.',
    'I’ll leave you a key under the pot.',
    'He packed his bags and went to Leeds.',
  ],
};
