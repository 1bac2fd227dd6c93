import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'states-need',
  priority: 50,
  patterns: [
    '(next time|future|from now on|going forward|^ before) ,? _{0,6} (@asks you|i @wants|i @will like|@will need) _? (@asked|to|at)',
    'please (@asked|have) _{0,4} (first|before|instead|directly|for me)',
    '@asks you @mid? @asked _{0,4} ahead',
    'knock before',
    'please tell _{1,6} (beforehand|ahead|in advance)',
    'please let me finish',
  ],
  unless: ['will knock'],
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
    'Next time, please tell me before you book.',
    'From now on, please ask me first about guests.',
    'Please call me instead of the neighbor.',
    'Please leave the letters for me.',
    'Going forward I’d like to see the plan a day early.',
    'Please tell me beforehand when your mother is coming.',
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
    'Next time I’ll knock before I come in.',
  ],
};
