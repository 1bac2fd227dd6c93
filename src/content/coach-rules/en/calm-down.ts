import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 82,
  patterns: [
    'you @urge to @calm',
    '^, (quit|stop) @fuss-ing',
    'try to calm',
    'lower your @tone',
    '^, (calm (down|yourself)|relax ,$|do not be like that)',
    '@modal you (try to)? @calm',
    '^, (smile ,$|hush)',
    'can you not',
    '^, (@cheer up|get a grip)',
    '^, @stop @get @lead? @lead? @cross',
  ],
  unless: ['@we-d @own', 'what i said', '(kettle|lol)', '(cake|friday)', 'you guys'],
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
