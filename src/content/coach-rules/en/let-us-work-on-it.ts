import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'offers-amends',
  priority: 50,
  patterns: [
    '(let us|can we|could we|we @can) _{0,4} (sort|find|figure|work|split|agree|meet|do better|get through|ask) @out? _{0,6} (@joint|improve|better|before|fair|first)',
    '(what if|how about|maybe) i (@trade|@restore)',
    '(make a plan|look at) _{0,5} (fair|together)',
  ],
  unless: ['not', 'you pushed'],
};

export const note: RuleNote = {
  title: 'Working on it together',
  hears: 'They may hear that you are on the same side of the problem.',
  why: 'You offer to look for a way with them, not for them. It works best once both of you have been heard.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'Let’s meet halfway on the heating.',
    'Can we sort out the bills together?',
    'We can sort this out together, old pal.',
    'maybe we can meet halfway on curfew',
    'Let’s figure out a rota that works for both of us.',
    'Let us talk about how we can do better next time.',
    'We could ask each other first before inviting cousins.',
    'I’d like us to work this out together.',
    'I’m sure we can get through this together.',
    'Can we work out something that suits us both?',
    'Let’s find a way to fix this together.',
    'How about I take the morning runs this month?',
  ],
  leaves: [
    'Let’s move on.',
    'You need to work on yourself.',
    'Let’s find a bar.',
    'We can’t work together.',
    'Let’s forget it happened.',
    'I work out at the gym.',
    'We found a seat in the middle of the bus.',
    'Let’s do the puzzle together.',
    'Why would we fix that?',
    'Let’s meet for lunch at the pier.',
    'They should figure it out.',
  ],
};
