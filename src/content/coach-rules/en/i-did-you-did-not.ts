import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'scorekeeping',
  priority: 77,
  patterns: [
    '(i|we) (have|will)? (always|never|only)? @favored-b2 _{1,8} _{0,3} (and|but|,|.|while|yet) now? @ye _? @refuse-b2',
    '(i|we) !(was|am|forgot) _{1,8} (and|but|so|,|while) @ye (@idle|only|never|(can|could|did) not|did (zero|nothing|what))',
    '(i|always) (always|have always|am always) (@chore|text|call|come|there|@serve|shared|the one (who|@act-ing|@chore-ing))',
    'i (@favored-b2|@chore-ed) _{0,3} , i (@favored-b2|@chore-ed)',
    'i do (all|everything|the @chore-ing ,)',
    'i am always? the (only)? one (who|that) @gets-b2',
    '(clean up after you|on you hand and foot|nobody _{0,6} (but|except) me|my fair share)',
    '^ @many _{1,2} i have? (carried|bought|gave|given|raised|kept|cooked|typed|worked|waited|sat|stood|washed)',
    'at least i !have',
    'i @chore _{0,3} , i _{1,6}',
    '(carrying|kept|carried|holding) (this|our) _? (marriage|family|house|relationship|team|project)',
    '@be me (doing|who|paying|cooking|cleaning|driving|@act-ing)',
    '(do|did) not (get|hear) so much as',
    'i @favored-b2 _{1,8} (and|,|while) @ye (have not|do not|slept|sat|play*|watched|talk|kick*|skip*|give|call|swan*|spend)',
    'i have? _? @toil-qd _{0,3} (more|harder|twice) _{0,5} (than|as) you',
    'i (put in|do|did|make|carry) (all|most|half|@many percent) of? the !(talking|mistakes|damage)',
    '(give and give|you get to _{1,8} (and|while) i|why (am i (always|the one)|do i (always)? have to))',
  ],
  unless: [
    '(i|we) (was wrong|was so|am (so|really)? sorry|broke|lied|made|let you|showed up|took|hurt)',
    'opened',
  ],
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
    'I waited up for you every Friday, and you never said a word.',
    'I’ve paid for every dinner this month but you never even offer.',
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
    'I was cruel on Sunday, and you did not deserve it.',
    'I put the kettle on so you would not have to.',
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
