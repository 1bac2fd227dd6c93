import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 66,
  patterns: [
    '^, (just|please|so|and|now|oh|seriously|ffs|then|omg)? (please|just)? (stop|quit) (fucking|bloody|always|it|all)? (fucking)? (acting|making|taking|blaming|complaining|nagging|lying|pretending|arguing|ignoring|talking|being|asking|telling|treating|fighting|avoiding|controlling|interrupting|criticizing|criticising|picking|attacking|accusing|playing|looking|twisting|changing|thinking|lecturing|judging|comparing|bothering|whining|exaggerating|overthinking|worrying|feeling|walking|wasting|messing|calling|texting|using|hiding|running|sulking|moaning|questioning|apologizing|apologising|going|trying|putting|giving|texting|following|snooping|touching|yelling|shouting|defending|interfering|meddling|embarrassing|doing|assuming|imagining|inventing|being|denying|manipulating|guilt|gaslighting|hurting|spending|drinking|working|obsessing|cheating|flirting|staring|joking|laughing)',
    "(you) (will|had|have|'d)? better (apologize|apologise|start|stop|give|fix|answer|tell|explain|not|say|show|listen|pay|make) _",
    'do not (come|talk|speak|call|bother|contact|text|show|look) (back|home|me|up|here|again) _{0,2} (until|till|unless|again|before|if)',
    '(get|check) your (facts|act|story|priorities|shit|stuff|life|head|ass|butt|arse|things) (straight|together|right|in|over|out|checked|,|before|sorted)',
    '(do) not (you)? give me (me|my|with|to|on|what|that|like|any|away|the|your|this|a|us|talk|speak|do|blame|tone|voice|call|lie|look|touch|subject|dare|for)',
    'knock it off',
    'do as you are told',
    '(sort|sorted) (yourself) out',
    '^ (oh|just|please)? grow up ,$',
    '(mind) your (own)? (business|lane|manners|tongue)',
    '(sorry|regret|swear|done|leave|leaving) (it)? if you (do|did) not',
    '(do) not (you)? walk away from (me|my|with|to|on|what|that|like|any|away|the|your|this|a|us|talk|speak|do|blame|tone|voice|call|lie|look|touch|subject|dare|for)',
    '(do) not (you)? (blame|accuse|lecture|judge|interrupt|ignore|start|deny|pretend|act|play|twist|question|argue|ever|you|contradict|treat) (me|my|with|to|on|what|that|like|any|away|the|your|this|a|us|talk|speak|do|blame|tone|voice|call|lie|look|touch|subject|dare|for)',
    '^, you should (please|just)? (stop|quit) (fucking|bloody|always|it|all)? (fucking)? (acting|making|taking|blaming|complaining|nagging|lying|pretending|arguing|ignoring|talking|being|asking|telling|treating|fighting|avoiding|controlling|interrupting|criticizing|criticising|picking|attacking|accusing|playing|looking|twisting|changing|thinking|lecturing|judging|comparing|bothering|whining|exaggerating|overthinking|worrying|feeling|walking|wasting|messing|calling|texting|using|hiding|running|sulking|moaning|questioning|apologizing|apologising|going|trying|putting|giving|texting|following|snooping|touching|yelling|shouting|defending|interfering|meddling|embarrassing|doing|assuming|imagining|inventing|being|denying|manipulating|guilt|gaslighting|hurting|spending|drinking|working|obsessing|cheating|flirting|staring|joking|laughing)',
    '^, you must (please|just)? (stop|quit) (fucking|bloody|always|it|all)? (fucking)? (acting|making|taking|blaming|complaining|nagging|lying|pretending|arguing|ignoring|talking|being|asking|telling|treating|fighting|avoiding|controlling|interrupting|criticizing|criticising|picking|attacking|accusing|playing|looking|twisting|changing|thinking|lecturing|judging|comparing|bothering|whining|exaggerating|overthinking|worrying|feeling|walking|wasting|messing|calling|texting|using|hiding|running|sulking|moaning|questioning|apologizing|apologising|going|trying|putting|giving|texting|following|snooping|touching|yelling|shouting|defending|interfering|meddling|embarrassing|doing|assuming|imagining|inventing|being|denying|manipulating|guilt|gaslighting|hurting|spending|drinking|working|obsessing|cheating|flirting|staring|joking|laughing)',
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Stop doing that (an order)',
  hears: 'They may hear an order, and push back against the order itself.',
  why: 'A request says what you would like and leaves room for a no. An order leaves only giving in or fighting.',
  source: 'rosenberg',
  instead: 'Could you let me finish before you answer? I lost my thread twice at dinner.',
};

export const examples: RuleExamples = {
  flags: [
    'Stop making excuses, Barry.',
    'Quit acting like nothing happened.',
    'stop blaming me for everything',
    'Get your act together, the van leaves at six.',
    'Don’t you walk away from me!',
    'Knock it off, the pair of you.',
    'Mind your own business.',
    'If you don’t give me the phone, I swear, I will shout.',
    'Don’t come back until you’ve said sorry to her.',
    'You better explain this.',
    'Sort yourself out, son.',
    'Do as you’re told.',
  ],
  leaves: [
    'I’ll stop making excuses.',
    'I wish I could stop thinking about it.',
    'Don’t stop talking, I want to hear it.',
    'Does the bus stop at the pharmacy?',
    'I stopped drinking in May.',
    'She told me to stop calling.',
    'How do I stop blaming myself?',
    'Get well soon, we miss you at the shop.',
    'Don’t blame yourself for the leak.',
    'I need to sort out the tax papers.',
  ],
};
