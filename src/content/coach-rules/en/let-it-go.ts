import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 80,
  patterns: [
    '(we|you|us) (@must-b5|are going) to? (let|move on|get (over|past)|drop|forget|focus)',
    '(can|could|will|would|shall|should) (we|you) (all)? (forget|drop|move (on|past)|get (over|past)|let @that go|not make|(act|pretend) _? nothing|_{0,3} normal|stop (this|talking about|bringing|dwelling|punishing))',
    '@order _{0,5} already ,$',
    '^, (drop|let) (it|this|that) (,$|,|go|now|rest|lie)',
    '(^,|you|and) get (over|past) (it|yourself|this|that|the|your)',
    'let us not (dig|make|dwell|go|do|start|talk|rehash)',
    '(let us (all)?|why do not we) (drop|forget|get over|close|bury|move) (it|this|that|the (past|subject|topic|matter)|on ,$)',
    'leave the past',
    '(past is the past|(end|enough) of (discussion|story|this)|next topic|subject closed|another word (about|on|,$)|not (discussing|having) this|change the subject|say no more|bygones|dig* (all)? (that|it|this) up|be done with it)',
    'i (do not|did not|will not) want to hear (it|another|any|about)',
    'be (over|past) (it|this|that)',
  ],
  unless: ['@they @said', 'not have to'],
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
