import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'pseudo-feelings',
  priority: 54,
  patterns: [
    '(that|it|this) @aux-a? @seem-a like? _{1,3} (@blow|@blow-qe|@wronged)',
    'it is like i (am (invisible|talking to)|do not (exist|matter))',
  ],
  unless: ['(heart|storm|panic)', 'goodbye'],
};

export const note: RuleNote = {
  title: 'It felt like a betrayal',
  hears: 'They may hear what they stand accused of.',
  why: 'Attack, slap and betrayal name a deed. The feeling behind them, shock or fear or grief, has not been said yet.',
  source: 'our-judgement',
  instead: 'I was shaken when I read it in the group first, on Wednesday.',
};

export const examples: RuleExamples = {
  flags: [
    'It felt like a slap in the face.',
    'This feels like an attack on my cooking.',
    'tbh it feels like a punishment',
    'It felt like a betrayal, after thirty years in the choir.',
    'It feels like some kind of test, your questions.',
    'It feels like a test, every dinner with your father.',
    'That felt like being tricked.',
    'It felt like an ambush, all four of you in the kitchen.',
    'That felt like a trap.',
    'It felt like a public execution.',
    'It’s like I don’t exist.',
  ],
  leaves: [
    'It doesn’t feel like an attack.',
    'It felt like a heart attack.',
    'It feels like everyone is happy here.',
    'She feels like nobody cares.',
    'The storm felt like an attack.',
    'It feels like a holiday.',
    'I feel like the game is tomorrow.',
    'You feel like nobody listens, I know.',
    'It’s like I said, the shop is shut.',
    'It feels like a Sunday.',
  ],
};
