import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'scorekeeping',
  priority: 77,
  patterns: [
    'i _{1,8} (and|but|while|,) @ye (@idle|just|only|never|can not|could not|did (zero|nothing))',
    'i do (all|everything)',
    'at least i !have',
    'what (did|do) @ye do ,$',
    'clean up after you',
    '(i|me) (am|was)? (always|forever|constantly) the one',
    '@be me (doing|who|paying|cooking|cleaning|driving|@act-ing)',
    'i (always|have to) (do|drive|pay|clean|cook|wash|call|text|plan|host)',
    'i @chore _{0,3} , i _{1,6}',
    '(do|did) not (get|hear) so much as',
    'nobody (in|here) _{0,4} but me',
    '^ @many _{1,2} i have? (carried|bought|gave|given|raised|kept|cooked|typed|worked|waited|sat|stood|washed)',
    '(i|we) @aux-a? _{1,8} (and|but|while|,) @ye (can|could|did|do|have|will) not',
    'i (am|was) the only? one (who (always|@paid|@act)|@act-ing|@mend-ing|doing|taking|getting|trying|@chore-ing)',
    '(waited|wait) on you hand',
    'lift a finger',
  ],
  unless: ['(i|we) (was wrong|am (so|really)? sorry|broke|lied|let you|showed up|took|kept)'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'I did, and you only …',
  hears: 'They might begin to list what they did, and the lists never match.',
  why: 'Each of us sees more of our own work, because we were there for it. Ask for the one job you want to hand over.',
  source: 'our-judgement',
  instead: 'Could you take the school run on Tuesdays and Thursdays this month?',
};

export const examples: RuleExamples = {
  flags: [
    'I cook every day and you just sit there.',
    'I always clean up after you.',
    'I’m the one who pays the bills here.',
    'i always text first and u never do',
    'I do everything around here.',
    'I drove you to practice all winter, but you can’t walk my dog once.',
    'Why am I always the one who has to close the shop?',
    'I do all the lifting, all the cleaning, and you only watch.',
    'I covered your shift three times and you couldn’t cover mine.',
  ],
  leaves: [
    'I cook and you wash up, that’s how we like it.',
    'I always wanted to be a pilot.',
    'I’m the one who started it.',
    'I’m not the only one who was late.',
    'You did everything right.',
    'I do the driving and my brother does the map.',
    'Who paid for the pizza, so I can send the money?',
    'I always forget your birthday, and I’m sorry.',
    'I waited for you and then I went home.',
    'She does everything around here.',
    'He said “I do everything around here” to the boss.',
    'What have you done with your hair?',
    'I worked all night and now I’m tired.',
    'I always love it when you sing.',
  ],
};
