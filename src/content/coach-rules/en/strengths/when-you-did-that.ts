import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'specific-observation',
  priority: 50,
  patterns: [
    '(@ache|@stung|worried sick) _? when (we do not|you !(were|are|called)|nobody|i (saw|heard|found)|the door)',
    '(when|moment) (you|i (saw|heard)|your|the|we) _{1,8} i (@feel|was|got|went|get)',
    '(it|that) @stings-b6 me? _? when (you|we)',
    '(hurt|disappointed|sad) (that|to see) (my|you|your) _',
    'when (i|we) _{1,6} ,? you @seen-bsix-ed',
    'when you (joke|come home|open my|answer)',
  ],
  unless: ['(@blur-qf|not one)', '(you make|like that|why|as usual)'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'When you did that',
  hears: 'They can find the moment you mean in their own memory.',
  why: 'One moment can be looked at together. “Always” cannot.',
  source: 'gottman-startup',
};

export const examples: RuleExamples = {
  flags: [
    'I was scared when you drove home in that storm.',
    'When you laughed at my answer in class, I went red.',
    'when u left the chat i felt sick',
    'When you come home without a word, I feel lonely.',
    'When you opened my parcel I felt watched.',
    'I felt sad when you left before the cake.',
    'It hurt when you laughed about my shoes at school.',
    'i was upset when u didnt answer all weekend',
    'I was scared when you drove so fast on Sunday.',
    'It bothers me when you open my letters.',
    "I feel sad and frustrated when we don't spend any time together.",
    'It really hurt when you laughed about my talk.',
  ],
  leaves: [
    'I was glad when you arrived.',
    'When you are like that, I leave.',
    'When I went to school, we walked.',
    'When you do this stuff I can’t.',
    'When does the shop open?',
    'When you always came late, I gave up.',
    'When it rained, I felt sad.',
    'When you get there, call me.',
    'When we were kids, we swam here.',
    'I feel sad when it rains.',
    'I’m upset because you are selfish.',
    'Why are you upset when I call you?',
    'My knee hurts when you press here.',
    'I feel sad.',
    'I was angry when you acted like that.',
    "I'm sad when the sun goes.",
  ],
};
