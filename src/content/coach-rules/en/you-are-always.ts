import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'absolutes',
  priority: 70,
  patterns: [
    '(you|your) (are|were)? [ (always|constantly|forever|perpetually|continually|continuously) (lying|ignoring|blaming|complaining|nagging|criticizing|criticising|interrupting|judging|yelling|shouting|screaming|fighting|arguing|bitching|moaning|whining|whinging|sulking|cancelling|canceling|bailing|flaking|forgetting|picking|starting|accusing|attacking|pushing|pressuring|controlling|manipulating|mocking|teasing|belittling|embarrassing|humiliating|undermining|hiding|sneaking|avoiding|changing|twisting|acting|treating|dragging|dismissing|comparing|disappearing|ghosting|cheating|flirting|gaslighting|micromanaging|spying|snooping|checking|hovering|telling|talking|taking|leaving|putting|throwing|using|playing|messing|breaking|ruining|spoiling|wasting|holding|bringing|dwelling|living|digging|moping|stirring|causing|running|finding|needing|wanting|asking|expecting|demanding|bossing|showing|rushing|scrolling|staring|texting|drinking|gaming|working|buying|spending|losing|borrowing|correcting|questioning|doubting|excluding|choosing|siding|defending|making|getting|being|doing|thinking|trying|coming|going|saying|giving|turning|having|assuming|jumping|overreacting|exaggerating|stealing|copying|slamming|cutting|pulling|letting|walking|laughing|jealous|suspicious) ]',
    'you (are|were) [ (always|constantly|forever|perpetually) (late|busy|angry|mad|grumpy|moody|cranky|selfish|jealous|negative|defensive|tired|drunk|high|broke|cold|distant|difficult|stressed|dramatic|paranoid|suspicious|bitter|mean|rude|bossy|lazy|messy|miserable|sarcastic|snappy|stubborn|impatient|unavailable|gone|away|absent|last|quick|against|after|off|too|unhappy|annoyed|nowhere|unfair|ungrateful|cruel|dismissive|short) ]',
    'your [ (always|constantly|forever) (late|busy|angry|mad|grumpy|moody|selfish|jealous|negative|defensive|drunk|distant|dramatic|mean|rude|too|on|gone|in|out) ]',
    'you (are|were) [ always so (late|busy|angry|mad|grumpy|moody|cranky|selfish|jealous|negative|defensive|cold|distant|difficult|dramatic|mean|rude|bossy|lazy|messy|harsh|critical|judgmental|quick|rough|stubborn|impatient|suspicious|careless|wrapped|caught) ]',
    'you (are|were) [ always (on|out|in|with|at) (your|that|my|the|about|a|drinking|some) !(heart|mind|thoughts|best|good|great|prayers|team|table|home) ]',
    'you have (always|constantly|forever) been (selfish|jealous|negative|cold|distant|difficult|mean|rude|lazy|the|like|so|against|a) (favourite|favorite|this|that|selfish|me|cold|mean|jealous|hard|bully|liar|coward|problem|hypocrite|cheat|user|burden)',
    'you have (always|constantly|forever) been (selfish|jealous|negative|cold|distant|difficult|mean|rude|lazy|stubborn|careless|ungrateful|bossy|unreliable)',
    'you (constantly|continually|endlessly|perpetually|forever|24/7) !(amaze|inspire|surprise|make|and|love|,|evolving|have|say) _',
    '^, [ always (complaining|holding|dwelling|bringing|starting|picking|blaming|nagging|lying|criticizing|criticising|judging|arguing|fighting|interrupting|moaning|making|thinking|playing|running|acting|telling|hiding|forgetting|ruining|getting|being|finding|whining|the) _{0,6} (are|were|is|do) not (you|it|we) ]',
    '^ [ always (complaining|nagging|blaming|criticizing|criticising|moaning|whining|interrupting|arguing|lying|sulking|judging) ]',
    'it is always (something|one|some) (with|thing|drama|excuse|problem) _{0,3} you',
  ],
  unless: [
    '(love|loved|laugh|laughing|smile|smiling|happy|proud|kind|sweet|nice|lovely|beautiful|amazing|gorgeous|welcome|cheer|comfort|inspire|inspired|safe|calm|better|thank|thanks|grateful|wonderful|brilliant|great|support|supported|supportive|encourage|encouraged|generous|cute|special|helpful|favourite|favorite|lucky|adore|admire|admired|appreciate)',
    '(feel|like|as) (if|though) (you|they) are always',
    'when you are always',
    '^ are you always',
    'always (trying|going|coming) to (be|help|learn|improve|work)',
    'always (giving|doing|thinking) (of|good|so|things|something) (others|other|much|me|for)',
  ],
};

export const note: RuleNote = {
  title: 'You are always …',
  hears: 'They might hear that this is simply who they are, to you.',
  why: 'Few people agree that they are always something. One day, one thing they did, is hard to argue with.',
  source: 'gottman-startup',
  instead: 'You came in at half past eight both days this week, and I opened the shop alone.',
};

export const examples: RuleExamples = {
  flags: [
    'You’re always late.',
    'youre always complaining about my cooking',
    'You are constantly checking my work, and it’s not even your section.',
    'your always on your phone when we eat',
    'You were always picking on your little brother, and you still do.',
    'You’re forever moaning about the neighbours.',
    'Always holding a grudge, aren’t you?',
    'You’re always too busy for your old father.',
    'You are always in a mood after practice.',
    'You’ve always been selfish.',
    'You constantly talk over me in meetings.',
    'u r always making plans without me',
  ],
  leaves: [
    'You’re always welcome here.',
    'You’re always in my heart.',
    'You are always so kind to the nurses.',
    'The buses are always late.',
    'I’m always late, and I know it.',
    'You’re not always late.',
    'You said “you’re always late” to him.',
    'My sister is always complaining.',
    'Are you always this funny?',
    'You’ve always been my best friend.',
    'You were always good at chess.',
    'They’re constantly checking the weather.',
  ],
};
