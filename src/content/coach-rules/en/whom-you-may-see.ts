import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'watching-over',
  priority: 53,
  patterns: [
    "(i|you|we|u) (promise)? (will|would|can|must|are|am|shall|agree|promise|have|may|should|need|'ll) (to)? (not|never|only|no|stop|quit|just)? (longer)? (going|be|allowed|to|ever)? (to)? (not|never|only|stop)? (see|seeing|meet|meeting|talk|talking|speak|speaking|text|texting|write|writing|contact|hang|hanging|go|going|message|messaging|follow|visit|call|dance|work|sit|be) (alone)? (to|with|out|alone)? (to|with)? (him|her|them|your|my|other|any|anyone|anybody|men|women|girls|boys|guys|that|those|people|friends|exes) _{0,3} (again|anymore|more|alone|without|friend|friends|ex|exes|family|mother|brother|sister|colleague|colleagues|if|unless|when|behind|girls|boys|guys|men|women) (i|you)?",
    '(block|delete|unfollow|unfriend|remove|drop|mute) (him|her|them|all|your|my|the|every|other|his|those) _{0,2} (number|numbers|contact|contacts|friends|exes|ex|girls|boys|guys|men|women|from|on|off|everywhere|account|chat)',
    '(cut|cutting|break|breaking) (off|all)? (all)? (contact|ties|off) (with|to) (him|her|them|your|my|those|that|all|any)',
    '(no|without) (more|any|other|further)? (contact|male|female|guy|girl|texting|meeting|drinks|friends|exes|girls|boys|guys|men|women) (friends|with|of|allowed|anymore|without|unless) (him|her|them|my|your|the|me|you|opposite|any|exes|ex|unless|,|.|anymore)',
    '(stop|quit|give|avoid) (up)? (seeing|meeting|talking|texting|hanging|going|spending|writing|speaking|messaging|following|visiting) (to|out|time)? (with)? (him|her|them|your|my|that|those|other|any|all)',
    '(only|just) (go|meet|see|hang|talk) (out|with|to|up)? _{0,3} (with|together|if|when) (me|i|you|we)?',
  ],
  unless: [
    '(sorry|apologize|apologise|regret)',
    '(he|she|they) (will|would|can|must|said|told|wants|wanted|stopped)',
    '(doctor|lawyer|police|dealer|stalker|bullies|bully|casino|spam|dentist)',
    '(you|i) (do|did|will) not (have|need) to (stop|cut|block|ask|choose|give)',
    '(never|not) (ask|tell|told|asked|want|stop) you to',
    '(will|would|did|do) not stop (seeing|meeting|talking|texting|hanging|visiting)',
    '(can|could) (i|you|we) (see|meet|talk|go)',
    '(late|soon|tomorrow|tonight) _{0,2} $',
    '(will|would|can) (see|meet|visit|call) (my|your|him|her|them) (mother|brother|sister|friend|friends|family) (again|soon|tomorrow|tonight|on|at|in)',
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'An agreement about whom someone sees',
  hears: 'It might make the circle around one of you smaller than either of you meant.',
  why: 'Friends and family are a support, in hard times more than ever. What one fears can be said; whom the other sees stays theirs.',
  source: 'our-judgement',
  instead: 'I get jealous when you meet Sam, so could you tell me beforehand and call me after?',
};

export const examples: RuleExamples = {
  flags: [
    'I won’t see her anymore.',
    'You stop seeing your old friends from the band.',
    'i will block all the boys on insta, delete their numbers from my phone',
    'I’ll cut off contact with my cousin, if that helps.',
    'You will not meet him alone.',
    'No more contact with your ex.',
    'I promise to never talk to other men without you.',
    'You only go out when I come along, we only go out together.',
  ],
  leaves: [
    'I’m sorry I met him behind your back.',
    'I will never ask you to stop seeing your friends.',
    'He stopped seeing her.',
    'I’ll see you again tomorrow.',
    'I won’t stop seeing my sister.',
    'Can I see him tomorrow?',
    'I’ll stop talking to the police.',
    'We talked to your mother again.',
  ],
};
