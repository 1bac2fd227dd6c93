import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 79,
  patterns: [
    '^, @that (is|was|happened) _{0,3} @ages-b3 ago ,$',
    '(why|keep|always|@stop|us not) _{0,2} @dig~ _{0,2} @past',
    '(dwell*|fixat*) (on|over)',
    'still (on about|talking about|going on|harping|banging on)',
    'still @cross (about|over) @that',
    '(onto the past|the past is|ancient history|old news|dead horse)',
  ],
  unless: ['i (keep|kept|am|was|met|do not)', '@they', '(we|you) met'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Why bring that up now?',
  hears: 'They may hear that the account was closed without them.',
  why: 'Old hurts often come back because they were never really talked about. Asking why it comes back can do more than closing it.',
  source: 'our-judgement',
  instead: 'You mention the trip to Leeds a lot. I think I never said sorry for it as I ought to.',
};

export const examples: RuleExamples = {
  flags: [
    'Why bring that up now?',
    'Why do you keep bringing up the past?',
    'stop digging up old stuff',
    'That was years ago, let it rest.',
    'It’s ancient history, Doreen.',
    'Always raking up the past, you are.',
    'That was four years ago.',
    'Don’t dwell on it, it’s finished.',
  ],
  leaves: [
    'Can I bring up the boxes from the cellar?',
    'I keep bringing up the past, and I’m sorry.',
    'Hold on to the rail.',
    'He holds grudges for years.',
    'I said sorry to her yesterday.',
    'What else do you want on the pizza?',
    'We met a long time ago in Lagos.',
    'I don’t want to dwell on it tonight.',
    'My grandmother kept a list of birthdays.',
    'Thanks for bringing this up with me.',
  ],
};
