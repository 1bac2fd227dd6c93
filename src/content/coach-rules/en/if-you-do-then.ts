import { woe } from '../../coach-words/woe';
import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 81,
  patterns: [
    `(^,|you|just) (@harsh-b5|do|say|tell|try|talk|speak|ask|go|call) !(me and|me (a|the|what|when|how)|there|home|ahead|the|us) _{1,8} (and|that) ${woe}`,
    '(^,|you) @harsh-b5 !(the|it) _{1,7} and (i|you|we|they|there|nobody|it) (will|am|are|can|is|swear|go) !(come|listen|help|be there|bring|understand|love|see|get)',
    `(if|unless|once) (you|this|that|she|he|they|i (see|hear|catch|find)|anyone) !(@wish-d|'d|do not feel|are|have|can not) _{1,8} ${woe}`,
    '(i will|i am|you will) (@badi-b5|end up alone) _{0,6} (if|unless) you',
    '(again|once more|one more time|like that) _{0,2} and (i|you|we|they) (swear|am|will|are|can) !see',
    '(keep (it|this|that) up (,|and)|so help me|swear to god (if|,$)|if you ever _{1,6} again|what is good for you)',
    'next time (i am @badi-b5|i will not (be (here|there|home|around|nice|so|as)|even)|it (is not|will be|goes)|i can not promise|(you|she|he) _{1,7} (i am|you are|i will) !(going to (try|listen|say)))',
    'i swear (if you|i will (take|leave|move|burn|walk|end|divorce|call|tell|never))',
    '(then i am (out|gone|leaving|done|off)|maybe i should (disappear|find some*))',
  ],
  unless: ['never (leave|forget)', 'feel well', '(tell me|say the word)', 'i am sorry if', 'better'],
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
