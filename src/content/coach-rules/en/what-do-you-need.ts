import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 50,
  patterns: [
    'what @aux you need (from|right|most|me|,$)',
    'what @modal (help|make (this|it)|feel) (you|it|most|better|easier)',
    '(how|what) @ask (i|we) _{0,1} (help|support|have (done|said)|handle)',
    '(how|what) @ask you (have)? (liked|like (me|us)|wished|wish|wanted)',
    'would (that|this) work for you',
    'would you rather (we|i)',
    'do you want me to',
    'what do you think would',
  ],
};

export const note: RuleNote = {
  title: 'What do you need?',
  hears: 'They may notice that you ask and do not decide for them.',
  why: 'What would help you may not be what helps them. A question saves you both from guessing.',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'What do you need from me right now?',
    'What would help you most this week?',
    'do u want me to listen or help',
    'What do you wish I had said at the table?',
    'Would that work for you, with your shifts?',
    'Would you rather we talked tomorrow?',
    'How would you like us to handle the holidays?',
    'What do you think would be fair?',
  ],
  leaves: [
    'What do you want for dinner?',
    'I need nothing from you.',
    'What would you like to drink?',
    'What do they need?',
    'What do you think of my dress?',
    'Would that dress work with boots?',
    'What more do you want?',
    'You need to tell him.',
  ],
};
