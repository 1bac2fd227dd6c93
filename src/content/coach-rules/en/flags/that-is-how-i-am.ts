import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 73,
  patterns: ['just (how|the way|who) (i|we) (am|talk|do|was)', 'i was (raised|brought) (up|that|like)'],
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
    'It’s just the way I talk.',
    'That’s just who I am, mate.',
    'This is just how we do it in my family.',
    'im loud, its just how i am',
    'It was just how I was back then.',
    'Sorry, just the way I am.',
    'That’s just how we talk at the garage.',
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
    'I was being honest, and I could have been kinder.',
  ],
};
