import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 73,
  patterns: [
    "i did not (think|know|realize|realise|expect|figure|imagine) (that)? (you|it|anyone|this|that|anybody|we|they|she|he) (would|'d|was|were|could|cared|mattered|actually|even) _{0,5} (mind|care|cared|notice|find|know|matter|mattered|upset|hurt|bother|hear|see|react|serious|seriously|important|mad|angry|offended|miss|overreact|home|watching|listening|such)",
    "i did not (think|know|realize|realise|expect|figure|imagine) (that)? (you|it|anyone|this|that|anybody|we|they|she|he) (would|'d|was|were|could|cared|mattered|actually|even) _{0,5} get back",
    '(it|this|that) (slipped) (my) mind',
    '(nobody|noone) told me (that|not|it|you|i|about)',
    'you (never) (told|tell|said|say|asked|ask|mentioned|warned|reminded|remind|warn|mention) (me)? (not|that|it|i|to|you|otherwise|so|anything) (i|you|to|it|was|were|mind|could|matter)',
    "i thought (that)? (you|it|we|everyone) (would|'d|were|was|did|knew) (not|never|be|okay|fine|joking|cool|knew|over|understand|already)? (mind|care|notice|find|okay|fine|cool|know|understand|joking|kidding|ok|hate|be) ,$",
    "i thought (that)? (you|it|we|everyone) (would|'d|were|was|did|knew) (not|never|be|okay|fine|joking|cool|knew|over|understand|already)? (mind|care|notice|find|okay|fine|cool|know|understand|joking|kidding|ok|hate|be) (it|with|about|that|out)",
    "i (just|really) did not (think|know|realize|realise|expect|figure|imagine) (that)? (you|it|anyone|this|that|anybody|we|they|she|he) (would|'d|was|were|could|cared|mattered|actually|even) _{0,5} (mind|care|cared|notice|find|know|matter|mattered|upset|hurt|bother|hear|see|react|serious|seriously|important|mad|angry|offended|miss|overreact|home|watching|listening|such)",
    'you did not (told|tell|said|say|asked|ask|mentioned|warned|reminded|remind|warn|mention) (me)? (not|that|it|i|to|you|otherwise|so|anything) (i|you|to|it|was|were|mind|could|matter)',
    'you (never) (told|tell|said|say|asked|ask|mentioned|warned|reminded|remind|warn|mention) (me)? (not|that|it|i|to|you|otherwise|so|anything) ,$',
    "i thought (that)? (you|it|we|everyone) (would|'d|were|was|did|knew) (not|never|be|okay|fine|joking|cool|knew|over|understand|already)? (with|over) it (it|with|about|that|out)",
    'you did not (told|tell|said|say|asked|ask|mentioned|warned|reminded|remind|warn|mention) (me)? (not|that|it|i|to|you|otherwise|so|anything) ,$',
    "i did not (think|know|realize|realise|expect|figure|imagine) (that)? (you|it|anyone|this|that|anybody|we|they|she|he) (would|'d|was|were|could|cared|mattered|actually|even) _{0,5} take it",
    "i did not (think|know|realize|realise|expect|figure|imagine) (that)? (you|it|anyone|this|that|anybody|we|they|she|he) (would|'d|was|were|could|cared|mattered|actually|even) _{0,5} a problem",
    "i did not (think|know|realize|realise|expect|figure|imagine) (that)? (you|it|anyone|this|that|anybody|we|they|she|he) (would|'d|was|were|could|cared|mattered|actually|even) _{0,5} that big",
    "i did not (think|know|realize|realise|expect|figure|imagine) (that)? (you|it|anyone|this|that|anybody|we|they|she|he) (would|'d|was|were|could|cared|mattered|actually|even) _{0,5} make a",
    "i thought (that)? (you|it|we|everyone) (would|'d|were|was|did|knew) (not|never|be|okay|fine|joking|cool|knew|over|understand|already)? (with|over) it ,$",
    "i (just|really) did not (think|know|realize|realise|expect|figure|imagine) (that)? (you|it|anyone|this|that|anybody|we|they|she|he) (would|'d|was|were|could|cared|mattered|actually|even) _{0,5} get back",
    "i (just|really) did not (think|know|realize|realise|expect|figure|imagine) (that)? (you|it|anyone|this|that|anybody|we|they|she|he) (would|'d|was|were|could|cared|mattered|actually|even) _{0,5} take it",
    "i (just|really) did not (think|know|realize|realise|expect|figure|imagine) (that)? (you|it|anyone|this|that|anybody|we|they|she|he) (would|'d|was|were|could|cared|mattered|actually|even) _{0,5} a problem",
    "i (just|really) did not (think|know|realize|realise|expect|figure|imagine) (that)? (you|it|anyone|this|that|anybody|we|they|she|he) (would|'d|was|were|could|cared|mattered|actually|even) _{0,5} that big",
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'I didn’t think you’d mind',
  hears: 'They may hear that it was up to them to stop you.',
  why: 'It tells them about your guess, and they already live with the result. Ask what it was like for them, or name what you did.',
  source: 'our-judgement',
  instead: 'I lent your drill to the neighbors and never asked you. It was yours to lend.',
};

export const examples: RuleExamples = {
  flags: [
    'I didn’t think you’d mind.',
    'I didn’t think it would get back to her.',
    'i didnt know u would be so mad',
    'I thought you wouldn’t care.',
    'You never told me it was private.',
    'I thought you’d be fine with it.',
    'Nobody told me not to.',
    'It slipped my mind.',
    'I did not realise it was so important to you that it would hurt.',
  ],
  leaves: [
    'I didn’t know you were in town.',
    'I didn’t think we would win.',
    'I thought you were asleep.',
    'You never told me how you two met.',
    'I didn’t know you could sing like that, beautiful.',
    'Someone told me the shop was shut on Mondays.',
    'I thought you would like the blue one.',
    'Did you know they’d be here?',
    'I’m sorry I forgot, and I know it mattered to you.',
  ],
};
