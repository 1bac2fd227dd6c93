import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'acknowledges-impact',
  priority: 54,
  patterns: [
    'i !am _? _? @wound-ed (you !out|the (kids|children))',
    'i _? @left-b6 you _{0,4} @woe !to',
    '(my (words|silence|@mine-b6)|it|that|this) @cut-b6 (you|with|your|deep|hard)',
    'i made you @feels !@joy',
    'i _? (left|kept) (you|it all) @stand',
    '@left-b6 your _{1,6} @worse-b6',
    'not cause you',
  ],
  unless: ['(if|supposing) (i|what|something)', '@saying i', '(never|but|ungrateful)', '^ sorry if'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I hurt you',
  hears: 'They may hear that you know it landed on them.',
  why: 'You say what it did to them, and no one else has to say it for you. In studies of couples, fights went with less happiness only where they did not feel understood.',
  source: 'gordon-chen-2016',
};

export const examples: RuleExamples = {
  flags: [
    'I hurt you with that joke about your mother.',
    'I know I scared you when I drove so fast.',
    'i embarrassed u in front of the whole class',
    'I made you wait an hour in the cold.',
    'I gave you a fright with the fire alarm.',
    'I left you standing there with two kids and the bags.',
    'I made you feel small in front of the new trainees.',
    'I put you through a lot this year, love.',
    'I must have upset you when I walked past without hello.',
    'I see that I disappointed you, Coach.',
    'I gave you so much trouble with the neighbors.',
  ],
  leaves: [
    'I never wanted to upset you.',
    'You hurt me.',
    'I would never hurt you.',
    'Did I hurt you?',
    'If I hurt you, say so.',
    'I made you feel welcome, I hope.',
    'I left you a note on the fridge.',
    'I made you look cool in that photo.',
    'He hurt his knee.',
    'You say I made you cry.',
    'I don’t want to cause you any trouble.',
    'I put you through to billing now.',
    'If what I said bothered you, I apologize.',
  ],
};
