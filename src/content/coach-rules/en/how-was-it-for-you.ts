import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 60,
  patterns: [
    '(how|what) (did|does|do|are|is|was|were|would|have|has|could|can) _{0,4} (you|u) (really|actually|honestly|personally|just|now)? (feel|feeling|felt|see|saw|experience|experienced|remember|remembered|think|thinking|thought|make|made|hear|heard|take|understand|understood|believe|reckon|wish|holding|coping) !(you|i|am)',
    '(how|what) (was|is|were|has|did|must) (it|that|this|last|yesterday|sunday|saturday|friday|the|things|everything) _{0,4} (been|like|feel|for|look|seem|sound|land|come)? (like|across|to|with|from|for) (you|your)',
    '^ (so|and|but|well|okay|now)? ,? what do (you|u) think $',
    '(what|how) (happened|looked|went|was) (from|on|for|at) your (side|end|view|chair|point)',
    'why (do|did|are|were) you (feel|feeling|felt) (that|this|like|hurt|so|sad|upset)',
    '(do|did) you (feel|see) (the|it|that|this|like) (same|way|that)?',
    '(what|which) (would|do|did|could) you (have|rather|prefer)? (liked|wanted|preferred|wished|needed|wish) (me|us|i|to|for)',
    '(what|how) is (it|that) like (for|to|when|being|from|on|over)',
    'what (is|was|are) (your|ur) (side|view|take|version|thought|thoughts|opinion|perspective|feeling|feelings|experience|memory|sense|reading|understanding)',
    '(what|how) (about|is) (you|your) (side|end)? ,$',
    'how does _{1,4} (sound|sit|land|look|seem|feel) (to|with|for) you',
    '(what|which) _{0,3} (hurt|upset|bothered|worried|scared|angered|annoyed) you (most|the|about|so|when|,|?)',
    '(does|do|would|did) (that|this|it|any) _{0,3} (sound|seem|feel|make|ring|fit|match|work) (right|okay|fair|sense|true|for|to|with) (to|for|with)? (you|your|me|what|how|?)',
  ],
  unless: [
    'what (do|did|are) you think (you|i) (are|am|were|was|did|do)',
    'how (do|did|could|would|can) you (think|feel) (i|that|he|she)',
    'what (makes|made) you think',
    'what do you think of (the|my|this|that|a|his|her) (new|old|phone|car|dress|plan)',
    'why do you feel the need',
    'why do you feel like you',
    '(movie|film|book|song|game|match|weather|soup|pizza|restaurant|dress|haircut|shirt|series|election)',
    'do you think (he|she|they|it)',
    '(doing|holding) (up)? (today)? (buddy|mate|bro)',
  ],
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
