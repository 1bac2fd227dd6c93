import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 81,
  patterns: [
    '@real problems',
    '@had _? worse',
    'be @grateful i',
    'you are lucky that',
    'have it so? bad',
    'builds character',
    'kids _{0,3} (starving|with @real)',
    'first world',
    '^, at least you have',
    'other people have',
    '(could be worse|some people have real|starving|be grateful (i|that|you))',
  ],
  unless: ['(i|we) (should|know|am)'],
};

export const note: RuleNote = {
  title: 'Others have it worse',
  hears: 'They may hear that their hurt does not reach the line.',
  why: 'There is always somebody worse off. It does not make this hurt smaller, and it can add shame to it.',
  source: 'our-judgement',
  instead: 'You lost the part in the play, and I told you to be grateful. I’d like to hear about it now.',
};

export const examples: RuleExamples = {
  flags: [
    'Other people have real problems.',
    'First world problems, honey.',
    'There are kids starving, you know.',
    'u should be grateful i even came',
    'It could be a lot worse.',
    'You think you have it bad?',
    'Some of us have real problems.',
    'Just be glad I didn’t tell Dad.',
    'You are lucky that I stayed with you.',
  ],
  leaves: [
    'I know other people have it hard too.',
    'I’m so lucky to have you.',
    'I should be grateful, and I am still sad.',
    'Some people have dogs, we have a parrot.',
    'There are people waiting outside.',
    'I had a real problem at work today.',
    'You’re so good with kids.',
    'My gran had it harder than me.',
    'Things could be better at home.',
    'We should be glad for the rain.',
  ],
};
