import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'Blame or shame',
    sentence:
      'Something hard in one of you, a worry, a failure, a black mood, was laid on the other as if they were the cause.',
    soundsLike: [
      '“I’d be fine if it weren’t for you.”',
      '“What is wrong with you?”',
      'One bad day at work. By supper it was your fault.',
    ],
    atStake: ['dignity', 'fairness', 'respect', 'calm'],
    sinceThen: true,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.2, y: 0.44 },
        { x: 0.38, y: 0.62 },
        { x: 0.56, y: 0.78 },
        { x: 0.78, y: 0.84 },
        { x: 1, y: 0.82 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.18, y: 0.52 },
        { x: 0.36, y: 0.46 },
        { x: 0.56, y: 0.66 },
        { x: 0.78, y: 0.72 },
        { x: 1, y: 0.68 },
      ],
    ],
    fits: { loud: 1, 'made-small': 2, 'carrying-alone': 1, 'in-a-talk': 2, 'over-weeks': 1 },
  },
  prompts: {
    camera: {
      question: 'What was said, word for word?',
      why: 'One sentence is easier to talk about than a mood. Write the words, when it was, and who else heard it.',
    },
    'what-i-did': {
      question: 'What did you blame them for that was really yours?',
      why: 'Two plain facts go in here: what you said, and whose trouble it really was. The second is no excuse. It takes the blame back.',
    },
    'not-mine': {
      question: 'What were you blamed for that was never yours?',
      why: 'A person can care about someone’s trouble without having made it.',
    },
    'did-to-me': {
      question: 'What did it make you think about yourself?',
      why: 'A shaming word can stay in your head for a long time. You can say what it did to you without agreeing with it.',
    },
    'since-then': {
      question: 'Since then, who is careful around whom?',
      why: 'Whoever spoke the blame owns it. This asks only about the days after. If someone tiptoes because they’re afraid, Support has people to talk to.',
    },
    request: {
      question: 'How could they tell you about a bad day without blaming you?',
      why: 'Nobody can be asked to have no bad days. What you can ask for is a word or a sign, so that you know it isn’t about you.',
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'I blamed you for something that was mine. What was that like for you?',
      own: 'It was my trouble, and I put it on you. I want to take it back.',
    },
    'they-hurt-me': {
      happened: 'You blamed me for something. These are the words, as near as I can get to them.',
      'did-to-me': 'Those words stayed in my head. This is what they did there.',
    },
    both: {
      'did-to-me':
        'I think we each blamed the other for something that wasn’t theirs. This is what your words did to me.',
      own: 'And this is what I put on you.',
    },
    'not-sure': {
      noticed: 'I heard blame in it, and maybe nobody put it there.',
      ask: 'Was that about me, or was it something else that was weighing on you?',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
