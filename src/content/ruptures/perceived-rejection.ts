import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'Turned down or left out',
    sentence: 'One of you hoped for a place, a yes or a call, and was passed over, or it felt that way.',
    soundsLike: [
      '“We didn’t think you’d want to come.”',
      '“Maybe some other time.”',
      'A photo with everybody in it. Everybody else.',
    ],
    atStake: ['belonging', 'mattering', 'closeness', 'honesty'],
    sinceThen: true,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.26, y: 0.45 },
        { x: 0.44, y: 0.58 },
        { x: 0.54, y: 0.6 },
        { x: 0.66, y: 0.4 },
        { x: 0.8, y: 0.2 },
        { x: 1, y: 0.14 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.28, y: 0.6 },
        { x: 0.46, y: 0.78 },
        { x: 0.6, y: 0.8 },
        { x: 0.78, y: 0.64 },
        { x: 1, y: 0.6 },
      ],
    ],
    fits: { quiet: 1, 'came-out': 1, 'not-wanted': 2, 'nothing-said': 1, 'one-message': 2 },
  },
  prompts: {
    story: {
      question: 'What did you tell yourself about the no?',
      why: 'A no is short. People fill in the rest: the one who gets it, and the one who gives it, too. Put down what you filled in, as unfair as it is.',
    },
    'it-hurt': {
      question: 'What did they lose when they weren’t chosen?',
      why: 'You were free to choose. It hurt them all the same, and you can say that much without taking the choice back.',
    },
    needed: {
      question: 'What were you hoping for?',
      why: 'Under the sting there is often a wish: to be picked, to be asked, to be missed. It can be hard to say out loud, because it is the thing that got no answer.',
    },
    'still-holds': {
      question: 'What hasn’t changed between you, if anything?',
      why: 'A no about one thing can grow until it seems to be about everything. Name a part it did not reach, only if there is one.',
    },
    'since-then': {
      question: 'Since then, who still asks, and who has stopped?',
      why: 'Whoever did the choosing did it. The habits since then, the not asking, the quick “no, you go,” are another matter. They can be looked at here.',
    },
    request: {
      question: 'Next time, what do you want to be asked or told?',
      why: 'A place can’t be demanded. You can ask to hear early, and face to face, and they may turn that down as well.',
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'You were left out because of something I decided. What was that like? My reasons can wait.',
      own: 'The choice was mine. And however it reached you, that was mine as well.',
    },
    'they-hurt-me': {
      happened:
        'I felt turned away, and it has taken me a while to bring it up. I’ll stay with what I saw and what I was told.',
      'did-to-me': 'I don’t want to argue about the choice. I want you to know what it did.',
    },
    both: {
      'did-to-me': 'I think we each turned the other away. This is how it was to be turned away by you.',
      own: 'I shut you out, too, and this is how.',
    },
    'not-sure': {
      noticed:
        'I’ve been feeling on the edge of things with you, and I might have built that out of very little.',
      ask: 'Was I left out of something, or did it just fall that way?',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
