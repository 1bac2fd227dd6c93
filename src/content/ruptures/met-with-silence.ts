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
      examples: {
        closing: 'You shut me out all weekend like I don’t exist.',
        opening:
          'Friday at nine I wrote, “Are we okay?” You read it at 9:04. On Sunday you came to lunch and talked to everyone at the table but me.',
      },
    },
    story: {
      voices: ['they-hurt-me', 'both', 'not-sure'],
      question: 'What did the silence mean, in your version?',
      examples: {
        closing: 'It means she’s done with me. Obviously.',
        opening:
          'By Saturday night I’d decided she was telling all our friends what I said in the car. I don’t know that. I made it up between midnight and two.',
      },
    },
    'what-i-did': {
      question: 'What did you do, when it went quiet?',
      why: 'Going quiet is something one does, too. Put it in verbs: left, turned over, did not answer.',
      examples: {
        closing: 'I just needed space, and you know how you get when I try to talk.',
        opening:
          'I turned my phone face down on Thursday when I saw it was you, and I left it there until Monday. I didn’t write that I needed time. I let you guess.',
      },
    },
    'did-to-me': {
      question: 'What did the quiet do to you?',
      examples: {
        closing: 'It’s whatever. I’m used to it by now.',
        opening:
          'I checked my phone at every stop on the bus. By the third day I’d stopped eating lunch in the break room, so I wouldn’t have to see the empty chair.',
      },
    },
    'their-version': {
      voices: ['they-hurt-me'],
      question: 'What might the quiet have been, from their side?',
      why: 'People go quiet to hurt, and people go quiet so that they won’t. From the outside the two look the same, so this is a guess. You can skip it.',
      examples: {
        closing: 'He’s punishing me. He knows exactly what he’s doing.',
        opening:
          'Maybe Dad went out to the shed at six because he felt his voice going, and the shed was the only door he could close.',
      },
    },
    'loop-exit': {
      voices: ['they-hurt-me', 'both', 'not-sure'],
      question: 'Where could you step out of the chasing and the hiding?',
      why: 'When one asks harder, the other often goes further in. Either end can be let go of first, where it’s safe to, and it need not be for good.',
      examples: {
        closing: 'I’ll stop asking when you start talking.',
        opening:
          'After the second message I’ll put the phone in the kitchen drawer and write you one line: “I’m here when you are.” Then I’ll go and walk the dog.',
      },
    },
    plan: {
      voices: ['they-hurt-me', 'both', 'not-sure'],
      examples: {
        closing: 'If you shut down again, then I’ll shut down too and see how you like it.',
        opening:
          'If it goes quiet between us at supper, then I will say, “I’m here, no rush,” once, and do the dishes.',
      },
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
