import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 80,
  patterns: [
    'why are you (still|getting) so? { @cross }',
    '^, (@stop|quit) (@moping-b3|the @whining)',
    'not be like that',
    'you will (@outlive|get over|have forgotten) !(in|with|at|there|here)',
    'no @need-d (to|in|for) _{0,4} @upset-b3',
    '(you are just tired|care so much|you worry too much)',
    '^, (@stop (@fuss-ing|the @whining)|quit @fuss-ing|hush|smile ,$)',
    '@cross about (a|an|one|some|such) ',
    '(not see why you are (so|still)|what are you so) (@cross|worked)',
    '(seriously|honestly) (@cross|@fuss-ing) (about|over)',
    '(you can not _? (be|stay) (@cross|@fuss-ing)|cry me a)',
  ],
  unless: ['i (am|need|want|should)', '(friday|cake|kettle|@they)'],
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
    'why are u still so angry',
    'You’ll get over it.',
    'Oh, don’t be like that.',
    'Stop sulking.',
    'Quit moping around the house.',
    'There’s no need for a scene.',
    'You worry too much, that’s all this is.',
    'I don’t see why you’re so worked up.',
    'You can’t stay angry over that.',
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
    'I can see why you’re so upset.',
    'You can’t be here before six.',
  ],
};
