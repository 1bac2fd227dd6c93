import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 80,
  patterns: [
    '(mistakes|errors|things|words|feelings|promises|lines|people|toes|rules|boundaries) (were|got|was) _{0,1} (made|said|done|exchanged|hurt|broken|crossed|heated|spoken|stepped|bent|lost|mixed|confused|misunderstood|taken|complicated|messy|ugly|intense|blurry|physical|loud)',
    'it just happened',
    'one thing (just)? led to another',
    "(it|that) (is|was) nobody (is|'s) fault",
    '(it|that) just (slipped|came|popped|fell|blurted|flew) out',
    'we (all|both) (said|did) (some)? (things|stuff) (we|that|i)? (did|do|should) not',
    '(it|things|that) (is|are|was) (just|really|so|very|all|a|pretty)? (bit|too)? (complicated) ,$',
    '(emotions|tensions|tempers) (were|ran|run|are|got|was|flared) (high|running|hot|frayed|heated|involved)',
    '(it|vase|glass|plate|cup|phone|money|window|car|bottle|mug|lamp) (just|kind|sort|of)? (broke|fell|slipped|disappeared|vanished) ,$',
    '(it|things|that|this|everything|stuff|night|situation|party|whole|conversation|argument) (just|kind|sort|all|really|somehow|of)? (got|went|gets|spiraled|spiralled|escalated|snowballed|turned) (bit|little|kind|way|completely|totally|so|really|a)? _{0,1} out of (hand|control)',
    "(there|it|there's) (was|has|must|were|is|might) (have|just|all|only|clearly|obviously|probably|simply|been|a|an|some)? _{0,3} (misunderstanding|miscommunication|mixup|mix|confusion|communication|breakdown) (up|issue|problem|in|between|about|with|.|!|on|somewhere|here|and|that|there)?",
    '(mistakes|errors|things|words|feelings|promises|lines|people|toes|rules|boundaries) (have|had) been _{0,1} (made|said|done|exchanged|hurt|broken|crossed|heated|spoken|stepped|bent|lost|mixed|confused|misunderstood|taken|complicated|messy|ugly|intense|blurry|physical|loud)',
    '(it|things|that|this|everything|stuff|night|situation|party|whole|conversation|argument) (just|kind|sort|all|really|somehow|of)? (got|went|gets|spiraled|spiralled|escalated|snowballed|turned) (bit|little|kind|way|completely|totally|so|really|a)? _{0,1} (wrong|south|sideways|ugly|heated)',
    '(mistakes|errors|things|words|feelings|promises|lines|people|toes|rules|boundaries) (may|might) have been _{0,1} (made|said|done|exchanged|hurt|broken|crossed|heated|spoken|stepped|bent|lost|mixed|confused|misunderstood|taken|complicated|messy|ugly|intense|blurry|physical|loud)',
    '(hurtful|bad) things (were|got|was) _{0,1} (made|said|done|exchanged|hurt|broken|crossed|heated|spoken|stepped|bent|lost|mixed|confused|misunderstood|taken|complicated|messy|ugly|intense|blurry|physical|loud)',
    '(it|vase|glass|plate|cup|phone|money|window|car|bottle|mug|lamp) (just|kind|sort|of)? (broke|fell|slipped|disappeared|vanished) (somehow)',
    '(it|things|that|this|everything|stuff|night|situation|party|whole|conversation|argument) (just|kind|sort|all|really|somehow|of)? (got|went|gets|spiraled|spiralled|escalated|snowballed|turned) (bit|little|kind|way|completely|totally|so|really|a)? _{0,1} too far',
    '(it|things|that|this|everything|stuff|night|situation|party|whole|conversation|argument) (just|kind|sort|all|really|somehow|of)? (got|went|gets|spiraled|spiralled|escalated|snowballed|turned) (bit|little|kind|way|completely|totally|so|really|a)? _{0,1} carried away',
    '(it|things|that|this|everything|stuff|night|situation|party|whole|conversation|argument) (just|kind|sort|all|really|somehow|of)? (got|went|gets|spiraled|spiralled|escalated|snowballed|turned) (bit|little|kind|way|completely|totally|so|really|a)? _{0,1} away from',
    '(the) (situation|circumstances|timing|system|computer|algorithm|traffic|policy) (was|got|is|were|made|did|just|beyond|that) _{0,3} (hand|control|fault|difficult|complicated|complex|me|it)',
    '(hurtful|bad) things (have|had) been _{0,1} (made|said|done|exchanged|hurt|broken|crossed|heated|spoken|stepped|bent|lost|mixed|confused|misunderstood|taken|complicated|messy|ugly|intense|blurry|physical|loud)',
    '(mistakes|accidents|misunderstandings|errors|slips) (just|do|will|can)? (happen|happened|occur)',
    '(it|vase|glass|plate|cup|phone|money|window|car|bottle|mug|lamp) (just|kind|sort|of)? (broke|fell|slipped|disappeared|vanished) by itself',
  ],
};

export const note: RuleNote = {
  title: 'Mistakes were made',
  hears: 'They may hear that no one did it.',
  why: 'The sentence has an act in it and nobody who did it. Put the person in, and it can be mended.',
  source: 'lewicki-2016',
  instead: 'I gave your number to the agency. I did it on Monday and told no one.',
};

export const examples: RuleExamples = {
  flags: [
    'Mistakes were made.',
    'Things were said on both sides.',
    'Things just got out of hand.',
    'it just happened ok',
    'One thing led to another.',
    'There was a misunderstanding with the invoice.',
    'Emotions were running high.',
    'The vase just fell.',
    'It just slipped out.',
    'It’s nobody’s fault, my dear.',
    'We both said things we didn’t mean.',
    'It’s complicated.',
  ],
  leaves: [
    'I made a mistake with the rent.',
    'What happened?',
    'I said things I regret.',
    'The chairs were made by my uncle.',
    'I let it get out of hand, and I’m sorry.',
    'Tell me what happened on the bus.',
    'The movie went a bit too far.',
    'It happens every spring by the river.',
    'I broke your cup.',
    'The film is complicated, I didn’t follow.',
    'Did something go wrong at the clinic?',
  ],
};
