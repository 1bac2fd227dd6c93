import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 80,
  patterns: [
    '(@sorry|excuse me|forgive me) for (@living|being @alive|having feelings)',
    'not all be perfect',
    '@sorry (that|if)? _{1,4} @be not (as|up to)',
    '@sorry (that|if)? you are so @touchy',
    'not @realize i needed',
    '(pardon me (for|,)|beg your pardon if)',
    'forgive me if i do not',
    '@sorry (that|if|for)? _? your ego',
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
    'sorry i didn’t realize i needed ur permission',
    'Excuse me for having feelings.',
    'Sorry if my cooking isn’t up to your standards, Gerald.',
    'Forgive me for breathing.',
    'sorry we can’t all be perfect like you',
    'I’m sorry you’re so sensitive.',
  ],
  leaves: [
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
  ],
};
