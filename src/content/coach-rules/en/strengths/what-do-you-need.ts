import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 50,
  patterns: [
    'what @mid you need (from|most)',
    'what @modal have? (help*|make|feel|be|been) _{0,2} (you|it|easier|right|feel|?)',
    '(how|what) @asks @iwe _{0,3} (help|done|easier|better)',
    '(how|what) @asks you have? (like (us|me to|it|,$)|wish|wanted|say|do|feel|want (to|me)? to? do)',
    'does (it|that|this) (work|sound|feel) (fair|okay|alright)? (to|for|with) you',
    'how @can (i|we) (make|fix|put|mend) (this|it|things) _? (for|with|up to) you',
  ],
  unless: ['(well|but) what'],
};

export const note: RuleNote = {
  title: 'What do you need?',
  hears: 'They may notice that you ask and do not decide for them.',
  why: 'What would help you may not be what helps them. A question saves you both from guessing.',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'What do you need most from this shift?',
    'How could I have said it better?',
    'How can we make the mornings easier?',
    'What would make it better for you?',
    'What would help you tonight, Dad?',
    'What do you need from me right now?',
    'What would help you most this week?',
    'What do you wish I had said at the table?',
    'How would you like us to handle the holidays?',
    'What would have helped you that night?',
    'Does that sound fair to you?',
    'How can I fix this with you?',
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
    'Does that phone work for calls?',
    'I’m sorry, but what do you want me to do?',
  ],
};
