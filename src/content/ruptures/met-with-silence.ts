import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'Silence, or pulling away',
    sentence:
      'One of you went quiet, left the room or stopped writing back, and the other was left with the quiet.',
    soundsLike: ['“I’m fine.”', '“Forget it. It doesn’t matter.”', 'Nothing. Not for three days.'],
    atStake: ['closeness', 'mattering', 'knowing-what-to-expect', 'safety', 'space'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.3, y: 0.4 },
        { x: 0.55, y: 0.34 },
        { x: 0.8, y: 0.44 },
        { x: 1, y: 0.38 },
      ],
      [
        { x: 0, y: 0.56 },
        { x: 0.3, y: 0.58 },
        { x: 0.5, y: 0.8 },
        { x: 0.62, y: 0.94 },
        { x: 0.68, y: 1 },
      ],
    ],
    fits: { quiet: 2, 'not-wanted': 1, 'not-there': 1, 'after-a-talk': 1, 'nothing-said': 2 },
  },
  prompts: {
    camera: {
      voices: ['they-hurt-me', 'not-sure'],
      question: 'What would a camera have shown of the quiet?',
      why: 'There isn’t much to film. Who left, which message stayed unread, how long it lasted: that is what you two can agree on.',
    },
    story: {
      voices: ['they-hurt-me', 'both', 'not-sure'],
      question: 'What did the silence mean, in your version?',
    },
    'what-i-did': {
      question: 'What did you do, when it went quiet?',
      why: 'Going quiet is something one does, too. Put it in verbs: left, turned over, did not answer.',
    },
    'did-to-me': {
      question: 'What did the quiet do to you?',
    },
    'their-version': {
      voices: ['they-hurt-me'],
      question: 'What might the quiet have been, from their side?',
      why: 'People go quiet to hurt, and people go quiet so that they won’t. From the outside the two look the same, so this is a guess. You can skip it.',
    },
    'loop-exit': {
      voices: ['they-hurt-me', 'both', 'not-sure'],
      question: 'Where could you step out of the chasing and the hiding?',
      why: 'When one asks harder, the other often goes further in. Either end can be let go of first, where it’s safe to, and it need not be for good.',
    },
    plan: {
      voices: ['they-hurt-me', 'both', 'not-sure'],
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'I went quiet on you. Before I say anything about why, I’d like to know what those days were like on your end.',
      own: 'Not answering was something I did. It didn’t just happen.',
    },
    'they-hurt-me': {
      happened: 'I want to talk about the quiet. I’ll tell you only what I saw of it.',
      'did-to-me': 'From the outside I couldn’t tell whether you were resting or gone.',
    },
    both: {
      'did-to-me': 'We each went quiet, I think. This is how it was on my side of the door.',
      own: 'I added to the silence, and this is how.',
    },
    'not-sure': {
      noticed: 'It’s been quiet between us, and I may be reading it wrong.',
      ask: 'Was it quiet for you, too, or was that only me?',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
