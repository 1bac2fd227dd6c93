import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'absolutes',
  priority: 70,
  patterns: [
    '(you|yall) (just|literally|guys|all|people|two|lot|still|simply)? [ always !(know|knew|said|say|wanted|want|loved|love|liked|like|were|was|be|welcome|look|looked|have|had|has|been|could|can|will|would|there|remember|remembered|believe|believed|sit|think|thought|dreamed|dreamt|make|made|seem|seemed|smell|tell|told|find|found|hear|get|got|do|did|ask|asked|help|helped|manage|work|worked|order|the|a|my|in|on|at|and|or|need|lived|played|feel|felt|see|wondered|wonder|hated|enjoy|enjoyed|deserve|deserved|happy|meant|hoped|sing|cook|cooked|keep|use|used|wished|wish|win|are|is|right|so|too|carry|read|come|came|inspire|inspired|cheer|listen|listened|understand|understood|brighten|pay|paid|save|saved|give|gave|bring|brought|show|showed|encourage|gotten) _ ]',
    'you [ always (do|did|doing) (this|that|it|things|exactly|whatever|what|something|nothing|everything|your) ]',
    'you [ always (make|made|making) (everything|excuses|fun|it|a|jokes|plans|decisions|me|us|things|such|up|trouble|fights|drama|mistakes|promises|assumptions|stuff|life|every) ]',
    'you [ always (have|had|get|got|gotta) (to|an|some|your|it|something|defensive|angry|mad|upset|what|away|like|in|me|off|out|excuses) ]',
    'you [ always (say|bring|give|show|carry|come) (that|this|no|sorry|it|everything|things|him|her|them|up|excuses|home|late|back|first|last|old|the) ]',
    'you [ always (bring|brought|give|gave|come|came|show|showed) _{0,4} (up|late|last|excuses|attitude|past|in) ]',
    'you [ always think (you|i|the|everyone|everybody|everything|that|of|about) ]',
    'you [ always (tell|told) (me|everyone|people|us|everybody|them) (what|how|that|to|i|about|no|my|your|our|not|lies|off) ]',
    'you [ always want (to|me|more|something|your|everything|it|us|things) ]',
    'you [ always (find|found) (something|fault|faults|excuses|an|reasons|some) ]',
    'you [ always (know|knew) (better|best|everything|more) ]',
    'you [ always (ask|asked|need) (me|for|to|too|something|money) ]',
    'you [ always (look|sit|work|keep|feel|see|hear|read|use) (at|for|down|on|there|late|through|secrets|score|me|things|it|like|what|my) ]',
    '(why|how) (do|is|must|did|come) (it|you)? you? [ always (have|find|get|make|do|say|want|need|think|look|come|keep|ask|tell|listen) ]',
  ],
  unless: [
    '(love|loved|laugh|laughing|smile|smiling|happy|proud|kind|sweet|nice|lovely|beautiful|amazing|gorgeous|welcome|cheer|comfort|inspire|inspired|safe|calm|better|thank|thanks|grateful|wonderful|brilliant|great|support|supported|supportive|encourage|encouraged|generous|cute|special|helpful|favourite|favorite|lucky|adore|admire|admired|appreciate)',
    '^ (have|had|did|were|are) you always',
    '^ do you always !(have|got|need)',
    '(when|where|like|as|dress|trip|house|song|book|thing|one|place|man|woman|girl|boy|guy|way|dream|life|job) you always',
    'you always (put|make|made) (a|my) (smile|good|day)',
    'always take _{0,2} (care|good|lovely)',
    '(truth|birthday|laugh)',
    'thought you always',
    'always (stand|stood|stuck|stick) (by|up|with)',
  ],
};

export const note: RuleNote = {
  title: 'You always …',
  hears: 'They may start looking for the one time they did not.',
  why: 'One “always” turns a complaint about an act into one about a person. The last time it happened is easier to answer.',
  source: 'gottman-startup',
  instead:
    'On Tuesday you changed the shift plan without asking me, and I had already booked the babysitter.',
};

export const examples: RuleExamples = {
  flags: [
    'You always take his side.',
    'you always cancel on me last minute',
    'Why do you always have to be right?',
    'You always do this at Grandma’s house.',
    'u always leave me on read',
    'You always make excuses for the mess in the break room.',
    'At work you always interrupt me in front of the customers.',
    'You guys always forget to count me in.',
    'You always spend my half of the rent money first.',
    'Honestly, you always bring that up at dinner.',
    'You always think the worst, son.',
    'You always blame me when the machine stops.',
    'You always tell me what to do in my own kitchen.',
  ],
  leaves: [
    'You can always call me after my night shift.',
    'You always make me smile.',
    'You always know what to say, mate.',
    'Have you always lived in Leeds?',
    'You always wanted a boat, Grandpa.',
    'I will always love you.',
    'He said “you always leave” and laughed.',
    'We’ll go to the place you always liked.',
    'It’s not true that you always cancel.',
    'You’ve always been there for me.',
    'She always takes the bus.',
    'You should always lock the van.',
  ],
};
