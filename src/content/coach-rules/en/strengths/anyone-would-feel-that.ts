import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'validates',
  priority: 50,
  patterns: [
    '(any*|everyone|who) @will not? (have|be|feel|want|lost) !(lucky|done|with) _',
    'you @have got? (earned (it|that)|(every|good|a)? (right|reason*) (to|for|not))',
    'not blame you',
    '(you|it) @be not being? at? too? (@overly|soft) (to|for|at all|,$)',
    'you @be (allowed|right) to',
    'not think you @be @overly',
    'of course (you _? (are|feel|felt|crack*|not (trust|want)|@pain~)|(it|that|this) @pain~ you)',
    'i @will @maybe? have? (be|been|feel|react*|lied|say|thrown|told) _{0,4} (too|same|as well|where to go)',
    'not think you (@be @overly|meant)',
    '(not|never) your fault',
    'you @do not have to justify',
  ],
  unless: ['(although|but) anyone', 'say sorry'],
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
    'You’ve got reason to be cross with the whole lot of us.',
    'Of course that scared you, the dog is huge.',
    'It’s not silly at all to worry about that.',
    'It was never your fault.',
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
    'Anyone would have done the same as I did.',
    'I was short with you, although anyone would be after that.',
    'It was my fault.',
  ],
};
