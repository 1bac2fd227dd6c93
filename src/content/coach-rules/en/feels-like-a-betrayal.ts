import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'pseudo-feelings',
  priority: 54,
  patterns: [
    '(feels|felt|feel|feeling) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (like|as) (if|though)? (a|an|one|just|another|some|the|such)? (big|huge|total|real|complete|personal|low|cheap|constant|more|bit|kind|public|slow)? (of)? (a)? (attack|betrayal|slap|punishment|accusation|insult|rejection|blow|trap|test|interrogation|ambush|stab|dig|kick|competition|trial|lie|manipulation|blackmail|threat|lecture|setup|game|power|control|jab|humiliation|abandonment|bullying|gaslighting|criticism) !(of|park)',
    '(feels|felt|feel|feeling) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (like|as) (if|though)? (a|an|one|just|another|some|the|such)? (big|huge|total|real|complete|personal|low|cheap|constant|more|bit|kind|public|slow)? (of)? (a)? kind of (attack|betrayal|slap|punishment|accusation|insult|rejection|blow|trap|test|interrogation|ambush|stab|dig|kick|competition|trial|lie|manipulation|blackmail|threat|lecture|setup|game|power|control|jab|humiliation|abandonment|bullying|gaslighting|criticism) !(of|park)',
    '(feels|felt|feel|feeling) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (like|as) (if|though)? (a|an|one|just|another|some|the|such)? (big|huge|total|real|complete|personal|low|cheap|constant|more|bit|kind|public|slow)? (of)? (a)? of a (attack|betrayal|slap|punishment|accusation|insult|rejection|blow|trap|test|interrogation|ambush|stab|dig|kick|competition|trial|lie|manipulation|blackmail|threat|lecture|setup|game|power|control|jab|humiliation|abandonment|bullying|gaslighting|criticism) !(of|park)',
    '(feel|feels|felt) like (no|nobody|everyone|everybody|everything|they|all|the|people|he|she|this) (one|of|whole|family|team)? (you)? (@very|all|always|just|never|here|else|do|does|did|is|are|in)? (not|this)? (family|house)? (@very|all|always|just|never|not|always)? (cares|care|listens|listen|hates|hate|against|laughing|blames|blame|wants|want|likes|like|respects|respect|ignores|ignore|judging|judges|talking|notices|notice|understands|appreciates|sees|hears|loves|helps|trusts|believes|takes|gangs|picks|picking|gets|left|expects|mocks|my|on|blaming|watching|asks|checks) (fault|me)?',
    "i (feel|feels|felt) like (everybody|everyone|nobody|somebody|someone) 's (against|laughing|judging|hating|blaming|talking|mad|ignoring|watching|leaving|out|always|always)",
    '(i|it|we) (feel|feels|felt) (that|like) (your|ur|our) (apology|sorry|love|words|promises|promise|friends|friend|friendship|kindness|work|job|phone|family|mother|mum|mom|sister|brother|marriage) (@very|always|only|just)? (is|are|was|were|does|do|did|means|mean|comes|come|matters|matter|has|have|never) _',
    'i (feel|felt) (like|that) (this|our) (relationship|marriage|friendship|family) is (@very|just|only|all)? (one|about|on|a|dead|over|fake|your|all) (you|me|joke|lie)?',
  ],
  unless: [
    '(not|never) (feel|feels|felt) like',
    '(he|she|they|you) (feel|feels|felt)',
    '(film|movie|book|song|chapter|storm|exam|game|board|video) (of|game)?',
    'like (everyone|everybody|people|they) (is|are) (happy|having|kind|nice|sleeping|busy)',
    '(heart|panic|asthma) attack',
  ],
};

export const note: RuleNote = {
  title: 'It felt like a betrayal',
  hears: 'They may hear what they stand accused of.',
  why: 'Attack, slap and betrayal name a deed. The feeling behind them, shock or fear or grief, has not been said yet.',
  source: 'our-judgement',
  instead: 'I was shaken when I read it in the group first, on Wednesday.',
};

export const examples: RuleExamples = {
  flags: [
    'It felt like a slap in the face.',
    'This feels like an attack on my cooking.',
    'tbh it feels like a punishment',
    'I feel like nobody cares in this house.',
    'It felt like a betrayal, after thirty years in the choir.',
    'I feel like everyone is against me on this shift.',
    'I feel that your apology was just words.',
    'It feels like some kind of test, your questions.',
  ],
  leaves: [
    'It doesn’t feel like an attack.',
    'It felt like a heart attack.',
    'It feels like everyone is happy here.',
    'She feels like nobody cares.',
    'The storm felt like an attack.',
    'It feels like a holiday.',
    'I feel like the game is tomorrow.',
    'You feel like nobody listens, I know.',
  ],
};
