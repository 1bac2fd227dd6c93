import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 80,
  patterns: [
    '(sorry|apologize|apologise|regret) [ that? you (feel|felt|are|were|got|took|thought|think|found|see|saw|heard) _{0,4} (hurt|upset|offended|angry|mad|sad|bad|disrespected|ignored|attacked|insulted|way|wrong|badly|personally|insulting|hurtful) ]',
  ],
  unless: ['because i'],
};

export const note: RuleNote = {
  title: 'Sorry about how you feel',
  hears: 'They may hear that the trouble is their feeling, and not what was done.',
  why: 'An apology about the other’s reaction leaves out the act. What helps is the act, named plainly.',
  source: 'lerner',
  instead: 'I’m sorry I said that in front of everyone.',
};

export const examples: RuleExamples = {
  flags: [
    'I’m sorry you feel hurt.',
    'sorry you got offended',
    'I am sorry that you felt disrespected at the wedding.',
    'Sorry you took it the wrong way.',
    'I apologize that you were upset about the car.',
    'well sorry you feel that way',
    'I’m really sorry you’re so angry with me about Sunday.',
    'I regret that you found it hurtful.',
  ],
  leaves: [
    'I’m sorry I hurt you.',
    'I’m sorry you had to wait in the rain.',
    'I’m sorry about the noise.',
    'You said “sorry you feel that way” and I walked out.',
    'I’m sorry your father is ill.',
    'I’m not sorry you are angry.',
    'Sorry for the mess in the kitchen.',
    'I’m sorry that I left without a word.',
  ],
};
