import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 83,
  patterns: [
    '(^,|need to) grow up ,$',
    'your little? @tantrum',
    '(you|stop|quit) _{0,6} like _{0,3} (@brat-b4|@beast-b4) !(to me|when|in)',
    '(met|seen) @brat-b4 _{0,3} (with|handle|who)',
    '(more @trait _{0,3}|better) than you (do|,$)',
    'like talking to a brick? wall',
    '(act your age|like adults)',
    'what are you , @many',
    'grow a @spine-b4',
    'grown man (and|who|in)',
    'to (mommy|mummy)',
    'old to be (upset|crying)',
    '(@nag|you) _{0,4} (@behave~|being|sulked) _{0,3} like _{0,3} @tot',
    'talk like an adult',
    'better @trait than you',
    '(a real (man|@kin) would|not half the)',
  ],
  unless: ['i (am|was)', 'treat', 'i _{0,3} like (a|an)', 'look like'],
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
    'Act your age, Colin.',
    'My cat drives better than you.',
    'Oh grow up, the pair of you.',
    'ur acting like a toddler rn',
    'What are you, six?',
    'You need to grow up, both of you, this is an office.',
    'you cry like a baby every time you lose',
    'I’ve met toddlers with more patience.',
    'He is a grown man and he cannot iron.',
    'Oh look, another of your little tantrums.',
    'A real man would have called.',
    'My dog has better manners than you.',
    'You’re not half the man your brother is.',
  ],
  leaves: [
    'You treat me like a child, and I’d like to decide that myself.',
    'You ran like a kid in the snow, it was lovely.',
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
    'I make better soup than you remember.',
  ],
};
