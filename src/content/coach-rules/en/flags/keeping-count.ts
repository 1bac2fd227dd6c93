import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'scorekeeping',
  priority: 76,
  patterns: [
    '^ (not|after|for)? (@many|all (these|those|the|my)|so many|every single) _{0,3} @span-b2 _{0,2} (i|we) (have|had|@favored-b2|put)',
    'i have? (@billed|said sorry|been nice) _{0,4} (@many|all) (times|this|years|more|week)',
    '(that is|makes) (the)? (@nth|twice|three|four|five) (times|time)? (@ye|this|i)',
    'how many times (have|did) (i|you) !take',
    '(lost count !of|how many times i|count the times i|makes us even|compared (to|with) what you did|that i am counting|when did you last)',
    'number of times',
  ],
  unless: ['(seen|read|bus|thank|him|her|chores)'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Keeping count',
  hears: 'They may start a count of their own.',
  why: 'Numbers turn a hurt into a match that somebody has to lose. Tell about one time, the one you can’t forget.',
  source: 'our-judgement',
  instead: 'On my birthday in June I set the table for two, and I ate alone. I still think about it.',
};

export const examples: RuleExamples = {
  flags: [
    'That’s the third time you cancelled on me.',
    'How many times have I covered for you?',
    'I’ve told you a million times.',
    'i asked u three times already',
    'Not that I’m counting, but you forgot again.',
    'I’ve bailed you out five times, Marcus.',
    'That’s the second time this month you let me wait.',
    'Seven winters I drove your mother to the clinic.',
    'That makes us even.',
    'What I spent is nothing compared to what you did.',
  ],
  leaves: [
    'How many times a day do I take these?',
    'This is the third time I’ve seen this film.',
    'I’ve read it three times.',
    'You can count on me.',
    'I counted the chairs twice.',
    'It’s your turn to roll the dice.',
    'That’s the second time the bus broke down.',
    'For the last time I saw the sea from that window.',
    'I called three times to say thank you.',
    'Five is not even, it’s odd.',
    '“For the hundredth time!” said the parrot.',
    'I went to your village last summer.',
    'We are even stronger now.',
    'How many times should I stir it?',
    'Compared to last year the garden is a jungle.',
    'Can you count the eggs?',
  ],
};
