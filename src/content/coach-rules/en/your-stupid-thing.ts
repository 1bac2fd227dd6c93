import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 70,
  patterns: [
    '(call|calling|calls) (that|this|yourself|it) (a|an|cooking|work|cleaning|music|parenting|art|love|help|helping|driving|dinner) (meal|apology|job|friend|man|mother|father|effort|joke|haircut|party|plan|dinner|present|gift|clean|,|.|?|!|professional|nurse|christian|adult|leader)',
    '(your|ur|those|you) (stupid|pathetic|dumb|silly|bloody|fucking|damn|goddamn|ridiculous|lame|sorry|idiotic|crappy|shitty|lousy|worthless|useless|disgusting|weird|loser|psycho|crazy|bitchy|whiny|sad|miserable|bullshit|trashy|nasty|selfish|twisted|sick|toxic|evil|insane|so|feeble|pitiful|half|childish|petty|delusional|fake|dodgy|awful) (little|old|fucking|so|-|attempt|called)? (-)? (little|called)? (friend|friends|mates|job|hobby|excuse|excuses|game|games|phone|music|face|mouth|mother|family|dog|car|rules|opinion|opinions|advice|band|life|jokes|joke|apology|apologies|sister|brother|girlfriend|boyfriend|husband|wife|dad|father|mom|mum|ex|religion|diet|plan|plans|idea|ideas|clothes|hair|voice|accent|brain|head|attitude|behavior|behaviour|tricks|stories|story|lies|drama|problems|job|career|show|shows|cat|stuff|crap|shit|junk|comments|questions|calls|texts|promises|promise|show|blog|channel|podcast|little|called|arsed|assed)',
    'how dare you',
    '(get) a (fucking|bloody|damn|real)? (life|grip|clue) ,$',
    '(keep|go) (on)? (telling|lying|kidding|fooling|dreaming) (to)? (yourself|me)',
    '^, (just|oh|so|please|why|now|can|god|then)? (do|you)? (not)? (you)? (shut) (up|it|your|the)',
    'you (have|got) (some|a|the|got|real) (some|lot|got|real|of|bloody|damn)? (of)? (nerve|cheek|gall|audacity|neck)',
    '^, (oh|well|yeah|ok|okay|just|please|why)? ,? (you|can)? (go|do)? (not)? (you|just)? (screw|fuck|eff) (you|off|yourself)',
    '(what) (a)? (load|bunch|pile|crock) of (shit|crap|bull|bullshit|bollocks|rubbish|nonsense|garbage|cobblers|tosh|lies|hogwash)',
    '(spare|save) (me|us) (the|your|all) (lecture|lectures|speech|details|drama|tears|sermon|excuses|bullshit|sob|crap|theatrics|act|apology|wisdom|advice|pity|innocent|self)',
    'your (precious|beloved|wonderful|darling|perfect|fancy|holy|so) (little|-|new)? (called|-)? (friend|friends|mates|job|hobby|excuse|excuses|game|games|phone|music|face|mouth|mother|family|dog|car|rules|opinion|opinions|advice|band|life|jokes|joke|apology|apologies|sister|brother|girlfriend|boyfriend|husband|wife|dad|father|mom|mum|ex|religion|diet|plan|plans|idea|ideas|clothes|hair|voice|accent|brain|head|attitude|behavior|behaviour|tricks|stories|story|lies|drama|problems|job|career|show|shows|cat|stuff|crap|shit|junk|comments|questions|calls|texts|promises|promise|show|blog|channel|podcast|little|called|arsed|assed)',
    'your (lies|bullshit|bs|crap|nonsense|rubbish|drivel|garbage|games|pathetic|little) (games|attempt|lies|bullshit|stunt|stunts|act|,|.|!|excuses|anymore|any|again|ever|is|are|and|show|performance|speech|tricks)',
    '(fuck|piss|sod|bugger|naff|jog|shove|eff|f|buzz|sling|bog|clear|bore|jump|push|rack|eff|get) (off|your|lost|stuffed|bent|knotted|in|the) (!|.|,|and|then|you|hook|lake|mate|out|loser|with) ,?',
    '(worst|lamest|weakest|stupidest|dumbest|poorest|saddest) (excuse|apology|thing|idea|attempt|lie|gift|joke|story|explanation|cook) (ever|i|in|you|that|of) _?',
    "(who|as|like) (the)? (hell|fuck|even|if|actually)? (cares|gives|i|care) (what|a|care|about|how) (you|shit|damn|fuck|rat's|toss|what|your|about|if|monkey's) (think|say|want|feel|you|,|.|?|about|your)",
    '(that|this|it) is (such|total|complete|absolute|just|more|utter|all|a)? (such|total|bunch|load|of)? (of)? (bullshit|bs|bollocks|horseshit|bull|crap|rubbish|nonsense|garbage) (and|,|.|!|excuse|you|story)',
    'shut (the|your) (fuck|hell|heck|mouth|trap|face|cakehole|gob|front|stupid|big|fat|pie)',
    '(save|shove|stuff|keep) (it|your|that|them) _{0,3} (for|where) (someone|somebody|the|it|your|you|ass|arse) (who|sun|judge|cares|arse|ass|,|.|!|else|next|backside)',
    '(oh|yeah|ya|pff|ha|haha|lol|pfft|puh) ,? (yeah|right|please|sure|whatever|ha|lol|like|as) ,? (like|as|you|sure|right|whatever|keep|tell|because) (if|you|yourself|that|i|anyone|buy) _?',
    '(the|what) (nerve|cheek|gall|audacity|nerve) (of|on|,|!|.|you)',
  ],
};

export const note: RuleNote = {
  title: 'Your stupid … and other sneers',
  hears: 'They may hear scorn for what they like, say or love.',
  why: 'A sneer at somebody’s things or words is taken as a sneer at them. Your own trouble can be said without it.',
  source: 'our-judgement',
  instead: 'When your band practices past ten on weeknights, I’m awake until two, and my bus goes at five.',
};

export const examples: RuleExamples = {
  flags: [
    'You and your stupid friends can sort it out.',
    'spare me the lecture dad',
    'Shut up, Colin.',
    'You’ve got some nerve coming to this office.',
    'Your precious mother never lifted a finger.',
    'What a load of rubbish.',
    'You call that an apology?',
    'How dare you touch my tools.',
    'get a life',
    'I am sick of your pathetic excuses, every week new one.',
    'Fuck off!',
    'Go ahead, keep telling yourself that.',
  ],
  leaves: [
    'I made a stupid excuse on Friday.',
    'Your friends are welcome here.',
    'My stupid phone died on the train.',
    'We shut up shop at six.',
    'Your music got me through that winter.',
    'I got lost near the clinic.',
    'He told me to shut up in front of the class.',
    'Your questions aren’t stupid.',
    'I’d like to hear your opinion.',
    'Good luck with your exam on Monday!',
    'Save me a seat near the door.',
    'They had the nerve to charge us twice.',
  ],
};
