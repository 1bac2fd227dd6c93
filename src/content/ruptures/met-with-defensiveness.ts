import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'Answered with a defense',
    sentence:
      'One of you brought something that hurt, and what came back was a reason, an excuse or a charge, and little care.',
    soundsLike: [
      '“Oh, and what about you in March?”',
      '“I was only trying to help.”',
      '“So now I’m the bad guy.”',
    ],
    atStake: ['heard', 'comfort', 'mattering', 'fairness', 'understood'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.14, y: 0.44 },
        { x: 0.32, y: 0.55 },
        { x: 0.46, y: 0.22 },
        { x: 0.62, y: 0.53 },
        { x: 0.8, y: 0.14 },
        { x: 1, y: 0.12 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.25, y: 0.6 },
        { x: 0.5, y: 0.6 },
        { x: 0.75, y: 0.6 },
        { x: 1, y: 0.6 },
      ],
    ],
    fits: { 'in-a-talk': 2, 'not-heard': 2, loud: 1, 'carrying-alone': 1 },
  },
  prompts: {
    camera: {
      question: 'Who said what, in which order?',
      why: 'The order tells a lot here. Write what was said first, and what came back. You can stop there.',
    },
    'it-hurt': {
      question: 'What did they get from you when they came to you hurt?',
      why: 'There may be two hurts here: what they came with, and how it was met. This page is for how it was met.',
    },
    'what-i-did': {
      question: 'What did you say, when they wanted you to listen?',
      why: 'It could be reasons, a joke, or something they did last year. It’s human, and it still goes here, in plain words.',
    },
    'intention-impact': {
      question: 'What were you protecting, and what did they get?',
      why: 'A defense protects something: your good name, your pride, how hard you try. It helps to know what. They only saw the defense.',
    },
    'did-to-me': {
      voices: ['they-hurt-me', 'both'],
      question: 'What happened to the thing you wanted to say?',
      why: 'A hurt that gets argued away is still there. You can say what it has done to you since.',
    },
    reflection: {
      question: 'Can you say their point back, with no answer attached?',
      why: 'Your reply can wait its turn. Leave them room to say, “Not quite.”',
    },
    staying: {
      voices: ['i-hurt-them', 'both'],
      question: 'What will you do when it gets tense?',
      why: 'An answer can be out before the thought is. You can take twenty minutes, or the day, and say when you’ll be back.',
    },
    request: {
      question: 'What answer would be enough for you?',
      why: 'A whole change of heart is a lot to ask. One sentence they could say first may not be.',
    },
    'one-thing': {
      voices: ['i-hurt-them', 'both'],
      question: 'What will you say first, when something is brought to you?',
      why: 'Only the first sentence. The ones after it can find their own way.',
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'You came to me with something, and I answered before I’d taken it in. Would you tell it again, now or some other day?',
      own: 'You needed me to listen, and this is what I did.',
    },
    'they-hurt-me': {
      happened: 'I’d like to go back to the thing I brought you, and to the first answer I got.',
      'did-to-me':
        'There was the thing itself. Then there was standing there with it and having no one take it.',
    },
    both: {
      'did-to-me': 'I think we each came with something sore and got an argument. Mine was this.',
      own: 'This is what I answered with, when it was my turn to listen.',
    },
    'not-sure': {
      noticed: 'We ended up a long way from where we began, and I’d like to find the beginning again.',
      ask: 'Did you feel answered? I’m not certain either of us did.',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
