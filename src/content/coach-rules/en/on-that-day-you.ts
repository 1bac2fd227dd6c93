import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'specific-observation',
  priority: 50,
  patterns: [
    '@clock ,? (you|i) (did not)? (@hurtful-ed|@went-ed) !sorry _',
    '(you|i) @have? (@hurtful-ed|@went-ed|slept|spoke) _{1,7} (@clock|(at|till) (ten|nine|six|five|four|two|one|half)|in front of|(two|three|four|five) times|without (me|asking|telling|a word))',
    '(on|at|in) _{1,3} (@clock|call|mail) ,? you (@went-ed|were)',
    '(the|last) _{1,4} @clock that? (you|i) have? @went-ed',
    'you _? @have (@hurtful-ed|worked|called) _{0,5} (weekends|days|nights)',
  ],
  unless: [
    '(always|never|every time|if|joke|because|but|nobody|so now|just|you (only|people)|liar|fine|though|now|sorry you|been @okay)',
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'On that day, this happened',
  hears: 'They may recall the same hour, and begin there with you.',
  why: 'A day and an act can be checked by both. That makes the talk smaller and clearer.',
  source: 'gottman-startup',
};

export const examples: RuleExamples = {
  flags: [
    'Last night you laughed at my accent in front of Tom.',
    'I shouted at you on Monday.',
    'Yesterday you left me at the bus stop for an hour.',
    'On Sunday you told me to be quiet, twice.',
    'u laughed at my drawing in front of everyone',
    'At the wedding you walked past me without a word.',
    'You came home two hours late on Friday.',
    'You hung up on me last night.',
    'You interrupted me four times in Monday’s meeting.',
  ],
  leaves: [
    'The shop was shut on Sunday.',
    'Did you call on Friday?',
    'We swim on Sundays.',
    'You always shouted at me at dinner.',
    'Yesterday you looked great.',
    'You told me a good joke last night.',
    'How could you leave me yesterday?',
    'Did you read my text last night?',
    'Yesterday it rained.',
  ],
};
