import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 80,
  patterns: [
    'now? can we please',
    '@order _{0,5} already ,$',
    'not _{1,6} until you',
    'to @let @that @rest !(soft|cool|stand|dry|off|past)',
    'let us not (make|dwell)',
    'we @urge to? (move (on|past)|focus)',
    '(let us|just) (drop it|leave it (alone|there|be)|get over|close (this|the))',
    '^, (drop (it|this|that|the)|get over)',
    'until you say',
    'behind you',
    'can we (move on|forget (it|this|about))',
    'you (need|have) to (let|trust|get over|drop|move on|calm|believe|forget|respect|listen to me)',
  ],
  unless: ['i @own', '@they @said', 'not have to', 'do not feel'],
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
    'It was last year, we have to move on.',
    'can we just forget it pls',
    'You need to let it go.',
    'Just drop it, Owen.',
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
