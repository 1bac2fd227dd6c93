import type { Noticing, NoticingExamples } from './schema-beside';

/** Taking on more than one's own part: all of it, always, or whatever it costs. */
export const overOwning: Noticing = {
  patterns: [
    // With a word of fear or of work before it, or what is to be done behind it, it is a load and no guilt.
    /(?:^|[.!?\n])(?:(?!\b(?:scared|afraid|worr(?:y|ied)|fear|dread(?:ing)?|panic(?:king)?|anxious|nervous|shitting|bricking|tired|exhausted|knackered|shattered|drained|drowning|stressed|overwhelmed|car(?:e|ing|er)|carry(?:ing)?|juggling|cook(?:ing)?|clean(?:ing)?|driv(?:e|ing)|shop(?:ping)?|bills?|rent|mortgage|housework|chores|laundry|washing|dishes|appointments|forms|paperwork|meds|nights|bedtime|homework)\b)[^.!?\n])*?\b(?:it|this|that)(?:['’]?s|\s+is|\s+was)\s+(?:really\s+|just\s+|probably\s+)?(?:all|entirely|completely|totally|only|always|100%)\s+on\s+me\b(?!\s+(?:now|again|alone|every|if|when|while|to\s+\w+|the\s+\w+)\b)/i,
    /\b(?:it['’]?s|it\s+is|it\s+was|this\s+is|this\s+was|that['’]?s|that\s+was|was|is|were)\s+(?:really\s+|just\s+|probably\s+)?(?:all|entirely|completely|totally|only|always|100%)\s+(?:me(?=\s*(?:$|[.,!?;…]))|my\s+(?:own\s+)?(?:fault|doing)\b(?!\s+that\b))/i,
    /\b(?:everything|all\s+of\s+(?:it|this)|the\s+whole\s+(?:thing|fight|mess))\s+(?:is|was|went\s+wrong\s+because\s+of|['’]s)\s*(?:my\s+fault|because\s+of\s+me|on\s+me|me)\b/i,
    /\bi\s+(?:always\s+|just\s+)?(?:ruin|ruined|wreck|wrecked|destroy|destroyed|spoil|break|mess\s+up|screw\s+up)\s+(?:everything|everyone|all\s+of\s+it|every\s+single\s+thing)(?:\s+i\s+touch)?\b/i,
    /\bi(?:['’]?ll|\s+will|['’]?d|\s+would)\s+(?:really\s+)?do\s+(?:anything|whatever\s+(?:you\s+(?:want|say|ask)|it\s+takes))\b(?!\s+(?:but|except)\b)/i,
    /\b(?:i['’]?m|i\s+am)\s+(?:just\s+|really\s+|simply\s+)?(?:the\s+worst|a\s+(?:terrible|horrible|awful|bad|rotten)\s+(?:person|friend|partner|mother|mom|father|dad|son|daughter|sister|brother|human)|(?:a\s+)?monster|garbage|trash|worthless)\b(?!\s+(?:at|cook|driver|singer|dancer|speller|with)\b)/i,
    /\b(?:don['’]?t|do\s+not|never|didn['’]?t)\s+(?:even\s+)?deserve(?:d)?\s+(?:you|someone\s+like\s+you|a\s+(?:friend|sister|brother|partner|mother|father|son|daughter|mom|dad)\s+like\s+you|(?:your\s+)?(?:love|kindness|friendship|forgiveness))\b(?!\s+(?:yelling|shouting|being|calling))/i,
    /\bi(?:['’]?m|\s+am)?\s+(?:always\s+)?the\s+(?:only\s+one\s+to\s+blame|one\s+who\s+ruins\s+everything|problem\s+in\s+everything)\b|\bblame\s+(?:me\s+for\s+everything|it\s+all\s+on\s+me)\b/i,
  ],
  says: 'Which part is yours? You can own that and no more.',
};

/** Own sentences that are noticed, and ordinary ones that are left alone; for measuring. */
export const overOwningExamples: NoticingExamples = {
  flags: [
    'It’s all my fault.',
    'it was all my fault and i know it',
    'Everything is my fault, it has been since Mom left.',
    'The whole fight was my fault, you did nothing.',
    'I ruin everything.',
    'i always ruin everything i touch',
    'I’ll do anything, only say you’re not angry.',
    'I will do whatever you want if you come to the recital.',
    'I’m the worst.',
    'I am a terrible person, ask anyone in the orchestra.',
    'I don’t deserve you.',
    'I never deserved a brother like you.',
    'That was entirely on me, the lot of it.',
    'Blame it all on me, I’m used to it.',
    'I’m just a horrible mother.',
    'All of it is because of me.',
    'It’s all on me that we left without a word.',
    'You did nothing. It was all on me.',
  ],
  leaves: [
    'It was my fault that the gate was open.',
    'The dent is my fault. I backed into the post.',
    'It was my doing that we missed the ferry.',
    'I ruined your sweater in the wash.',
    'I messed up the booking on Monday.',
    'I’ll do the night feed on Friday.',
    'I’ll do anything but karaoke.',
    'I’m the worst cook on this street, and I burned your pan.',
    'I’m the worst at parking.',
    'You didn’t deserve that from me.',
    'I don’t deserve your yelling.',
    'It’s on me to call the school, and I didn’t.',
    'Everything was packed except your guitar.',
    'My part was the text at midnight.',
    'I broke the blue lamp and hid it.',
    'You were all on the porch, and I drove off.',
    'I’m scared that it’s all on me.',
    'bricking it that gran falls and its all on me',
    'The night feeds are all on me.',
    'The cooking is all on me.',
    'It’s all on me to get the forms in.',
  ],
};
