import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'pseudo-feelings',
  priority: 57,
  patterns: [
    '(make|makes|made|making|leave|leaves|left|leaving|had|has|get|gets|got) me (@very|always|still)? (feel|feeling|felt)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (attacked|abandoned|manipulated|betrayed|used|rejected|ignored|neglected|disrespected|belittled|humiliated|judged|blamed|criticized|criticised|dismissed|misunderstood|unheard|unloved|unwanted|unappreciated|unsupported|unseen|invisible|cheated|deceived|cornered|trapped|pressured|bullied|threatened|controlled|smothered|insulted|mocked|patronized|patronised|excluded|replaced|discarded|undervalued|exploited|accused|violated|overlooked|sidelined|worthless|unworthy|inadequate|punished|intimidated|undermined|unimportant|disposable|stupid|small|useless|guilty|crazy|inferior)',
    '(make|makes|made|making|leave|left) me (feel|feeling) (@very|just)? (like) (a|an|i|the|your|garbage|trash|dirt|shit|crap|nothing|rubbish|nobody)',
    '(you|u) (@very|always|never|still)? (make|made|makes|are|keep) (making)? me feel (@very|so|like)? !(better|good|happy|safe|loved|at|special|welcome|proud|alive|warm|home|seen|young|calm|i|wanted|understood|great|heard) _',
  ],
  unless: [
    '(it|that|this|which|what|film|movie|song|book) _{0,5} (make|makes|made|left) me (feel|feeling) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (small|stupid|guilty|useless|inferior|crazy)',
    '(you|u) (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (make|makes|made|making) me (feel|feeling)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (guilty|sad|bad|angry|mad|upset|ashamed|lonely|sorry|sick|nervous|anxious|jealous|scared|afraid|uncomfortable|hurt|tired)',
    'when (you|we|i) _{1,6} it (makes|made|leaves|left) me (feel|feeling)',
    '(not|never) (make|made|makes) me feel',
    'make me feel (better|good|happy|safe)',
    '(do|did|want|trying) (you)? (to)? make me (feel)? (laugh)',
  ],
};

export const note: RuleNote = {
  title: 'You made me feel',
  hears: 'They may hear that they are to blame for all you feel.',
  why: '“You made me feel” hands the other the cause and the feeling at once. What was done, and then what you felt, is easier to answer.',
  source: 'rosenberg',
  instead: 'I was hurt when my name was missing from the card on Friday.',
};

export const examples: RuleExamples = {
  flags: [
    'You make me feel worthless.',
    'You made me feel like a burden at your wedding.',
    'it left me feeling used',
    'Your message made me feel rejected.',
    'You made me feel stupid in front of the new ones.',
    'That meeting made me feel attacked.',
    'He saw it too, you make me feel like nothing.',
    'You always make me feel inferior about resting.',
  ],
  leaves: [
    'You make me feel safe.',
    'You never made me feel unwelcome.',
    'That film made me feel small.',
    'You make me laugh.',
    'You make me feel at home.',
    'The heat makes me sleepy.',
    'It made me feel guilty, what I did.',
    'You make me feel better.',
  ],
};
