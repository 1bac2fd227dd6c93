import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 58,
  patterns: [
    '@be _? _? my own? @mistake',
    '^, _? my (bad|@mistake) (,$|i|for|about)',
    '@its-m @be (partly|all)? on me !to',
    '@mistake is mine',
    'i @be the one (who|being|to blame)',
    '@its-m was me',
    'i started @its-m',
    'i made _{0,3} @mistake',
    '@lapse (was|is) (mine|my own)',
    'i (did that|am the reason|made myself impossible|take (it|that|what i said) back|own my|deserved (that|it))',
    'that _{0,2} (one is|is) on me',
    '(cheap shot|low blow|not my (proudest|finest|best)|fault of mine|my own making|mea culpa|guilty as|no one to blame but|only have myself)',
  ],
  unless: ['(not|none) _{0,4} my', 'trusting', '@yet-m _? @rival', '^ if', 'you _{0,6} my fault'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'That one was mine',
  hears: 'They may be able to stop arguing about whose it was.',
  why: 'A part that is named as yours does not have to be proved. Owning it counted most in a study of apologies.',
  source: 'lewicki-2016',
};

export const examples: RuleExamples = {
  flags: [
    'The gate was my fault. I forgot the latch.',
    'my bad, i read the date wrong',
    'That’s on me, I gave you the wrong shift.',
    'It was my mistake, Mr. Oduya, the order went to the old address.',
    'Yeah that was my fault, I got the times mixed up.',
    'The error is mine and I have told the office.',
    'I’m the one to blame for the mix-up at the school.',
    'I started it on Sunday, with that crack about your cooking.',
    'honestly my bad for leaving u on read',
    'Sorry, is my fault, I did not understand the paper.',
    'No, it was partly my fault too.',
    'I made a big mistake with the invoice.',
  ],
  leaves: [
    'It’s not my fault.',
    'Why would that be my fault?',
    'You always say it’s my fault.',
    'My bad knee is acting up again.',
    'Dinner is on me tonight.',
    'My fault for trusting you.',
    'So now it’s my fault that you lost the keys?',
    'It’s on me to lock up tonight.',
    'My mistake was believing you.',
    'He says my mistakes in spelling are cute.',
    'None of this is my fault.',
    'Is it my fault?',
  ],
};
