import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 81,
  patterns: [
    '(if|unless) (you|this|i catch) !(@wish-d|do not feel) _{1,8} (i will|i am|i swear) (to|going to)? (@punish~|@doom|never|not)',
    'next time (it is not|it goes|i (can not promise|will not even|break))',
    '(^,|you) @provoker (me|my|her|him|mum|mom|dad|this|that|it|a|one|off|out|now|anyone|again) !not _{0,6} and (i (will|am|swear|go|can)|you (will|are|can)|they will|there will|see|we are|it is|so help) !(come|listen|help|be there|bring|understand)',
    'if you _{1,8} (i swear|do not) (@doom|,$|@begone)',
    'keep talking _{0,3} and (i|you|we|next|see)',
    'if (you|that) _{1,8} (i am|we are|i will be|it is) (@punish-ing|@doom|out|off|filing|packing)',
    'so help ',
    'keep it _{0,2} (up|like) _? (and|you)',
    'swear to god',
    'next time you _{1,7} i am',
    'if you _{1,6} (there will be|i promise you|it will not be|will tell|i have)',
    '(swear to god (if|i)|one more (word|time) and|if you ever)',
  ],
  unless: ['never (leave|forget)', 'feel well', '(tell me|say the word|sign it at)'],
};

export const note: RuleNote = {
  title: 'If you … then I’ll …',
  hears: 'They may hear a price on every wrong step.',
  why: 'A punishment named in anger is hard to take back. What you need, and what you will do to take care of yourself, can be said calmly.',
  source: 'our-judgement',
  instead:
    'When the rent came in late in March and again in May, I got scared. I need it by the third, or I’ll need to look for another roommate.',
};

export const examples: RuleExamples = {
  flags: [
    'If you walk out that door, don’t come back.',
    'if u tell anyone i swear',
    'If you don’t stop I’m going to leave you.',
    'Unless you say sorry, I’m never speaking to you again.',
    'Touch my van again and I’ll break your arm.',
    'Keep it up and you’ll see.',
    'If you not give the money, I will tell your boss.',
    'Say that again and you’ll be sorry.',
    'So help me, I will walk out of here.',
  ],
  leaves: [
    'If you need to talk, I’ll be here all night.',
    'If you want quiet, I’ll leave you to it.',
    'If you don’t feel well, I’ll tell the boss.',
    'I’ll never leave you, even if you shout.',
    'I’m done with the dishes.',
    'If you miss the bus, I’ll take the car and get you.',
    'Are you done with the drill?',
    'I won’t take the kids away from you.',
    'She got a divorce last year.',
    'I’ll leave you a key under the pot.',
    'He packed his bags and went to Leeds.',
  ],
};
