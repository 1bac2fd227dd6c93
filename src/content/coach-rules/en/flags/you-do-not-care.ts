import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'mind-reading',
  priority: 70,
  patterns: [
    '(not care less|(do|did) not give a)',
    '@ye (hate~|resent) (@us|being|it when)',
    '((am|mean*) nothing|not matter|not mean (anything|a thing)) to',
    'more to you than',
    '@ye @aux-a? (do not|did not|never) (@inner|@inner-ed|wanted|meant) (@him|to (@heed-qe|see me)|,$)',
    '@ye (do|did) not (think (about|of) (me|us)|feel a|mean it|intend)',
  ],
  unless: [
    '(if|story|think|that|afraid|why) _{0,2} @ye',
    'of course @ye',
    '^ (do|did|when)',
    '(enemy|not like how)',
  ],
};

export const note: RuleNote = {
  title: 'You don’t care',
  hears: 'They may hear that their heart has been judged without a hearing.',
  why: 'What somebody feels inside is theirs to say. What you saw and how it was for you are yours.',
  source: 'our-judgement',
  instead: 'My night shift ran over and no one asked how it went. I felt alone with it.',
};

export const examples: RuleExamples = {
  flags: [
    'You don’t give a damn about the allotment.',
    'u never loved me',
    'You couldn’t care less about the shop.',
    'You don’t like my kids.',
    'You’ve never respected my work.',
    'You hate my mother.',
    'You don’t trust us, boss.',
    'I mean nothing to you.',
    'You just do not love me anymore, I see.',
    'My work doesn’t mean a thing to you.',
    'You just don’t want to see me do well.',
    'You don’t want to fix this.',
  ],
  leaves: [
    'I never said you don’t care.',
    'If you don’t want me there, just say.',
    'You don’t want any tea?',
    'I don’t care what we eat.',
    'You care about people, it’s what I like in you.',
    'Do you love me?',
    'You don’t need to come to the airport.',
    'He doesn’t love her anymore.',
    'I know you care about me.',
    'You never liked spiders, did you?',
    'It doesn’t mean anything, it’s a crossword.',
    'I know that you don’t want to fix lunch now.',
    'You don’t want to see the film again.',
  ],
};
