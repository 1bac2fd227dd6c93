import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 82,
  patterns: [
    'sorry (that)? you (feel|felt|are|were|got) { @left-m } ,$',
    '(@sorry-m|regret*|pity) (to hear)? @link? (@thou|@anyone|(your|her|his) @heir) (all|@be|@have|got|find|think|want|went and|choosing to)? (so|being|to|put|such|not able to)? (@seeing|@stung|out|always|believe|your feelings) !(of|sick|ill|we)',
    '@sorry @link? you @finding (it|me|this|things|my)',
    '@sorry _? your _? @inside',
    '@sorry-m @link? (@its-m|facts|truth|reality|my honesty) (@sting|@pester~|was too much)',
    '(shame|unfortunate|too bad) (that)? you (feel|felt|were|are|got|took|see) (so|it|all)? (@stung|that way|wrong|badly)',
  ],
  unless: ['not sorry'],
};

export const note: RuleNote = {
  title: 'Sorry about how you feel',
  hears: 'They may hear that the trouble is their feeling, and not what was done.',
  why: 'An apology about the other’s reaction leaves out the act. What helps is the act, named plainly.',
  source: 'lerner',
  instead: 'I’m sorry I said that in front of everyone.',
  rewrite: 'sorry that what I did left you $1',
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
    'Sorry your feelings got hurt.',
    'sorry you’re so mad about the hoodie',
    'I’m sorry that your pride was hurt at the club.',
    'It’s a shame you got offended.',
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
    'I’m sorry I hurt your feelings.',
    'I’m sorry you were in that crash.',
    'I’m sorry they made you so angry at work.',
    'Sorry about your knee.',
    'It’s a shame you were sick for the wedding.',
  ],
};
