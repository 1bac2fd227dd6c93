import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'absolutes',
  priority: 73,
  patterns: [
    '(not|never) _{0,2} (once|single (time|one)|one time) _{0,6} (did|have|has|ask*|in|at) !i',
    '@ye have? _{0,8} (never|not) once',
    'you ever ,? (once|in your life)',
    'not one of (you|your)',
    'not (a|one) single _{1,8} (me|my|you|your|mine|us)',
    '(not|never) a single? (day|week|night|hour|minute) _{0,2} (go|goes) by (without|that|where) you',
    'not a single? (day|week|night) _{0,2} without',
    '(go|last) (a|one|two|five|ten|1|5) _{0,2} (day|week|night|hour|minute|minutes|second|seconds|evening|meal) without',
    '@ye _? @aid not _{0,4} (a|one|any) (single|nice|kind|good|decent|civil) (word|thing|bone|promise|one|day|time|clue)',
    '(when is|when was|remember|recall) the last time @ye',
    '(, ever|not ever|any of us ever) ,$',
    '(in all these|all those) years',
    '^, never (a|an|on|any) _{1,3} ,',
    'is there ever',
    '(when have|why can not|can not|could not|why do) @ye ever !been',
    'do @ye ever (stop|listen|help|consider|think (of|about) (me|us|my|any*)|@deed-a (me|us))',
    'at no point',
  ],
  unless: ['(did|have) i', 'thank*'],
};

export const note: RuleNote = {
  title: 'Not once',
  hears: 'They may hear that nothing they ever did was noticed.',
  why: 'A whole past with no good day in it is rarely true, so it is easy to deny. One wish for next time gives them something to do.',
  source: 'our-judgement',
  instead: 'When I was in the hospital in March, I wished for one phone call from you.',
};

export const examples: RuleExamples = {
  flags: [
    'You’ve never once said sorry.',
    'Not once did you ask how I was.',
    'you never once stood up for me at school',
    'Have you ever once cleaned that fridge?',
    'When was the last time you asked me about my day?',
    'Not a single time did you visit me in the ward.',
    'Not one of you came to my graduation.',
    'You’ve never once asked about my music.',
    'In eleven years you have not once rung my mother, you never once did.',
    'Not one time, not once, have you said please.',
  ],
  leaves: [
    'You’ve never been to my village.',
    'I’ve never once regretted it.',
    'Not once did I doubt you.',
    'Have you ever considered talking to a counselor?',
    'When was the last time you slept?',
    'She has never once said sorry.',
    'You have never let me down.',
    'I’m glad you’ve never had to do nights.',
    'You said “you’ve never once helped” in front of Mum.',
    'We only met once.',
    'Have you ever been to Wales?',
    'Once you get there, call me.',
  ],
};
