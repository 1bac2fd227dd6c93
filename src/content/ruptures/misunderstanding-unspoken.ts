import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'A misunderstanding nobody mentioned',
    sentence: 'One of you took something in a way it wasn’t meant, and neither has brought it up.',
    soundsLike: [
      '“I thought you knew.”',
      '“You said you were fine with it.”',
      'No one has brought up the wedding since June.',
    ],
    atStake: ['understood', 'asked', 'openness', 'belonging', 'honesty'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.16, y: 0.44 },
        { x: 0.34, y: 0.6 },
        { x: 0.48, y: 0.5 },
        { x: 0.62, y: 0.22 },
        { x: 0.78, y: 0.12 },
        { x: 1, y: 0.2 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.12, y: 0.64 },
        { x: 0.28, y: 0.86 },
        { x: 0.46, y: 0.84 },
        { x: 0.62, y: 0.56 },
        { x: 0.76, y: 0.4 },
        { x: 1, y: 0.72 },
      ],
    ],
    fits: { 'nothing-said': 2, 'one-message': 2, quiet: 1, 'not-wanted': 1, 'over-weeks': 1 },
  },
  prompts: {
    camera: {
      question: 'Which words were used, and which were left out?',
      why: 'First write the words that were used. Then write the sentence that nobody said.',
    },
    story: {
      question: 'What did you take it to mean, and when did you decide that?',
      why: 'A guess can turn into a fact overnight. Which night was it?',
    },
    'what-i-did': {
      question: 'What did you do, instead of asking?',
      why: 'Reading someone wrong is no offense. What we do on the strength of it, week after week, can still hurt.',
    },
    'did-to-me': {
      question: 'What has it done to you, not to talk about it?',
      why: 'A small thing nobody mentions can last longer than a big one that’s been said.',
    },
    onlooker: {
      question: 'What would someone see who knew both sides?',
      why: 'Each of you has had only the one. Picture somebody friendly who holds the two side by side, and wishes you both well.',
    },
    loop: {
      question: 'What do you each do, instead of asking?',
      why: 'One makes a guess and takes a step back. The other sees the step, and guesses, too. It may have gone that way, or not. You can leave it empty.',
    },
    request: {
      question: 'What could they ask you, instead of guessing?',
      why: 'It’s a small thing to want, and they can still say no to it.',
    },
    plan: {
      question: 'What will you ask, when you catch yourself guessing?',
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'I think I took something the wrong way and acted on it. I’m asking late, and I’d like to know: how was it really?',
      own: 'I made a guess and treated it like a fact. I did this with it.',
    },
    'they-hurt-me': {
      happened:
        'There’s something I haven’t brought up until now. I’ll begin with what happened, before what I made of it.',
      'did-to-me': 'I’ve carried it around by myself, and that has been hard.',
    },
    both: {
      'did-to-me': 'It looks as if each of us was handed half a story. This is my half.',
      own: 'I had chances to ask, and here’s what I did with them.',
    },
    'not-sure': {
      noticed: 'I have a hunch that we misread each other a while ago, and that it’s still around.',
      ask: 'What did you think I meant? I’d sooner find out than go on guessing.',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
