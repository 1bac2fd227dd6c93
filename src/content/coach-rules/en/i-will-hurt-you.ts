import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 98,
  patterns: [
    "(i|ill|im|we|id) (will|'ll|would|'d|am|could|can|might|should|shall|swear|just|ought|want|are)? (going|just|so|really|fucking|happily|seriously|honestly|be|literally|to|gonna|want|personally|bloody|actually|gladly|about|have)? (going|just|so|really|fucking|happily|seriously|honestly|be|literally|to|gonna|want|personally|bloody|actually|gladly|about|have)? (going|just|so|really|fucking|happily|seriously|honestly|be|literally|to|gonna|want|personally|bloody|actually|gladly|about|have)? (kill|murder|strangle|choke|smack|slap|punch|hit|beat|hurt|whip|belt|thrash|batter|smash|stab|shoot|slaughter|kick|throttle|deck|whack|burn|cut|break|end|bury|clobber|wallop|crush|skin|gut|knock|wring|drown|push|shove|destroy|bash|thump|lamp|hang|squash|maim|torture|poison|spank|backhand|pummel|rip|tear|snap|glass|cane) (your|you) (neck|face|head|teeth|arm|arms|leg|legs|nose|jaw|ass|arse|skull|fucking|bloody|stupid|throat|lights|brains|in|guts|bones|fingers|block|up|kneecaps|phone|car|windows|stuff|things|computer|guitar|house|eyes)",
    "(i|ill|im|we|id) (will|'ll|would|'d|am|could|can|might|should|shall|swear|just|ought|want|are)? (going|just|so|really|fucking|happily|seriously|honestly|be|literally|to|gonna|want|personally|bloody|actually|gladly|about|have)? (going|just|so|really|fucking|happily|seriously|honestly|be|literally|to|gonna|want|personally|bloody|actually|gladly|about|have)? (going|just|so|really|fucking|happily|seriously|honestly|be|literally|to|gonna|want|personally|bloody|actually|gladly|about|have)? (kill|murder|strangle|choke|smack|slap|punch|hit|beat|hurt|whip|belt|thrash|batter|smash|stab|shoot|slaughter|kick|throttle|deck|whack|burn|cut|break|end|bury|clobber|wallop|crush|skin|gut|knock|wring|drown|push|shove|destroy|bash|thump|lamp|hang|squash|maim|torture|poison|spank|backhand|pummel|rip|tear|snap|glass|cane) (you|ya) !(off|down|up|in|a|some|to)",
    '(something) to (cry|whine|moan|complain) about',
    'i (know) where you (live|work|sleep|park|are|go) ,$',
    '(watch) (your|ya|yer) (back|step|mouth|tongue|tone|self|yourself)',
    '(watch|careful|behave) (yourself|it) (or|,|.|!|mate|pal|boy|girl|son|young|sunshine|around|when|with)',
    '(you|do) (want|make) (me|a)? (to)? (hit|slap|smack|hurt|fight|black|fat) (you|me|belt|,|.|!|fists|eye|lip|again)',
    '(come|coming) (after|for|over|round|and|to) (you|your|there|get|find|hurt) (and|you|so|with|,|.|!|next|family|to)',
    "you (are|'re) (so|a|fucking|literally)? (dead|toast|finished) (when|if|to|,|.|!|after|man|woman|meat|boy) (i|you|get|home|catch|,|.|!)?",
    "(if|unless|when) you _{0,6} (i|ill) (will|'ll|am|would|might|swear)? (going|just)? (to)? (i|will)? (kill|hurt|hang|shoot|cut|harm|end) (myself)",
    '(break|smash|throw|burn|destroy|trash|slash|wreck|key) (all|every|each)? (of)? (your) (stuff|things|phone|car|tires|tyres|clothes|laptop|guitar|console|records|xbox|playstation|computer|tools|games|windows|bike|garden|plants|books|stupid|precious|fucking|bloody)',
    "(i|ill|im|we|id) (will|'ll|would|'d|am|could|can|might|should|shall|swear|just|ought|want|are)? (going|just|so|really|fucking|happily|seriously|honestly|be|literally|to|gonna|want|personally|bloody|actually|gladly|about|have)? (going|just|so|really|fucking|happily|seriously|honestly|be|literally|to|gonna|want|personally|bloody|actually|gladly|about|have)? (going|just|so|really|fucking|happily|seriously|honestly|be|literally|to|gonna|want|personally|bloody|actually|gladly|about|have)? (kill|murder|strangle|choke|smack|slap|punch|hit|beat|hurt|whip|belt|thrash|batter|smash|stab|shoot|slaughter|kick|throttle|deck|whack|burn|cut|break|end|bury|clobber|wallop|crush|skin|gut|knock|wring|drown|push|shove|destroy|bash|thump|lamp|hang|squash|maim|torture|poison|spank|backhand|pummel|rip|tear|snap|glass|cane) (your|you) heart out",
    '(beat|kick|knock|punch|smack|slap|scare|rip|tear) (the|you) (shit|crap|living|hell|life|lights|daylights|stuffing|out|into|senseless|black|fuck|head|through|unconscious)',
  ],
  unless: [
    '(know|sorry|afraid|realize|realise|if|think|when|that|how|did|often|ever|really|meant|mean|scared|see|worried) (that)? (i|we) (have|might|could|can|did|may|really|would)? (hurt|hit|pushed|cut|broke|burned|kicked|let) (you|your)',
    '(hurt) you (with|when|by|on|at|so|last|and|too|like|yesterday)',
    '(beat|kill|crush|destroy|smash) you (at|in) (chess|cards|this|golf|the|game|pool|tennis|fifa|mario|scrabble|bowling|darts)',
    '(watch) your step (on|it|the|here|,)',
  ],
};

export const note: RuleNote = {
  title: 'I’ll hurt you',
  hears: 'They may hear that they are not safe with you, and they may be right.',
  why: 'A threat to the body is not a figure of speech to the one who hears it. Get distance first; talk when it’s over, or talk to somebody who can help.',
  source: 'hotline-guidance',
  instead: 'I’m so angry about the car that I don’t trust myself. I’m going to my brother’s until tomorrow.',
};

export const examples: RuleExamples = {
  flags: [
    'I’ll kill you if you touch that bike.',
    'I swear I will slap you.',
    'im gonna punch u',
    'I’ll give you something to cry about.',
    'You’re dead when I get home.',
    'I ought to break your neck, you know.',
    'Watch your back.',
    'I’m going to smash your phone.',
    'If you leave me I’ll kill myself.',
    'I know where you live.',
    'You want me to hit you?',
    'I’ll wring your neck, young man.',
  ],
  leaves: [
    'I would never hit you.',
    'I’m afraid that I hurt you on Monday.',
    'I hurt you with that joke, didn’t I?',
    'I’ll beat you at chess one day.',
    'My feet are killing me after the shift.',
    'I will cut you some bread.',
    'I could never slap you, not for a scratched car.',
    'I hit the fence with your car.',
    'Watch your step, it’s icy.',
    'I could have hurt you with that ladder, and I’m sorry.',
    'I dead-headed the roses for you.',
  ],
};
