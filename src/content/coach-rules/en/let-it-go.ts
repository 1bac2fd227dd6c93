import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 80,
  patterns: [
    'normal again',
    'now? can we please',
    '@order _{0,5} already ,$',
    'not _{1,6} until you',
    'we @urge to? (move (on|past)|forget|put @that|get past|focus)',
    '(let us|can we|just) (drop it|leave it (alone|there|be)|get over|close (this|the))',
    'let it goo*',
    '(behind (us|you)|water under)',
    'to @let @that @rest !(soft|cool|stand|dry|off|past)',
    '^, (drop (it|this|that|the)|grow up|get over|enough ,$)',
    'say okay ,$',
    'let us not (make|dwell)',
    '(forgive me|get over it) already',
    'you (need|have) to (let|trust|forgive|get over|drop|stop|move|calm|apologize|grow|learn|accept|believe|forget|respect|listen to me)',
    'until you (say|tell)',
  ],
  unless: ['i @own', '@they @said', 'not have to'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Let it go',
  hears: 'They may hear that their hurt has run out of time.',
  why: 'People tend to let go once they feel understood, and an order to hurry gets in the way of that.',
  source: 'our-judgement',
  instead:
    'I can tell that the night at the clinic isn’t over for you. I’ve got an hour. What part still stays with you?',
};

export const examples: RuleExamples = {
  flags: [
    'Just let it go already.',
    'get over it',
    'Can we move on now, the soup is cold.',
    'Why can’t you just drop it, Sheila?',
    'You need to put this behind you.',
    'You always keep dwelling on things.',
    'It was last year, we have to move on.',
    'can we just forget it pls',
  ],
  leaves: [
    'I can’t let it go, and I’d like to talk.',
    'I’m trying to get over it.',
    'I’d like to hear all of it before either of us moves on.',
    'You don’t have to let it go.',
    'We moved on Saturday, forty boxes.',
    'He told me to get over it.',
    'When you are ready to move on, tell me.',
    'I held a grudge over the shed for years.',
    'Let the dog go, she knows the way.',
  ],
};
