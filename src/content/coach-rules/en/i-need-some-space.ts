import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'states-need',
  priority: 60,
  patterns: [
    "i (@very|also|still|do|will|would|am|think|guess|only|badly|sometimes|always|'d)? (i|to|do|just|really|still)? (need|needed|require|crave|want) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (some|a|an|more|little|bit|much|your|my|own|the|lot|of|few|as|any|that|this|another|basic|kind)? (of|bit|little|more|own|lot|minutes|few|moment|less|to|some|kind|actual|real|little)? (of|more|to|real|less|alone|quiet|own)? (help|advice|relief|ear|warmth|space|time|reassurance|honesty|quiet|rest|support|patience|affection|respect|trust|clarity|break|hug|sleep|warning|notice|comfort|closeness|privacy|peace|distance|breather|minute|moment|day|room|freedom|consideration|kindness|safety|stability|acknowledgment|acknowledgement|recognition|appreciation|company|attention|tenderness|silence|truth|answer|answers|explanation|apology|boundaries|predictability|certainty|consistency|connection|heads|backup|evening|weekend|understanding|love|care|gentleness|touch|hand)",
    '(need|needed) is (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (some|a|to|more|your|an)? _{0,2} (space|time|reassurance|honesty|quiet|rest|support|patience|affection|respect|trust|break|hug|comfort|warning|truth|understanding|kindness)',
    '^ (need|needing) (some|a|more) (bit|little)? (of)? (space|time|quiet|hug|sleep|support|reassurance|rest) $',
    '(my|our) need (for|to|is) (be|quiet|rest|space|closeness|order|honesty|time|respect|safety|some|feel)',
    'i _{0,2} need _{0,2} (alone|quiet|family|down) time',
  ],
  unless: [
    '(need|needed|want) _{0,2} (time|day|break|minute|hand|moment|room) (to|for|in|at|with|of|from) (the|study|work|shop|cook|pack|finish|parking|homework|boxes|essay|car|sofa|school|hotel|weather|week)',
    '(do|did|would|if) you (need|want)',
    'help (with)? (the|my|this|finding|choosing|moving) (homework|essay|boxes|maths|math|car|printer|computer|garden|form|code|shelf)',
    '(day|hotel|double|single) room',
    'if i (need|needed)',
  ],
};

export const note: RuleNote = {
  title: 'I need, and a need',
  hears: 'They may know what would help, and that it is about you and not against them.',
  why: 'A need is something anyone can understand. Said plainly, it leaves the other free to find a way to meet it.',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'I need some quiet after a night shift.',
    'i just need a hug rn',
    'I need a bit more notice when your parents come.',
    'I think I need reassurance, not answers.',
    'What I need is some patience with my English.',
    'I really need more support at the Monday meetings.',
    'At seventy I need my sleep and I need honesty.',
    'I needed comfort that evening.',
  ],
  leaves: [
    'I don’t need your respect.',
    'You need space.',
    'I need milk and eggs.',
    'He needs time.',
    'I need time to finish the essay.',
    'Do you need a break?',
    'If I need help I’ll call.',
    'We need a double room.',
  ],
};
