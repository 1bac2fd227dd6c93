import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 76,
  patterns: [
    'how (long|many _?) (are|do|must|will) (you|i) !stay',
    '@stop (do|must|are|you|always|keep)? _{0,2} @dig~ @old',
    'you can not _? (be|stay|hold|blame|keep) (@cross|that|this|it|me|doing)',
    '(not be @cross _{0,2} forever|are you still @cross|here we go again|not do? this _? again)',
  ],
  unless: ['i (keep|kept|would|was)', '@they', 'you only'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Why bring it up again?',
  hears: 'They may hear that they are the trouble for still hurting.',
  why: 'A hurt often comes back because part of it hasn’t been told yet. A question about that part may be easier to answer.',
  source: 'our-judgement',
  instead:
    'You mentioned the missed flight again at supper. Is there a part of it I still haven’t understood?',
};

export const examples: RuleExamples = {
  flags: [
    'Quit digging up old stuff about the caravan.',
    'How many times must I grovel?',
    'how long r u gonna stay mad at me',
    'Are you still upset about the tent?',
    'You can’t be mad at me forever.',
    'Stop throwing it in my face, Ivan.',
    'Let’s not do this again.',
    'Here we go again.',
  ],
  leaves: [
    'Thanks for bringing that up, it took guts.',
    'I keep bringing it up because it still hurts.',
    'How long will you stay in Lagos?',
    'I don’t want to hold this against you.',
    'Why did you bring your boots inside?',
    'I was still mad at you on Tuesday.',
    'Can I bring it up again on Sunday?',
    'He holds it over me at work.',
    'How many times does the train stop?',
  ],
};
