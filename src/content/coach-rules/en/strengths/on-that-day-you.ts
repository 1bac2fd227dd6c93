import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'specific-observation',
  priority: 50,
  patterns: [
    '^ @on-b6 _{0,6} (you|i|we) @have? (did not|(were|was) (on|silent|quiet)|@seen-bsix-ed)',
    '(you|we) @have? !got @seen-bsix-ed _{1,7} (@clock|(at|till|by) @hour-b6|@times-b6|while i|when (i|we)|before i|in front of|without (me|asking|telling|saying|calling|a word))',
    'you (were|have been|went) _{0,4} (phone|quiet|silent) _{0,6} @clock',
    'i (@misdeed-ed|raised my voice) _{0,6} (@clock|at (lunch|the|breakfast))',
    '^ (twice|once|three times) this _',
    'you have? spent the last',
    '(you|we) both? (waited|sat|stood|argued|fought|cried|scrolled) _{0,6} (@clock|@times-b6|in the|after i)',
    'every @day this',
    'you (went quiet|raised your voice) (after|when|at|on)',
  ],
  unless: [
    '(@blur-qf|not one)',
    '(how (could|dare)|every time|so now|no wonder|that is just|understand|because)',
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
    'On the way to the airport you told my mother to be quiet.',
    'Last Sunday you left before the cake was cut.',
    'Last night you laughed at my accent in front of Tom.',
    'I shouted at you on Monday.',
    'Yesterday you left me at the bus stop for an hour.',
    'On Sunday you told me to be quiet, twice.',
    'At the wedding you walked past me without a word.',
    'You came home two hours late on Friday.',
    'You hung up on me last night.',
    'You interrupted me four times in Monday’s meeting.',
    'You waited an hour in the rain.',
    'You raised your voice at breakfast.',
  ],
  leaves: [
    'We always meet on Fridays.',
    'On Monday we have a test.',
    'The shop was shut on Sunday.',
    'Did you call on Friday?',
    'We swim on Sundays.',
    'You always shouted at me at dinner.',
    'Yesterday you looked great.',
    'You told me a good joke last night.',
    'How could you leave me yesterday?',
    'Did you read my text last night?',
    'Yesterday it rained.',
    'The bank was closed.',
    'Not one time have you come home at six.',
  ],
};
