import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'states-need',
  priority: 50,
  patterns: [
    'i (@will|am|was)? @wants (for|that)? (you|us|we) (to|@modal|both)? to? !say (@asked|@asked-ed|be honest|swap|end|not)',
    'i @will (like|love|prefer|appreciate) (to (be !(a|more)|feel|answer|understand|decide|speak for|get (the|a|some))|!(to|a coffee|opera|us to be) _)',
    'i (want|need) you (at|there)',
    'i @mid? (want|need|prefer) (us|it if we) to? !(be|to be) _{1,8} (together|without|first|before)',
    'i @will prefer (to (hear|know|have)|not to|that|it if)',
  ],
  unless: ['stop being', 'appreciate that'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I would like you to',
  hears: 'They can hear one thing to do, instead of guessing.',
  why: 'A wish that names an act can be met, or talked over. It works best when no is also an answer.',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'I need you to tell me when the money gets tight.',
    'I’d like you to ask me first.',
    'i want you to text me if ur gonna be late',
    'I would love it if you came on the visiting day.',
    'I wish you would talk to me before you talk to the manager.',
    'I’d like us to eat together on Sundays.',
    'I’d love for you to sit with me at the doctor’s.',
    'I was hoping that you could come to one hearing.',
    'I’d rather you told me straight.',
    'I’d like to decide that for myself.',
    'I want us to sort the bills out together.',
    'I’d prefer to hear it from you first.',
  ],
  leaves: [
    'I don’t want you to call me.',
    'I want you to know it was fun.',
    'She wants you to call her.',
    'What do you want from me?',
    'I need you to be quiet.',
    'I wish you would never come back.',
    'Do you want me to wait?',
    'I’d like a coffee, please.',
    'I’d like to get up early.',
    'I hope you feel better soon.',
    'I want us to be together.',
    'I need you to stop being so dramatic.',
    'I appreciate that you brought this up.',
  ],
};
