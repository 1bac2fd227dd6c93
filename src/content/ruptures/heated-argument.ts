import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'A heated argument',
    sentence: 'Voices went up, and things came out in anger that are hard to unsay.',
    soundsLike: [
      '“Oh, here we go. Here we go!”',
      '“Don’t you tell me to calm down.”',
      'The whole stairwell heard it.',
    ],
    atStake: ['calm', 'heard', 'respect', 'safety', 'space'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.18, y: 0.38 },
        { x: 0.32, y: 0.1 },
        { x: 0.46, y: 0.88 },
        { x: 0.6, y: 0.08 },
        { x: 0.76, y: 0.74 },
        { x: 1, y: 0.36 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.18, y: 0.62 },
        { x: 0.32, y: 0.9 },
        { x: 0.46, y: 0.12 },
        { x: 0.6, y: 0.92 },
        { x: 0.76, y: 0.26 },
        { x: 1, y: 0.64 },
      ],
    ],
    fits: { loud: 2, 'not-heard': 1, 'line-crossed': 1, 'in-a-talk': 2 },
  },
  prompts: {
    camera: {
      question: 'How did it get from normal to loud?',
      why: 'A shouting match has a first minute. Find the last ordinary sentence, and then the two or three that came after it.',
    },
    'what-i-did': {
      question: 'What did you say that you’d take back?',
      why: 'It may be the one you hope they’ve forgotten. You can name it without repeating every word of it.',
    },
    'anger-hurt-wish': {
      voices: ['they-hurt-me', 'both'],
      question: 'What was under the shouting?',
      why: 'Anger is the part that carries through walls. What it often covers is quieter: something that stung, and something you had been hoping for.',
    },
    staying: {
      question: 'What will you do when voices go up?',
      why: 'Therapists often advise a break of twenty minutes or more, spent on something soothing and not on the fight. If you mean to come back, you can say when.',
    },
    'still-holds': {
      question: 'What stayed true, even during the shouting?',
      why: 'Loud words can drown out what nobody meant to question. If something stood firm the whole time, it can be said in a normal voice.',
    },
    loop: {
      question: 'How does it get louder, step by step?',
      why: 'Two people often get loud in turns. Write only your half; each sentence belongs to the one who said it. If you weren’t loud, you can leave it empty.',
    },
    unresolved: {
      question: 'What was it about, and can that part wait?',
      why: 'Calming things between you is one job. Settling what you fought over is another, and it may take longer or stay open.',
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'In the middle of a fight I take in very little. I’m listening now. How was it for you?',
      own: 'I remember what I said, and I won’t pretend I don’t.',
    },
    'they-hurt-me': {
      happened:
        'I’m not here to start it up again. There is one piece of it that has stayed with me, and I’ll say it in a normal voice.',
      'did-to-me': 'When it was over, this was what was left.',
    },
    both: {
      'did-to-me': 'In the middle of it this got lost, so I’m saying it now.',
      own: 'Here is the part of that fight I’m not proud of.',
    },
    'not-sure': {
      noticed: 'I keep going over that argument, and the order of things slips away from me.',
      ask: 'What do you remember? I’d like to put your piece beside mine.',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
