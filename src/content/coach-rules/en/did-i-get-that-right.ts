import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 50,
  patterns: [
    '(did|have) i (get|got|hear|heard|understand|understood) (that|you|it|this|your) _{0,4} (right|wrong|,$|that)',
    '((did|have) i (@pain~|misunder*) you|did i (do|say) (something|anything))',
    'is _? something i',
    '@be (that|it) (what|how|why) you',
    "is there _{1,5} (you (want|need|'d)|i (have|am not|missed))",
    '(correct me|tell me (if|where) i)',
    '(am|did|have) i (missing|miss|missed|wrong) !the',
    'you (see|remember) it (differently|another way)',
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
