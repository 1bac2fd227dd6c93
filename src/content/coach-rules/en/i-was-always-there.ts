import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'scorekeeping',
  priority: 78,
  patterns: [
    'i have? always (been there|@serve|have to)',
    'i (stood|stuck) by you',
    'where were you when',
    'i never (complained (when|$)|ask* you for)',
    'unlike you',
    'who _{0,3} (@paid|was there|carried|raised|sat|stayed|was holding) _{0,5} @bill',
    '(remember|forget|think|ask) _{0,3} (who|whose)',
    'i (kept|keep) your (secret|name)',
    'unlike some',
    'when @ye (needed|wanted|won|lost|had|were (sick|broke|down)) _{0,8} (i|my|me|we)',
    'who (always|is always)',
    'i (let (that|it) (slide|go)|kept quiet|said nothing|swallowed|kept my mouth)',
    'i (sat|stood|stayed) (with|by) (you|her|him|your)',
    '(and|but) (who|you) (was|were) (late|drunk|ruder|worse)',
    'i (never|have never|did not) (once)? ((complain|complained) (once|when|,$)|said (a word|nothing|anything)|throw|thrown|threw|make you|made you|held|asked you|miss|missed)',
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
    'I always drop everything for you.',
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
