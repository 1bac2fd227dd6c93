import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'expresses-feeling',
  priority: 52,
  patterns: [
    'i (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (feel|felt|feeling|carry|carried|carrying|have|had) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (so|a|an|such|much|this|real|deep|lot|lots|sense|wave|pang|nothing|but|some|of|great|the|huge|only|kind|bit|tons|twinge|flash)? (so|of|much|deep|real|but|a|huge|great|lot|sense)? (of|much|deep|real)? (of)? (shame|guilt|sadness|sorrow|anger|rage|grief|fear|dread|loneliness|despair|disappointment|anxiety|jealousy|resentment|hurt|pain|regret|remorse|heartache|panic|envy|embarrassment|frustration|relief|emptiness|hopelessness) !(in)',
    '(full|filled|overcome|sick|eaten|consumed|beside|riddled|racked|wracked|ate|eating) (up)? (of|with|by|from|me|myself) (up)? (the)? (shame|guilt|sadness|sorrow|anger|rage|grief|fear|dread|loneliness|despair|disappointment|anxiety|jealousy|resentment|regret|remorse|worry|envy)',
    '(guilt|shame|sadness|grief|fear|jealousy|loneliness|anger|worry) (is|was|has|keeps|kept|still)? (been)? (eating|killing|ate|kills|kept|keeps|keeping|came|comes|hit|hits|swallowed|crushing) (at|me|over|up|my)',
    '(behind|under|underneath|beneath) (my|the|all) (that|my|the)? (anger|shouting|silence|jokes|sarcasm|yelling|temper) (there|is|was|i|,|lies|sits)',
    'deep down (i|there|it) _{0,3} (am|was|scared|hurt|sad|afraid|hurts|lonely|feel|felt|ashamed)',
    '(i|it) (am|was|is) (beside|in) (myself|bits|pieces|agony|despair|turmoil)',
    'i (hate|hated) (myself|feeling|fighting|that|how|it|this) (for|like|with|we|when|i|between|this)',
  ],
  unless: [
    '(he|she|they|you) (is|was|are|were) (full|filled|overcome|eaten|beside)',
    '(my|lower|the) (back|knee|tooth|leg|neck|stomach|chest|shoulder) (pain|hurts)',
    'pain in my (back|knee|tooth|leg|neck|arm|foot)',
    '(pain|fear) (killers|relief)',
    '(pain|fear) of flying',
  ],
};

export const note: RuleNote = {
  title: 'The name of a feeling',
  hears: 'They can hear what moves you, said without a finger pointing.',
  why: 'A feeling has a name. Once it is named, both of you can talk about that instead of about who is right.',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'I feel so much shame about the money.',
    'I’m full of regret for the way I left the job.',
    'i felt nothing but dread walking in to that kitchen',
    'The guilt has been eating at me since March.',
    'Behind my shouting there was fear.',
    'Deep down I was scared you’d leave.',
    'I have carried a lot of anger, forty years of it.',
    'I was beside myself when you did not come home from the party.',
  ],
  leaves: [
    'I feel no anger toward you.',
    'There was a lot of anger in the room.',
    'He is full of rage.',
    'I feel pain in my knee.',
    'Grief takes time, they say.',
    'Shame on the council for closing it.',
    'The book is about guilt.',
    'What a shame.',
  ],
};
