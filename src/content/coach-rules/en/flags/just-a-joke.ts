import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 85,
  patterns: ['(was|were|am) (only|just)? a? @jest-b3', 'not see the funny', '(lighten up|take a joke)'],
  unless: ['not (funny|a joke)', 'was (mean|not|cruel)', '@they (@said|was|is|were|are)', 'around'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'It was only a joke',
  hears: 'They may hear that the joke matters more than how it landed.',
  why: 'A joke is told by one and felt by two. If it hurt, that part of it was not funny.',
  source: 'our-judgement',
  instead: 'I made the joke about your weight at the barbecue. It hurt you, and I’m sorry.',
};

export const examples: RuleExamples = {
  flags: [
    'It was just a joke!',
    'I was only kidding, jeez.',
    'cant u take a joke',
    'Lighten up, will you?',
    'It was a joke, relax.',
    'I am only teasing you.',
    'Oh lighten up, Norman.',
    'We were only teasing you.',
  ],
  leaves: [
    'I told a joke at work and nobody laughed.',
    'You have a great sense of humor.',
    'It wasn’t just a joke, and I’m sorry I said it.',
    'The kids were playing in the yard.',
    'I love it when you joke with my dad.',
    'I’m sorry for joking about your exam.',
    'He was just kidding, he told me.',
    'That film was funny.',
    'Do you know a good joke?',
    'I was kidding around with the dog when the vase fell.',
  ],
};
