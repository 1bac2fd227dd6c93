import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 80,
  patterns: [
    'no (need|reason|point) _{0,4} (@cross|@whining)',
    'nothing to (cry|be @cross)',
    'why _{1,3} (so|getting|taking|still|even) _{0,2} (@cross|care|cry|tension)',
    '(not|@stop) @get @lead? @cross',
    'you are (grand|fine) , _',
    'you will (@outlive|get over|forget|have forgotten)',
  ],
  unless: ['i (am|was|want|know)'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'No need to be upset',
  hears: 'They may hear that the loud feeling is the trouble, and not what set it off.',
  why: 'Being told to calm down seldom calms. Slowing your own voice and offering a pause can.',
  source: 'our-judgement',
  instead: 'Let’s both take half an hour. I’ll make tea and be back at this table at eight.',
};

export const examples: RuleExamples = {
  flags: [
    'Calm down, it was an accident.',
    'You need to chill.',
    'Relax, nobody even noticed.',
    'calm tf down',
    'There’s no need to get so upset.',
    'Why do you even care so much?',
    'What’s with all the drama? Why are you even crying?',
    'Who cares?',
    'All this over a sandwich.',
    'So what? It’s my money.',
    'You’re fine, stop crying.',
    'Would you please get a grip, woman.',
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
