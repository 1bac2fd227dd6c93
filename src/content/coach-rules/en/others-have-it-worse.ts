import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 81,
  patterns: [
    '@real problems',
    '@had _? worse',
    'kids _{0,3} (starving|dying|with @real)',
    '(first world|turned out fine)',
    '^, at least you (@be|do|did|have|never)',
    'be @grateful i',
    'you are lucky that',
    'have it so? bad',
    'i had a bad (childhood|day|war)',
    'other people (lost|have|are|got|would kill|die)',
    'builds character',
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
