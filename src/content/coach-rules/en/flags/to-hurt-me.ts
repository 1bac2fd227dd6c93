import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'mind-reading',
  priority: 88,
  patterns: [
    '@ye _{1,8} (on purpose|to spite|out of spite|for (the|a) @prize-b4)',
    '@ye _{1,7} to (@wound-qe @them|make @them @look-b4|get (back)? at|push me|show off)',
    '@ye _{1,8} so @ye @modal not? @say-b4',
    '@ye _{1,8} because @ye (want|wanted|are @jealous|felt|can not|did not want|hate|think)',
    '(is|it|thing) (all|only|just) (to (shut|make|get)|so @ye)',
    '@ye @aux-a? want~ (@them to? @fate|to (@scheme-qe|make @us|look|believe)|(a|an|the|my) @prize-b4|attention|@folk-b4 to)',
    '@ye are? only !@need-a _{1,8} (@motive|when|until)',
    '@ye @aux-a? (enjoy|enjoying|loving|love|enjoyed|relish) (this|it (,|when|that)|watching|having|the? @cruelly)',
    '@ye @aux-a? @await-b4 (for (me|us|my|an|someone)|until|i|to (pounce|catch|see me))',
    '@ye did not forget ,',
    '@ye (did|said|are doing|are saying) (it|this|that) !(to me) _? @motive',
    '@ye did not forget ,$',
    '@ye @aux-a? (punishing|testing)',
    '(get a kick|it in for (me|us|my))',
    '@ye _{1,8} so (that)? @ye (can|could|would|do|will) not? (say|throw|tell|look|feel|be|have|blame|play|win)',
    '(@ye|that was) _{0,6} deliberate*',
  ],
  unless: [
    '((i|not|never) _{0,3}|was it) purpose',
    '(better|laugh|help|clear|managed to)',
    '(did|do|if|would) @ye',
    '(do|did|if|what|whatever|hope|glad|when|whenever|know|that) @ye (want|enjoy|love|like)',
    '(not|never) _{0,6} to (@scheme|@wound-b4)',
    '(have|had|need|want) to (get|@wound-b4)',
  ],
};

export const note: RuleNote = {
  title: 'You did it to hurt me',
  hears: 'They may hear a crime with the motive already filled in.',
  why: 'You can know what happened and how it felt. Why they did it is a thing to ask.',
  source: 'our-judgement',
  instead: 'You read my poem to the table on Saturday, and my face burned. What did you have in mind?',
};

export const examples: RuleExamples = {
  flags: [
    'You did that on purpose.',
    'ur just trying to make me jealous',
    'You’re doing this to punish me, Hilda.',
    'You said it just to embarrass me at the till.',
    'You’re out to wreck my last year before the pension.',
    'You want to make me look bad before the boss.',
    'You’re just trying to push me out of the choir.',
    'You’re enjoying this.',
    'You left the gate open deliberately.',
    'You did it on purpose so I’d miss the bus.',
    'You’ve got it in for me, boss.',
    'You came to my party just to show off.',
    'You left early to avoid me.',
  ],
  leaves: [
    'You woke early so you could bake, and I slept in.',
    'You want money for the bus, I have some.',
    'You didn’t do it on purpose, I know.',
    'I did it on purpose, and I’m sorry.',
    'You’re trying to help, I can tell.',
    'You were trying to make things better.',
    'Did you mean to hurt me?',
    'I was trying to make you laugh.',
    'It wasn’t done to embarrass anyone at the bank.',
    'You like watching the ducks.',
    'I’m trying to control my temper.',
    'You knocked on my door because you were worried.',
    'You want to see the ducks.',
  ],
};
