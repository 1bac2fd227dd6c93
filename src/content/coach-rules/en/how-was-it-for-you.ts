import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 50,
  patterns: [
    'how @mid (you|@what|all|_ @mid|_ _) _{0,3} (feel|feeling|felt|see|saw|remember|look|looked|land|landed|sound|holding|come across|came across|sit|sat|sitting|taken|taking|doing (with|now)|coping|bearing|handle|do it|strike|hit) !(i|if)',
    '(how|what) (@mid|happened) !best _{0,4} (for you|from your|on your (end|side)|in there|inside|in your (head|world|heart)|with you now|with it now)',
    'what @mid (it|that|_ _) _? like (for|to|in|when|on your|being|,$)',
    'what @be your (@view|thoughts|feeling|reading|instinct)',
    'what (part)? (@mid|else @mid) you @mid? (think|make|wish|feel|feeling|prefer|suggest|hope|hoping|mean|meant|trying|change|do differently|have done|like (to|us|me|,$)|hear|notice|see|need|needing|remember|going through|afraid|want (me|us|to (happen|see)|from)|most) !(i|to gain|you|yourself|by that)',
    'what (made|makes|brought|led|scares|worries|bothers|bothered|hurts|else) _{0,3} (you|your) !(think|so _ ,$|gain)',
    '(what|anything) (came|is coming|else|was|is|@mid) (up for|on your|was going|bothering|is going|going) (you|on|mind)',
    'how are you ,? (really|with|about|after)',
    '(what|which) _{0,5} (hurt|upset|worst|hardest|matters|bothered|scared|stung|missing|hit) _? (you|the|u|part|bit|for|of|about|most|,$)',
    'what was the (moment|worst|hardest|part|bit|thing)',
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
