import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 78,
  patterns: [
    '@it-d @be @few _{0,3} @trifle !(from|so|if)',
    '@that @be @only (a|an|your) _ ,$',
    'only happened',
    '@we-d @only (@harm-ed|raised)',
    '@we-d _{1,3} one time',
  ],
  unless: ['(made|love*|@sorry|and it|not ,)'],
};

export const note: RuleNote = {
  title: 'It was only a …',
  hears: 'They may hear that you count the minutes or the money, and not what it stood for.',
  why: 'The word “just” makes the act small before they have said how big it was. The same line without it is a plain fact.',
  source: 'our-judgement',
  instead: 'I came forty minutes late and your soup was cold by then. I’m sorry.',
};

export const examples: RuleExamples = {
  flags: [
    'It was only ten minutes.',
    'it was just one kiss',
    'It’s just a stupid cup.',
    'It only happened once.',
    'It’s only money, my son.',
    'It was just a harmless little lie.',
    'She only teased you for a second.',
    'I only forgot the once.',
    'We kissed one time.',
  ],
  leaves: [
    'It’s just a few minutes from the station.',
    'It was just a wonderful day.',
    'It wasn’t just a cup, it was my grandmother’s.',
    'I was only three when we moved.',
    'It was just the two of us on the beach.',
    'We have only two hours until the film.',
    'I’m sorry I was ten minutes late.',
    'There is only one road to the lake.',
    'The exam is only a week away, I hope you sleep.',
    'Is it just a cold, or the flu?',
  ],
};
