import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'specific-observation',
  priority: 50,
  patterns: [
    '(@feeling|worried sick|moved|@stung) _? when (you !(were|are)|nobody|i (saw|heard|found)|the door)',
    '(when|moment) (you|i (saw|heard)|your|the|we) _{1,8} i (@feel|was|am|got|went|get|lay|had|stood)',
    '(it|that) (hurt|stung|upset|bothers|bothered|scared|scares|hurts|worried) me? _? when (you|we)',
    '(heart|stomach) _{1,3} when',
    '(hurt|disappointed|sad) (that|to see) (my|you|your) _',
    'when (i|we) _{1,6} ,? you @seen-bsix-ed',
  ],
  unless: ['@blur-b6', '(you make|like that|why|as usual)'],
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
    'When you walked out of the kitchen, I stood there with the plates.',
    'When you laughed at my answer in class, I went red.',
    'when u left the chat i felt sick',
    'When you didn’t call after the operation, I lay awake.',
    'When you come home without a word, I feel lonely.',
    'When you opened my parcel I felt watched.',
    'The moment you told them about my illness, it was out of my hands.',
    'I felt sad when you left before the cake.',
    'It hurt when you laughed about my shoes at school.',
    'i was upset when u didnt answer all weekend',
    'I was scared when you drove so fast on Sunday.',
    'I feel lonely when we don’t eat together after my shifts.',
    'It bothers me when you open my letters.',
    'My heart sank when you handed my project to Jonas.',
  ],
  leaves: [
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
  ],
};
