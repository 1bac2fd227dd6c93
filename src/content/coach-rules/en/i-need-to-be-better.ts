import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 48,
  patterns: [
    '@both _? @owed to? be more? (less|a)? @nicer',
    'i @owed to? (stop @acts-ing|learn (to|how)|work on (my|being|how)|(watch|manage|control) my|listen)',
    'i (struggle|tend) to',
    'i (have a habit of|am (not good|bad) at) _',
  ],
  unless: ['(money|spelling)'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'What I need to work on',
  hears: 'It may tell them that you have looked at yourself first.',
  why: 'You name the thing you would change in yourself. They do not have to point it out.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'I need to be more patient with you when you’re learning the system.',
    'I have to work on my temper.',
    'i rlly need to be a better friend',
    'I need to listen more, my wife told me so too.',
    'I have to watch my tone after a night shift.',
    'We have to be more considerate about the noise.',
    'I’m not good at saying sorry, but I’m trying.',
    'I should be more honest with you about the rent.',
    'I want to learn how to listen.',
    'I tend to shut down when you cry, Dad.',
    'I need to learn to listen instead of fixing.',
    'I have a habit of shutting down when we argue.',
  ],
  leaves: [
    'You need to be more patient.',
    'I need to be at work by nine.',
    'I have to work on my spelling.',
    'I need to be more careful with money this month.',
    'I don’t need to be more polite.',
    'I have to learn my lines by Friday.',
    'She needs to listen to her doctor.',
    'I need a better job.',
    'Do I need to be more clear?',
    'I want to be a pilot.',
  ],
};
