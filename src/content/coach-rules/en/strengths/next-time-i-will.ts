import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'offers-amends',
  priority: 57,
  patterns: [
    '(next time|(from|in the?|going|moving|starting) (@future|here) on?) ,? (ill|i text|@both @may-b6) _? !(see|help|be in|hire)',
    '(ill|i (will|promise to)) _? @doable _{0,6} (next time|first|before i|instead|on time|straight away)',
    '(if|when) i _{1,5} i will @act',
    'i (will|am going to) (let you know|set (an|a) _)',
    '(do it|do that) _{0,2} next time',
  ],
  unless: ['(police|eat|not|nobody)', '@dark-b6'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'Next time I will',
  hears: 'They may be able to picture the next time going another way.',
  why: 'You link a moment to an act: when this comes up, I will do that. Such plans helped people do what they meant to do, in studies that were not about conflict.',
  source: 'gollwitzer-sheeran-2006',
};

export const examples: RuleExamples = {
  flags: [
    'Next time I’ll call if I’m going to be late.',
    'From now on I will ask before I lend out your tools.',
    'In future I’ll knock, sorry about that.',
    'ill text u first next time',
    'I will check with you before I say yes to my mother.',
    'Going forward I’ll put the rota up two weeks ahead.',
    'When I feel angry I will take a walk, then come back.',
    'I’m going to set a reminder for your pills.',
    'I’ll let you know as soon as the shift runs over.',
    'From today we will talk with you before we move your desk.',
    'I promise to ask you before I post a picture.',
  ],
  leaves: [
    'Next time you should call.',
    'In the future cars will fly.',
    'Next time I won’t help you.',
    'Next time I see you it’ll be summer.',
    'I’ll call the police next time.',
    'I’ll be home before I eat.',
    'From now on you’ll do the dishes.',
    'When you lie, I will leave.',
    'I’ll fly first class.',
    'Next time I’m in Rome we should eat there.',
    'The future of this shop is uncertain.',
  ],
};
