import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 73,
  patterns: [
    'being @frank',
    'take it or leave',
    'not good with @heart',
    'my nature',
    'am a @sign',
    'i am not going to change',
    'just (how|the way) (i am|i talk|we talk)',
    'knew who i was',
    'i have always been like that',
  ],
  unless: ['@they', 'not (who|how)', 'on purpose'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'That’s just how I am',
  hears: 'They may hear that this will go on, and it is theirs to get used to.',
  why: 'Habits are strong, and the next time can still be different in one small way. Name that way.',
  source: 'gollwitzer-sheeran-2006',
  instead: 'I get loud when the team loses. Next Sunday I’ll go round the block before I come in.',
};

export const examples: RuleExamples = {
  flags: [
    'That’s just how I am.',
    'You knew who I was when you married me.',
    'im just being honest',
    'I’ve always been like that.',
    'Take it or leave it.',
    'I’m not good with words.',
    'It’s my nature, I am from the south.',
    'I’m not going to change who I am for you.',
    'I’m a Scorpio, what do you want.',
    'It’s just the way I talk.',
  ],
  leaves: [
    'I like who I am with you.',
    'I want to change how I talk to you.',
    'This is how I make soup.',
    'You know how I love the sea.',
    'He’s just being honest.',
    'I’m a nurse on the night shift.',
    'I have always been proud of you.',
    'Take the bag or leave it here.',
    'I was born in this town.',
    'I’m learning to say it better.',
    'To be honest with you, I miss you.',
    'I was wrong, and that’s not who I want to be.',
  ],
};
