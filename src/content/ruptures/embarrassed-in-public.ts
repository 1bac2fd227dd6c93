import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'Embarrassed in front of others',
    sentence: 'One of you was corrected, laughed at or given away while other people looked on.',
    soundsLike: [
      '“Relax. Everyone laughed.”',
      '“Go on, tell them how your driving test went!”',
      'Twelve people on the call, and nobody unmuted.',
    ],
    atStake: ['dignity', 'respect', 'loyalty', 'privacy', 'belonging'],
    sinceThen: true,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.34, y: 0.43 },
        { x: 0.42, y: 0.5 },
        { x: 0.48, y: 0.93 },
        { x: 0.72, y: 0.96 },
        { x: 1, y: 0.94 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.28, y: 0.56 },
        { x: 0.42, y: 0.22 },
        { x: 0.52, y: 0.1 },
        { x: 0.74, y: 0.16 },
        { x: 1, y: 0.24 },
      ],
    ],
    fits: { 'one-remark': 2, 'made-small': 2, 'line-crossed': 1, 'in-front-of-others': 2 },
  },
  prompts: {
    camera: {
      question: 'Who was there, and what did they see?',
      why: 'An audience is part of this. Put the faces in: who laughed, who studied the tablecloth, who changed the subject.',
    },
    'what-i-did': {
      question: 'What did you do, and who was watching?',
      why: 'That others saw it is part of what hurt. So they belong in the sentence, too.',
    },
    amends: {
      question: 'Who else heard it, and what could you tell them now?',
      why: 'You could put it right in front of the same people. The one you hurt may not want a second scene, so ask first and let them choose.',
    },
    'did-to-me': {
      voices: ['they-hurt-me', 'both'],
      question: 'What was it like afterward, when everyone had gone?',
      why: 'It may have lasted ten seconds. The ride home, and the next time through that door, can last longer.',
    },
    'since-then-mine': {
      voices: ['i-hurt-them', 'both'],
      question: 'What would make the next time among people easier?',
      why: 'What was done was one person’s doing. The next birthday or meeting is still ahead, and something small can be laid ready for it.',
    },
    request: {
      question: 'When people are around, what could they do for you?',
      why: 'You may ask for the very opposite of what happened: to be backed up, let be, or told later and alone. They are free to say no.',
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'I put you on the spot with people looking. How was that, from where you were?',
      own: 'I did it in front of other people, so I owe you plain words about it.',
    },
    'they-hurt-me': {
      happened: 'This is about something you did in front of other people.',
      'did-to-me': 'You may have seen me smile, or say nothing. This is what was behind it.',
    },
    both: {
      'did-to-me':
        'I think we each made the other look small, with people watching. It was like this for me.',
      own: 'And this is what I did to you in front of them.',
    },
    'not-sure': {
      noticed: 'I came away from being with the others feeling shown up, and it may be that no one meant it.',
      ask: 'You were there. How did it look to you?',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
