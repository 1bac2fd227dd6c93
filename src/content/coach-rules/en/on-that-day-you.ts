import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'specific-observation',
  priority: 52,
  patterns: [
    '(yesterday|tonight|earlier|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|morning|afternoon|evening|weekend|week|dinner|lunch|party|meeting|christmas|birthday|wedding|car|table|station|hospital) ,? (when)? (you|u|i) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (shouted|yelled|screamed|snapped|swore|cursed|lied|laughed|joked|mocked|interrupted|walked|left|stormed|slammed|hung|forgot|missed|canceled|cancelled|told|showed|posted|shared|read|opened|looked|went|took|used|borrowed|broke|spilled|spilt|threw|hit|pushed|shoved|slapped|grabbed|called|texted|messaged|sent|deleted|blocked|kissed|slept|flirted|drank|drove|came|arrived|stayed|kept|said|wrote|brought|ate|sold|gave|spent|turned|rolled|locked|cheated|skipped|made|put|talked|spoke|answered|hid|stole|burned|burnt|smashed|dropped|scratched|crashed|invited|promised|asked|fell|sat|stood|ran|picked|bought|paid|lost|cut|danced|corrected|teased|raised|leaked|copied|tagged|bailed|flaked|ghosted|moved|changed|refused|pulled|poured|threatened|raised|brushed|wasted|whispered|copied|emailed|rang|phoned|parked|unplugged|banged|kicked|punched|spat|erased|tore|ripped|borrowed) (me|my|you|your|at|out|off|up|away|without|down|over|late|past) !(a|lovely)',
    '(you|u) (also|then)? (shouted|yelled|screamed|snapped|swore|laughed|joked|mocked|interrupted|walked|stormed|slammed|hung|forgot|canceled|cancelled|told|showed|posted|shared|read|opened|borrowed|broke|spilled|threw|pushed|grabbed|called|texted|deleted|blocked|promised|turned|rolled|locked|skipped|talked|corrected|left|raised|teased|ghosted|lied) (me|my|at|out|off|up|away|without|down|over|past|your|to|about|on|the|our|in) _{0,6} (yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|morning|afternoon|evening|dinner|lunch|wedding|party|meeting|christmas|funeral|everyone|everybody|class|colleagues|team|friends|parents|kids|times|hour|hours|minutes|weeks)',
    'i should not have (thrown|taken|broken|driven|drunk|eaten|written|spoken|hidden|stolen|torn|shown|read|opened|posted|shared|told|called|left|hung|slammed|yelled|shouted|laughed|sold|borrowed) (your|you|my|the|at|about|in|out|him|her|to|through|behind|up|on) _',
    '^, i (also|just|even)? (read|opened|searched|deleted|posted|shared|borrowed|sold|broke|hid|copied|took|spent|used|showed) your (messages|texts|diary|letters|letter|email|emails|phone|photo|photos|bag|drawer|money|savings|car|bike|keys|things|work|idea|plate|mug|cup|laptop) _',
    '(you|u|i) (@very|had)? (@very)? (was|were|came|arrived|got) (home|there|back|in)? (twenty|thirty|forty|ten|fifteen|fifty|sixty|an|one|two|three|four|half|45|30|20|15|40|90|2|3) _{0,2} (minutes|hours|hour|days|mins) late',
    'i (@very)? (shouted|yelled|screamed|snapped|swore|laughed|lied|mocked|interrupted|slammed|hung|forgot|left|read|told|broke) (at|to|out|off|up|on|you|your|about)? (you|your|me)? _{0,6} (yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|dinner|lunch|wedding|party|meeting|christmas|funeral|everyone|everybody|birthday|platform|class)',
  ],
  unless: [
    '(always|never|every|typical|forever)',
    '(how|why) (could|can|dare|would|did)',
    '(even|ever) (think|bother|care|remembered)',
    '(song|film|movie|joke|story|news)',
    'laughed together',
    '(told|showed|called) (me|you) (a|the) (good|funny|joke|story|best|recipe)',
    '(told|showed|called) (me|you) about the (good|funny|joke|story|best|recipe)',
    '(he|she|they) (said|says|told)',
    '(brought|gave|bought|sent|made|sang|cooked|helped) (me|you|my|your)',
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'On that day, this happened',
  hears: 'They may recall the same hour, and begin there with you.',
  why: 'A day and an act can be checked by both. That makes the talk smaller and clearer.',
  source: 'gottman-startup',
};

export const examples: RuleExamples = {
  flags: [
    'Yesterday you left me at the bus stop for an hour.',
    'On Sunday you told me to be quiet, twice.',
    'u laughed at my drawing in front of everyone',
    'At the wedding you walked past me without a word.',
    'You came home two hours late on Friday.',
    'You hung up on me last night.',
    'You interrupted me four times in Monday’s meeting.',
    'I snapped at you at dinner.',
  ],
  leaves: [
    'You always shouted at me at dinner.',
    'Yesterday you looked great.',
    'On Sunday you gave me flowers.',
    'You told me a good joke last night.',
    'How could you leave me yesterday?',
    'Did you read my text last night?',
    'Yesterday it rained.',
    'I went home on Friday.',
  ],
};
