import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'absolutes',
  priority: 71,
  patterns: [
    'all (@ye|we) (ever|seem to)? @doing about? is',
    'everything _{0,6} (about you|your way|my fault|with @ye)',
    'nothing i _{1,2} is',
    '(once|ever|time) ,? in your life',
    '(do|did|done) nothing (but|except)',
    '(but|except|than|besides) yourself',
    '@ye _{0,5} (turn|twist|make|ruin|to|in|about) (everything|every _{0,2} thing) !(you|we|i)',
    'your life depend*',
    'always about you',
    'any excuse',
    'anything except',
    'i can never (do|say|get|please|be)',
  ],
  unless: ['@nice-a'],
};

export const note: RuleNote = {
  title: 'All you ever do',
  hears: 'They may hear that you see nothing else of them.',
  why: 'It makes a whole person into one bad habit. Say what you wanted, and when.',
  source: 'our-judgement',
  instead: 'I’d like to eat together on Sunday with both our phones in the drawer.',
};

export const examples: RuleExamples = {
  flags: [
    'All you ever do is complain.',
    'all u do is play games',
    'Nothing I do is ever good enough for you.',
    'It’s always about you.',
    'Everything has to be about you, doesn’t it?',
    'For once in your life, listen to your father.',
    'All you think about is yourself.',
    'You never think of anybody but yourself.',
    'You’ve done nothing but sigh since breakfast.',
    'Why must you turn everything into a contest?',
    'Everything has to go your way at our meetings.',
  ],
  leaves: [
    'All you have to do is press the green button.',
    'You only live once.',
    'The day is all about you, so pick the music.',
    'All you can eat for nine pounds.',
    'The only thing you need is a passport.',
    'I can never thank you enough.',
    'It’s always a pleasure, Mrs. Hall.',
    'Why is it always raining on Sundays?',
    'You’ll always be my best friend.',
    'She only calls when she needs money.',
    'Nothing is ever quiet on this ward.',
    'He said “it’s always about you” to his brother.',
    'You can never be too careful on ice.',
    'Nothing but rain all week.',
    'Please keep half of it for yourself.',
    'Put everything into the blue bag.',
  ],
};
