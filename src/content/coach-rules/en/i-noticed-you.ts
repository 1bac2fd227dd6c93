import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'specific-observation',
  priority: 55,
  patterns: [
    "i (have|had|also|just|@very|did|'ve|could|can|do)? (also|just|@very)? (notice|noticed|noticing|observed) (that|how|when)? (you|u|we|your) !(think|hate|want|love|like|always|never|only)",
    'i (just|also|then|only|have|really)? (saw|heard|overheard|found) (that|how|when)? (you|u) (@very|had|have)? (rolling|roll|rolled|laughing|laugh|talking|telling|tell|walk|walking|leave|leaving|yelling|shouting|turn|put|give|take|took|look|looking|crying|cry|slam|kiss|kissing|text|texting|delete|say|whisper|hide|hiding|reading|pick|throw|close|shut|smoking|drinking|ignore|opened|cancelled|canceled|posted|gave|told|left|sold|spent|pack|packing|sit|sitting|with|at|on) (me|my|your|the|about|to|at|her|him|it|that|off|out|away|up|with|in|on|over|when|a|every|without|some|alone|and|yesterday|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|christmas|thanksgiving|easter|eid|diwali|morning|afternoon|evening|night|weekend|week|birthday|wedding|funeral|dinner|lunch|breakfast|party|meeting|january|february|april|june|july|august|september|october|november|december|kitchen|station|hospital|airport|car|office|presentation|game|match|concert|everyone|everybody)',
    'i (just|also|then|only|have|really)? (saw|heard|overheard|found) (that|how|when)? (you|u) did not (rolling|roll|rolled|laughing|laugh|talking|telling|tell|walk|walking|leave|leaving|yelling|shouting|turn|put|give|take|took|look|looking|crying|cry|slam|kiss|kissing|text|texting|delete|say|whisper|hide|hiding|reading|pick|throw|close|shut|smoking|drinking|ignore|opened|cancelled|canceled|posted|gave|told|left|sold|spent|pack|packing|sit|sitting|with|at|on) (me|my|your|the|about|to|at|her|him|it|that|off|out|away|up|with|in|on|over|when|a|every|without|some|alone|and|yesterday|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|christmas|thanksgiving|easter|eid|diwali|morning|afternoon|evening|night|weekend|week|birthday|wedding|funeral|dinner|lunch|breakfast|party|meeting|january|february|april|june|july|august|september|october|november|december|kitchen|station|hospital|airport|car|office|presentation|game|match|concert|everyone|everybody)',
    'i (just|also|then)? (saw|heard|found|read|noticed|learned) (that|out|how)? (that)? (you|u|we) (had|have|already|then)? (shouted|yelled|screamed|snapped|swore|cursed|lied|laughed|joked|mocked|interrupted|walked|left|stormed|slammed|hung|forgot|missed|canceled|cancelled|told|showed|posted|shared|read|opened|looked|went|took|used|borrowed|broke|spilled|spilt|threw|hit|pushed|shoved|slapped|grabbed|called|texted|messaged|sent|deleted|blocked|kissed|slept|flirted|drank|drove|came|arrived|stayed|kept|said|wrote|brought|ate|sold|gave|spent|turned|rolled|locked|cheated|skipped|made|put|talked|spoke|answered|hid|stole|burned|burnt|smashed|dropped|scratched|crashed|invited|promised|asked|fell|sat|stood|ran|picked|bought|paid|lost|cut|danced|corrected|teased|raised|leaked|copied|tagged|bailed|flaked|ghosted|moved|changed|refused|pulled|poured|threatened|raised|brushed|wasted|whispered|copied|emailed|rang|phoned|parked|unplugged|banged|kicked|punched|spat|erased|tore|ripped|borrowed) _',
    'i (just|also|then)? (saw|heard|overheard) (you|u) (laughing|talking|telling|walking|leaving|yelling|shouting|crying|slamming|kissing|texting|hiding|reading|whispering|throwing|smoking|drinking|rolling|packing|sitting|joking|arguing|complaining|singing|cutting) _',
    "(i|we) (found|saw|read|see) (the|your|a|my) (message|messages|text|texts|letter|photo|photos|bill|receipt|post|email|bottle|bottles|note|emails|broken|empty|money|door) (on|in|to|from|that|you|under|behind|about|open|and|gone|missing|you'd|with)",
    'i (saw|heard|noticed) (the|your) (look|face|door|voice|hands) (on|go|slam|when|change|fall|drop|shake|get|while|after|shaking|shut)',
    '(last|past|this|since|three|two|four|five) _{0,2} (week|weeks|days|months|month|times|monday|christmas|summer|sunday) ,? you (have|did|came|left|called|cancelled|canceled|went|spent|slept|barely|hardly) (not|been)?',
  ],
  unless: [
    '(noticed|notice|saw|heard|see) (you)? (think|hate|love|always|never)',
    '(noticed|notice|saw|heard|see) (you)? do not care',
    '(you|he|she|they) (notice|noticed|saw|heard)',
    '(not|never) (notice|noticed|saw|heard|see)',
    'i (saw|heard|noticed) you (on|at|in) (tv|television|the) (radio|news)?',
    'what i (noticed|heard|saw)',
    '(how) (selfish|lazy|rude|mean|stupid)',
    'what a (selfish|lazy|rude|mean|stupid)',
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I noticed, I saw, I heard',
  hears: 'They may have less to argue with, since you tell only what you saw.',
  why: 'What a camera would have shown is a place where two people can start. The reasons behind it come later.',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'I noticed you’ve been eating alone at lunch.',
    'I saw you roll your eyes in the meeting.',
    'ive noticed that u dont reply on weekends',
    'I heard you telling Grandma about my grades.',
    'I found the letter from the bank in your coat.',
    'I have noticed that your chair is empty on Thursdays.',
    'I saw you put the phone away when I came in.',
    'I noticed we haven’t had dinner together since May.',
  ],
  leaves: [
    'I noticed that the bus was late.',
    'I saw you on TV!',
    'I never noticed you were tall.',
    'Did you notice the paint?',
    'He noticed you were gone.',
    'I noticed you always think of yourself.',
    'I heard the news.',
    'Have I noticed you before?',
  ],
};
