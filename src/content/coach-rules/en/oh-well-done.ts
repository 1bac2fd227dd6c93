import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 81,
  patterns: [
    'nice going',
    '^, @hey? (how|so|real|very) @mature',
    '@hey ,? @genius',
    '(thanks for nothing|here we go ,|went so well|sure , because|look who|well done you)',
    "world 's greatest",
    '@kin of the year',
    ', @genius ,$',
    '(praise|@praise|one|work|job|way) (for|on|at)? (ruin-ing|spoil-ing|wreck-ing|break-ing|upset-ing)',
    '^ imagine (being|thinking|having to be|still)',
    '(how|very) (big|generous|noble|kind|gracious|nice|brave) of you (to (finally|grace|bother|remember|show))',
    '(nice|good|kind|glad|great) of you to (finally|bother|grace|show up|join us)',
    '(glad|nice to see) you (finally|could be bothered)',
    '(^ oh|look at you) _{0,2} the great',
    'the genius',
    '@praise , (@genius|you (ruined|did it))',
    '(trust you to|you all over|bless your heart|gold star|slow clap|alert the)',
    '(send flowers|statue)',
    '(what a|big|no) surprise ,$',
    '(why am i not surprised|surprise surprise|shocker|of course you (did|do|forgot|would|are) ,$|what (did|else could|else did) i expect|should have known you|how nice for you|good for you ,$|must be (hard|exhausting|tough|tiring) being|congratulations (on|,|for)|lucky (you|me) ,$|wow , (so|what)|and the award|somebody call|you and your (stupid|precious|little|big|damn|silly|ridiculous|pathetic|bright))',
    '(save it|spare me) (,|the|your|for)',
    'not your (maid|mother|servant|secretary|therapist)',
  ],
};

export const note: RuleNote = {
  title: 'Oh, well done',
  hears: 'They may hear a laugh where they needed to hear what was wrong.',
  why: 'Praise that means its opposite stings twice: once for the slip, and once for being laughed at. What bothered you can be said straight.',
  source: 'our-judgement',
  instead:
    'The cake slid off the seat because the lid wasn’t on. I’d baked since six, and I could have cried.',
};

export const examples: RuleExamples = {
  flags: [
    'Nice going, the whole street heard that.',
    'Congratulations, you ruined Nan’s ninetieth.',
    'Thanks for nothing, Trevor.',
    'Wow, genius.',
    'Father of the year, that is you.',
    'oh very mature',
    'Because your last idea went so well.',
    'Bravo, you have woken the baby again.',
    'Here comes the world’s greatest husband.',
  ],
  leaves: [
    'Well done on the driving test!',
    'Congratulations on the new job.',
    'Nice, the bus is going at ten.',
    'Thanks for the lift.',
    'She is very mature for a girl of nine.',
    'He was named teacher in the year we moved.',
    'The talk went well, I think.',
    'Bravo to the kids in the choir.',
    'Great job on the shelves, they’re straight.',
    'We watched a film about a genius.',
  ],
};
