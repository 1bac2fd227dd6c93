import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'A fight over something small',
    sentence:
      'It began with a lid, a light or a parking spot, and before long it was about much more than that.',
    soundsLike: [
      '“It’s just a sponge!”',
      '“Fine. We’ll do it your way. As usual.”',
      '“How did we get from the map to my sister?”',
    ],
    atStake: ['mattering', 'appreciation', 'help', 'calm', 'rest'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.36, y: 0.43 },
        { x: 0.45, y: 0.66 },
        { x: 0.52, y: 0.36 },
        { x: 0.6, y: 0.65 },
        { x: 0.7, y: 0.4 },
        { x: 1, y: 0.36 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.36, y: 0.57 },
        { x: 0.44, y: 0.34 },
        { x: 0.53, y: 0.66 },
        { x: 0.6, y: 0.35 },
        { x: 0.7, y: 0.6 },
        { x: 1, y: 0.66 },
      ],
    ],
    fits: { loud: 2, 'in-a-talk': 1, 'one-remark': 1, 'not-there': 1, 'carrying-alone': 1 },
  },
  prompts: {
    camera: {
      voices: ['i-hurt-them', 'both', 'not-sure'],
      question: 'What was the small thing, and which sentence made it big?',
      why: 'Somewhere there may be one line where it stopped being about the lid, the lamp or the bag. See if you can find that line.',
    },
    story: {
      question: 'What did the small thing seem to say about you?',
      why: 'An empty carton can feel like a message. Write down what yours seemed to say, however unfair.',
    },
    'what-i-did': {
      question: 'What did you say that was bigger than the thing?',
      why: 'The small thing can rest. The sentence that went past it may be the one that still hurts.',
    },
    'did-to-me': {
      voices: ['they-hurt-me', 'both'],
      question: 'What hurt, that wasn’t small?',
      why: 'It can feel silly to be so sore about so little. Perhaps what it touched wasn’t little.',
    },
    needed: {
      question: 'What were you really asking for?',
      why: 'Lids and lights can be a way of asking for help, for rest, or whether anybody noticed. Pick whatever comes close.',
    },
    'still-holds': {
      question: 'What is bigger than the thing you fought about?',
      why: 'Only where there is something, and only what’s true.',
    },
    loop: {
      question: 'How does a small thing grow, between you?',
      why: 'A remark, a sigh, a longer remark. You don’t need to know who began; only what you do once it’s going. You can leave it empty.',
    },
    plan: {
      question: 'What will you do when a small thing starts to grow?',
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'It was a small thing, and I made it a big one. What got to you the most?',
      own: 'The thing itself hardly matters. What I piled on top of it does.',
    },
    'they-hurt-me': {
      happened: 'I know it began with next to nothing. The part I’d like to talk about came a little later.',
      'did-to-me': 'The little thing was soon over. This part wasn’t.',
    },
    both: {
      'did-to-me':
        'That was a lot of heat for so small a thing, and I don’t think either of us was really talking about it. For me it was this.',
      own: 'I helped it grow, and here is how.',
    },
    'not-sure': {
      noticed:
        'It was such a small thing, and it made so much noise. I keep wondering what we were really talking about.',
      ask: 'Was that all it was, for you? Or was something else in it?',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
