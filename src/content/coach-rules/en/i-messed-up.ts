import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 56,
  patterns: [
    'i _? @botch-ed _? _? (up|it|this|that) !(my knee)',
    'dropped the ball',
    'i let @everyone all? down !from',
    'i failed (you|us|as)',
    'i _? forgot (@thou|,$)',
    'broke my (promise|word)',
    'i did (promise|say|that|break)',
    'you told me _{0,8} i (would not|did not|@misdeed-ed)',
    'i (blew|botched|bungled|fumbled) it',
    'i caught myself',
    'i (gave|made) you my word',
  ],
  unless: ['(never|almost)', '@yet-m _? @rival', '^ if', '@hearsay i', 'you @bidding'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I messed up',
  hears: 'They may hear no defense, only the plain fact.',
  why: 'A short line with no reason attached is easy to take in. Say next what it was that went wrong.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'I messed up, I gave them your old number.',
    'i totally screwed that up',
    'I really dropped the ball on your visa papers.',
    'I let you down on moving day.',
    'Right, I cocked that up, didn’t I.',
    'I forgot your birthday and there’s no way round it.',
    'I failed you as a brother that winter.',
    'I’ve messed this up, I see it on your face.',
    'i rlly messed up w the tickets',
    'I messed up.',
    'I really screwed up with the money.',
    'I let you down.',
  ],
  leaves: [
    'You messed up.',
    'I never messed up an order in ten years.',
    'I messed up my knee at football.',
    'Did I mess up?',
    'I made a mess of pancakes on the stove and we laughed.',
    'I let you down from the tree every summer.',
    'I made the mistake of trusting you.',
    'My hair is messed up today.',
    'He made a huge mistake.',
    'I failed the exam.',
    'I won’t let you down.',
    'I almost messed up the lyrics.',
  ],
};
