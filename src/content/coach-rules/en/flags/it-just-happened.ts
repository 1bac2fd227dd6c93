import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 71,
  patterns: [
    'you have to (understand|realize|remember) ,? (that|how)? (i|the|my)',
    '(slipped out|something came up|one thing led to|of the moment|just happened|lost track of time !and|time (got|ran) away|(beyond|out of) (my|our) (hands|control)|life gets in|under (a lot of|so much|such|huge)? (pressure|stress)|(pressure|stress) (i|we) (am|was|were) under|on my plate|a lot going on|only human|mind reader|not thinking straight|did not know any better|not thinking straight|just (how|who|the way) i am|somebody had to|some of us (have|are)|(mouths|kids) to feed|(man|woman) (has|would))',
    '@alike (in|else)? _? _? would have !(been|felt|loved|left|you)',
    'i was (going|about|meaning|planning) to (tell|put|give|ask|pay|say|text) (you|it|him|her|them)? (,|but|.|!|when|until|back|anyway)',
    '(@sorry|@admitting|@not _|meant|intention*) _{0,8} (thumb slipped|battery died|phone (died|was dead|was on silent|was off)|alarm did not|no signal|in traffic|(traffic|trains) (was|were)|ran (out of time|over|late)|by accident)',
    '(only human|not (a saint|perfect|a robot|a mind reader)|not the only one|what more do you want|can not be expected to|some of us (have|are|work)|(somebody|someone) (has|had) to|(mouths|bills|kids) to (feed|pay)|a job to do|following orders|under (a lot of|so much|such|huge|immense)? (pressure|stress)|under stress|(lot|much) on (my|our)? (plate|mind|,$)|going through (a lot|stuff|something)|lot going on|short (of staff|staffed)|understaffed|first language|on a break|did you a (favor|favour)|find out anyway|old habits|boys will be boys|no (ill|bad) (will|intent)|no one means anything)',
    '(any|@alike) _? (man|woman|parent|person|else|one)? would (have !(been|felt|loved)|lose|do|react|snap|crack)',
  ],
  unless: ['no excuse', 'about to'],
};

export const note: RuleNote = {
  title: 'It just happened',
  hears: 'They may hear that luck, stress or the whole world did it, and that you only stood nearby.',
  why: 'The reason can be true and still push your own act out of the sentence. Reasons are easier to take after the act has been owned.',
  source: 'lerner',
  instead: 'I lost track of time and left you waiting on the steps, and that was careless of me.',
};

export const examples: RuleExamples = {
  flags: [
    'It just slipped out, okay?',
    'Anyone would have lost it after that day.',
    'You have to understand, I was nineteen.',
    'One thing led to another and we kissed.',
    'I was going to tell you, but there wasn’t a good moment.',
    'I’m only human, Ravi.',
    'I was under a lot of pressure from the office.',
    'We lost track of time, sweetheart.',
    'I said it in the heat of the moment.',
  ],
  leaves: [
    'I was going to tell you about my new job!',
    'You have to understand fractions before the test.',
    'Anyone would be proud of you.',
    'My alarm goes off at six.',
    'I was under pressure, and that is no excuse.',
    'Do you talk like that at home?',
    'People say it rains a lot in Cork.',
    'She is under the table.',
    'I was going to call the plumber.',
    'The phone is dead.',
  ],
};
