import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'expresses-feeling',
  priority: 56,
  patterns: [
    '(it|that|this|which|what|silence|words|look|tone|joke|comment|message) (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (hurt|hurts|stung|stings|sucked) ,$',
    '(it|that|this|which|silence|words|joke|comment|message) (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (hurt|hurts|stung|stings) (when|that|me|to|because|how|a|so|really|more|like|badly|deeply|not|hearing|seeing|watching|and)',
    '(it|that|this|which|what|and|words|silence|joke|comment) (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (worries|worried|scares|scared|frightens|frightened|upsets|upset|saddens|saddened|bothers|bothered|pains|pained|stresses|stressed|embarrassed|annoys|annoyed|irritates|frustrates|frustrated|shook|shakes|crushed|humbled|kills|killed|confuses|confused|devastated|angers|angered|terrifies|terrified|shames|broke|breaks|tore|eats|eating|gutted|haunts) me',
    '(it|that|this|which|has|been|is|guilt|shame) (been)? eating (me)',
    '(it|that|this|which|has|been|is|guilt|shame) (been)? eating at me',
    '(breaks|broke|breaking) my heart',
    '(my|me) (feelings|feeling) (were|was|are|got|get|is) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? hurt',
    '(hurt|hurts) my feelings',
    '(it|that|this) (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (weighs|weighed|weighing|lies|sits) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (heavy|heavily)? (on|with) (me|my)',
    '(it|that|this|comment|words|joke|silence|message|which|fight) (really|still|just)? (gets|got) (to|under) (me|my) !(the|a|house|place|office)',
    'hurts me (that|when|to|so|more|deeply|a)',
  ],
  unless: [
    '^ (does|did|will|would|do) (it|that|this)',
    '(hurt|hurts) (when|to) (i|you|we)? (walk|run|swallow|breathe|chew|sit|pee|bend|stand|move|touch|press|sneeze|laugh|try|ask)',
    '(knee|back|tooth|leg|foot|ankle|shoulder|neck|stomach|head|finger|throat|eyes|hand|arm) _{0,6} (hurt|hurts)',
    '(not|never) (hurt|bother|upset|worry|bothered)',
    'it is not (worth|that)',
    'that (hurt|hurts) (her|him|them|you)',
    '(she|he|they) (said|says) (it|that)',
    'you broke my heart',
    'must have (hurt|stung)',
    '(something|anything|things|everything|whatever) (that|which) (bothers|bothered|hurts|upsets|worries)',
  ],
};

export const note: RuleNote = {
  title: 'It hurt when',
  hears: 'They can hear the weight of it without being called a name.',
  why: '“It hurt when” ties the pain to a moment. That is easier to answer than “you are cruel.”',
  source: 'gottman-startup',
};

export const examples: RuleExamples = {
  flags: [
    'It hurt when you sold Dad’s boat so fast.',
    'That stung.',
    'it hurts that nobody told me about the move',
    'You’ve gone quiet since June. This worries me.',
    'It breaks my heart to see you two not speaking.',
    'My feelings were hurt at the staff dinner.',
    'What you said about my accent, it upset me.',
    'It weighs on me that I missed your call.',
  ],
  leaves: [
    'It won’t hurt to try.',
    'My knee hurts when I run.',
    'It hurts when I swallow.',
    'That never bothered me.',
    'Does it hurt?',
    'It hurt him when you said that.',
    'The noise bothers the neighbors.',
    'That joke was funny.',
  ],
};
