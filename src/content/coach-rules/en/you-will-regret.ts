import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 83,
  patterns: [
    "you (will|'d|are going to) be? (@rue|sorry)",
    '(make|sure) you @rue',
    'make sure (you never|nobody|no one)',
    'make your life',
    'mark my words',
    '(and see|find out|see) (where|what) (happens|it)',
    'not be so nice',
    'going (out the|to hr)',
    'wait till i',
    '(see|watch) (you|your) (rot|hang|pay|suffer|in hell|in court|burn|fired|beg|fall)',
    '(would both|both) be sorry',
    'you will (see|find out) ,$',
    'know exactly why ,$',
    'i (swear|promise) you (will|are)',
    'you will not (like|enjoy) (what|who|how|it)',
    '(intend to see|see what is left|will be the one|cost you something|bury you|war is what|feed you to|teach you a|what is coming|get what is|before i do|that bleeds|ruin you|break you|do not cry when|outside the)',
    '(see|watch) (how|what|who) (you|i|happens) (like|can|do|feel|manage|cope|laughs)',
    '(two can play|payback|get even|get you (back|for)|pay for (this|that|it)|what goes around|karma|mark my|(not|never) forget this|your turn|have no idea what i|what i am capable|you just wait|i dare you|go ahead , (and|see|do|try|leave|tell)|see (who|how|what|if) _{0,4} then|do not push me|push me (any|too|again)|try me|teach you)',
    'make you (pay|suffer|sorry|regret|wish|beg)',
  ],
  unless: ['let us', 'not regret', 'i will be', 'we will', '(jacket|haha|lol|wedding|buffet)'],
};

export const note: RuleNote = {
  title: 'You’ll regret this',
  hears: 'They may hear that saying no to you isn’t safe.',
  why: 'Fear may get a yes today. It also makes people hide things, and keep away.',
  source: 'our-judgement',
  instead: 'I’m too angry to decide anything about the shop tonight. I’d like to talk after lunch tomorrow.',
};

export const examples: RuleExamples = {
  flags: [
    'You’re going to regret the day you signed that lease.',
    'ur gonna be so sorry',
    'I’ll make you pay for what you did.',
    'You’re going to wish you’d never met me.',
    'One day you will pay for this, my cousin.',
    'Mark my words, Desmond.',
    'Do it again and see what happens to you.',
    'I will make you regret it, sister.',
  ],
  leaves: [
    'I will always regret what I said at the wedding.',
    'I’ll pay for the window on Friday.',
    'You won’t regret coming, the food is good.',
    'Are you going to be sorry to leave this town?',
    'I’m so sorry about the fence.',
    'You will see the harbor from the bus.',
    'Wait till you see the garden now.',
    'We’ll see what happens with the match.',
    'I’d hate for you to regret the move.',
    'She’ll make you laugh, she’s a riot.',
  ],
};
