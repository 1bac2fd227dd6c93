import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 80,
  patterns: [
    'no @need-d _{0,4} @upset',
    'nothing to be @cross',
    'you will (@outlive|get over|have forgotten)',
    '^, (@stop (@fuss-ing|the @whining)|quit @fuss-ing|hush|smile ,$)',
    'why do you _? care so',
    '^, do not @get @lead? @cross',
    '@cross about (a|an|one|some|such) ',
    'you worry too much',
    'you are just tired',
    'why are you (@still|so) { @cross }',
    '^, calm down ,? (it|that|you|no one|everyone|other|@stop|@name|sis|bro|man|babe|love|dear|sweetheart|would you)',
  ],
  unless: ['i @own', '(friday|cake|kettle)'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'No need to be upset',
  hears: 'They may hear that the loud feeling is the trouble, and not what set it off.',
  why: 'Being told to calm down seldom calms. Slowing your own voice and offering a pause can.',
  source: 'our-judgement',
  instead: 'Let’s both take half an hour. I’ll make tea and be back at this table at eight.',
  rewrite: 'what made you $1',
};

export const examples: RuleExamples = {
  flags: [
    'There’s no need to get so upset.',
    'Why do you even care so much?',
    'What’s with all the drama? Why are you even crying?',
    'You’re fine, stop crying.',
    'You’ve nothing to be upset about.',
    'why are u still so angry',
    'Don’t get upset, it was only the neighbors.',
    'You’ll get over it.',
  ],
  leaves: [
    'I need to calm down before we talk.',
    'Relax and enjoy your weekend.',
    'Take a deep breath, it’s going to be fine.',
    'He told me to calm down.',
    'So what time is the train?',
    'I want to relax in the garden.',
    'Nothing calms me like the sea.',
    'All this bread is for the party.',
    'She cares about her plants.',
    'Let’s calm the baby first.',
    'Why do you care for bees?',
  ],
};
