import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

const off =
  '(stupid|dumb|deaf|blind|thick|insane|crazy|mental|nuts|delusional|retarded|dense|brainless|brain|high|braindead|simple|slow|mad)';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 82,
  patterns: [
    'what (is|the) (hell|heck|fuck|actually|even|seriously|ever)? (is)? (actually|seriously|even)? wrong with (you|people) !(today|tonight|lately|this)',
    'what is (your|you) (fucking|damn|bloody|actual)? (problem|issue|malfunction|damage|deal)',
    '(something|anything|there) (is)? (seriously|really|very|something|deeply)? (seriously|really|very|something)? wrong with (you|your) (head|brain|people)? ,$',
    'there is (clearly|obviously|definitely)? something (seriously|really|very|deeply)? (wrong|off|broken) (with|in) you',
    `^, are you (actually|really|just|that|completely|totally|fucking|bloody|some|a|clinically)? (actually|really|kind|that|fucking|bloody|some)? ${off} !(at|with|happy)`,
    'are you (really|actually|always|seriously) (this|that|so) _',
    'are you (an|a|some) (complete|total|actual|kind)? (of)? (idiot|moron|child|fool|baby|psycho|psychopath|liar|robot)',
    'you (really|clearly|obviously|seriously|definitely|honestly) (have|got) _{0,2} (problem|problems|issues)',
    'you (really|clearly|obviously|seriously|definitely|honestly) have got _{0,2} (problem|problems|issues)',
    "you (really|clearly|obviously|seriously|just)? (have|'ve|got) (got)? (some|a|real)? (serious|real|major|mental|anger|daddy|mommy|mummy|control|severe|big) (issues|problems|problem)",
    'you are the one with _{0,2} (problem|problems|issue|issues)',
    'you (really|clearly|seriously|obviously|just)? (need|should|ought|belong) (to|in|some|get|go)? (to|see|get|go|a|some|serious|professional)? (to|see|get|a|some|serious|professional)? (help|therapy|shrink|psychiatrist|meds|medication|asylum|locked|straitjacket|checked) ,$',
    '(get|seek|getting) (some|your|professional|serious|psychiatric|mental)? (head|help) (examined|checked|looked|tested)',
    '(seek|get) (professional|psychiatric|mental|serious|some) (help|therapy) ,$',
    '(did|have|take|taken|forget) you? (forget)? (take|taken|forgotten) your (meds|pills|medication|tablets)',
    'is it your time of',
    '(are|must) you be? (pmsing|menstruating|hormonal)',
    '(dropped|fell) on your head',
    'who raised you',
    '(raised|born|brought) (up)? (in|by) a? (barn|wolves)',
    'what kind (of)? (a)? (person|mother|mom|mum|father|dad|friend|man|woman|husband|wife|son|daughter|monster|idiot|parent|boss|brother|sister|human|sick) !(are|of|is|would) (do|does|forgets|leaves|says|even|acts|misses|treats|lies|can|lets|sends|did)',
    'what (sort|kind|type) of (a)? (sick|person|mother|mom|mum|father|dad|friend|man|woman|husband|wife|son|daughter|monster|idiot|parent|boss|brother|sister|human|sicko|twisted)? (being)? are you (to|really|anyway|even)? ,$',
    'have you (got)? no (shame|manners|heart|decency|conscience|brain)',
    'have you lost your (mind|marbles|senses)',
    '(lost|losing) (your) (mind|marbles) ,$',
    '(be|is) you (on) (drugs|crack|something)',
    'are you (on) (drugs|crack)',
    'you (need|should) (to)? (be)? (see|locked|committed|put|sectioned) (up|away|a|somewhere) (shrink|psychiatrist)?',
  ],
  unless: [
    '(may|if|might|could|would|help) _{0,2} (help|therapy)',
    '(do|think|feel|felt|if|that|know) _{0,2} you (have|lost|need|should)',
    '(she|he|they|doctor|people|boss) (asked|said|told|says|asks)',
    'lovely',
  ],
};

export const note: RuleNote = {
  title: 'What is wrong with you?',
  hears: 'They may hear that they are broken, not that something went wrong between you.',
  why: 'It looks like a question, and nobody can answer it. A question about the day can be answered.',
  source: 'our-judgement',
  instead: 'You left the meeting at ten without a word, and I was worried. What happened there?',
};

export const examples: RuleExamples = {
  flags: [
    'What is wrong with you?',
    'what’s ur problem dude',
    'Are you deaf, Leonard?',
    'You really have a problem, you know that.',
    'You’ve got serious issues, Craig.',
    'You need professional help.',
    'Have you lost your mind? That was my pension.',
    'What kind of mother forgets a school play?',
    'Were you raised in a barn?',
    'there’s something seriously wrong with you',
  ],
  leaves: [
    'What’s wrong, love?',
    'Nothing is wrong with you, I promise.',
    'I thought there was something wrong with me.',
    'Do you have a problem with the new shift?',
    'If you have problems with the boiler, call Dennis.',
    'You look pale, are you ill?',
    'My knee is wrong again, the doctor says.',
    'I need help with the shelf.',
    'Do you need help with the forms?',
    'What kind of father would you like me to be?',
  ],
};
