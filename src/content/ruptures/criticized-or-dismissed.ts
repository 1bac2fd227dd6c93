import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'Criticized, judged or dismissed',
    sentence: 'One of you marked down or waved away something the other made, said or felt.',
    soundsLike: [
      '“You’re being dramatic.”',
      '“Well, it’s a start, I guess.”',
      'Two weeks of work, and a shrug.',
    ],
    atStake: ['respect', 'dignity', 'appreciation', 'understood', 'encouragement'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.22, y: 0.41 },
        { x: 0.42, y: 0.3 },
        { x: 0.58, y: 0.12 },
        { x: 0.78, y: 0.06 },
        { x: 1, y: 0.05 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.2, y: 0.57 },
        { x: 0.4, y: 0.42 },
        { x: 0.56, y: 0.24 },
        { x: 0.76, y: 0.17 },
        { x: 1, y: 0.17 },
      ],
    ],
    fits: { 'one-remark': 2, 'made-small': 2, 'bit-by-bit': 1, 'in-a-talk': 1, 'one-message': 1 },
  },
  prompts: {
    camera: {
      question: 'What were the words, or the look?',
      why: 'Write the sentence itself, and the shrug or the look. “Judged” is already a reading of it. The sentence is something you may both remember.',
    },
    'it-hurt': {
      question: 'Can you say that it hurt, without defending your opinion?',
      why: 'You may still think your point was right. Whether it was right and whether it hurt are two questions, and this is the second one.',
    },
    'what-i-did': {
      question: 'What did you say, and how did you say it?',
      why: 'It’s easy to make it smaller afterward. “I made a comment” is not yet what you said.',
    },
    'did-to-me': {
      voices: ['they-hurt-me', 'both'],
      question: 'What did it do to you, and what have you stopped doing since?',
      why: 'It may show in what you’ve stopped doing: singing, asking, putting your hand up.',
    },
    needed: {
      voices: ['they-hurt-me', 'both'],
      question: 'When you said it or showed it, what were you hoping for?',
      why: 'Someone who shows a thing may want a critic, a witness or a cheer. It may be easier to give once it has a name.',
    },
    loop: {
      question: 'When one of you shows something, what tends to come next?',
      why: 'Perhaps one shows a little less, and the other asks and comments a little more. It could also run quite another way. Your half of it is enough, and you can leave it empty.',
    },
    request: {
      question: 'How would you like to be told, next time?',
      why: 'This doesn’t have to be a request for praise. It can be about how: when, where, in which order, or only when you ask.',
    },
    'one-thing': {
      voices: ['i-hurt-them', 'both'],
      question: 'What will you do with the next thing they show you?',
      why: 'Ask first what is wanted, perhaps. Or hold your opinion until the paint is dry. Pick something they could see you do.',
    },
    unresolved: {
      voices: ['they-hurt-me', 'both', 'not-sure'],
      question: 'What can you two go on disagreeing about?',
      why: 'A hurt can be cared for while two people still disagree. Nobody has to give in about a tattoo or a recipe.',
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'I passed judgment on something of yours. What did that do to you? I’ll keep my opinion out of it.',
      own: 'Having an opinion is one thing. The way I said it to you was my doing.',
    },
    'they-hurt-me': {
      happened: 'You can think what you think. This is about the way you said it to me.',
      'did-to-me': 'It stayed with me a good deal longer than it took to say.',
    },
    both: {
      'did-to-me': 'I think we each put the other down. This is what yours did to me.',
      own: 'And this is how I put you down.',
    },
    'not-sure': {
      noticed: 'I think one of us came away smaller, and it could be you as well as me.',
      ask: 'How did it sound to you? A blunt answer is fine.',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
