import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'A small wish for closeness, missed',
    sentence:
      'One of you reached out a little, with a joke, a picture or a hand, and the other didn’t see it or waved it off.',
    soundsLike: [
      '“Hey, look at this!” “Mm-hm.”',
      '“Not now, I’m in the middle of something.”',
      'A picture of the first snow. Seen, and no answer.',
    ],
    atStake: ['mattering', 'warmth', 'play', 'closeness', 'appreciation'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.34, y: 0.42 },
        { x: 0.48, y: 0.55 },
        { x: 0.6, y: 0.4 },
        { x: 0.76, y: 0.35 },
        { x: 1, y: 0.36 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.35, y: 0.59 },
        { x: 0.7, y: 0.6 },
        { x: 1, y: 0.6 },
      ],
    ],
    fits: { quiet: 2, 'not-heard': 2, 'one-message': 1, 'in-a-talk': 1, 'not-wanted': 1 },
  },
  prompts: {
    camera: {
      voices: ['they-hurt-me', 'not-sure'],
      question: 'What was offered, and what came back?',
      why: 'It may be three seconds of film: a hand held out, a head that doesn’t turn. Small is fine here.',
    },
    'it-hurt': {
      question: 'What may it have been like for them, to get so little back?',
      why: 'A small reach is easy to miss, and it can still have taken something to make it.',
    },
    'what-i-did': {
      question: 'What were you doing when they reached out?',
      why: 'Not seeing is no crime. Saying plainly what you were doing shows that you see it now.',
    },
    'did-to-me': {
      question: 'What was it like when nothing came back?',
      why: 'From outside it may look tiny: a joke with no laugh, a picture with no answer. It can hurt all the same.',
    },
    appreciate: {
      question: 'Is there a small, kind thing they did that you noticed?',
      why: 'There may have been one, on a better day. If it comes to mind, it can be worth a thank-you.',
    },
    loop: {
      voices: ['they-hurt-me', 'both', 'not-sure'],
      question: 'What happens when one of you reaches out and isn’t seen?',
      why: 'The next one may come smaller, or dressed up as a joke, so that it costs less. Then it is easier still to miss. You can leave this empty.',
    },
    request: {
      question: 'How could they know when you want their attention?',
      why: 'A sign you have both agreed on is harder to miss. It can also be turned down without a scene.',
    },
    plan: {
      voices: ['i-hurt-them', 'both'],
      starters: [
        'you show me … while I’m busy',
        'I hold out … and you don’t look up',
        'say, “Two minutes,” and put down …',
        'ask whether … can wait',
      ],
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'I think you held something out to me and I didn’t take it. Would you tell me about it?',
      own: 'My eyes were somewhere else. That much is mine.',
    },
    'they-hurt-me': {
      happened: 'What I’m bringing is small, and I haven’t been able to put it down.',
      'did-to-me': 'It wasn’t about the thing. It was how it felt to stand there with it.',
    },
    both: {
      'did-to-me': 'We’ve been missing each other’s little signs, I think. One of mine was this.',
      own: 'And some of yours have gone right by me.',
    },
    'not-sure': {
      noticed: 'I tried to show you something, and I’m not certain it got there.',
      ask: 'Did you see it, or did I catch you at a bad moment?',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
