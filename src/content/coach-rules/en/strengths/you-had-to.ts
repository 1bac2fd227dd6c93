import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'acknowledges-impact',
  priority: 51,
  patterns: [
    'you (had|have had|were left|were made|ended up|got left|now have) to? @endure~ !(the|a|me|right|your)',
    'you (lost (face|a|your|sleep|out)|were counting on)',
    '(i|my _{1,3}|it|that|which|this|me) @left-b6 (you|us|the kids) _? (@plight|@endure|on (edge|the|that)|in (a|an))',
    '(i|my|what) _{1,8} and you (both|all)? (@lost|@undone-m|ended|were @lone-b6|must)',
    '(no wonder|of course) you (@broke-m|are (exhausted|worn)|have had|did not)',
    'not _? (have been)? @ease-b6',
    '(left|leave) you (@lone-b6|with everything)',
    '@trying-m _? (on|for|time for) (you|the kids)',
    'your @feature @fell',
    '(cost|costs) (you|us|our @kin) _',
    'think~ (about|of) you _{0,2} @endure-ing',
    'you _? @wept-qf _{0,5} (after|when|because|over) (i|what|this|my)',
    'you _{1,8} i (am|was) the reason',
    'you (had|have) to (cope|put up)',
    '(holding the (bag|bill|baby)|to put on you|through it (alone|without me))',
  ],
  unless: ['@chancy'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'What you had to go through',
  hears: 'They may feel less alone with what followed, because you followed it too.',
  why: 'You name what the act led to on their side: the waiting, the explaining, the sleep they lost. People who feel understood fight with less harm.',
  source: 'gordon-chen-2016',
};

export const examples: RuleExamples = {
  flags: [
    'It left you guessing for a whole week.',
    'It can’t have been easy to walk in there alone.',
    'You had to explain my empty chair to everyone.',
    'You were left standing in the rain.',
    'My joke made you look small in front of the team.',
    'I walked out and you sat there alone.',
    'i hate that u had to hear it from him',
    'It was hard on you and the kids.',
    'You lost a whole weekend because I mixed up the files.',
    'That can’t have been easy, Nana.',
    'You cried after I said it.',
    'You felt alone and I was the reason.',
  ],
  leaves: [
    'You’ve got a big day tomorrow.',
    'You have to see this movie.',
    'You had to be right again.',
    'Will it cost you much?',
    'If you had to wait, tell me.',
    'You made me look small.',
    'You had a good point.',
    'I think about you all the time.',
    'You should have waited for me.',
    'It would cost you less online.',
    'The kids were crying on the plane.',
    'You lost your keys again?',
    'I hope you slept well.',
    'You always had to win.',
    'You cried at the film, too.',
  ],
};
