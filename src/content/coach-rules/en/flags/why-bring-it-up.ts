import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 76,
  patterns: [
    'how (long|many times) (are|do|must|will) (you|i) (going|planning|have|need|keep|be|hold)',
    'you can not _? (be|stay|hold) (@cross|that|this|it)',
    '(here we go again|are you still @cross)',
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
    'how long r u gonna stay mad at me',
    'Are you still upset about the tent?',
    'You can’t be mad at me forever.',
    'Here we go again.',
    'How long are you going to sulk?',
    'How long are you going to stay mad?',
    'How many times do I have to explain?',
    'How long are you planning to punish me?',
    'How long are you going to hold that over me?',
    'How long do you need to forgive one joke?',
    'How long will you keep this up?',
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
    'How long are you in Leeds for?',
  ],
};
