import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'validates',
  priority: 50,
  patterns: [
    '(any*|everyone|who) @will not? (have|be|feel|do|want|lost) !(to|the|lucky) _',
    'you @have got? (every|good|a) (right|reason*) (to|for|not)',
    'not blame you',
    '(you|it) @be not being? too? (@overly|soft) (to|for|,$)',
    'not think you (@be @overly|meant)',
    'you @be (allowed|right) to',
    'of course (you|it) _? (are|were|feel|felt|crack*|not (trust|want)|@pain~) !the',
    'i @will @maybe? have? (be|been|feel|felt|react*|do|done|lied|say|said|want*|thrown|told|left) _{0,4} (too|same|as well|where to go)',
    'that @will (@pain|make|get) me (too|mad)',
  ],
  unless: ['fault', '(if i were|would be (better|great|fun|the))'],
  questions: 'never',
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Anyone would feel that',
  hears: 'They may feel less strange for feeling it.',
  why: 'You tell them the feeling fits what happened. That does not decide who was right.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'Anyone would be upset after that call.',
    'You have every right to be angry.',
    'i dont blame u for leaving',
    'Of course you’re hurt, I forgot your name.',
    'You’re not crazy for checking the lock.',
    'You’re allowed to feel sad about the old house.',
    'Everyone would have felt left out at that table.',
    'You had good reason to worry, I had no signal.',
    'You weren’t overreacting, it was a bad fall.',
    'Of course it hurt you.',
    'You’re not being too sensitive.',
  ],
  leaves: [
    'You have no right to say that.',
    'Anyone would be lucky to have this dog.',
    'Of course you did that.',
    'You’re not being fair.',
    'It’s okay if you are late.',
    'I blame you for everything.',
    'You are not allowed to park here.',
    'Do you have a reason to leave?',
    'She has every right to be angry.',
    'You have the right to remain silent.',
    'You’re not too old for this.',
    'Who would want that?',
  ],
};
