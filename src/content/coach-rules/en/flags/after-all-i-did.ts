import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'scorekeeping',
  priority: 85,
  patterns: [
    '(word of thanks|get a thank|says thanks|even a thank|get a single thank)',
    'after (all|everything) (i|we) (have|did) !been',
    'after _{1,4} (i|we|my (family|mother|parents)) have? (@gave|@kept|@favored-b2|sunk|made) _{0,3} (for|into|you)',
    '(this|that) is (how|what|the thanks) _{0,2} (repay|get|thank)',
    'after (all|everything|as much as) _{0,2} (i|we|my (family|mother|parents)) (have|did|do|@favored-b2) !(been|ate)',
    '(everything i do is for|forget everything i have|ever done for me|count for (something|anything|nothing)|(done|doing) (me|you|for) _{0,3} (favors|favours|a favor))',
    '(i (did|do|have done) (everything|all (this|that)|so much) for (you|us)|after i (took you back|forgave|covered)|be thanking me|@not once? thanked me)',
  ],
  unless: [],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'After all I’ve done',
  hears: 'They may hear that your kindness was a loan.',
  why: 'Old good deeds used as proof can make the next one feel like a debt. Say what you would like now.',
  source: 'our-judgement',
  instead: 'I’d like you to come to my retirement dinner on the ninth. It matters to me.',
};

export const examples: RuleExamples = {
  flags: [
    'After everything I gave up for you, you pick him.',
    'This is how you repay me?',
    'So that’s the thanks I get.',
    'After all I’ve done for you!',
    'After everything I did for this team, you pick him.',
    'after all we gave u',
    'After all these years I worked for you, this is it?',
    'How could you say no after all I did?',
    'I did everything for you while you were ill.',
    'You’ve never once thanked me for the lifts.',
  ],
  leaves: [
    'After all, it’s only a game.',
    'After everything you did for me, I want to say thank you.',
    'After all the rain, the sun came out.',
    'I’d do anything for you.',
    'What have I done to you?',
    'After all we’ve been through together, I’m glad you’re here.',
    'She did everything for that family.',
    'After everything was packed, we left.',
    'Is that all I have to do?',
    '“After all I’ve done for you!” cried the old king.',
    'I will do everything I can for you.',
    'I never did much for you, and I’m sorry.',
    'I’ve done everything I could to fix it.',
    'I did everything on the list for Friday.',
    'They thanked me for the lifts.',
  ],
};
