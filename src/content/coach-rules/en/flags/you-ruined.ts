import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 88,
  patterns: [
    '(well done|nice (one|job|work)|congratulations) ,? (genius|einstein|now|you have)',
    '@ye @aux-a? (@wreck-ed|@wreck-ing) !(the (match|part)|this way|it on) (@us|the|this|everything|it|another|your)',
    'look what @ye',
    'have you done ,$',
    '(fine|good|great|okay|happy|perfect) (until|till|before) @ye',
    '@ye (blow~|make~) (up|a (scene|fuss|mountain|fool))',
    '^ (well done|nice going) (,|.|now)',
    '@ye @botch-qa (up|it|this)',
    '(the worst in|the thanks i get)',
    '@ye @making-qa _{1,2} @hard-qa',
  ],
  unless: [
    '(if|says|when) @ye',
    '(your leg|heart in|scared|sorry)',
    '(my (fault|mistake|bad)|because of me|i was wrong)',
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
    'You’ve spoiled everything.',
    'Nice job, genius.',
    'You destroyed my trust in this team.',
    'You screwed up the order again.',
    'You make it impossible to have guests.',
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
    'Nice job on the shelves!',
    'You lost the match, and I’m sorry I laughed.',
    'I messed up the order.',
    'You make it easy to laugh.',
  ],
};
