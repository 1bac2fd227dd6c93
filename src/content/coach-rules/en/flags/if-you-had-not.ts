import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 78,
  patterns: [
    '(none|this) _{0,2} would _{0,2} happen*',
    '@modal not (be|have|need) _{0,8} if @ye',
    "[ (if|had) (@ye|anybody|your) (had|'d|told|was|were|_ were|did not) !rather ] _{1,8} @modal !you",
    'no , @ye had to',
    '(although|though|but|however|,) (if|had) (i|@ye|your|my|somebody|someone) _{1,8} would',
    '(if|had) @ye @bothered-qa _{1,8} @modal',
    'if @ye were not so',
  ],
  unless: ['(@nice-a|mind)', '(offended|sorry if)'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'If you had only …',
  hears: 'They may hear that every bit of it would have gone well without them.',
  why: 'Nobody can try out the other way it might have gone, so this can only be argued. What happened, and what you wish for next time, can be answered.',
  source: 'our-judgement',
  instead:
    'We missed the ferry on Friday, and I was cross for an hour. Next time I’d like us to pack the night before.',
};

export const examples: RuleExamples = {
  flags: [
    'If you had locked the gate, the dog would still be here.',
    'None of this would have happened without your brother.',
    'This wouldn’t have happened if you had listened to Mum.',
    'if u werent so slow we would of caught the ferry',
    'We wouldn’t be late if you packed the night before.',
    'If you had only read my note, nobody would be standing in the rain now.',
    'I would not need two jobs if you paid your half, Gerald.',
    'If you’d just called, I could have picked him up.',
    'I wouldn’t have to nag if you did your half.',
    'If you cared about the shop, you would be here at six.',
  ],
  leaves: [
    'If I had listened, we’d still be friends.',
    'Would you mind if you took the late bus?',
    'If you would like, I’ll drive.',
    'We would be happy if you came, Auntie.',
    'If they had told us, we’d have waited.',
    'It wouldn’t have happened if I had checked the oven.',
    'If you were tired you could have slept here, you’re always welcome.',
    'I don’t know if you had lunch yet.',
    '“If you had listened,” said the wolf, “none of this would be funny.”',
    'If you had a minute, could you look at my essay?',
    'If you’d rather not, I would be fine with that.',
    'If you would like more, there is some in the pot.',
  ],
};
