import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 50,
  patterns: [
    'how @mid (you|@what) _{0,3} (feel|feeling|see|remember|look|land|sound|holding) !(i|if)',
    '(how|what) (@mid|happened) !best _{0,4} (for you|from your)',
    'what @mid (it|that) _? like',
    'what @be your @view',
    'what @mid you (think|make|wish) (of it|about (it|this|how)|,$|i)',
    'how are you ,? really',
    'what _{0,5} (hurt|upset) (you|the|u)',
  ],
  unless: ['what @do you think you', 'you think i'],
};

export const note: RuleNote = {
  title: 'How was it for you?',
  hears: 'They may feel that their side has room here, too.',
  why: 'The same evening can look different from the other chair. Asking first shows you know that.',
  source: 'gottman-aftermath',
};

export const examples: RuleExamples = {
  flags: [
    'How did you feel when I left the room?',
    'What was it like for you on Sunday?',
    'how do u see it',
    'What’s your side of it?',
    'How does that sound to you?',
    'What hurt you most about what I said?',
    'How was that night for you, love?',
    'What do you think about how I ran the meeting?',
  ],
  leaves: [
    'What do you think you’re doing?',
    'How is the soup?',
    'How do you think I feel?',
    'What makes you think that?',
    'How did he feel about it?',
    'What did you think of the film?',
    'I know how you feel.',
    'How was the game?',
  ],
};
