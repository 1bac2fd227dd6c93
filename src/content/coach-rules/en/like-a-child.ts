import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

const kid =
  '(child|kid|baby|toddler|teenager|brat|infant|schoolboy|schoolgirl|princess|queen|king|diva|martyr|saint|victim|robot|lunatic|maniac|crazy|madman|madwoman|psycho|idiot|fool|animal|pig|jerk|clown|prima|bitch|asshole|dictator|loser|crybaby|monster|old|two|three|four|five|six|seven|8|ten|twelve|2|3|4|5|6|7|10|12)';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 80,
  patterns: [
    `(you|your) (are|were|always|constantly|just|only|really|keep|still|both)? (being|always|still)? (sound|sounding|sounded|act|acting|acted|behave|behaving|behaved|talk|talking|carry|carrying|whine|whining|cry|crying|sulk|sulking|throw) (on)? (exactly|just|really|so)? like (a|an|some|such) (little|spoiled|spoilt|selfish|stubborn|real|total|complete|right|big|sulky|fucking|jealous|bratty|moody|rude|naughty)? ${kid}`,
    '(stop|quit) (being|acting|behaving|sulking|whining) _{0,2} (child|baby|brat|kid|childish|toddler|princess|diva|martyr|jerk|idiot|bitch|dick|asshole|prick|victim)',
    '(you|your) (are|were) (such|just|acting|being|still|really|nothing|like|always)? (such|like|but)? (a|an) (little|spoiled|spoilt|selfish|stubborn|real|total|complete|right|big|sulky|great|fucking|actual|immature|overgrown|petulant)? (baby|toddler|princess|diva|martyr|prima|teenager|infant|manchild|bimbo) !(girl|boy|in|when|then|once)',
    '(you|your) (are|were) (such|just|being|nothing|but|really)? (such|but)? (a|an) (spoiled|spoilt|selfish|stubborn|sulky|immature|overgrown|petulant|stupid|silly|bratty) (child|kid|boy|girl|man|woman)',
    '^, (oh|just|please|seriously|god|maybe|can|why|ffs)? (do|you)? (not)? (you)? grow up ,$',
    '(you|just) (really|seriously)? (need|have|got|ought) to (really)? grow (up|a)',
    'act your (age|shoe)',
    'how old are you , _{0,2} (five|six|seven|three|four|twelve|ten|5|6|12|2|3|4|two)',
    'what are you , _{0,1} (five|six|seven|three|four|twelve|ten|5|6|12|2|3|4|two|stupid|deaf|blind|thick)',
    '(throw|throws|throwing|threw|having|have|had) (a|another|one|your) (of)? (your)? (little|big|hissy|usual)? (tantrum|tantrums|hissy|strop|meltdown|fit)',
    'wipe (your|that) (nose|smirk)',
    '(man|woman|grow) (up|a) (and|pair|some|balls)',
    'grow (a|some) (pair|spine|backbone|balls)',
    '(big|grown) (boy|girl|man|woman) pants',
    '(child|childish|baby|kindergarten|nursery) (behaviour|behavior) ,$',
    '(run|go|went|running) (crying|running)? (back)? to (mommy|mummy|daddy)',
  ],
  unless: [
    '(i|he|she|we|they|toddler|son|daughter|kid|kids) (was|were|am|is|are|had|have|threw|felt|feel|wish|want) _{0,4} (child|kid|baby|tantrum|grow|meltdown|fit|throwing)',
    '(will|when|kids|children|to|they|we|it|did|until) _{0,1} grow up (so|in|fast|there|and|with|too)',
    'when you were',
    'i (had|have|threw)',
    'want to (be)? when',
  ],
};

export const note: RuleNote = {
  title: 'Like a child',
  hears: 'They may hear that they are small, and that what they said need not be answered.',
  why: 'It answers how somebody speaks, and leaves what they said lying there.',
  source: 'our-judgement',
  instead: 'When the door slammed during our call on Sunday, I lost the thread and got scared.',
};

export const examples: RuleExamples = {
  flags: [
    'You’re acting like a spoiled brat.',
    'Oh grow up, the pair of you.',
    'ur acting like a toddler rn',
    'Oh, you’re being such a baby about the needle.',
    'Act your age, Malcolm.',
    'What are you, twelve?',
    'Here you go, throwing another tantrum over the rota.',
    'Stop acting like a princess.',
    'You need to grow up, both of you, this is an office.',
  ],
  leaves: [
    'When you were a baby we lived by the sea.',
    'I was acting like a child about the seat.',
    'What do you want to be when you grow up?',
    'The kids grow up so fast.',
    'My toddler threw a tantrum at the dentist.',
    'With that voice you could be a radio host.',
    'I had a meltdown in the break room on Thursday.',
    'He still acts like a teenager around his old band.',
    'You’re having a baby, and I forgot to call.',
  ],
};
