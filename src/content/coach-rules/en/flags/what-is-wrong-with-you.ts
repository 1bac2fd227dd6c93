import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 87,
  patterns: [
    '(wrong with you|you have a problem|normal person|were you raised)',
    'what (kind|sort) of a? @being @lets-b4',
    'lost your @mind',
    '(listen to|hear|look at) yourself ,$',
    'years old and still',
    '(a piece of work ,$|state of you)',
  ],
  unless: ['nothing', '(proud|do you|if you)'],
};

export const note: RuleNote = {
  title: 'What is wrong with you?',
  hears: 'They may hear that they are broken, not that something went wrong between you.',
  why: 'It looks like a question, and nobody can answer it. A question about the day can be answered.',
  source: 'our-judgement',
  instead: 'You left the meeting at ten without a word, and I was worried. What happened there?',
};

export const examples: RuleExamples = {
  flags: [
    'What is wrong with you?',
    'Why can’t you ring first like a normal person?',
    'You really have a problem, you know that.',
    'Do listen to yourself, Bernadette.',
    'Have you lost your mind? That was my pension.',
    'What kind of mother forgets a school play?',
    'Were you raised in a barn?',
    'there’s something seriously wrong with you',
    'You really are a piece of work.',
    'Just look at the state of you.',
  ],
  leaves: [
    'What’s wrong, love?',
    'Nothing is wrong with you, I promise.',
    'I thought there was something wrong with me.',
    'Do you have a problem with the new shift?',
    'If you have problems with the boiler, call Dennis.',
    'You look pale, are you ill?',
    'My knee is wrong again, the doctor says.',
    'I need help with the shelf.',
    'Do you need help with the forms?',
    'What kind of father would you like me to be?',
    'That desk is a piece of work to be proud of.',
  ],
};
