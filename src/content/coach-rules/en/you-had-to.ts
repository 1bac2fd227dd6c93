import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'acknowledges-impact',
  priority: 51,
  patterns: [
    'you (had|have had|were left|were made|ended up|got left|now have) to? @endure~ !(the right|a (point|good|great|nice|lovely|fair)|me|right|your way)',
    'you (lost (face|a|your|sleep|out|hours|money)|were (left @stranded|counting on))',
    '(i|my _{1,3}|it|that|which|this|me) (made|had|left|kept|got|put|sent) (you|us|the kids) _? (@plight|@endure|on (edge|the|that)|in (a|an))',
    '(i|my|what) _{1,8} and you (both|all)? (waited|sat|stood|cried|missed|lay|ended up|were (left|mortified|hurt|scared|alone)|must|lost)',
    '@wound~ (you|us|your _) (@further|a lot)',
    '(cost|costs) (you|us|our @kin) _',
    '(no wonder|of course) (you|it) (@broke-m|are exhausted|are worn|hurt|have had|did not)',
    '(can not|not|was) _? (have been)? (easy|fun|nice|pleasant) (to|for you)',
    '(left|leave) you (guessing|frightened|scared|worried|with everything|stranded|alone)',
    '@trying-m _? (on|for|time for) (you|the kids)',
    'think~ (about|of) you _{0,2} @endure-ing',
    'your @feature @fell',
    '(not|never) _{0,3} @consider (about|of)? (what|how) _{0,6} (for|on|to) you',
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
    'You had to explain my empty chair to everyone.',
    'You were left standing in the rain.',
    'My joke made you look small in front of the team.',
    'I walked out and you sat there alone.',
    'That cost you a night of sleep.',
    'It breaks my heart to think of you waiting up.',
    'i hate that u had to hear it from him',
    'Your voice went quiet when I raised mine.',
    'It was hard on you and the kids.',
    'You lost a whole weekend because I mixed up the files.',
    'That can’t have been easy, Nana.',
    'I never thought about what it was like for you.',
  ],
  leaves: [
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
  ],
};
