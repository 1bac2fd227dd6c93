import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 83,
  patterns: [
    'you (will|are going to) (be sorry|@rue) !(skipping|not|you missed) (for|it|this|that|when|if|the|what|ever)?',
    'make you (pay|regret|sorry|beg)',
    '(and|^,) see what happens',
    '(mark my words|make sure (nobody|everyone|you never)|make your life _{0,4} (hell|hard|difficult)|teach you|see how you like it|hearing from me|you will not like what)',
    '(and see|see) (where|what) (happens|it)',
    'will be the one',
    'see you (rot|hang|pay|suffer|in hell|burn|fired|beg|fall)',
    '(mark my words|(you just|so) wait ,?|wait and (see|watch) ,$|two can play|teach you|what goes around|see how (you like it|funny|brave|tough|smug)|not heard the last|hearing from me|you will (wake|find out) (up one|what)|one day i am gone|paying you a visit)',
    '((can|could|will) make (life|things) _{0,4} (hell|hard|difficult) for you|there will be !no _? (consequences|trouble)|you will be (begging|crawling)|see how you like)',
  ],
  unless: ['let us', 'not regret', '(i|we) will (be|see)', 'lol'],
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
    'You’re going to regret this.',
    'You’ll regret it.',
    'Mark my words.',
    'You will be sorry for that.',
    'I’ll make you pay.',
    'I’ll make you regret it.',
    'You’ll regret the day you left.',
    'You will be sorry when I’m not here.',
    'You’re going to be sorry for this.',
    'I’ll make you beg.',
    'There will be consequences.',
    'You’ll be begging me to come back.',
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
    'You won’t regret the long road.',
    'I can make things easier for you.',
    'I was scared of the consequences.',
    'There will be no trouble.',
  ],
};
