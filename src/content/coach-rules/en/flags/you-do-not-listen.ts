import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 80,
  patterns: [
    '^, (so|because|well)? @ye (do|will|can) not !(stand|admit|give|care if|remember) @deed-a',
    '@ye _{0,8} @aid not even _',
    '@ye _? not _{1,4} (single|kind|nice|decent) (word|thing|promise)',
    '^, (so|because|well)? @ye (do|will|could|can) not (@deed-a|know how)',
    '(could not @ye have !a|did not @ye (think|bother) to)',
    '@ye _ not (bother|bothered) to',
  ],
  unless: ['((if|hope) _? @ye|and i did not)', '(feel|when|for) _{0,5} @ye _{0,8} not'],
};

export const note: RuleNote = {
  title: 'You don’t even …',
  hears: 'They might hear that nothing they did do has reached you.',
  why: 'A list of what is missing makes a person look for what they gave. Ask for the one thing you want most.',
  source: 'rosenberg',
  instead:
    'I was telling you about the scan and you were on your phone. Would you put it away for ten minutes?',
};

export const examples: RuleExamples = {
  flags: [
    'You don’t listen.',
    'u just dont help',
    'You weren’t even there, Dad.',
    'You went to the beach and didn’t even think of me?',
    'You can’t even remember her name.',
    'You don’t help, you don’t ask, you just sit there.',
    'You can’t even spell my name.',
    'You haven’t had one kind word for my cooking.',
    'You won’t talk, you won’t answer.',
    'Couldn’t you have waited ten minutes?',
    'You didn’t bother to ring.',
    'You do not even try, and that is all I have to say.',
  ],
  leaves: [
    'You don’t have to care about football.',
    'If you don’t call, I’ll wait.',
    'You did nothing wrong.',
    'He doesn’t listen to anyone.',
    'I don’t listen well when I’m tired.',
    'You don’t need to help, I’m nearly done.',
    'I feel sad when you don’t call me back.',
    'Don’t you want some soup?',
    'You are not late.',
    '“You don’t listen,” she wrote in her song.',
    'I hope you don’t stop singing.',
    'I can’t even lift the box.',
    'You didn’t ask how the exam went, and I was waiting for it.',
    'Couldn’t we meet at noon?',
    'You told the neighbors “he can’t even boil an egg.”',
  ],
};
