import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 75,
  patterns: [
    '^, @hey? (answer (me|the)|explain yourself|look at me|get (out|in the)|go to your|show me)',
    'admit it ,$',
    '^, @hey? @order !not _{0,6} (right|this|by) @pronto',
    'you will @order _{0,5} (@pronto|and you)',
    'i @expect you to (be over|get over|@stop|drop)',
    'you have (until|till)',
    'you had? better (@order|be)',
    'if you do not (give|tell|@stop)',
  ],
  unless: ['i (admit|am sorry)'],
};

export const note: RuleNote = {
  title: 'Answer me! Now!',
  hears: 'They may hear that they are being questioned, and that only one answer will do.',
  why: 'Pressed for an answer, most people guard themselves. Asked when they could talk, they may tell you more.',
  source: 'rosenberg',
  instead: 'I’d like to know where the forty dollars went. Could we sit down with it after supper?',
};

export const examples: RuleExamples = {
  flags: [
    'Answer me!',
    'Just admit it.',
    'Look at me when I’m talking to you.',
    'Come home right this minute.',
    'You will say sorry to your grandfather today.',
    'I expect you to drop this, Pauline.',
    'You have until Friday.',
    'Get out of my kitchen.',
  ],
  leaves: [
    'You don’t have to answer me tonight.',
    'I admit it, I took the last one.',
    'He had to explain himself to the judge.',
    'Come over whenever you like.',
    'You will hear from the clinic on Monday.',
    'I need you to pick up the milk on your way.',
    'We have until six to return the van.',
    'Could you tell me how it was?',
    'You’d better take an umbrella.',
    'Did you get out of the city at the weekend?',
  ],
};
