import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'absolutes',
  priority: 68,
  patterns: [
    '@ye !(had|have|to|miss|can|could|make) _{1,8} (every|each) single? (time|chance) (you get|i|,$)',
    '@ye !(have|to) _{1,8} every (single|damn) _',
    '(every|each) (single|one)? (@span-a|@day) !(@ye|since|i) _{0,6} @ye !(@gladly|have|a)',
    '[ (every _{0,2} time|each time|whenever|everytime) !@ye { _{2,8} } ] @ye !(make|look|can|could|should|help|cheer) _',
    '@feel _{0,3} @wronged _{0,3} (every|all the) time',
    'every . single',
    'every _{1,2} @ye (have|had)? ever',
    '@feel _{0,3} @wronged _{0,3} (every single? time|all the time|constantly)',
    '@feel (always|constantly) @wronged',
    '@ye !(can|make) _{1,5} whenever (i|we)',
  ],
  unless: [
    '@ye _{0,3} @nice-a',
    '^ (i|he|she|they|we) !@feel _{0,3} every',
    '(^ did|to you|thank*|glad|grateful|love)',
  ],
};

export const note: RuleNote = {
  title: 'Every time …',
  hears: 'They might hear that it counted for nothing when it went well.',
  why: 'What is said of each time can be disproved with one. The last time stands by itself and can be talked about.',
  source: 'our-judgement',
  instead: 'Last night I told you about the rent, and you left the room before I was done.',
  rewrite: 'Sometimes when $1',
};

export const examples: RuleExamples = {
  flags: [
    'Every time I tell you something private, you tell your sister.',
    'every single time we make plans you cancel',
    'You do this every single time.',
    'Whenever I ask for help, you roll your eyes.',
    'Everytime I say no you ignore it',
    'Every time we talk about money, you walk out.',
    'Every time I’m on night shift, you throw a party.',
    'Every damn time something breaks, you blame the apprentice.',
  ],
  leaves: [
    'Every time I see you, you make me smile.',
    'Every time we meet it rains.',
    'I learn something every time.',
    'Every time you scan the card you get a discount.',
    'Every time I hear that song I think of my brother.',
    'Did you call him every time?',
    'He cancels every single time.',
    'Every time you feel low, you can call me.',
    'Not every time we fight you walk out.',
    'Every day you are here is a good one for Grandad.',
    'Whenever I’m down, you cheer me up.',
    'Call me whenever you want.',
    'I check the oven every time I leave.',
  ],
};
