import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 50,
  patterns: [
    '(did|have) i (get|hear|understand|understood) (that|you|it|this|your) _{0,4} (,$|that)',
    '(did|have) (i|we) _? @pain~ you',
    '(did|have) (i|we) _? (do|say|get) something',
    '(is|was) there (anything|something) else? (i|you|we|on your)',
    '^, (is|was) (something|(it|that|this) (something (i|that)|how (you|it was))) _{0,6} ?',
    '(is (it|that) _{1,4} for you too|have you felt (it|that|this))',
    '^ anything else? (i|you|getting|we) (am not|have|want|need|on|you)',
    '(correct me|set me straight|tell me (where|when|if|what) i !can|am i (right|understanding|getting|missing))',
    'you (see|remember) it (differently|the same)',
    'my half of the story',
    'what am i not @mid? (seeing|hearing|getting|understanding)',
    'what am i missing',
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
    'Correct me if I got the order wrong.',
    'Have I understood you, Mrs. Osei, that the rota was the trouble?',
    'Do you remember it differently?',
    'Did I say something that hurt you at lunch?',
    'Have I upset you, Dad?',
    'Tell me where I went wrong.',
    'If I’ve got that wrong, set me straight.',
    'Was there something I said?',
    'Have you felt it too?',
    'Is it strange for you too?',
    'What am I not seeing?',
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
    'Is it just me or is it cold in here?',
    'What did I miss?',
    'Tell me where I can park.',
    'What am I not allowed to eat?',
  ],
};
