import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 80,
  patterns: [
    '@sorry for (being? @living|expecting)',
    '^, (excuse|pardon|forgive) me (for @living|if i (do|can) not)',
    '@sorry _{0,6} (perfect|good) (as|like|enough for) you',
    '@sorry (that|if)? _{1,4} @be not (as|up to)',
    '@sorry _{0,6} not @bear-b4 (the truth|hearing)',
    '@sorry if _{1,5} too @big for (you|your)',
    '@sorry (if|that)? (my|your)? (being|existence|ego)',
    'some of us (have to work|actually)',
    '(pardon me (for|,)|beg your pardon if)',
    'not @realize i needed',
    '(@sorry if the truth|you can not @bear-b4 _{0,3} (truth|honesty))',
  ],
};

export const note: RuleNote = {
  title: 'Sorry I’m not perfect',
  hears: 'They may hear that they ask too much, and that no sorry is coming.',
  why: 'A sorry that mocks gives with one hand and takes with the other. A plain one can be about one thing.',
  source: 'our-judgement',
  instead: 'I’m sorry I put the baby’s bottle in the microwave at noon after you’d shown me the other way.',
};

export const examples: RuleExamples = {
  flags: [
    'Sorry I’m not as rich as your friends.',
    'Well, sorry for existing.',
    'Sorry if your ego got bruised, Gerald.',
    'Well, excuse me for existing.',
    'Sorry if my cooking isn’t up to your standards, Gerald.',
    'Forgive me for breathing.',
    'sorry we can’t all be perfect like you',
    'Sorry if my existence spoils your weekend.',
    'Apologies if the truth stings.',
    'You just can’t handle the truth.',
  ],
  leaves: [
    'Excuse me for a moment, the kettle is on.',
    'I’m sorry it was too much for you at the wedding.',
    'I’m sorry I’m not home until nine on Fridays.',
    'Sorry, I didn’t realize you were asleep.',
    'Sorry for being late to the handover.',
    'I’m sorry I was not there when your dog died.',
    'Forgive me for not calling you back on Sunday.',
    'Excuse me, is this seat taken?',
    'I’m sorry I didn’t know it was your birthday.',
    'I’m sorry my son broke your window.',
    'Sorry, I forgot to ask your name.',
    'I apologize for speaking over you at the meeting.',
    'I couldn’t take the truth, and I ran.',
  ],
};
