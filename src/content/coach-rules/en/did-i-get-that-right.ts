import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 50,
  patterns: [
    '(did|have) i (get|got|hear|heard|understand|understood|read) (that|you|it|this|your) _{0,4} (right|wrong|correctly|,$|that)',
    '(did|have|has) (i|we) _? (@pain~|misunder*|misread|misheard) you',
    '(did|have) (i|we) _? (do|say|done|said|get|got|miss|missed|make|cross|step) (something|anything|a|your|you|it|on) _? (wrong|off|you|upset|toes|line|mark|to|there|?)',
    'is _? something i',
    '^, (is|was) (it|that|this) (me|because (i|of)|something (i|that)|what (i|you)|how you) _{0,6} ?',
    '@be (that|it) (what|how|why) you',
    "(is there|^) (anything|something) (else|more)? (i|you|on your|bothering|getting|we) (am not|have|missed|want|need|'d|mind|on|you|should) !(to (drink|eat)|before i)",
    '(correct me|set me straight|tell me (if|where|when|how|which) i|am i (right|understanding|hearing|reading|getting|close|wrong|off|missing)) !(the|to (assume|think))',
    'you (see|remember|saw) it (differently|another way)',
  ],
};

export const note: RuleNote = {
  title: 'Did I get that right?',
  hears: 'They can correct you before a small mistake grows.',
  why: 'Saying it back and asking is how you find out what the other meant. Being corrected is part of it.',
  source: 'imago',
};

export const examples: RuleExamples = {
  flags: [
    'You felt alone at the party, did I get that right?',
    'Is that how you saw it?',
    'am i missing something',
    'Is there more you want to say?',
    'Correct me if I got the order wrong.',
    'Have I understood you, Mrs. Osei, that the rota was the trouble?',
    'Do you remember it differently?',
    'What did I miss?',
    'Did I say something that hurt you at lunch?',
    'Have I upset you, Dad?',
  ],
  leaves: [
    'Is that what he meant?',
    'I got that right on the test.',
    'Is there anything else to drink?',
    'Do you see that over there?',
    'Did I get the mail today?',
    'You got that right!',
    'Is that the right bus?',
    'I miss something sweet after dinner.',
  ],
};
