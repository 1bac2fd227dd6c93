import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'specific-observation',
  priority: 58,
  patterns: [
    '(sorry|apologize|apologise|regret|apologies) (about|that|because|for|how|too|again)? (that|how|also|the|way)? i (then|also|just|even|once|only|never|so|really|completely|totally|had|have)? (forgot|shouted|yelled|screamed|snapped|swore|lied|laughed|joked|mocked|interrupted|walked|left|stormed|slammed|hung|missed|canceled|cancelled|told|showed|posted|shared|read|opened|looked|went|took|used|borrowed|broke|spilled|spilt|threw|hit|pushed|shoved|slapped|grabbed|called|texted|sent|deleted|blocked|kissed|slept|flirted|drank|drove|came|arrived|stayed|kept|wrote|brought|ate|sold|gave|spent|turned|rolled|locked|cheated|skipped|put|talked|spoke|hid|stole|burned|burnt|smashed|dropped|scratched|crashed|invited|promised|fell|sat|ran|picked|bought|lost|cut|corrected|teased|raised|leaked|copied|tagged|bailed|flaked|ghosted|moved|changed|refused|poured|threatened|wasted|emailed|parked|banged|kicked|punched|ripped|tore|erased|woke|wore|played|danced|whispered|rang) !(down|over|too) (you|at|to|on|out|off|into|in|up|your|my|the|a|his|her|their|our|it|that|them|him|about|with|through|over|away|without|home|late|back|all|so|half|some|against|past|before|during|behind|around|from|when|right) _',
    '(sorry|apologize|apologise|regret) (that|how)? i (left|told|showed|posted|broke|sold|ate|took|used|spilled|forgot|read|gave|spent|drank|wore|threw|brought|played|shared|called|woke|invited) !(down|you|it|so|this|that|things|everything|too|him|her|them|what|sick|early) _ _',
    '(sorry|apologize|apologise|regret) (that|for|how)? i (said|made|did) (that|those|it|this|the|a|fun|you|something|your|what|fun) _{0,6} (about|front|behind|joke|fun|party|phone|wait|table|job|weight|hair|mother|mum|mom|cry|call|school|class|yesterday|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|christmas|thanksgiving|easter|eid|diwali|morning|afternoon|evening|night|weekend|week|birthday|wedding|funeral|dinner|lunch|breakfast|party|meeting|january|february|april|june|july|august|september|october|november|december|kitchen|station|hospital|airport|car|office|presentation|game|match|concert|everyone|everybody)',
    '(sorry|apologize|apologise|regret) (that)? i (did|had|could) not (even|ever)? (call|called|come|answer|answered|reply|text|texted|show|tell|told|ask|asked|help|pick|invite|invited|wait|turn|write|visit|visited|stand|listen|let|give|bring|thank|introduce|open|lock|drive|sit|walk|pay|cook|clean|wash|wake|mention|return|meet|say|put|get|take|make|back|stick|speak|check|remember|look|go|stay|send|defend) (you|at|to|on|out|off|in|up|your|my|the|a|back|him|her|them|it|when|with|until|hello|goodbye|sooner|anything|earlier|before|for)',
    '(sorry|apologize|apologise) i was (late|an|two|twenty|on|rude|short|asleep|drunk|not|out|half|so) (hour|hours|minutes|my|to|with|at|there|until|an|late)? (phone|hour)? (for|to|at|on|when|late|with|until|again)?',
  ],
  unless: [
    '(sorry|apologize) i (left|let) you (down|hanging)',
    '(sorry|apologize) i (lost|took) (it|so|too)',
    '(sorry|apologize) i (missed|used|opened|brought|left|called) (what|it|this|that) (up|out)?',
    '(sorry|apologize) i (went|took) (it)? too far',
    '(not|never) (sorry|apologize|apologise|regret)',
    '(he|she|they) (is|was|are|were|said) sorry',
  ],
};

export const note: RuleNote = {
  title: 'Sorry I did this',
  hears: 'They can tell that you know what you did.',
  why: 'A sorry with the act in it is hard to mistake. The other need not wonder what you mean.',
  source: 'lerner',
};

export const examples: RuleExamples = {
  flags: [
    'I’m sorry I laughed at your song on Friday.',
    'I’m sorry that I read your diary when you were at work.',
    'sry i left u on the platform',
    'I apologize that I told the team about your divorce.',
    'Sorry I didn’t pick up the phone, Mum.',
    'I’m sorry I ate the last of the cake you saved.',
    'I regret that I sold your father’s tools without a word.',
    'I’m so sorry I was late for your graduation.',
  ],
  leaves: [
    'I’m sorry I hurt you.',
    'I’m sorry I let you down.',
    'I’m not sorry I left the party.',
    'Sorry I missed what you said.',
    'I’m sorry about everything.',
    'I forgot my umbrella.',
    'She is sorry she left.',
    'Sorry, I was just leaving.',
  ],
};
