import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 71,
  patterns: [
    '(slipped out|came out wrong|one thing led to another|spur of the moment|got carried away|(caught|swept) up in|got (out of hand|away from me)|just happened|lost track of (time|@day)|time (got|ran) away|out of (my|our) (hands|control)|(beyond|outside) (my|our) control|not something we|autocorrect)',
    '(@admitting|@sorry|@not _) _{0,6} (thumb slipped|finger slipped|battery died|phone (died|was dead|was on silent|was off)|alarm did not|no (signal|reception) ,$|stuck in traffic|traffic was|ran out of time|by accident)',
    '(any|@alike) _? (man|woman|parent|person|else|one)? would (have !(been|felt|loved)|lose|do|react|snap|crack)',
    '@alike _? @sinned (it|that|this|white|mistakes) ,$',
    'how (we|they|men|families|@alike) (talk|are ,$|do|joke|speak|work)',
    '(only human|not (a saint|perfect|a robot|a mind reader)|not the only one|what more do you want|can not be expected to|some of us (have|are|work)|(somebody|someone) (has|had) to|(mouths|bills|kids) to (feed|pay)|a job to do|following orders|under (a lot of|so much|such|huge|immense)? (pressure|stress)|under stress|(lot|much) on (my|our)? (plate|mind|,$)|going through (a lot|stuff|something)|lot going on|short (of staff|staffed)|understaffed|first language|on a break|did you a (favor|favour)|find out anyway|old habits|boys will be boys|no (ill|bad) (will|intent)|no one means anything)',
    'you (have to|must|need to|should|got to) (understand|remember|realize|realise|see) ,? (that|how)? (i|my|@its-m|we) (was|am|were|had|is|have|did|could)',
    'i was (going|about|meaning|planning) to @omitted (you|it|him|her|them)? (,|but|.|!|there|when|until)',
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
    'sry my phone died lol',
    'You have to understand, I was nineteen.',
    'One thing led to another and we kissed.',
    'I was going to tell you, but there wasn’t a good moment.',
    'That’s just how we talk on the ward.',
    'I’m only human, Ravi.',
    'I was under a lot of pressure from the office.',
    'Everyone does it, even your sister.',
    'We lost track of time, sweetheart.',
    'What more do you want me to say?',
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
