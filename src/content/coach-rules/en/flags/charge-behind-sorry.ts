import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  notSides: ['they-hurt-me'],
  priority: 58,
  patterns: [
    '@ye @aux-a? @aux-a? @provoke-bx~ (me|it|my)',
    '(but|though|only|because|,) @ye @aux-a? (kept|keep) _',
    '(but|though|only|because|since) @ye ((would|did) not|never|would have|were supposed|@sulk-bx) _',
    '@sorry _{1,8} (but|though|although|only|however) @ye (do|did|had|would|go|never|kept|could have) _',
    '(however|because) @ye can not',
    '(and|but|however) @ye (had not|are no|could have)',
    '@ye push (and|people)',
  ],
  unless: ['@iff you (are|were|feel|felt)', '(@nice-a|right to)'],
};

export const note: RuleNote = {
  title: 'A charge behind an apology',
  hears: 'They might hear that the apology was only the way in to a charge.',
  why: 'When an excuse names the other as the cause, the apology goes out with it. Yours can stand alone, and their part can have its own day.',
  source: 'our-judgement',
  instead: 'I shouted on the stairs, and I’m sorry. What led up to it is for another talk, if you want it.',
};

export const examples: RuleExamples = {
  flags: [
    'I snapped, sure, but you kept on at me.',
    'Sorry for the scene at the bank, though you did push me.',
    'I walked out because you wouldn’t lower your voice.',
    'My words were bad, but you provoked me.',
    'I apologize for the text, only you never called back.',
    'I only hid the bill because you would have exploded.',
    'Sorry I left, but you would not stop shouting at the driver.',
    'I know it was wrong, but you gave me no reason to stay.',
    'I lied, yes, but you would have said no.',
    'I lied, because you can’t take the truth.',
    'I yelled, but you’re no angel either.',
  ],
  leaves: [
    'I’m sorry I shouted at you.',
    'You pushed the door and it opened.',
    'I stayed home because you weren’t feeling well.',
    'Sorry, but you have the wrong number in the book.',
    'I’m sorry, and you had every right to be angry.',
    'But you would love the soup there.',
    'I know you were tired, and I kept talking.',
    'Because you asked, here is the recipe.',
    'The song only works if you clap.',
    'Come in, but you can’t use that door.',
  ],
};
