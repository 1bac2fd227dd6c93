import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 53,
  patterns: [
    'what (do|would|did|could|can|might|else) (you|u) (need|want|like|wish|hope|prefer|ask|love) (from|of|me|to|for|right|now|us|most|instead|next|in|when|,|?|had|happen|changed|i) !(eat|drink|wear|order)',
    'what (do|would|did|could|can|might|else) do you (need|want|like|wish|hope|prefer|ask|love) (from|of|me|to|for|right|now|us|most|instead|next|in|when|,|?|had|happen|changed|i) !(eat|drink|wear|order)',
    'what (would|could|might|will|can) (really|actually|i|we)? (help|make|feel|be|change|do|say) (you|this|it|that|to|most|right|good|better|easier|different) _{0,4} (you|better|easier|most|right|safe|help|now|for|like|?|good|differently)',
    '(what|is) (there)? (something|anything)? (you)? (wish|wished|need) i (had|would|did|could|knew|understood|said)',
    '(do|would|does|is|are) (you|that|this|it) (agree|fine|okay|alright|comfortable|good|work|happy|open) (with|for|to)? (you|that|this|it|me|us)',
    'what (can|could|should|might) i (do|have|say|change|be) (done|doing)? (differently|better|instead)',
    'what do you think (we|would|is|might|i|could) (best|fair|could|should)?',
    '(do|would) you (want|need|like|prefer) (me|us) to (listen|stay|go|wait|call|ask|say|explain|leave|give|be|just|do|hold|come|stop|sit|talk|apologize|help|know)',
    '(would|do) you (rather|prefer) (i|we|to|that|talk|wait|have|me|now)',
    '(how|what) do you (want|wish) (us|to) (handle|deal|do|sort|fix|solve|approach|go|work) (this|with|it|that|about|forward|from)',
    '(how|what) would you (like|want|prefer|have) (us|me|this|it|things|that)',
    '(how|what) would you (like|want|prefer|have) to be',
    '(is|are) you (okay|alright|comfortable) with (that|me|us|this|what|how)',
  ],
  unless: [
    '(to|for) (drink|eat|dinner|lunch|breakfast|christmas|wear|dessert|tea)',
    '(your|the) (birthday|pizza|store|shop|menu)',
    'what do you want from me (,|!|now|?) (huh|then)',
    'what do you want me to do (,|!|now|?) (huh|then)',
    'what do you want me to say (,|!|now|?) (huh|then)',
    '(movie|film|book|song|show|weather|dress|shirt|game)',
    'what more do you want',
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
