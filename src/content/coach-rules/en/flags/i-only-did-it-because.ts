import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 77,
  patterns: [
    'i (only|just) (@misdeed-ed|@deeds-ed|@did|am|sent|raised) _{0,5} (because|since|so|to (protect|help|keep))',
    'i (@misdeed-ed|@deeds-ed|@harm-ed|@did|raised|walked|ignored) _{0,4} ,? (yeah|yes)? ,? because (you|he|she|they) !looked',
    'i (lied|hid|@did|said|kept) _{0,4} to (protect|spare|save) (you|us|her|him)',
    '(reason i _{1,6} @be (you|that|because)|that is because (the|you|i)|that is why i (did|said|@harm-ed)|gave me (every|good) reason|i had every reason|was protecting you|i did it for (us|the family)|for your own good)',
    'is the only reason i',
    'i had to _{1,6} , (you|nobody|it)',
  ],
  unless: ['no _'],
};

export const note: RuleNote = {
  title: 'I only did it because',
  hears: 'They may hear a reason where they hoped for a sorry.',
  why: 'A reason can be true and still come too soon. It helps more once the other person has asked why.',
  source: 'schumann-2014',
  instead: 'I kept the letter from you for a week. I can tell you why, whenever you want to know.',
};

export const examples: RuleExamples = {
  flags: [
    'I only did it because I love you.',
    'I just said that because you were ignoring me.',
    'The only reason I yelled is that nobody was listening.',
    'i only looked at ur phone cuz i was worried',
    'I did it for us.',
    'It was for your own good.',
    'I hid it because you always get angry.',
    'I only told the boss to protect you.',
    'The reason I left early was because you were drunk.',
    'I am sorry I hit the door, because you would not stop.',
    'I only lied because I knew you’d freak out.',
  ],
  leaves: [
    'I only came for the cake.',
    'I stayed because I like it here.',
    'I did the dishes for you.',
    'Is it for your own use?',
    'The reason I called is the leak in the roof.',
    'I only eat fish on Fridays.',
    'He did it because he was angry, he says.',
    'I laughed because you looked so happy.',
    'I lied, and there is no reason that makes it fine.',
    'I was late because of the snow.',
  ],
};
