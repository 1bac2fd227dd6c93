import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'offers-amends',
  priority: 58,
  patterns: [
    'what @can i (do|change) (to|about|so|differently)',
    '(anything|something) (else|that)? i @can (do|bring|change|say)',
    'how @can i @help @any-b6',
    '(tell|show|let) me know? @how (i @can|you need)',
    'what would (help you|make it (better|right))',
    '(like|want) me to do differently',
    'would it help if i',
    'how (do|can|could|should) i ((make|put|set) (it|this|things) (up|right|better)|(fix|mend) (it|this|us))',
    '(can|could) i (come _ and (say|@settle|help)|take you out|say sorry)',
    '(how about|what if) i (@doable|did|took|sold|swap) !you',
  ],
  unless: ['(apologise for|sink)'],
};

export const note: RuleNote = {
  title: 'Asking what would help',
  hears: 'They may get to say what would mend it, in their own words.',
  why: 'You offer to do something, and let them choose what. In a study of apologies, the offer to put it right counted second.',
  source: 'lewicki-2016',
};

export const examples: RuleExamples = {
  flags: [
    'What can I do to make this better?',
    'Is there anything I could bring or say that helps?',
    'Tell me what you need from me now.',
    'how can i fix this w you',
    'What would help you most this week, Dad?',
    'Let me know what I could do about the night feeds.',
    'Is there something I could do to make up for Saturday?',
    'How can I earn back your trust?',
    'What could I do differently at handover?',
    'Anything I can do to put it right, just say.',
    'What would make it better for you?',
    'Please tell me how I can help you, I want to.',
    'How do I put things right?',
    'Could I come by and say sorry in person?',
    'How about I drive on Sunday?',
  ],
  leaves: [
    'What can I do for you today, sir?',
    'There’s nothing I can do.',
    'What am I supposed to do?',
    'What else do you want from me?',
    'Let me know what time you land.',
    'How can I fix the sink?',
    'What would you like to drink?',
    'What can I say, I love cheese.',
    'Show me what you can do.',
    'Tell me what happened.',
    'How do I make a cake?',
    'Can I come in?',
    'Can I come by and talk it over?',
  ],
};
