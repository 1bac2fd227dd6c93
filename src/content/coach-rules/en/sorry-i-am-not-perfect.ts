import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 83,
  patterns: [
    '(sorry|apologies|apologize|apologise|forgive|excuse|pardon) (that|if|because)? (i|ill|we|my|not|all) _{0,3} (am|are|is|was|were|do|does|can|could|have|every*|all)? not (all|as|so|everyone|always|good|perfect|some|a|your|born|rich|like|up|enough|exactly|live|quite|have|been|be|sophisticated|fancy|smart|clever|more|mind|that|read|speak|able)? _{0,4} (you|yours|perfect|perfection|robot|mind|psychic|maid|princess|standards|reader|servant|queen|king|saint|billionaire|millionaire|rich)',
    '(sorry|excuse|forgive|pardon) (me)? for (even|ever|just)? (living|existing|breathing|caring|daring|bothering)',
    '(sorry|apologize|apologise) (that|if)? you (are|were|feel|got|get|have|is) (so|too|such|just|being|a|that)? (a|an|so)? (fragile|sensitive|weak|insecure|stupid|dumb|triggered|butthurt|snowflake|thin|jealous|pathetic|immature|bitter|crazy|slow|ignorant|thick|miserable|boring|petty|delicate|childish|unable|ugly|dense|paranoid|incapable)',
    '(sorry|apologies) ,? (i|we)? (did|do|had)? (not)? (realise|realize|know|forgot|forget|aware|think) (that)? (i|we|you|it|the|this|everything|your|my) _{0,1} (had|needed|needs|have|needed|was|were|are|is|own|has) (to|your|the|so|a|an|such|all|about|not|me|allowed|supposed|too|in|perfect|it) _{0,2} (permission|mollycoddle|babysit|tiptoe|wrap|walk|coddle|pamper|ask|report|eggshells|beg|kiss|hold|baby|queen|king|perfect|boss|expert|special|important|police|bow|crime|everything|competition|you|mind|read|place|above|busy|fancy|human|opinion|spell|obey|allowed|clear|royalty|person|world)',
    '^, (oh|well)? ,? (so)? sorry ,? your (majesty|highness|lordship|ladyship|holiness)',
    '(well)? ,? (excuse|pardon) (me) for (not|being|having|trying|thinking|asking|wanting|caring|living|breathing|existing|working|needing|daring|mentioning|speaking|giving) _',
    '(sorry|apologies|apologize|apologise|forgive|excuse|pardon) (me)? for (even|ever|daring|being|having|just|simply)? (living|existing|breathing|caring|trying|being|having|asking|thinking|wanting|daring|assuming|expecting|working|loving|giving|bothering|disturbing|speaking|ruining|interrupting) (to|a|an|about|you|that|some|feelings|human|alive|born|,|at|such|so|anything|your)? (human|born|alive|feelings|life|opinion|job|majesty|precious|perfect|little|air|you|friends|heart|needs|emotions|brain|honest|concerned|burden|disappointment)',
    '(sorry|apologies|apologize|apologise|forgive|excuse|pardon) (me)? for (even|ever|daring|being|having|just|simply)? (living|existing|breathing|caring|trying|being|having|asking|thinking|wanting|daring|assuming|expecting|working|loving|giving|bothering|disturbing|speaking|ruining|interrupting) an opinion (human|born|alive|feelings|life|opinion|job|majesty|precious|perfect|little|air|you|friends|heart|needs|emotions|brain|honest|concerned|burden|disappointment)',
    '(sorry|apologies|apologize|apologise|forgive|excuse|pardon) (me)? for (even|ever|daring|being|having|just|simply)? (living|existing|breathing|caring|trying|being|having|asking|thinking|wanting|daring|assuming|expecting|working|loving|giving|bothering|disturbing|speaking|ruining|interrupting) (to|a|an|about|you|that|some|feelings|human|alive|born|,|at|such|so|anything|your)? the same',
    '(oh|aw|ah|well) ,? (so|very|really|terribly)? sorry ,? (your|princess|did|was|am|is|miss|mr|mister|madam|queen|sir|master|boss) (majesty|highness|i|that|perfect|it|princess)?',
    '(sorry|apologies|apologize|apologise|forgive|excuse|pardon) (me)? for (even|ever|daring|being|having|just|simply)? (living|existing|breathing|caring|trying|being|having|asking|thinking|wanting|daring|assuming|expecting|working|loving|giving|bothering|disturbing|speaking|ruining|interrupting) an opinion the same',
    'sorry (if|that|my)? (the)? (my)? (truth|facts|honesty|reality|success|happiness) (hurts|offends|hurt|offended|offend|upset|upsets|bothers|bother|hurts|make|makes) (you|your|,|.)?',
    '(sorry) (that|if)? (you|your) _{0,3} (can|could|do) not (handle|take|deal|understand|read|cope|grasp|accept|tell|think) (the|a|with|it|plain|simple|basic|reality|facts|truth|jokes)',
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Sorry I’m not perfect',
  hears: 'They may hear that they ask too much, and that no sorry is coming.',
  why: 'A sorry that mocks gives with one hand and takes with the other. A plain one can be about one thing.',
  source: 'our-judgement',
  instead: 'I’m sorry I put the baby’s bottle in the microwave at noon after you’d shown me the other way.',
};

export const examples: RuleExamples = {
  flags: [
    'Sorry I’m not as rich as your friends.',
    'Well, sorry for existing.',
    'sorry i didn’t realize i needed ur permission',
    'Excuse me for having feelings.',
    'Sorry, your highness, the tea is only lukewarm.',
    'Sorry if my cooking isn’t up to your standards, Gerald.',
    'I’m sorry you’re too weak to hear it.',
    'Sorry that my accent is not good enough for you.',
    'Forgive me for breathing.',
    'sorry we can’t all be perfect like you',
  ],
  leaves: [
    'I’m sorry I’m not home until nine on Fridays.',
    'Sorry, I didn’t realize you were asleep.',
    'Sorry for being late to the handover.',
    'I’m sorry I was not there when your dog died.',
    'Forgive me for not calling you back on Sunday.',
    'Excuse me, is this seat taken?',
    'I’m sorry I didn’t know it was your birthday.',
    'I’m sorry my son broke your window.',
    'Sorry, I forgot to ask your name.',
    'I apologize for speaking over you at the meeting.',
  ],
};
