import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'states-need',
  priority: 50,
  patterns: [
    '(next time|future|from now on|going forward|^ before|^ when) ,? _{0,6} (please|@asks you|i @wants|@will need) _? (@asked|do not|to|at|@needed)',
    '(please|kindly) @asked _{0,4} (first|before|instead|directly|next time|till|until)',
    'please (do not (@joke|call me)|stop @joke-ing)',
    '@asks you @mid? !(rather|have) @asked _{0,4} (first|before|next|heads up|ahead|by) !(a|the|talking|speaking)',
    'let me finish ,$',
    'would you mind not',
    'knock before',
  ],
  unless: ['(he|she|never)', '(or else|or i)'],
};

export const note: RuleNote = {
  title: 'Next time, please',
  hears: 'They may feel that there is a next time, and know what to do in it.',
  why: 'A request about next time looks ahead. One act that can be done is easier to say yes to than “be better.”',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'Next time, please ask me before you lend out the car.',
    'In future could you text me when the shift changes?',
    'please talk to me first',
    'Can you let me know ahead if your mum is staying?',
    'Please don’t shout when the kids are asleep.',
    'from now on tell me if ur mad, dont post it',
    'Would you be willing to wait ten minutes before we talk?',
    'Please call me instead of the neighbor.',
    'Would you mind not joking about my accent at work?',
  ],
  leaves: [
    'The next bus comes at six.',
    'Next time I’ll ask you first.',
    'Please tell me your name.',
    'He asked me to call first.',
    'You never ask me before.',
    'Please calm down.',
    'Can you tell the waiter we’re ready?',
    'Don’t call me again.',
  ],
};
