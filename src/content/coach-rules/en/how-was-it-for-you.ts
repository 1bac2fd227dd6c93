import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 50,
  patterns: [
    'how @mid (you|@what|all|_ _) _{0,3} (feel|feeling|felt|see|saw|look|land|sound|come across|sit|sat|do it|hit) !(i|if)',
    '(how|what) (@mid|happened) !best _{0,4} (for you|from your|on your (end|side)|in there|in your head|with it now)',
    'what @mid (it|that|_ _) _? like (for|to|in|when|from|on your|,$)',
    'what @be your @view',
    'what part? @mid you @mid? (think|make|wish|feel|feeling|hope|hoping|mean|do differently|have done|like (to|us|me|,$)|hear|see|need|want (me|us|from)|most) !(i|you|of the)',
    'what (made|led|scares|else) _{0,3} (you|your) !(think|so _ ,$|gain)',
    'what (came|else|was|is|@mid) (up for|on your|was going|going) (you|on|mind)',
    'how are you ,? (really|with)',
    '(what|which) _{0,5} (hurt|worst|hit) _? (you|the|u|part|bit|for|of|most|,$)',
    'what was the (moment|worst|part|bit)',
  ],
  unless: ['what @do you think you', 'you think i', '(the hell|were you thinking|is wrong with you)'],
  questions: 'only',
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
    'how do u see it?',
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
