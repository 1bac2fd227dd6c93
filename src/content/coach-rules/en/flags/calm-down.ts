import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 82,
  patterns: [
    '(^,|try to|you|you to) @calm (down|yourself) !(with|in|on|over|for|once|after|the|is)',
    '^, (relax|smile|chill|hush) (,$|,|will)',
    '^, (@cheer up|get a grip|snap out|grow (up|a)|be (quiet|nice|glad|reasonable) !to)',
    '^, do not (you)? (be|start|act) (so|like that|all|@cross)',
    'lower your @tone',
    'can you not',
    '@modal you (try to)? @calm',
    '^, (@cheer up|get a grip|snap out|grow (up|a)|(pull|sort|get over) yourself|shake it off|chill out|swallow your pride|spare me|drop the act|act like a*|watch your @tone|toughen up|man up|suck it|be (quiet|reasonable|nice|civil|serious|grateful|glad|happy) !to|act (your|normal)|dry your|behave)',
  ],
  unless: ['(boy|dog*|cake|guys|another)'],
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
    'Get a grip, woman, it’s a dishwasher.',
    'Don’t be like that.',
    'Lower your voice in my house, please you must.',
    'Cheer up, will you.',
    'Snap out of it.',
    'Be reasonable, Joan.',
    'Chill, it’s one plate.',
    'Relax, nobody saw it.',
    'Grow up.',
    'Try to calm down.',
    'Pull yourself together, Keith.',
    'Spare me the long face.',
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
    'Calm down, boy, it’s the mail.',
    'Calm the baby first and then we’ll eat.',
    'Relax your shoulders on the mat.',
    'I need to pull the plants out before dark.',
    'Relax, we’ve another hour before the ferry.',
  ],
};
