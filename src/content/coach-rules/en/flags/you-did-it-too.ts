import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'scorekeeping',
  priority: 72,
  patterns: [
    '(one to talk|rich ,? coming|hypocrit*|when @ye do it|who is being _ now|funny ,? (how|when|nobody|i do not)|so (do not|spare) (come|me|lecture)|not (talk|lecture|preach) (to|at) me|we are even ,$)',
    '(though|but|and) @ye (forgot|missed|lost|told|read) (mine|my|our|them)',
    '@ye (did|said|blew|have|spent|were|hurt|hit|lied|left) _{0,3} (me first|twice that|worse|(the same|it) (first|too)|the same to me)',
    'think @ye are the (@insult|one @hurting-ing|one overstepping)',
    '@ye forgot mine',
    '(and|what about) (the|your) (time|@many) (@ye|hours)',
    '@ye are the one with',
    '(i|u|@ye) can not be _{1,4} but @ye',
    'i seem to recall',
    'let us talk about your',
  ],
  unless: [],
};

export const note: RuleNote = {
  title: 'You did it too',
  hears: 'They might hear that what hurt you no longer counts, and neither does what hurt them.',
  why: 'Two hurts do not cancel out. They can be told one after the other, and each gets its turn.',
  source: 'prep',
  instead: 'First tell me about Saturday, from the start. Afterward I’d like to tell you about March.',
};

export const examples: RuleExamples = {
  flags: [
    'Funny how nobody brings up your mistakes.',
    'You did the same to me last year.',
    'well u did it first',
    'Who’s being selfish now?',
    'You’re one to talk, you came in at noon yesterday.',
    'That’s rich coming from you.',
    'I think you’re the liar here.',
    'You’re such a hypocrite, Dad.',
    'You hurt me first, at the barbecue.',
  ],
  leaves: [
    'You did it!',
    'How about when you’re free?',
    'What about you, tea or coffee?',
    'At least I have you.',
    'Did you do the same exercise twice?',
    'I did the same to you, and I’m sorry.',
    'They did the same last year.',
    'You did great, like always.',
    'Look who’s here!',
    'What about what you want?',
    '“Look who’s talking” is an old movie.',
    'I think you’re the one for me.',
    'She is not one to talk much.',
    'You did it well, the cake is perfect.',
    'You left first and I locked up.',
  ],
};
