import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 95,
  patterns: [
    '@strike myself',
    'something to cry about',
    'want me to @strike',
    '@strike your @face',
    '(watch your back|where you live)',
    'i (will|am going to) _? @strike (you|_{0,3} your) !at',
  ],
  unless: ['@not _? @strike', 'at (chess|cards)', '(afraid|sorry)'],
};

export const note: RuleNote = {
  title: 'I’ll hurt you',
  hears: 'They may hear that they are not safe with you, and they may be right.',
  why: 'A threat to the body is not a figure of speech to the one who hears it. Get distance first; talk when it’s over, or talk to somebody who can help.',
  source: 'hotline-guidance',
  instead: 'I’m so angry about the car that I don’t trust myself. I’m going to my brother’s until tomorrow.',
};

export const examples: RuleExamples = {
  flags: [
    'I’ll kill you if you touch that bike.',
    'I swear I will slap you.',
    'im gonna punch u',
    'I’ll give you something to cry about.',
    'I ought to break your neck, you know.',
    'Watch your back.',
    'I’m going to smash your phone.',
    'If you leave me I’ll kill myself.',
    'I know where you live.',
    'You want me to hit you?',
    'I’ll wring your neck, young man.',
  ],
  leaves: [
    'I would never hit you.',
    'I’m afraid that I hurt you on Monday.',
    'I hurt you with that joke, didn’t I?',
    'I’ll beat you at chess one day.',
    'My feet are killing me after the shift.',
    'I will cut you some bread.',
    'I could never slap you, not for a scratched car.',
    'I hit the fence with your car.',
    'Watch your step, it’s icy.',
    'I could have hurt you with that ladder, and I’m sorry.',
    'I dead-headed the roses for you.',
  ],
};
