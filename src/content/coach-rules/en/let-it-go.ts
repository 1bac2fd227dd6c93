import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 80,
  patterns: [
    'be (over|past) @that',
    '(we|you) @urge to? (move (on|past)|forget|put @that|get past|focus)',
    'time (you|to) (put this|move|let)',
    'normal again',
    'another word',
    '(let us|can we|can not you|just|will you) (drop it|leave it (alone|there|be)|get over|close (this|the))',
    'it has been _{0,2} (days|weeks|months|years) ,? (already|now|get|let|move|you|drop)',
    '(lets|let) it goo*',
    'now? can we please',
    '(behind (us|you)|past this|water under)',
    '(can you|could you|will you|you|or|would you|to|must) @let @that @rest !(soft|cool|stand|dry|off|past)',
    '^, (drop (it|this|that|the)|leave it|grow up|get over|move on ,$|enough ,$|kiss and make)',
    'say (okay|ok|yes|nothing) ,$',
    'let us not (make|start|dwell|drag)',
    '@order _{0,5} already ,$',
    '(forgive me|get over it|drop it|let it go|move on) already',
    '(not|hear) another word',
    'i do not (want|wish) to hear',
    'you should (be over|have (gotten|got) over|let)',
    'you (need|have|ought) to (let|trust|forgive|get over|drop|stop|move|calm|apologize|grow|learn|accept|believe|forget|respect|listen to me)',
    '(how many times|how often) (do|must|have|will) i',
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
