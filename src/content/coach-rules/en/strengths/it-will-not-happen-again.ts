import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'offers-amends',
  priority: 56,
  patterns: [
    '@its-m (will|is) @not (going to)? happen',
    '@i (@shall|swear to)? (going to)? @not ever? (@sin|@acts|touch|raise) _{0,7} (again|anymore|any more|down)',
    '@both @vow (that|to)? _? (not|never|do better|@owing-b6 _)',
    'i (will|am going to|have) (stop|stopped|quit) @acts-ing',
    '(no more|done with) @acts-ing _',
    'no more (secrets|lies)',
    '@both @vow that? i (will|would) not !(forget|be there|let)',
  ],
  unless: ['(@meet|eat) _? _? there? again', '(put up|tell you|rain|take this|ask again|give it|speak)'],
  alsoNegated: true,
  questions: 'never',
};

export const note: RuleNote = {
  title: 'It will not happen again',
  hears: 'They may look at the next time with a little less dread.',
  why: 'A sorry weighs more when the act stops. Say only what you can keep.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'I promise I won’t joke about your job again.',
    'It won’t happen again.',
    'I’ll never read your messages again.',
    'i swear i wont post pics of u again',
    'I won’t be late for your watch again, Sergeant.',
    'This won’t happen again, I have set two alarms.',
    'I’m going to stop making jokes about your accent.',
    'I will never leave you waiting like that again.',
    'I won’t raise my voice to you again.',
    'i promise ill do better',
    'From today, no more secrets.',
    "I promise I won't comment on your cooking.",
  ],
  leaves: [
    'I won’t ask again, so move.',
    'I never want to do that again.',
    'I’ll never speak to you again.',
    'I won’t eat there again.',
    'I’ll never trust you again.',
    'You promised it wouldn’t happen again.',
    'It happened again last night.',
    'I won’t tell you again.',
    'Will it happen again?',
    'I will never love anyone else.',
    'I won’t put up with this anymore.',
    'Never again will I drink tequila.',
    'I promise it will rain.',
    "I promise I won't forget this.",
  ],
};
