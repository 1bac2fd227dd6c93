import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 84,
  patterns: [
    '@that (is|was) not (that|so) @big',
    'mean~ (nothing|anything)',
    '@that @be nothing ,$',
    '(not|hardly) worth @fuss-ing',
    '^, @hey? (who cares|so what ,$|big deal)',
    'such a @small',
    '(hit|kill) you , did',
    '(no one|nobody) @died ,$ !in',
    'not (like|as if) (@they|we|@someone-d) @died',
    'not like i (killed|hit|murdered|stole|burned|cheated|ran)',
    '(what|no) harm (done|meant|intended|in)',
    '(what is|why|all) (all)? (the|this) (fuss|big)',
    '(not|hardly|exactly|into) (a|an|the|some)? _{0,2} @catastrophe !(to|film|movie|book)',
    '!when (nobody|no one) else (minded|noticed|seemed|cared|complained|thinks|at)',
    '(this|that|thing) (is|was) (@not|hardly) _{0,3} @big @deal',
    '(no|is it|hardly|making) (a|such a|that)? (big)? deal ,$',
    '(not|hardly) the end of the world',
    '(big whoop|no biggie|whoop de|lose sleep over|first world|so what if)',
    '(everyone|everybody) (else)? (laughed|laughs|thought it|enjoyed|loved it|was in on|is in on|seemed)',
    '(alert|ring) the (police|press|papers|cops|media|doctor|ambulance|navy|army)',
  ],
  unless: ['(to|for|how) (you|big|me)', 'if we', 'lol'],
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
