import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 57,
  patterns: [
    "(i|we) (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (am|are|was|were|feel|felt|'m)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (glad|happy|grateful|thankful|lucky|blessed|proud|relieved|delighted|pleased) (that)? (to)? (you|u|have|of|for|we|be|know|i) (have|met|found|got)? (you|are|have|had|were|came|still|met|in|your|here|with|called|everything|as|who|of|all)",
    '(proud|grateful|thankful|glad) (of|for|to) (have)? (you|u|us|what|having|our|every) (we|you)?',
    '(i|we) (really|always|do|still|so|just|have)? (always)? (enjoy|enjoyed|love|loved|like|liked) (our|your|having|being|spending|talking|working|laughing|living) (you|with|around)? (you)? _{0,2} (time|together|company|talks|walks|calls|evenings|sundays|you|friendship|family|trips|mornings|weekends|chats|life|around)?',
    '(best) (thing|part|friend|decision|person) (that|in|of|i) _{0,2} (ever|my|happened|have|made|life|know|day|had)',
    '(would|could|can|do) not (want|know|imagine|trade|swap|change) _{0,4} (without|for|be|life) (anyone|anything|here|without)? (without)? (you|u|anyone)?',
    '(lucky|glad|happy|honored|honoured) to (have|know|call|work|be) (you|your)',
    '(lucky|glad|happy|honored|honoured) to (have|know|call|work|be) with you',
    '(i|we) (have)? (always)? (missed|miss) (you|u|ya|us|our|talking|your|having|being) (to|you)? (you)? !(bus|train|call|turn|appointment|deadline|exit|stop|flight)',
    '(good|great|nice|lovely) to (have|see|hear) (you|your) (voice)? (back|again|here|home|,) (i)?',
  ],
  unless: [
    '(glad|happy|pleased) (to)? (you|i|be) (helped|able|could|of|asked) (help|service)?',
    'would be (glad|happy) (if|when)',
    'will be (glad|happy) (if|when)',
    '(not|never) (glad|happy|proud|miss|enjoy|like|enjoyed)',
    '(miss|missed) your (bus|train|call|turn|appointment|deadline|exit|stop|flight|class|shift|payment)',
    '(are|do) you (glad|happy|proud)',
    'are you (missing|happy)',
    'happy to (have|be) (a|the|an)',
    'you will miss',
  ],
};

export const note: RuleNote = {
  title: 'I am glad of you',
  hears: 'They may feel that they are more to you than this one fight.',
  why: 'Gladness is easy to think and seldom said. A person who is told about it may find it easier to stay in the talk.',
  source: 'gottman-startup',
};

export const examples: RuleExamples = {
  flags: [
    'I’m so glad you called on Tuesday.',
    'I miss you, Sunday breakfasts are too quiet.',
    'im proud of u even if we fight',
    'I’m lucky to have you on my shift.',
    'We love having you around, even at six in the morning.',
    'I am grateful for you, and for thirty-one years of tea.',
    'I couldn’t imagine this kitchen without you.',
    'Good to have you back.',
  ],
  leaves: [
    'You’ll miss your bus.',
    'I’m glad it rained.',
    'I’m not proud of you tonight.',
    'I’m happy to have a garden.',
    'He misses you.',
    'Are you happy you came?',
    'I’d be happy if you left.',
    'I’m happy I could help.',
  ],
};
