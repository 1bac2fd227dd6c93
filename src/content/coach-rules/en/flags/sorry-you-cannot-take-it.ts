import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 80,
  patterns: [
    '@sorry @link? you (@can|will|would|do|were) not (able to)? (@bearing|see|get|understand|find|like|agree|approve|enjoy) !part',
    '@sorry @link? you (are (too _|(so|such|that|a) a? (@badly|@insult|fragile|easily))|have to (turn|make))',
    '@sorry @link? you (have|had|need|made|@do not) _{0,3} (@lacking|fuss|scene)',
    '@sorry @link? (i|not everyone|everyone) !(was such|have been such) _? @be? _? (not (perfect|psychic|up|enough|as)|such|never do)',
    'as perfect as (you|your)',
    '@sorry _{0,4} your @belittling _',
  ],
};

export const note: RuleNote = {
  title: 'Sorry you can’t take it',
  hears: 'They may hear an insult with the word “sorry” in front.',
  why: 'It points at a weakness in them and away from what was said or done. Say what you did, or wait until you can.',
  source: 'our-judgement',
  instead: 'I’m sorry I joked about your accent at my birthday dinner.',
};

export const examples: RuleExamples = {
  flags: [
    'I’m sorry you can’t take a joke.',
    'Sorry you’re so sensitive.',
    'sorry u cant handle the truth',
    'I’m sorry you have a problem with my friends.',
    'I am sorry you are too fragile for an honest word.',
    'Sorry I’m not perfect.',
    'Sorry if you can’t see the funny side.',
    'Sorry I’m such a terrible husband, I guess.',
    'I’m sorry you didn’t like my tone.',
    'I’m sorry that you can’t move past this.',
  ],
  leaves: [
    'I’m sorry you can’t make it on Sunday.',
    'I’m sorry you can’t sleep.',
    'Sorry, do you have a problem with the printer?',
    'I’m sorry I was so sensitive about the score.',
    'Sorry you were sick all week.',
    'I’m sorry you did not get the job.',
    'I’m sorry I misunderstood you.',
    'Sorry I am not home yet.',
    'You can’t take the car tonight, sorry.',
    'I’m sorry that I can’t handle the night shift and the kids.',
    'sorry i was such a pig about the last slice',
    'I’m sorry I’ve been such a grump all week.',
  ],
};
