import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'absolutes',
  priority: 69,
  patterns: [
    '(is|its|^) (always|constant|the same|never|every _) _{0,5} with @ye',
    '(is|be|^ why) it? @ever (something|about|what|your|me|my|us|our|somebody|the (right|same))',
    'i am always the (one|first|last) _',
    'with @ye (it|there|every*) is',
    '^ always _{1,8} , @be not you',
    '(after another|never ends) with you',
    'always _ excuse*',
    'always a reason (why|@ye|not)',
    'why _{1,2} i always @left-qa',
    '(every|each) (single|one)? (@span-a|@day) @turns-qa _{0,3} @row-qa',
  ],
  unless: ['(pleasure|turn|favorite)'],
};

export const note: RuleNote = {
  title: 'It’s always something',
  hears: 'They may hear that one bad day has been added to a very long list.',
  why: 'Said this wide, one complaint has the whole past behind it. The thing from today is smaller, and it can be mended today.',
  source: 'our-judgement',
  instead:
    'This morning the lunch boxes were left to me again, and I missed my bus. Could you do them tomorrow?',
};

export const examples: RuleExamples = {
  flags: [
    'It’s always something with you.',
    'Why is it always my fault when the till is short?',
    'It’s never your fault, is it?',
    'its every weekend with u',
    'I’m always the one who has to ring the clinic.',
    'It’s the same thing with you at every wedding.',
    'Why is it always me, Dad?',
    'It’s never the right time to talk about money.',
    'It’s always the same with you.',
    'It’s never about us, is it?',
    'It’s always about your friends.',
    'How come it’s always me who sweeps up?',
    'There’s always some excuse.',
    'Why do I always have to ask?',
    'Every dinner turns into a fight.',
  ],
  leaves: [
    'Is it always this warm in June?',
    'It’s always a pleasure, Mrs. Lee.',
    'It’s always my turn to laugh when he tells it.',
    'There’s always room at our table.',
    'The baker is always the first one up.',
    'It is never too late to write to her.',
    'He says it’s always raining there.',
    'I always bring the bread.',
    'It’s every Tuesday at six, in the hall.',
    'The soup is always better on the second day.',
    'It’s never dull on this street.',
    'There’s always a spare key under the pot.',
    'Every dinner ends with cake.',
  ],
};
