import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'specific-observation',
  priority: 54,
  patterns: [
    '^, when (you|u|i|we) (@very|then|also|just)? (shouted|yelled|screamed|snapped|swore|cursed|lied|laughed|joked|mocked|interrupted|walked|left|stormed|slammed|hung|forgot|missed|canceled|cancelled|told|showed|posted|shared|read|opened|looked|went|took|used|borrowed|broke|spilled|spilt|threw|hit|pushed|shoved|slapped|grabbed|called|texted|messaged|sent|deleted|blocked|kissed|slept|flirted|drank|drove|came|arrived|stayed|kept|said|wrote|brought|ate|sold|gave|spent|turned|rolled|locked|cheated|skipped|made|put|talked|spoke|answered|hid|stole|burned|burnt|smashed|dropped|scratched|crashed|invited|promised|asked|fell|sat|stood|ran|picked|bought|paid|lost|cut|danced|corrected|teased|raised|leaked|copied|tagged|bailed|flaked|ghosted|moved|changed|refused|pulled|poured|threatened|raised|brushed|wasted|whispered|copied|emailed|rang|phoned|parked|unplugged|banged|kicked|punched|spat|erased|tore|ripped|borrowed) (me|my|you|your|at|out|off|the|up|on|away|in|without|to|down|a|over|about|late|home|that|it|our|them|him|her|back|all|past|with|and|from|through|during|his|their|into) _{0,8} , (i|it|my|we|that|you|the|all|something)',
    '^, when (you|u|i|we) (shouted|yelled|screamed|snapped|swore|cursed|lied|laughed|joked|mocked|interrupted|walked|left|stormed|slammed|hung|forgot|missed|canceled|cancelled|told|showed|posted|shared|read|opened|looked|went|took|used|borrowed|broke|spilled|spilt|threw|hit|pushed|shoved|slapped|grabbed|called|texted|messaged|sent|deleted|blocked|kissed|slept|flirted|drank|drove|came|arrived|stayed|kept|said|wrote|brought|ate|sold|gave|spent|turned|rolled|locked|cheated|skipped|made|put|talked|spoke|answered|hid|stole|burned|burnt|smashed|dropped|scratched|crashed|invited|promised|asked|fell|sat|stood|ran|picked|bought|paid|lost|cut|danced|corrected|teased|raised|leaked|copied|tagged|bailed|flaked|ghosted|moved|changed|refused|pulled|poured|threatened|raised|brushed|wasted|whispered|copied|emailed|rang|phoned|parked|unplugged|banged|kicked|punched|spat|erased|tore|ripped|borrowed) (me|my|you|your|at|out|off|the|up|on|away|in|without|to|down|over|about|late|home|our|them|him|her|back|past|with|from|through|during|into) _{0,8} (i|it|my|that) (felt|was|made|hurt|stung|froze|thought|heart|cried|sank|stomach|got|could|did|wanted|started|stopped|scared|upset)',
    '^, when (you|u|we|i) (did|do|does|have) not (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (call|come|answer|reply|text|show|tell|ask|help|pick|invite|wait|turn|write|visit|stand|listen|let|give|bring|thank|return|eat|speak|say|look|open|clean|pay|go|sit|get|put) _{0,8} ,? (i|it|my)',
    '^, when (you|u) (end|leave|cancel|interrupt|raise|look|come|talk|shout|yell|slam|roll|check|walk|go|tell|text|laugh|joke|turn|hang|read|open|use|take|call|bring|put|sit|scroll|smoke|drink|correct|show|forget) (at|to|out|off|in|up|your|my|our|the|a|home|me|about|with|on|late|over|away|through|without|during|when|her|him|early) _{0,8} ,? i (feel|felt|get|start|worry|shut|freeze|think|cannot)',
    '(moment|time|minute|day|night|evening|morning) (that|when)? (you|u|i|we) (shouted|yelled|screamed|snapped|swore|cursed|lied|laughed|joked|mocked|interrupted|walked|left|stormed|slammed|hung|forgot|missed|canceled|cancelled|told|showed|posted|shared|read|opened|looked|went|took|used|borrowed|broke|spilled|spilt|threw|hit|pushed|shoved|slapped|grabbed|called|texted|messaged|sent|deleted|blocked|kissed|slept|flirted|drank|drove|came|arrived|stayed|kept|said|wrote|brought|ate|sold|gave|spent|turned|rolled|locked|cheated|skipped|made|put|talked|spoke|answered|hid|stole|burned|burnt|smashed|dropped|scratched|crashed|invited|promised|asked|fell|sat|stood|ran|picked|bought|paid|lost|cut|danced|corrected|teased|raised|leaked|copied|tagged|bailed|flaked|ghosted|moved|changed|refused|pulled|poured|threatened|raised|brushed|wasted|whispered|copied|emailed|rang|phoned|parked|unplugged|banged|kicked|punched|spat|erased|tore|ripped|borrowed) (them|him|her|everyone|me|my|you|your|at|out|off|the|up|on|away|in|without|to|down|over|about|late|home|our|back|past|with|from) _{0,8} (i|it|my|still|is|was)',
  ],
  unless: [
    'when (you|we|i) (went|came|called|left|read|opened|used|looked|told) (to|from|at) (college|university|school|primary|london|america)',
    'always',
    'when (you|i|we) (was|were) (a|young|younger|little|kids|in)',
    '(how|what|where) (did|do|was|were) you',
    '(thinking|thought)',
  ],
};

export const note: RuleNote = {
  title: 'When you did that',
  hears: 'They can find the moment you mean in their own memory.',
  why: 'One moment can be looked at together. “Always” cannot.',
  source: 'gottman-startup',
};

export const examples: RuleExamples = {
  flags: [
    'When you walked out of the kitchen, I stood there with the plates.',
    'When you laughed at my answer in class, I went red.',
    'when u left the chat i felt sick',
    'When you didn’t call after the operation, I lay awake.',
    'When I shouted at you in the car, it was about the bill.',
    'When you come home without a word, I feel lonely.',
    'When you opened my parcel I felt watched.',
    'The moment you told them about my illness, it was out of my hands.',
  ],
  leaves: [
    'When you are like that, I leave.',
    'When I went to school, we walked.',
    'When you do this stuff I can’t.',
    'When does the shop open?',
    'When you always came late, I gave up.',
    'When it rained, I felt sad.',
    'When you get there, call me.',
    'When we were kids, we swam here.',
  ],
};
