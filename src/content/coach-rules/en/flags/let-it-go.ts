import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 80,
  patterns: [
    '(can|could|will|would) (not)? (we|you) (all)? (forget|move|get|not make|act|be|stop|drop) (@that|on|past|over|normal|talking|dwelling|like|nothing) !(off|by|at|up|the)',
    '@order _{0,5} already ,$',
    '^, (drop|let) (it|this|that) (,$|,|go|now|rest)',
    '(^,|you) get (over|past) (it|this|that|the|your)',
    'let us not (dig|make|dwell|go|do|start|talk)',
    'let us (all)? (drop|forget|close|move) (it|this|that|on) !to',
    '(leave the past|end of (discussion|story)|next topic|not (discussing|having) this|be done with it|put (this|it|that) behind)',
    'you _{1,2} be (over|past) (it|this|that)',
    '((not it|high|about) about? time you !had|past behind you|forget (it|this) (ever|happened))',
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
    'can we just forget it pls',
    'Just drop it, Owen.',
    'Drop it, I mean it.',
    'Can we move on from the boat?',
    'Let’s not go over that again.',
    'Move on already.',
    'Get over it.',
    'End of discussion.',
    'Next topic.',
    'Could we just forget it?',
    'Let’s just forget it.',
    'You should be over it by now.',
    'I’m not discussing this.',
    'It’s about time you got over Leeds.',
    'Just forget it ever happened.',
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
    'Let’s move to the second table.',
    'Let it cool for an hour.',
    'Get over here, I saved you a seat.',
    'It’s about time you had some luck.',
    'I forget things when I’m tired.',
  ],
};
