import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'validates',
  priority: 50,
  patterns: [
    'your (_ (matter*|count*)|@view _{0,3} @be @worth)',
    '((that|it|this) does? (sounds|sound) like? @bit? @bit? @hard|it was (unfair|not fair) (that you|to you))',
    '(how|what) you (feel|want) (matters|counts)',
    'that (is|was)? a lot (to (carry|hear)|for)',
    'i @mid? believe you (,$|when)',
    'big deal to (you|me too)',
    'what you (want|ask*|need|feel) _{0,3} is (reasonable|fair|valid|normal)',
    '(you had|that is) a? _? reason to (be|feel|worry)',
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'What you feel counts',
  hears: 'They may feel that there is room for it here.',
  why: 'You treat the feeling as real before you speak to the facts. You don’t have to share it to do so.',
  source: 'gordon-chen-2016',
};

export const examples: RuleExamples = {
  flags: [
    'Your feelings matter to me.',
    'How you feel matters, more than the couch.',
    'i believe u',
    'That sounds really hard.',
    'Your pain is real, whatever the doctor said.',
    'What you want counts too, Mom.',
    'That sounds exhausting, and you still came in.',
    'I believe you when you say it hurt.',
    'What you want is reasonable.',
    'That’s a good reason to be worried.',
  ],
  leaves: [
    'Your opinion doesn’t matter.',
    'You never respect my time.',
    'I can’t believe you lied.',
    'That sounds good.',
    'This test is hard to read.',
    'Is it hard to cook?',
    'I believe you have my pen.',
    'It is easy.',
    'That was a sad movie.',
    'It is hard for me.',
    'Your time is up.',
    'I don’t believe you.',
    'What you ask is a riddle.',
  ],
};
