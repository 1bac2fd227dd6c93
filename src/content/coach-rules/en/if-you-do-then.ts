import { woe } from '../../coach-words/woe';
import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 81,
  patterns: [
    `(^,|you|that) (@harsh-b5|do|say|tell|try|ask|go) !(me|there|home|ahead|the|us) _{1,8} and ${woe}`,
    '(^,|you) @harsh-b5 !(the|it) _{1,7} and (i|you|we|they|there) (will|am|are|go) !(come|listen|help|bring|understand|love|see|get)',
    `(if|unless) (you|this|that|she|he|they|i (see|hear|catch)) !(@wish-d|'d|do not feel|are|have|can not) _{1,8} ${woe}`,
    '(again|once more|one more time) _{0,2} and (i|you|we|they) (swear|am|will|are|can) !see',
    '(keep (it|this|that) up (,|and)|so help me)',
    'next time (i am @bad-b5|i will not (be (here|there|so|as)|even)|it (is not|will be))',
    'i swear (if you|i will (take|leave|burn|end|call|tell|never))',
    '(then i am (out|gone|leaving)|maybe i should (disappear|find some*)|@bad-b5 if you)',
    'if (you|that) _{1,8} (i am|we are|i will be|it is) (@punish-ing|@doom|out|off|filing|packing)',
    '(i will|i am|you will) (@badi-b5|end up alone) _{0,6} (if|unless) you',
    'swear to god',
    'next time (i am @badi-b5|i will not (be (here|there|home|around|nice|so|as)|even)|it (is not|will be|goes)|i can not promise|(you|she|he) _{1,7} (i am|you are|i will) !(going to (try|listen|say)))',
    'i swear (if you|i will (take|leave|move|burn|walk|end|divorce|call|tell|never))',
  ],
  unless: ['never (leave|forget)', 'feel well', '(tell me|say the word)', 'am sorry', 'better'],
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
    'If you don’t stop I’m going to leave you.',
    'Touch my van again and I’ll break your arm.',
    'Keep it up and you’ll see.',
    'If you not give the money, I will tell your boss.',
    'So help me, I will walk out of here.',
    'Leave me and I’ll tell everyone.',
    'If you go to Denver, we’re finished.',
    'Do that again and I’m gone.',
    'Say it again and you’ll regret it.',
    'Next time I won’t be so patient.',
    'I swear I’ll burn your guitar.',
    'Then I’m gone.',
    'If you call him, I’m leaving.',
    'Keep it up and see.',
    'Walk out and don’t bother coming back.',
    'Maybe I should just disappear.',
    'So help me, Ray.',
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
    'If you’re hungry I’ll make you a sandwich.',
    'Call me and I’ll come right over.',
    'If you turn left you’ll find the clinic.',
    'If you can’t make it, I’ll tell Mom.',
  ],
};
