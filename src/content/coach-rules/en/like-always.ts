import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'absolutes',
  priority: 74,
  patterns: [
    '^ (just|same)? (like|as) (always|usual|ever) $',
    'you _{1,8} , [ (just|same)? (like|as) (always|usual|ever) ]',
    'you (were|are|did|do|have|had|left|forgot|lied|made|ignored|walked|cancelled|canceled|came|got|blew|took|bailed|just|only) _{1,8} [ (like|as) (always|usual) ]',
    '^ (like|as) (always|usual) , (you|your|nobody|no|it|i)',
    '^ (as|like) usual you (are|did|do|have|were|left|forgot|just)',
    '(typical|classic) (you|of|behaviour|behavior) ,$',
    '(that|this|it) is (so|just|very)? (typical|classic) (of|you) you? ,$',
    '^ (so|how) typical',
    '^ typical $',
    '(same|old) (old|same) (story|excuse|excuses|you|shit|crap|song|promises) ,$',
    'you are late again',
    'here (we|you) go again',
    'there you go again',
    'you (did|are|have|forgot|left|lied|cancelled|canceled|bailed|blew) _{0,6} again , (like|as|just)',
    'you have not changed (a|one|at) (bit|all)',
    'nothing ever? changes with you',
    'some things never change',
    'you are at it again',
  ],
  unless: [
    '(love|loved|laugh|laughing|smile|smiling|happy|proud|kind|sweet|nice|lovely|beautiful|amazing|gorgeous|welcome|cheer|comfort|inspire|inspired|safe|calm|better|thank|thanks|grateful|wonderful|brilliant|great|support|supported|supportive|encourage|encouraged|generous|cute|special|helpful|favourite|favorite|lucky|adore|admire|admired|appreciate)',
    '(dog|bus|train|weather|traffic|printer|meeting|team|umbrella) _{0,4} (typical|usual|always)',
    '(looked|look|great|same) _{0,3} as (always|ever)',
    'i _{0,3} (am|was|forgot|messed|burned|burnt|slept) _{0,6} (usual|always)',
  ],
};

export const note: RuleNote = {
  title: 'Like always, as usual',
  hears: 'They may hear that you expected nothing else from them.',
  why: 'A tail like “as usual” adds every old time to this one. This one is enough to talk about.',
  source: 'gottman-startup',
  instead: 'You weren’t at the bus stop at six, and I walked home in the rain.',
};

export const examples: RuleExamples = {
  flags: [
    'You forgot my game. Like always.',
    'You left the gate open, as usual.',
    'As usual, you weren’t there.',
    'Typical. You take the last one and say nothing.',
    'That’s so typical of you.',
    'there you go again',
    'You walked off in the middle of it, just like always.',
    'Same old excuses.',
    'You’re late again, Dennis.',
    'you ignored my message like always',
    'Here we go again, the whole shop has to wait for you.',
    'You haven’t changed one bit since school.',
  ],
  leaves: [
    'Everything was as usual at the depot.',
    'You looked great, as always.',
    'I burned the toast, as usual.',
    'A typical shift has ten hours.',
    'The bus was late, as usual.',
    'Thank you, you’re kind as always.',
    'It’s the usual order, please.',
    'Is that typical for this model?',
    'Let’s meet at the usual place.',
    'You’re not late again, don’t worry.',
    'Nothing changes with the new contract.',
    'Mum would say “here we go again”.',
  ],
};
