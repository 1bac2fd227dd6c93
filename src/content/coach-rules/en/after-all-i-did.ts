import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'scorekeeping',
  priority: 85,
  patterns: [
    'everything i do is for (you|this)',
    '(forget|appreciate) (everything|what|anything) i',
    'the thanks (i|we)',
    'ever (do|done) for',
    'after _{1,3} (i|we) (@gave|@kept|sunk|put|gave|did)',
    'doing me (a|some) (favor|favour)',
    'after (all|everything|what|as much as) _{0,2} (i|we|my (family|mother|parents)) (have|did|do|put|gave|went|sacrificed|paid|@act-ed) !(been|ate)',
    'after all (these|those|the) years ,? i',
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
    'After all I’ve done for you!',
    'After everything I did for this team, you pick him.',
    'after all we gave u',
    'After all these years I worked for you, this is it?',
    'Everything I do is for you.',
    'You forget everything I’ve done for you.',
    'How could you say no after all I did?',
    'What have you ever done for me?',
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
  ],
};
