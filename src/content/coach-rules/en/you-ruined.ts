import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 88,
  patterns: [
    'have you done ,$',
    '(well done|nice (going|one|job|work)|great job|bravo|congratulations) ,? (genius|einstein|sherlock|now|you have (ruin*|manage*))',
    '@ye @aux-a? (@wreck-ed|@wreck-ing|@wreck) !(the (match|part|game)) (@us|this|everything|it|christmas|another|your promise|the _|every|all) !(way|out)',
    '@ye _{2,8} and now (i|we|it|everyone|everything|the|my|nobody|he|she) !(have|feel)',
    '(fine|good|great|okay|happy|perfect) (until|till|before) @ye',
    '@ye made a (scene|fuss|mountain|fool)',
    'look what @ye',
    '@ye (wiped|leaked|broke|deleted|burnt|burned) (the|my|our|her|his)',
    '(messed|screwed|fucked) (it|this|everything|me) up',
  ],
  unless: [
    '(if|says|when) @ye',
    '(it on|your leg|heart in|scared)',
    '(i did that|my (fault|mistake|bad|typo)|because of me|i was wrong|am the reason)',
    'sorry',
  ],
  notSides: ['they-hurt-me'],
};

export const note: RuleNote = {
  title: 'You ruined it',
  hears: 'They may feel that nothing is left to save, so why try.',
  why: 'Words like “ruined” close the door on mending. Tell what you lost, in its real size.',
  source: 'our-judgement',
  instead: 'I had looked forward to the concert since May, and we heard only the last two songs.',
};

export const examples: RuleExamples = {
  flags: [
    'You ruined my birthday.',
    'You’ve destroyed this family.',
    'You wrecked our whole plan for the fair.',
    'You are ruining the team, Kelly.',
    'Look what you’ve done to your mother.',
    'What have you done?',
    'You broke my trust.',
    'You fed the dog chocolate and now he’s at the vet.',
    'u posted it and now my whole class knows',
  ],
  leaves: [
    'The rain ruined my birthday.',
    'I ruined your dinner and I’m sorry.',
    'You didn’t ruin anything.',
    'You killed it on stage last night!',
    'I’m scared that I messed everything up.',
    'What did you do today at school?',
    'She says you wrecked the plan, but I was there.',
    'You broke your leg in June, right?',
    'He told me “you ruined it” and left.',
    'You stole my heart in Lisbon.',
    'I broke your cup.',
    'Thanks for helping with the boxes.',
    'What have they done with the old bakery?',
  ],
};
