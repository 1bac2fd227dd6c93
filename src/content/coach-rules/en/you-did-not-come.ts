import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'specific-observation',
  priority: 49,
  patterns: [
    '^, (but|and|then|so)? (you|u) (did|have|had) not (call|called|come|answer|answered|reply|replied|text|texted|show|tell|told|ask|asked|help|helped|pick|invite|invited|wait|waited|visit|visited|stand|introduce|defend|return|speak|spoken|say|write|written|thank|let|pay|paid|stop|turn|believe|open|back|stay|bring|drive|meet|warn|include) (me|my|us|to|up|back|on|at|when|for|in|the|a|by|after|him|her|with|before|anyone|goodbye|hello|any|once|sorry|,|.)',
    '^, (but|and|then|so)? (you|u) (did|have|had) not (call|called|come|answer|answered|reply|replied|text|texted|show|tell|told|ask|asked|help|helped|pick|invite|invited|wait|waited|visit|visited|stand|introduce|defend|return|speak|spoken|say|write|written|thank|let|pay|paid|stop|turn|believe|open|back|stay|bring|drive|meet|warn|include) a word',
    '^, (but|and|then|so)? (you|u) (have|had|also|then)? (forgot|missed|skipped|cancelled|canceled) (about|to)? (my|our|the|pick|call|tell|invite|me|dinner|us|it) (birthday|anniversary|wedding|graduation|recital|game|match|funeral|appointment|surgery|operation|call|show|concert|party|dinner|play|exam|trip|visit|plans|plan|me|date|evening|holiday|at|on|from|up|three|twice|an|interview|hearing|baptism|promise|lunch)',
    '^, (but|and|then|so)? (you|u) (have|had|also|then)? (left|dropped|abandoned|ditched|stood) (me|us|the|home|before|without) _{0,3} (at|in|on|alone|with|waiting|standing|outside|up|to|without|for|when|there|saying|telling|word|party|table|house|family|rain)',
    '^, (but|and|then|so)? (you|u) (have|had|also|then|just)? (walked|stormed|drove|moved|hung|went|ran) (out|off|away|up|home) (on|of|when|while|without|and|with|before|after|from|in|,|.|during|at|mid)',
    '^, (but|and|then|so)? (you|u) (have|had|also|then|just)? (walked|stormed|drove|moved|hung|went|ran) to bed (on|of|when|while|without|and|with|before|after|from|in|,|.|during|at|mid)',
    '^, (you|u) (promised|said|agreed|swore) (you)? (would)? (me|us|to|you|that) (would|you)? _{0,8} (and|but|,|then) _{0,3} (did|never|forgot|cancelled|canceled|went|left|were|broke|not) (not)?',
    '^, (you|u) broke (your|the|our|a|my) (promise|word|agreement|phone|deal|window|cup|vase|glasses|guitar|trust)',
  ],
  unless: [
    '(if|unless|think|thought|when) _{0,2} you (did|forgot|left)',
    'you did not (tell|ask|have) (me)? to',
    '(always|even|only)',
    'of course',
    '(left|dropped) (me|us) (a|your|the) (note|message|present|gift|money|house|keys)',
    '(good|glad|lucky|thank)',
    'you did not (come|turn) (first|last)',
  ],
  sides: ['they-hurt-me'],
  questions: 'never',
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'What you left undone',
  hears: 'They can answer to something that did not happen, on a day both know.',
  why: 'What was not done can hurt as much as what was. Told plainly, it is still only a fact.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'You didn’t come to my graduation.',
    'You forgot my birthday.',
    'u left me at the station with no money',
    'You walked out when I started to cry.',
    'You promised to drive me to the hearing and then you forgot.',
    'You didn’t tell me about the baby, and I’m your mother.',
    'You broke your promise about the night shifts.',
    'You hadn’t asked me before you sold the boat, you didn’t call me.',
  ],
  leaves: [
    'If you forgot my birthday, that’s fine.',
    'You left me a note.',
    'Did you forget my birthday?',
    'You didn’t have to come.',
    'He didn’t come to the wedding.',
    'You didn’t tell me to wait.',
    'Good thing you didn’t call me.',
    'You always forgot my birthday.',
  ],
};
