import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'over-owning',
  priority: 60,
  patterns: [
    'i @be such? (the worst|a @rot (person|human|@kin)|a @wretch|garbage|worthless) !(at|cook|with|in)',
    'i (hate|loathe) myself',
    'what is wrong with me',
  ],
  unless: ['@one @saying', 'if i'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I am the worst',
  hears: 'They may feel pushed to argue you out of it, when they came with a hurt of their own.',
  why: 'An act can be put right, a worst person can only be consoled. Say the act.',
  source: 'our-judgement',
  instead: 'I didn’t pick up when you called from the hospital on Friday.',
};

export const examples: RuleExamples = {
  flags: [
    'I’m the worst.',
    'I am a terrible person, ask anyone in the choir.',
    'im such a shitty friend',
    'I’m just a horrible mother.',
    'I’m worthless, you can tell the boss I said so.',
    'I was a rotten father, that’s all there is.',
    'I am such a failure.',
    'What is wrong with me, I always shout.',
    'I hate myself for it.',
    'I’m a bad son, I know.',
    'I’m the worst friend ever.',
    'I’m a terrible person.',
  ],
  leaves: [
    'I’m the worst cook on this street.',
    'You make me feel like a monster.',
    'I’m not a bad person.',
    'He is a terrible person.',
    'You said I was the worst.',
    'I’m useless without my glasses.',
    'Am I a bad friend?',
    'I’m the worst at parking.',
    'I’m a bad liar.',
    'You’re the worst.',
    'If I’m a bad friend, say so.',
    'I was a useless swimmer at school.',
  ],
};
