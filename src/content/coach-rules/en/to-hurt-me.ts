import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'mind-reading',
  priority: 88,
  patterns: [
    '@ye (did|said|are doing|are saying) (it|this|that) _? @motive',
    '@ye @aux-a? @schemer (to|for) (@scheme|make me|get|a)',
    'get (a kick|off on)',
    'are @aux-a? (punishing|testing|purposely)',
    '@ye _{1,8} (on purpose|deliberately|to spite|out of spite|for (the|a) (attention|likes|sympathy|reaction|laugh))',
    '@ye @aux-a? (want|wanted|wanting) (@them to? @fate|@them to (be|@fate)|to (@scheme|make @us|be right|win|look|hear)|a (scene|fight|reaction|war|row|drama|servant|maid|slave)|attention|the (attention|house|kids|money|credit|sympathy|drama|glory)|someone|somebody|everyone|everything|war|me (out|gone|dead)|my _ so)',
    '@ye are? only !@need-a _{1,8} (@motive|when|until)',
    '@ye @aux-a? (enjoy|enjoying|loving|love|enjoyed|relish) (this|it ,$|it when|that ,$|watching|seeing|making|playing|having (power|control)|the? @cruelly)',
    '@ye @aux-a? (waiting|waited) (for (me|us|your turn|someone|somebody)|till|until|to (pounce|catch|see me))',
    '@ye did not forget ,$',
  ],
  unless: [
    '(i|not|never|it) _{0,3} purpose',
    '(better|laugh|help)',
    '(did|do|if) @ye',
    '(do|did|if|what|whatever|hope|glad|when|whenever|know|that) @ye (want|enjoy|love|like)',
    '(not|never) _{0,6} to @scheme',
    '(please|happy) to',
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
    'You get a kick out of it.',
  ],
  leaves: [
    'You didn’t do it on purpose, I know.',
    'I did it on purpose, and I’m sorry.',
    'You’re trying to help, I can tell.',
    'You were trying to make things better.',
    'Did you mean to hurt me?',
    'I was trying to make you laugh.',
    'It wasn’t done to embarrass anyone at the bank.',
    'You like watching the ducks.',
    'I’m trying to control my temper.',
  ],
};
