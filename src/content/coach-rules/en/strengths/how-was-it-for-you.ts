import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 50,
  patterns: [
    'how @mid (you|@what) _{0,3} (feel|feeling|see|look|land|sound|come across|sat|do it|mean|hear)',
    '(how|what|when) (@mid|happened) _{0,4} (for you|from your|in there|with it now)',
    'what @mid (it|that) _? like (for|to|in|when|from|,$)',
    'what @be your @view',
    'what part? @mid you @mid? (think|make|feel|feeling|mean|do differently|have done|like (to|us|me|,$)|hear|see|need|want (me|us|from)) !(you|of the|to say)',
    'what _{0,2} (came up for|going (on|through) (for|with|in)? (you|your)|on your)',
    '(what|which) _{0,5} (hurt|bother*|upset|worst|hardest) _? (you|the|u|for|of|,$)',
    'how are you ,? (really|with)',
    'what was the (moment|worst|part|bit)',
    'what (worries|bothers|scares|frightens) you',
    'what (matters|is important) most? to you',
    'what (am i|did i|do i keep) @mid? (getting|get) wrong',
    'how are you holding up',
  ],
  unless: ['you think i', '(mean by|think (was|would))', 'would you feel about'],
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
    'What was the hardest part of it for you?',
    'What was going through your mind?',
    'How did you mean that?',
    'What worries you about the move?',
    'What matters most to you in this?',
    'What am I getting wrong?',
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
    'What do you want me to say?',
    'What did you think was going to happen?',
    'How would you feel about pizza tonight?',
    'How are you getting home?',
  ],
};
