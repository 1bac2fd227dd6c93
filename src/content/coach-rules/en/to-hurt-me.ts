import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'mind-reading',
  priority: 88,
  patterns: [
    '@ye _{1,4} (on purpose|deliberately)',
    '@ye (did|said|are doing|are saying) (it|this|that) _? @motive',
    '@ye are? only !@need-a _{1,5} @motive',
    '@ye @aux-a? @schemer (to|for) (@scheme|make me|get|a)',
    '@ye want~ (@us to? @fate|to (@scheme|make @us|be right)|attention)',
    '@ye (enjoy|love|like) the? @cruelly',
    'get (a kick|off on)',
    'are @aux-a? (punishing|testing|purposely)',
    '@ye meant to',
    '@ye wanted this',
    '@ye can not stand seeing',
  ],
  unless: ['(i|not|never|it) _{0,3} purpose', '(better|laugh|help)', '(did|do|if) @ye'],
};

export const note: RuleNote = {
  title: 'You did it to hurt me',
  hears: 'They may hear a crime with the motive already filled in.',
  why: 'You can know what happened and how it felt. Why they did it is a thing to ask.',
  source: 'our-judgement',
  instead: 'You read my poem to the table on Saturday, and my face burned. What did you have in mind?',
};

export const examples: RuleExamples = {
  flags: [
    'You did that on purpose.',
    'ur just trying to make me jealous',
    'You’re doing this to punish me, Hilda.',
    'You said it just to embarrass me at the till.',
    'You’re out to wreck my last year before the pension.',
    'You want to make me look bad before the boss.',
    'You’re just trying to push me out of the choir.',
    'You get a kick out of it.',
  ],
  leaves: [
    'You didn’t do it on purpose, I know.',
    'I did it on purpose, and I’m sorry.',
    'You’re trying to help, I can tell.',
    'You were trying to make things better.',
    'Did you mean to hurt me?',
    'I was trying to make you laugh.',
    'It wasn’t done to embarrass anyone at the bank.',
    'You like watching the ducks.',
    'I’m trying to control my temper.',
  ],
};
