import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'Needed, and out of reach',
    sentence:
      'One of you was used up by illness, work or caring for someone, and the other had to face something alone.',
    soundsLike: [
      '“I can’t. Not today.”',
      '“I know you’re sick. I still missed you.”',
      'Double shifts, three weeks running.',
    ],
    atStake: ['company', 'help', 'rest', 'closeness', 'mattering'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.22, y: 0.44 },
        { x: 0.4, y: 0.6 },
        { x: 0.55, y: 0.66 },
        { x: 0.7, y: 0.6 },
        { x: 0.85, y: 0.46 },
        { x: 1, y: 0.44 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.16, y: 0.78 },
        { x: 0.34, y: 0.9 },
        { x: 0.55, y: 0.94 },
        { x: 0.78, y: 0.92 },
        { x: 1, y: 0.84 },
      ],
    ],
    fits: { 'not-there': 2, 'carrying-alone': 2, 'bit-by-bit': 1, 'over-weeks': 1 },
  },
  prompts: {
    story: {
      question: 'What did your tired mind say it meant?',
      why: 'A worn-out head fills in the gaps: “I’m on my own with this.” “I’m failing everybody.” Write it down the way it came.',
    },
    'what-i-did': {
      question: 'What did you say about it, or leave unsaid?',
      why: 'Being sick or worn out is not something you did wrong. What you said about it, or left unsaid, may still be yours to tell.',
      starters: [
        'I couldn’t …, and I could have …',
        'I had you believe that …',
        'I gave what I had left to …, and then I …',
        'Instead of telling you how bad it was, I …',
      ],
    },
    'did-to-me': {
      question: 'How was it, being on your own with it?',
      why: 'You can know that it couldn’t be helped and have been alone all the same. Both can be said.',
    },
    onlooker: {
      question: 'What would a kind neighbor have seen of you both?',
      why: 'Somebody who likes you both and wants nothing from either might see two tired people, where each of you saw one.',
    },
    appreciate: {
      question: 'Was there a small thing that did get through?',
      why: 'If something did, you can say so. It doesn’t make up for the rest, and there may be nothing.',
    },
    'loop-exit': {
      voices: ['i-hurt-them', 'both'],
      question: 'Where could one of you ask sooner, or say “I can’t” sooner?',
      why: 'One stops asking, to spare the other. The other takes the quiet for “all is well.” It can go around for months with nobody meaning harm.',
    },
    plan: {
      voices: ['i-hurt-them', 'both'],
      question: 'What will you do when one of you has nothing left?',
      why: '“Not now” may be easier to take with a door left in it: a time, or somebody else to ask.',
      starters: [
        'I have nothing left and you …',
        'you can’t come when I …',
        'say, “After …,” and then …',
        'ask … to sit with me instead',
      ],
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'You needed someone and I wasn’t there. Tell me about it from your end, and I’ll keep my reasons out of it.',
      own: 'Some of that I couldn’t help. This is the part I could.',
    },
    'they-hurt-me': {
      happened: 'I can see there were reasons. I want to tell you how it went over here all the same.',
      'did-to-me': 'Knowing why didn’t make it less lonely.',
    },
    both: {
      'did-to-me': 'I think we both ran dry, and we did it in separate rooms. Mine looked like this.',
      own: 'I was hard to reach as well, and I can say where.',
    },
    'not-sure': {
      noticed: 'Lately I can’t seem to get through to you, and I don’t know what you’re carrying.',
      ask: 'How are you, truly? And is there any room right now for how I am?',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
