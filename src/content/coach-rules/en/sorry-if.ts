import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 84,
  patterns: [
    '(@sorry|forgive) (but|to|you|everyone|everybody|guys|man|dude|bro|mate|babe|honey|all|mom|mum|dad|folks|love|again|okay|anyway|i|me|guess)? if (the|i|you|my|anything|something|anyone|anybody|someone|somebody|we|it|that|this|what|any|your|she|he|they|people|me|others|things|in)',
    'my bad if (i|you|my|anything|something|anyone|we|it|that|this|what|any|your|people)',
    '(@sorry|forgive) , (but|and|like)? if (i|my|that|anything|something|it|what|this) _{0,4} (hurt|hurts|hurtful|upset|upsets|upsetting|offend*|insult*|annoy*|bother*|embarrass*|disappoint*|wrong*|disrespect*|mad|angry|sad|rude|mean|harsh|unkind|cruel|insensitive|uncomfortable|pain|pained|harm*|crossed|overstep*|wound*|feelings|way|badly|worse|humiliat*|ignored|excluded|unappreciated)',
    '(my|our|sincere|deepest|sincerest) apologies (,)? if (i|you|anything|something|anyone|we|it|that|this|what|any|my)',
    '(my|our|sincere|deepest|sincerest) apologies to you if (i|you|anything|something|anyone|we|it|that|this|what|any|my)',
    '@sorry _{1,4} if (i|it|that|you|this|my) _{0,5} (hurt|hurts|hurtful|upset|upsets|upsetting|offend*|insult*|annoy*|bother*|embarrass*|disappoint*|wrong*|disrespect*|mad|angry|sad|rude|mean|harsh|unkind|cruel|insensitive|uncomfortable|pain|pained|harm*|crossed|overstep*|wound*|feelings|way|badly|worse|humiliat*|ignored|excluded|unappreciated)',
    '@sorry _{1,3} if (i|it|that|you|this|my) made you',
  ],
  unless: [
    "(would|'d|should) say sorry",
    'if this (is|was|has|sounds|seems|gets|does|post) _{0,5} (question|stupid|dumb|silly|long|asked|posted|repost|obvious|weird|basic|confusing|late|tmi|place|sub|thread|formatting)',
    'if (that|it) (is|was|sounds|seems|gets) (too|a|an|kind|really|so|very|pretty)? (a|of)? (personal|much|weird|dumb|stupid|silly|long|late|messy|nosy|blunt|random|obvious|cold|loud|confusing|bad)',
    'if i am (late|interrupting|disturbing|keeping|repeating|rambling|missing|early|not|intruding|bothering|slow|quiet|typing|mistaken|misreading)',
    'if i (woke|wake|missed|miss|misread|misspell*|startled|seem|sound|scared|ramble|spelled|spoiled)',
    'if i (do|can) not',
    "if i (have|'ve) (missed|misread|misspelled|already|posted|repeated|got)",
    'if (my|the) (english|grammar|spelling|formatting|format|handwriting|connection|mic|link|accent|dog|kids|photo|picture|translation|writing|quality|voice)',
    'if you (already|need|want|know|saw|read|knew|called)',
    'if you were (waiting|sleeping)',
    'if you are (busy|reading)',
    '(typo*|spelling|grammar)',
    'be sorry',
    '(not|never) (sorry|apologize|apologise)',
  ],
};

export const note: RuleNote = {
  title: 'Sorry if',
  hears: 'They might hear a doubt about whether anything happened at all.',
  why: 'An “if” asks the other person to prove the hurt. A sorry lands more softly when the act is said as a fact.',
  source: 'lerner',
  instead: 'I’m sorry I laughed when you read your speech out on Friday.',
};

export const examples: RuleExamples = {
  flags: [
    'I’m sorry if I hurt you.',
    'sorry if that upset u',
    'I apologise if my remark at the meeting caused offence.',
    'Sorry if you were offended, mate.',
    'I am sorry if anything I said was taken badly.',
    'my bad if i was rude to ur sister',
    'Forgive me if I offended you at supper.',
    'My apologies if we gave the wrong impression.',
    'I’m sorry for Tuesday if it made you feel left out.',
    'ok sorry if my jokes aren’t good enough for you',
  ],
  leaves: [
    'Sorry if this is a dumb question, but where do I park?',
    'Sorry if I woke you, the bus was late.',
    'Sorry if my English is not so good.',
    'I’m sorry I hurt you.',
    'You’ll be sorry if you miss this film.',
    'sorry if this has been posted before',
    'She said “sorry if you were offended” and hung up.',
    'If you’re sorry, tell her.',
    'Sorry if I’m late on Thursday, the night shift runs over.',
    'I’m not sorry if that is what you mean.',
  ],
};
