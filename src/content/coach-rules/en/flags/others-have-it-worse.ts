import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 81,
  patterns: [
    '@other-b3 of? @folks-b3 @have @worse-b3',
    'be @grateful (i|that|you|it|for what)',
    '@real problems',
    '(@other-b3 of? @folks-b3 _{1,4} worse|first world|starving|count yourself|you are lucky|builds character|could _{1,3} worse)',
    '^, at least you have',
    'kids _{0,3} (starving|with @real)',
  ],
  unless: ['i (should|know|am|was)', 'we (should|know|are)'],
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
    'Just be glad I didn’t tell Dad.',
    'You are lucky that I stayed with you.',
    'Other families have it worse.',
    'Some kids have nothing, think of that.',
    'Count yourself lucky.',
    'Plenty of families go through far worse.',
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
    'Other roads are in a worse state.',
  ],
};
