import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 50,
  patterns: [
    'what @mid you (need|want) (from|right|most|me|us|to (happen|change|see)|instead|,$) !to (say|do)',
    'what @modal (help|make|feel|be|it take) _{0,2} (you|it|most|better|easier|fair|right|feel|safe*) !(happy)',
    '(how|what) @asks @iwe _{0,3} (help|support|done|handle|easier|better|differently|make (it|this))',
    '(how|what|which) @asks you (have)? (liked|like (us|me|to|it|,$)|wish|hop*|wanted|rather|prefer|say|do (it|about)|do|feel|want (to|me)? (to)? (change|happen|do)) !(know|mind|feel if)',
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
    'What do you need most from this shift?',
    'How could I have said it better?',
    'How can we make the mornings easier?',
    'What would make it better for you?',
    'What would help you tonight, Dad?',
    'What do you need from me right now?',
    'What would help you most this week?',
    'What do you wish I had said at the table?',
    'How would you like us to handle the holidays?',
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
