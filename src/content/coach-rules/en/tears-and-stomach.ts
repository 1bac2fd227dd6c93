import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'expresses-feeling',
  priority: 50,
  patterns: [
    '(my|me) (heart|stomach|chest|hands|voice|throat) (sank|sinks|dropped|drops|tightened|tightens|ached|aches|hurts|broke|breaks|pounded|turned|churned|shook|closed|clenched|raced|stopped|hurt|races|shaking|churns|knotted)',
    'my (heart|stomach|chest|hands|voice) (was|were|is|are|felt|went|goes) _{0,2} (tight|knots|knot|heavy|pounding|broken|shaking|aching|racing|cold|breaking|trembling)',
    'my (heart|stomach|chest|hands|voice) has been _{0,2} (tight|knots|knot|heavy|pounding|broken|shaking|aching|racing|cold|breaking|trembling)',
    'i (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (cried|cry|wept|sobbed|bawled|teared) (in|all|myself|when|after|on|about|for|the|because|up|at|every|about|and|so|a)',
    'i (was|am|were|nearly|almost|burst|broke) _{0,3} (tears|crying)',
    '(i|it) (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (brought|been)? (me)? (to)? (tears|crying) (since|about|all|when|to|over)',
    'i (could|can) not (stop|help) (crying|shaking|worrying|cry)',
    '(could|wanted|want) (have|to) (cried|cry|scream|disappear|hide)',
    '(lump|knot|weight|ache|hole|stone|pit) (in|on) my (throat|stomach|chest|heart|shoulders|gut|belly)',
    'i (could|can|did|have|do) not (sleep|eat|slept|eaten|breathe) _{0,5} (because|after|since|thinking|about|all|over|until|properly)',
    'i (lay|lie|was|sat|been|am) _{0,2} awake (all|thinking|because|for|at|until|and|worrying|half)',
  ],
  unless: [
    '(cried|crying|tears) (laughing|of|with|wolf|joy|tears) (laughter)?',
    '(onion|onions|film|movie|baby|gym)',
  ],
};

export const note: RuleNote = {
  title: 'What the body did',
  hears: 'They might picture you, and understand without a long explanation.',
  why: 'Tears and a tight chest are plain facts. They say how much it mattered with no blame in them.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'My stomach dropped when I saw the text.',
    'I cried in the staff toilet after your email.',
    'i couldnt stop shaking',
    'I had a lump in my throat the whole way home.',
    'I lay awake thinking about what I said to you.',
    'I was in tears on the night bus.',
    'My heart was pounding when you came in.',
    'I couldn’t sleep after our call on Tuesday.',
  ],
  leaves: [
    'I cried laughing at your story.',
    'The onion had me in tears.',
    'She cried all night.',
    'My heart is with the home team.',
    'The baby was crying at the gym.',
    'Did you cry at the end?',
    'I never cry.',
    'He lay awake because of the heat.',
  ],
};
