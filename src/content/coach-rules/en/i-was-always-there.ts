import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'scorekeeping',
  priority: 78,
  patterns: [
    'i (take|took) care of (you|your) _',
    '(defended|stood up for) you',
    '(i never complain|put up with your)',
    'who (was it that|is|has)? (always|been)? (@paid|was there|cleans|carried|raised|left) _{0,5} (@bill|everything|home|whole|house|this|these|baby|rehab|when)',
    'unlike (you|some)',
    'i have? (always been there for|stood by|stuck by|stayed by|sat (with|by)|stayed with) (you|her|him|your)',
    'i (kept|keep) your (secret|name)',
    'i (have)? never (complained when|ask*|said a word|miss|missed) (when|you|a)',
    'i (forgave|excused|let (you|it|that)|took you back) _{0,8} (you can|so you|remember|now|you for)',
    'i (let (that|it) slide|swallowed|kept my mouth|bit my tongue)',
    'where were you (when|for me)',
    'i (let (that|it) (slide|go)|kept quiet|said nothing|swallowed|kept my mouth)',
    'who (always|is always)',
    '(and|but) (who|you) (was|were) (late|drunk|ruder|worse)',
    'i (never|have never|did not) (once)? ((complain|complained) (once|when|,$)|said (a word|nothing|anything)|throw|thrown|threw|make you|made you|held|asked you|miss|missed)',
    'i (let|gave) you (have|go|pick|choose|use) _{0,8} (so|only fair|now|this time)',
    '(i let you (off (when|the hook|last)|_{1,7} (so|and) now)|i was at your|who (was|is) (it|the one) (that|who)? (@paid|@gets-b2|forgot)|^, remember _{1,4} i paid|not forget (what|who) you)',
  ],
  unless: ['(will|they|because i|i am sorry|shift)', 'thank'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'I was always there',
  hears: 'They may hear a bill for something they took as a gift.',
  why: 'Both can be true: you gave a lot, and now you need something. The need is easier to answer by itself.',
  source: 'our-judgement',
  instead: 'My scan is on Wednesday at ten, and I don’t want to sit in that waiting room alone.',
};

export const examples: RuleExamples = {
  flags: [
    'I’ve always been there for you, so you can’t say no now.',
    'Remember who was there when you lost your job.',
    'Just remember who raised you.',
    'I stood by you when nobody else did.',
    'i never complained when u slept on my couch',
    'Unlike you, I show up on time.',
    'Don’t forget who got you this job.',
    'Who was there for you when Dad died?',
    'I let that slide in May, and I bit my tongue in June.',
    'Don’t forget who got you that interview.',
  ],
  leaves: [
    'I’ll always be there for you.',
    'I’ve always been there for you because I love you.',
    'I wasn’t there for you when you needed me, I’m sorry.',
    'Where were you when they announced the winner?',
    'Remember who is on the early shift tomorrow?',
    'Unlike the last bus, this one was on time.',
    'You were always there for me, Grandma.',
    'Whenever you need a lift, ring me.',
    'I never complained about the food.',
    'When you called, I was asleep.',
    '“I was there for you,” she sang.',
    'I stayed with my aunt for a week.',
    'He reminds me who is boss at chess.',
    'Who changed the poster in the hall?',
  ],
};
