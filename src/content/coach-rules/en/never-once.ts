import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'absolutes',
  priority: 73,
  patterns: [
    '(not|never) (once|(one|a) single? (time|day|word|visit|week|night)|one of (you|your)) !i',
    '(can not|could not|when have|why do|anybody|anyone|is there) _{0,3} ever !(been|see) _',
    'do @ye ever (stop|help|listen|consider|think about (me|us|any*))',
    'not _{1,3} (single|kind|nice|decent) (word|thing|bone|promise|one|day)',
    'not go (a|one|two|five|ten) _{1,2} without',
    'last time @ye @deed-a-ed',
    'not _{1,7} , ever ,$',
    '^, never (a|an|on|any) _{1,3} ,',
    'you ever ,? (once|in your life)',
    '(, ever|not ever|any of us ever) ,$',
  ],
  unless: ['(did|have|am) i', '(i|he|she|they|we) (have|has)? never', '(thank*|been to|@day (older|late))'],
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
    'When was the last time you asked me about my day?',
    'Not a single time did you visit me in the ward.',
    'Not one of you came to my graduation.',
    'You’ve never once asked about my music.',
    'In eleven years you have not once rung my mother, you never once did.',
    'Not one time, not once, have you said please.',
    'Why can’t you ever take my word for it?',
    'You can’t go five minutes without a remark.',
    'There was not one kind word from you all evening.',
    'Do you ever stop to think about my week?',
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
    'Can you say that one more time?',
    'Do you ever see foxes here?',
  ],
};
