import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 84,
  patterns: [
    '(not|hardly) (exactly|like)? @a? @catastrophe-b3',
    '@that (is|was) (probably)? nothing ,$',
    'what (harm|is the big|is all the|is the fuss)',
    '^ (so what|big deal|is that all) (,|?|.)',
    'not worth @fuss-ing',
    '(nobody|no one|everybody|everyone) else _{0,3} (mad|problem|funny|noticed|complained|minded)',
    '(mean|means|meant) (nothing|anything) ,$',
    '@that (is|was) not (even|half|exactly)? (that|so|a) (big|bad|deep|serious|terrible|important) deal? ,$',
    'hit you , did',
    '@that (is|was) not (that|so) @big',
    '((nobody|no one) (died|is dead)|as bad as you|^, (who cares|big deal)|not matter (anyway|now|how)|does it matter who|why does @that matter|@that (is|was) hardly @a|not as if|(called|heard) _? worse (,$|at|from)|(since when|is it|hardly) _{0,5} a crime)',
    '(as if|though|like|@will think) i _? @outrage-qc',
    '(hurt|@cross) (over|about) (something|such a) @tiny-b3',
  ],
  unless: ['(to|for|how) (you|big|me)', 'if we', 'lol', '(i|we) (can|will|know)'],
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
    'What’s the big deal?',
    'It wasn’t that bad, come on.',
    'No big deal, Mum.',
    'It meant nothing, I swear.',
    'It was nothing, really.',
    'This is not worth fighting over.',
    'So what, I forgot.',
    'It was not that serious.',
    'Nobody else was mad that I was late.',
    'It was hardly a crime.',
    'Nobody died, did they.',
    'You’d think I had robbed a bank.',
    'It’s not as bad as you say.',
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
    'Nobody cares about me as you do.',
    'It’s not too late to call her.',
    'My cough is not as bad as last week.',
    'Nobody knew how to read the map.',
  ],
};
