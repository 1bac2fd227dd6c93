import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'A limit not kept',
    sentence: 'One of you had said what they need, or where they stop, and it was not kept to.',
    soundsLike: [
      '“I know you said no. It was only five minutes.”',
      '“You didn’t really mean that.”',
      'The door was closed. It got opened anyway.',
    ],
    atStake: ['respect', 'privacy', 'safety', 'a-say', 'reliability'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.3, y: 0.42 },
        { x: 0.6, y: 0.42 },
        { x: 1, y: 0.42 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.28, y: 0.6 },
        { x: 0.46, y: 0.54 },
        { x: 0.58, y: 0.34 },
        { x: 0.72, y: 0.18 },
        { x: 1, y: 0.16 },
      ],
    ],
    fits: { 'line-crossed': 2, 'cannot-trust': 1, 'not-heard': 1, 'over-weeks': 1, 'bit-by-bit': 1 },
  },
  prompts: {
    camera: {
      question: 'What had been asked for, and what happened then?',
      why: 'Write two moments: when the need or the limit was said, and when it wasn’t kept to. Give each its day and place.',
    },
    'it-hurt': {
      question: 'What was it like for them that their no didn’t count?',
      why: 'The thing itself may have been small: a visit, a picture, a surprise. That it came after they had spoken may be the larger part.',
    },
    'what-i-did': {
      question: 'What had they asked, and what did you do anyway?',
      why: 'Their words come first, then your act. “I forgot” and “I didn’t think you’d mind” can stay out of it.',
    },
    amends: {
      question: 'How will they see that you keep to it now?',
      why: 'After a crossed limit, a promise alone may feel thin. A key in an envelope, a picture taken down, a knock: something they need not ask you about.',
    },
    'did-to-me': {
      voices: ['they-hurt-me', 'both'],
      question: 'What has been different for you since then?',
      why: 'It may show in what you do to make up for it: listening for steps, telling less, sleeping worse.',
    },
    'mine-or-not': {
      why: 'A limit told softly, late or with a smile has still been told. “Nothing here was mine” can be the whole answer.',
    },
    'not-mine': {
      voices: ['they-hurt-me'],
      question: 'What about this was never your fault?',
      why: 'Nobody has to say no perfectly, or have a good enough reason for it.',
    },
    loop: {
      question: 'What tends to happen when one of you says no?',
      why: 'Crossing the line belongs to the one who did it, so leave it out. This is only about how a no gets said or guessed at. If nothing comes, leave it empty.',
    },
    request: {
      question: 'What do you ask for, and what will you do if they refuse?',
      why: 'A request is theirs to refuse. What you do then is yours to choose. It may help to have both ready, each in a sentence.',
    },
    plan: {
      voices: ['i-hurt-them', 'both', 'not-sure'],
      question: 'What will you do when a limit comes up next, yours or theirs?',
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'You had told me what you needed, and I went past it. What was that like? You’re free not to say.',
      own: 'There was a line, and I’m the one who stepped over it.',
    },
    'they-hurt-me': {
      happened: 'I had asked you for something, and you didn’t keep to it.',
      'did-to-me': 'It’s more than the thing itself. It’s that I had said it.',
    },
    both: {
      'did-to-me':
        'A line of mine was crossed, and I know that one of yours was, too. I’ll tell you about mine.',
      own: 'You had asked something of me as well, and this is what I did with it.',
    },
    'not-sure': {
      noticed: 'I think a line got crossed somewhere, and I can’t tell how clear it was, or whose it was.',
      ask: 'Is there a limit of yours that I keep missing? And did you know about mine?',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
