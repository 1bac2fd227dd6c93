import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'absolutes',
  priority: 68,
  patterns: [
    '[ every (single|fucking|damn|bloody|goddamn|freaking|last)? time (i|we|something|there|my|our|the|things|it|somebody|someone|anyone|mum|mom|dad) _{1,8} , you ] !(make|look|seem|smile|help|can|could|should|will|see|know)',
    '[ every (single|fucking|damn|bloody|goddamn|freaking|last)? time (i|we|something|my|our|things|it|someone|mum|mom|dad) _{1,7} you (are|get|do|did|just|end|start|bring|brought|walk|turn|ignore|say|said|tell|act|go|went|find|have|come|came|give|gave|leave|left|run|ran|shut|change|changed|pull|pulled|roll|laugh|look|yell|shout|scream|cry|attack|blame|refuse|cancel|cancelled|canceled|forget|forgot|lie|disappear|interrupt|mention|snap|blow|throw|twist|use|never|always|flip|freak|complain) ]',
    '[ every (single|fucking|damn|bloody|goddamn|freaking)? time you (open|drink|walk|leave|lie|promise|yell|shout|mess|screw|fuck|get|got|do|did|pull|touch|cook|drive|borrow|come|came|go|lose|say|swear|bring|start|want|fail|act|pick|visit|talk|speak|cancel) _{0,8} (mouth|this|that|it|home|late|drunk|angry|upset|something|break|mad|fight|somebody|someone|never|lie|mess|i|we|me|ruin|ends|end|same|excuse|wrong|my) ]',
    'you (do|did|say|said|pull|make|made|forget|fall|get|pick|cancel|blame|lie|bail|leave|ruin|are|have|were|always|find|start) _{0,6} [ every (single|fucking|damn|bloody|goddamn|freaking)? (time|day|night|weekend) ] ,$',
    '[ every single (time|day|night|week|weekend|morning|month|year|conversation|thing|holiday|date|birthday|argument|meal|meeting|evening|christmas|shift) _{0,6} you (are|get|do|did|just|end|start|bring|walk|turn|ignore|say|tell|act|go|find|have|come|leave|run|shut|change|pull|roll|yell|shout|scream|blame|cancel|forget|lie|complain|nag|criticize|criticise|never|always|sit|play|drink|ask) ]',
    '[ (whenever|anytime|everytime) (i|we|something|my|our|things|it|someone) _{1,7} , you (are|get|do|just|end|start|bring|walk|turn|ignore|say|tell|act|go|find|have|leave|run|shut|change|pull|roll|laugh|yell|shout|scream|attack|blame|refuse|cancel|forget|lie|disappear|interrupt|mention|snap|blow|throw|twist|never|always|flip|freak|either|become|make) ]',
    '[ everytime (i|we|something|my|our) _{1,7} you (are|get|do|just|start|bring|walk|ignore|say|go|have|leave|shut|change|yell|blame|forget|lie|never|always) ]',
    '[ each time _{1,8} , you (are|get|just|start|bring|walk|ignore|shut|change|yell|blame|forget|lie|never|always) ]',
    'it is the same (shit|story|thing|crap|excuse|fight|argument) with you _{0,3} (every|again|always)?',
    'is it going to be like? this every time',
  ],
  unless: [
    '(love|loved|laugh|laughing|smile|smiling|happy|proud|kind|sweet|nice|lovely|beautiful|amazing|gorgeous|welcome|cheer|comfort|inspire|inspired|safe|calm|better|thank|thanks|grateful|wonderful|brilliant|great|support|supported|supportive|encourage|encouraged|generous|cute|special|helpful|favourite|favorite|lucky|adore|admire|admired|appreciate)',
    '(see|kiss|think|near|hold|touch|smile) (of|you)? _{0,3} (heart|butterflies|fall|blush|melt)',
    'you get (a|an|the|one) (receipt|point|points|discount|ticket|notification|email|code|refund)',
    'every time you (feel|need|are|press|click|use|see)',
    'every time you visit a',
    '(did|do|should|can|could|will) you _{0,4} every (time|day|night)',
  ],
};

export const note: RuleNote = {
  title: 'Every time …',
  hears: 'They might hear that it counted for nothing when it went well.',
  why: '“Every time” can be disproved with one time. The last time stands by itself and can be talked about.',
  source: 'our-judgement',
  instead: 'Last night I told you about the rent, and you left the room before I was done.',
};

export const examples: RuleExamples = {
  flags: [
    'Every time I tell you something private, you tell your sister.',
    'every single time we make plans you cancel',
    'Every time you open your mouth, somebody cries.',
    'You do this every single time.',
    'Whenever I ask for help, you roll your eyes.',
    'Everytime I say no you ignore it',
    'Every time we talk about money, you walk out.',
    'Every single day you leave your boots in the hall.',
    'Every time I’m on night shift, you throw a party.',
    'It’s the same story with you every month.',
    'Every damn time something breaks, you blame the apprentice.',
    'Every time you promise me something, it ends the same.',
  ],
  leaves: [
    'Every time I see you, you make me smile.',
    'Every time we meet it rains.',
    'I learn something every time.',
    'Every time you scan the card you get a discount.',
    'Every time I hear that song I think of my brother.',
    'Did you call him every time?',
    'He cancels every single time.',
    'Every time you feel low, you can call me.',
    'Not every time we fight you walk out.',
    'Every day you are here is a good one for Grandad.',
    'Whenever I’m down, you cheer me up.',
    'Call me whenever you want.',
    'I check the oven every time I leave.',
  ],
};
