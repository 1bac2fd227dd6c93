import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 75,
  patterns: [
    'i was (only|just) trying to { _{1,6} } ,$',
    'i @be (only|just) (@mere !(hi|sleep)|a _? (direct|honest|blunt|passionate) person) !nice',
    '(^ all i did was|i (only|just) (thought it|wanted to (be|help|protect))|i meant (well|no)|my (intention*|heart) (was|were))',
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I was only trying to',
  hears: 'They might hear that a good aim should cancel what it did to them.',
  why: 'What you meant and what it did can both be true. Say what it did first.',
  source: 'schumann-2014',
  instead: 'I rang your teacher behind your back. I can see that made you look small, and I’m sorry.',
  rewrite: 'I wanted to $1, and I see that it went wrong',
};

export const examples: RuleExamples = {
  flags: [
    'I only wanted to protect you from him.',
    'I just thought it would look better on you.',
    'I was just trying to help.',
    'I was only being honest.',
    'im just saying what everyone thinks',
    'I was only doing my job, madam.',
    'I meant well.',
    'My intentions were good.',
    'I was just worried about the money.',
    'All I did was ask a question!',
    'I was just messing around with him.',
    'I was only being polite to her!',
  ],
  leaves: [
    'I just wanted to say thank you.',
    'I’m trying to fix the sink.',
    'I was just looking for my keys.',
    'Are you only trying on the blue one?',
    'She was just trying to help.',
    'I was trying to sleep when the alarm went.',
    'I just wanted to see you.',
    'I meant every word of that toast.',
    'I’m just making tea, do you want one?',
    'He only wanted to protect the dog.',
  ],
};
