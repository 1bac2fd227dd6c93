import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 79,
  patterns: [
    'you are the only? one (who|that|with|@hurting-ing|lying|overstepping)',
    '@ye are the (problem|issue|reason|cause)',
    '@ye did? start~ (it|the fight|that) !with',
    'i am not the (one who|problem)',
    'are making (everyone|this|things) _',
    '@ye did (this|that) (to|,$)',
    '(it @be you|@ye were the one) (who|that) @began-qa',
    '@ye started this (whole|,$)',
    '^ your @vice-qa @aid',
  ],
  unless: ['(helped|believed|taught|saved)', 'i (love|feel)'],
};

export const note: RuleNote = {
  title: 'You’re the one',
  hears: 'They may hear that they alone are the trouble.',
  why: 'Two people were there, and both did something. Starting with your own part may make it easier for them to look at theirs.',
  source: 'our-judgement',
  instead: 'I raised my voice first on the stairs, and then you slammed the door. Can we go over both?',
};

export const examples: RuleExamples = {
  flags: [
    'You’re the one who started it.',
    'Maybe you’re the problem.',
    'u r the one lying',
    'You’re the one with anger issues, not me.',
    'You are the one who keeps picking fights with my sister.',
    'You’re the reason nobody calls here anymore.',
    'I’m not the one who walked out.',
    'You did start it, you know.',
    'It was you who told her, not me.',
    'Your temper is what the kids will remember.',
  ],
  leaves: [
    'You’re the one I love.',
    'You’re the one who helped me move, Dad.',
    'I’m the one who started it.',
    'You started the job in May, right?',
    'The problem is the printer.',
    'Maybe I’m the problem.',
    'He’s the one with the keys.',
    'You’re not the problem.',
    'Who started it, the dog?',
    '“You’re the problem,” read the sign in the play.',
    'You are the best one on the ward.',
    'I take responsibility for what I did.',
    'I feel like you’re the one who understands.',
    'You started with the edges, I see.',
    'It was you who taught me to swim.',
    'Your bus is late.',
  ],
};
