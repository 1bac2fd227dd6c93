import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'validates',
  priority: 50,
  patterns: [
    '(any*|everyone|people) @will (not)? (have|be|feel|react|do) !(lucky|to) _',
    'you @have (got)? (every|all the|good|a) (right|reason*) (to|for|not)',
    'not (blame|judge) you',
    '(not|never) your fault',
    '(you|it) @be (not|never) (being)? (too)? @overly (to|for|,$)',
    'not think you @be @overly',
    'you @be allowed to',
    'of course (you|it) _? (@ache|@pain)',
  ],
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
