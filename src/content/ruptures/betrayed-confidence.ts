import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'A secret passed on',
    sentence: 'One of you told something in private, and it reached people it was not meant for.',
    soundsLike: [
      '“I only told my sister.”',
      '“Wait, who else knows?”',
      'On Monday three people said, “So sorry to hear.”',
    ],
    atStake: ['privacy', 'loyalty', 'dignity', 'a-say', 'safety'],
    sinceThen: true,
    asksFoundOut: true,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.24, y: 0.5 },
        { x: 0.36, y: 0.5 },
        { x: 0.56, y: 0.62 },
        { x: 0.78, y: 0.74 },
        { x: 1, y: 0.76 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.24, y: 0.52 },
        { x: 0.36, y: 0.48 },
        { x: 0.54, y: 0.24 },
        { x: 0.7, y: 0.08 },
        { x: 0.78, y: 0 },
      ],
    ],
    fits: { 'came-out': 1, 'line-crossed': 2, 'cannot-trust': 1, 'made-small': 1, 'in-front-of-others': 1 },
  },
  prompts: {
    camera: {
      voices: ['they-hurt-me', 'not-sure'],
      question: 'What was told, and who found out?',
      why: 'Say who knew first, how it got around, and how it came back. You can leave the secret itself out.',
      starters: [
        'It was first said …',
        'The next person who knew was …',
        'It came back on …, when …',
        'I think it went from … to …',
      ],
    },
    'what-i-did': {
      question: 'What did you pass on, and to whom?',
      why: 'Name each person you told. They may have been wondering about everyone since.',
      starters: [
        'I told …',
        'What you said about …, I repeated to …',
        'I also mentioned it to …',
        'I used it to …',
      ],
    },
    amends: {
      question: 'What can you put right, and what can’t be undone?',
      why: 'What’s told stays told. Before you go to the people who heard it, ask the one it belongs to.',
    },
    'did-to-me': {
      question: 'What is it like for you, now that others know?',
      why: 'Being told on is one hurt. Having to face people who know can be another.',
    },
    'since-then-mine': {
      voices: ['they-hurt-me', 'both', 'not-sure'],
      question: 'What could make it easier to be around people who know?',
      why: 'Passing it on was one person’s choice. What might help now can be very small: a seat, a side door, a word beforehand.',
    },
    request: {
      voices: ['they-hurt-me', 'both'],
      question: 'What do you want to ask for, now that it’s out?',
    },
    plan: {
      voices: ['i-hurt-them', 'both', 'not-sure'],
      question: 'How will you make clear what is private?',
      starters: [
        'I’m not sure whether … is private',
        'somebody asks me about …',
        'ask, “…,” before I …',
        'say, “You’d have to ask them about …,” and leave it there',
      ],
      why: 'A few words before the next story, such as “Is this private?” or “This one stays here,” can show where the line runs.',
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'You trusted me with something, and I passed it on. What has it been like, with other people knowing?',
      own: 'It was yours to tell, and I told it.',
    },
    'they-hurt-me': {
      happened: 'You passed on something that was private to me.',
      'did-to-me': 'This is what it’s like for me, now that it’s out.',
    },
    both: {
      'did-to-me':
        'We’ve each told things that weren’t ours to tell. This is what it was like to have mine told.',
      own: 'And this is what I told that was yours.',
    },
    'not-sure': {
      noticed: 'Something I thought only a few people knew seems to have gone around.',
      ask: 'I don’t know how it got around, and I’m not saying it was you. Do you know anything about it?',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
