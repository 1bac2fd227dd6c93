import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 83,
  patterns: [
    '^, grow up ,$',
    'your little? @tantrum',
    'such a baby',
    'need to grow up',
    '@tot with more',
    '(@nag|you) _{0,4} (@behave~|being|sulked) _{0,3} like _{0,3} @tot',
    'talk like an adult',
    '^, what are you , twelve',
    'grown man and',
    'grow a (spine|pair|backbone|balls|guts)',
    'grown man in',
  ],
  unless: ['i (am|was)'],
};

export const note: RuleNote = {
  title: 'Like a child',
  hears: 'They may hear that they are small, and that what they said need not be answered.',
  why: 'It answers how somebody speaks, and leaves what they said lying there.',
  source: 'our-judgement',
  instead: 'When the door slammed during our call on Sunday, I lost the thread and got scared.',
};

export const examples: RuleExamples = {
  flags: [
    'Oh grow up, the pair of you.',
    'ur acting like a toddler rn',
    'Oh, you’re being such a baby about the needle.',
    'You need to grow up, both of you, this is an office.',
    'you cry like a baby every time you lose',
    'I’ve met dogs with more patience.',
    'He is a grown man and he cannot iron.',
    'Oh look, another of your little tantrums.',
  ],
  leaves: [
    'When you were a baby we lived by the sea.',
    'I was acting like a child about the seat.',
    'What do you want to be when you grow up?',
    'The kids grow up so fast.',
    'My toddler threw a tantrum at the dentist.',
    'With that voice you could be a radio host.',
    'I had a meltdown in the break room on Thursday.',
    'He still acts like a teenager around his old band.',
    'You’re having a baby, and I forgot to call.',
    'My son sleeps like a baby after the beach.',
  ],
};
