import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'mind-reading',
  priority: 62,
  patterns: [
    '(nobody|no one|none of you) _{0,4} @heeds (me|about|whether|a|,$)',
    '@crowd-a all? (hate|hates|think|thinks) (me|i|that i)',
  ],
  unless: ['asked', '(is|it) @crowd-a'],
};

export const note: RuleNote = {
  title: 'Nobody cares about me',
  hears: 'They may hear that all they ever did for you has been crossed out.',
  why: 'It reads everybody’s heart at once. One time, with one person, can be looked at and answered.',
  source: 'our-judgement',
  instead: 'Three people left the chat after my message on Wednesday, and I’ve been lying awake over it.',
};

export const examples: RuleExamples = {
  flags: [
    'Not one of them, nobody gives a damn whether I eat.',
    'everyone hates me',
    'They all think I’m a joke.',
    'Nobody here respects me, not one nurse.',
    'No one would even miss me at the club.',
    'None of you love me, you only come for the dinner.',
    'nobody even likes me at that school',
    'Everyone thinks I’m stupid since the test.',
  ],
  leaves: [
    'Everyone likes my soup.',
    'I was afraid nobody liked me at the new school.',
    'Nobody wants to work on Christmas.',
    'They want me to start on Monday.',
    'I’m lucky that people love me.',
    'Do they like me, do you think?',
    'I don’t think everyone hates me.',
    'Somebody cares about the garden, look at it.',
  ],
};
