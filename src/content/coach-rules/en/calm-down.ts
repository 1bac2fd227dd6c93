import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 82,
  patterns: [
    '^, (quit|stop) @fuss-ing',
    '(^,|you @must-b5 to?|try to|can you|you) @calm (down|yourself|out) !(with|in|on|over|for|once|after|the|is)',
    '^, (relax|smile|chill|hush) (,$|,|will)',
    '^, (@cheer up|get a grip|snap out|grow (up|a)|toughen up|man up|suck it|be (quiet|reasonable|nice|civil|serious|grateful|glad|happy) !to|act (your|normal)|dry your|behave)',
    '^, do not (you)? (be|get|start|act) (so|like that|like this|all|dramatic|upset|cross)',
    '^, @stop @get @lead? @lead? @cross',
    'lower your @tone',
  ],
  unless: ['(boy|puppy|girl|dog|horse) ,?', '(cake|dessert|seat)'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Calm down',
  hears: 'They may hear that their feeling is a fault to be switched off.',
  why: 'Being told to be calm seldom calms anybody. A pause you ask for yourself is easier to grant.',
  source: 'our-judgement',
  instead: 'My heart is racing. Can we stop for half an hour and come back to the money question at eight?',
};

export const examples: RuleExamples = {
  flags: [
    'Calm down, it’s only a parking ticket.',
    'omg relax',
    'She’s fine, try to calm yourself, Dorothy.',
    'Can you just calm down for a second?',
    'Stop being so dramatic, Nigel.',
    'Get a grip, woman, it’s a dishwasher.',
    'Don’t be like that.',
    'You need to chill.',
    'Lower your voice in my house, please you must.',
  ],
  leaves: [
    'I need to calm down before I answer.',
    'Let’s talk once we calm down.',
    'The tea helps me relax.',
    'I couldn’t stop crying in the bus.',
    'I was so dramatic about the parking spot.',
    'I tried to calm down on the porch.',
    'He told me to calm down and that stung.',
    'I want to stop shouting at breakfast.',
    'The sea was calm all morning.',
  ],
};
