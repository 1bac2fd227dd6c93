import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 84,
  patterns: [
    '@that (is|was) not (that|so) @big',
    'mean~ (nothing|anything)',
    '@that @be nothing ,$',
    'not worth @fuss-ing',
    'hit you , did',
    'nobody @died ,$ !in',
    '^, @that (is|was) (not|no|hardly) (a|that|such a)? big? deal ,$',
    '(not|hardly) (exactly)? the end of the world',
    '^ no big deal',
    'no harm intended',
    'what is (all)? the (fuss|big)',
    '(not|hardly) (a|an|the|some)? _{0,2} @catastrophe !(to|film|movie|book)',
    'lose sleep over',
    '(no biggie|big whoop|so what ,$|no skin off)',
  ],
  unless: ['(to|for|how) (you|big|me)', 'if we', 'lol', 'if you'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'It’s not a big deal',
  hears: 'They may hear that you have measured it for them.',
  why: 'How big it is shows on the person it landed on. You can ask before you weigh it.',
  source: 'our-judgement',
  instead: 'I called it nothing, and you have been quiet since Sunday. How big was it for you?',
};

export const examples: RuleExamples = {
  flags: [
    'It’s not a big deal.',
    'What’s the big deal?',
    'its not the end of the world',
    'It wasn’t that bad, come on.',
    'No big deal, Mum.',
    'It meant nothing, I swear.',
    'It was nothing, really.',
    'This is not worth fighting over.',
  ],
  leaves: [
    'It’s a big deal to me.',
    'I know it was not nothing for you.',
    'The food wasn’t that bad.',
    'I’m not that good at chess.',
    'It’s not the end of the film yet.',
    'The deal was big for our company.',
    'It is nothing like the old house.',
    'You’re welcome, no problem at all.',
    'My exam wasn’t that hard.',
    'Does it matter which bus I take?',
  ],
};
