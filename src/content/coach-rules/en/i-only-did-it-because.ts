import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 78,
  patterns: [
    'i (only|just) (did|said|do|say|went|lied|wanted|told|took|got|asked|called|yelled|shouted|hit|looked|checked|read|left|acted|hid|kept|made|reacted|meant|raised|mentioned|snapped|used|sold|broke|pushed|kissed|slept|gave|spoke|spent|used|get|act|yell|shout|lie|snap|ask|check) _{0,6} (because|since|so)',
    'i (only|just) (did|said|do|say|went|lied|wanted|told|took|got|asked|called|yelled|shouted|hit|looked|checked|read|left|acted|hid|kept|made|reacted|meant|raised|mentioned|snapped|used|sold|broke|pushed|kissed|slept|gave|spoke|spent|used|get|act|yell|shout|lie|snap|ask|check) _{0,6} to (protect|help|save|make|keep|get|spare|calm|stop|cheer|teach)',
    '(the|only|sole) (only)? reason (that|why)? i (did|said|do|lied|yelled|shouted|went|hit|left|told|took|got|acted|hid|kept|was|am|have|had|looked|checked|read|cheated|snapped|ever|even) _{0,6} (is|was|because)',
    '(the|only|sole) (only)? reason (that|why)? i even did _{0,6} (is|was|because)',
    'i (did|said|lied|yelled|shouted|hit|hid|kept|cheated|left|snapped|looked|checked|broke) _{0,4} because (you)',
    'i (did|said|lied|yelled|shouted|hit|hid|kept|cheated|left|snapped|looked|checked|broke) _{0,4} because of you',
    'i (did|said|lied|yelled|shouted|hit|hid|kept|cheated|left|snapped|looked|checked|broke) _{0,4} because i (love|loved|care|cared|was|wanted|needed|had|thought|worry|worried|am)',
    'i (did|said|lied|yelled|shouted|hit|hid|kept|cheated|left|snapped|looked|checked|broke) _{0,4} because i was only',
    'i (did|said|lied|yelled|shouted|hit|hid|kept|cheated|left|snapped|looked|checked|broke) _{0,4} because i did not want',
    'i (was) (only|just) _{1,4} because (you|i|everyone|they)',
    'i (did|do|said) (it|that|this|everything) (all|only|just)? for (you|us|your|our)',
    'i (did|do|said) (it|that|this|everything) (all|only|just)? for the (kids|family|children|team|good)',
    'i (did|do|said) all this (all|only|just)? for (you|us|your|our)',
    'i (did|do|said) all this (all|only|just)? for the (kids|family|children|team|good)',
    '(it|that|this) (is|was) (all|only|just)? for your own (good|sake|safety|benefit|protection)',
    '(only|just) because i (love|care|worry|want) (about|for)? (you|what)',
    '(only|just) because i am worried (about|for)? (you|what)',
    '(it|that) (is|was) (only|just) because (you|i|he|she|they|we|of)',
  ],
  unless: [
    '(that|it|which) (is|was) (no) (excuse|reason)',
    '(that|it|which) (is|was) not (an|a) (excuse|reason)',
    '(love|like|enjoy) to',
    '(laughed|smiled|cried|won|stayed|married|passed|survived) (only)? (because|for)',
    'asked you (only)? (because|for)',
    'proud of',
    'thank*',
  ],
};

export const note: RuleNote = {
  title: 'I only did it because',
  hears: 'They may hear a reason where they hoped for a sorry.',
  why: 'A reason can be true and still come too soon. It helps more once the other person has asked why.',
  source: 'schumann-2014',
  instead: 'I kept the letter from you for a week. I can tell you why, whenever you want to know.',
};

export const examples: RuleExamples = {
  flags: [
    'I only did it because I love you.',
    'I just said that because you were ignoring me.',
    'The only reason I yelled is that nobody was listening.',
    'i only looked at ur phone cuz i was worried',
    'I lied because I didn’t want to hurt you.',
    'I did it for us.',
    'It was for your own good.',
    'I hid it because you always get angry.',
    'I only told the boss to protect you.',
    'The reason I left early was because you were drunk.',
  ],
  leaves: [
    'I only came for the cake.',
    'I stayed because I like it here.',
    'I did the dishes for you.',
    'Is it for your own use?',
    'The reason I called is the leak in the roof.',
    'I only eat fish on Fridays.',
    'He did it because he was angry, he says.',
    'I laughed because you looked so happy.',
    'I lied, and there is no reason that makes it fine.',
    'I was late because of the snow.',
  ],
};
