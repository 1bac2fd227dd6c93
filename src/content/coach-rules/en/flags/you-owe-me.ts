import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'scorekeeping',
  priority: 84,
  patterns: [
    '@ye all? owe (me|us|it to|your) !(@many|an|money|for the)',
    'the least @ye (can|could) do is { _{1,8} } ,$',
    '(you (had|got) (yours|your (way|turn))|so it is my turn|your turn to (say|apolog*)|you should be grateful|are lucky i|i do not owe)',
    '(so|and) now? @ye can (forgive|let|wait|follow|manage|survive)',
    '(now|so|then) (it is|its)? your turn',
  ],
  unless: [],
};

export const note: RuleNote = {
  title: 'You owe me',
  hears: 'They may hear that love or help came with a price.',
  why: 'A debt can be paid, and then nothing is left. A plain request leaves them free to say yes.',
  source: 'rosenberg',
  instead: 'Would you help me carry the sofa up on Saturday at noon?',
  rewrite: 'I’d like you to $1',
};

export const examples: RuleExamples = {
  flags: [
    'You owe me after what I did for you.',
    'You owe it to us to keep that job.',
    'u owe me big time',
    'The least you could do is show up.',
    'You’re lucky I still let you live here.',
    'You should be grateful, other bosses would have fired you.',
    'I don’t owe you anything.',
    'The least you could do is call my mother back.',
    'I get the car now, since you had yours.',
  ],
  leaves: [
    'You owe me five bucks for the bus.',
    'I owe you an apology.',
    'You don’t owe me anything.',
    'How much do you owe the bank?',
    'It’s the least I can do.',
    'You owe me for the pizza, love.',
    'We’re lucky to have you on nights.',
    'I want to pay you back on Friday.',
    'She owes it to her mother.',
    'He yelled “you owe me” at the vending machine.',
    'I’m grateful for your help with the tax forms.',
    'You deserve better.',
    'Thank you for the favour.',
    'Could you return the drill?',
    'I had mine with milk and you had your tea.',
  ],
};
