import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'states-need',
  priority: 50,
  patterns: [
    '(let us|@asks we) @mid? (agree|split|slow down|keep|try (to|it|that|a)|have one) !that',
    'let us @asked with? each other',
    '@asks we _{1,5} without',
    '(@asks we|and) (hold off|come back|pick (it|this|that) up) _{0,3} (after|tomorrow|in (a|an))',
    '(^, i|and) @mid? @mid? need (a|some) _{0,2} (break|minute|time|quiet)',
    '@asks i have _{0,2} (minutes|hour|quiet|evening) (to (myself|breathe|think|calm)|alone)',
  ],
};

export const note: RuleNote = {
  title: 'Let us agree on',
  hears: 'They may hear an agreement between equals, and no order.',
  why: 'A rule for both is easier to keep than a rule for one. It says what you need and binds you too.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'Let’s ask each other before we invite people over.',
    'Can we agree to keep phones out of the bedroom?',
    'lets text each other before we invite the cousins',
    'Could we pick one evening a week without work?',
    'Can we please slow down?',
    'Let us tell each other beforehand when the rent is late.',
    'Can we talk about this without shouting?',
    'Can we agree on who takes the early shift?',
    'Could we pick this up after the match?',
    'I need a bit of quiet, can we go on at six?',
    'Could I have ten minutes to myself before we eat?',
  ],
  leaves: [
    'Let’s have a drink first.',
    'Let’s check the weather before we go.',
    'They agreed to sell the house.',
    'Let’s forget it and move on.',
    'Can we have the bill?',
    'Let’s go.',
    'We agreed on that years ago.',
    'Let us in, it’s raining.',
    'Can we continue the film?',
    'Could I have the minutes of that meeting?',
    'Could I have half an hour to finish the report?',
  ],
};
