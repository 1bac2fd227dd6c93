import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 50,
  patterns: [
    '(did|have) i (get|got|hear|understand|understood|read) (that|you|it|this|your) _{0,4} (,$|that)',
    '(did|have|has) (i|we) _? @pain~ you',
    '(did|have) (i|we) _? (do|say|done|said|get|got|miss|make|step) (something|a|your|you|it|on) _? (off|you|toes|line|mark|to|?)',
    'did (i|we) _? (say|do) (something|anything)',
    '(is there more|what did i miss)',
    'is _? something i',
    '^, (is|was) (it|that|this) (me|something (i|that)|how you) _{0,6} ?',
    '@be (that|it) (what|how|why) you',
    "(is there|^) (anything|something) (else|more)? (i|you|on your|getting|we) (am not|have|want|need|'d|mind|on|you) !(before i)",
    '(correct me|tell me (if|when|how) i|am i (right|understanding|getting|off|missing)) !the',
    'you (see|remember|saw) it differently',
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
