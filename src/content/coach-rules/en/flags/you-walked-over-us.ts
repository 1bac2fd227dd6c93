import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 60,
  patterns: [
    '@ye @aux-a? @aux-a? (treat~|use|used) (me|us)',
    '@ye take~ _{0,3} for granted',
    '@ye (care|spend) more',
    'way @ye (treat~|talk~|speak~)',
    '@ye left (me|us|him|her) @left',
    '@ye @aux-a? (talk~|speak~|walk~) (to me (like|as)|down to|all over|out on)',
    'with you carrying on',
    '@ye (act|behave) like',
    '(find~|have) some way to',
    '@ye have? (taken and|take and)',
    '(comparing|picking|pick) (me|at me)',
    '@ye let _{1,3} (@down-qa|find out)',
    '@ye (pick~|choose~) _{1,4} over (me|us|your)',
  ],
  unless: [
    '(love|like) _{0,3} way',
    '@nice-a',
    'when @ye',
    '(my (fault|mistake|bad)|because of me|i was wrong)',
  ],
  notSides: ['they-hurt-me'],
};

export const note: RuleNote = {
  title: 'You walk all over me',
  hears: 'They may hear a judgment on how they treat people at large.',
  why: 'A big picture like this is hard to answer. One small scene from it says more.',
  source: 'gottman-startup',
  instead: 'At lunch yesterday you talked over me twice while I was telling the others about my trip.',
};

export const examples: RuleExamples = {
  flags: [
    'You take me for granted.',
    'You treat me like a servant.',
    'The way you talk to me is disgusting.',
    'u walk all over people',
    'You talk down to everyone on this ward.',
    'You spend more time with that dog than with us.',
    'You left me waiting at the airport.',
    'You care more about your phone than about your Nan.',
    'You talk to me like I’m ten.',
    'You let the whole crew down.',
    'You picked your mates over me.',
  ],
  leaves: [
    'You took me home after the party.',
    'I love the way you talk to kids.',
    'You treat me like a queen.',
    'You left me a lovely note.',
    'He treats me like a servant.',
    'I took you for granted, and I’m sorry.',
    'You did nothing wrong.',
    'Don’t let them walk all over you.',
    'I felt alone when you left me at the airport.',
    '“You treat me like a fool,” says the song.',
    'How do you spend your time?',
    'My lies hurt us both.',
    'You get mad at yourself, I think.',
    'You talk to the nurse like an old friend.',
    'You let the dog out at six.',
    'You picked the blue one, over there.',
  ],
};
