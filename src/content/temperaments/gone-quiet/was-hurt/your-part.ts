import type { MomentLines } from '../../../schema-rehearsal';

export const yourPart = {
  met: {
    closed: [
      'That’s right. That’s what happened.',
      'Yes. {act}.',
      'Thank you for not making me say it.',
      'I’d wondered if you knew.',
      'Then we remember the same thing.',
      '[looks up for the first time]',
      'Good that it’s said. I can’t do more with it today.',
    ],
    softening: [
      'You left out the excuse. I was waiting for it.',
      'So it wasn’t me, then. I did wonder.',
      'Since {that} I’d been asking what I did wrong. Every day, a little.',
      'That’s plain. I can take plain.',
      'You said it the way it was. {act}. No frills.',
      'It helps. I’m surprised how much it helps.',
      'Let me hear that once more. Not now. Another day.',
      { close: 'I thought I’d have to forgive it without you ever saying it.' },
    ],
    open: [
      'It was you. Thank you. It was you.',
      'It was yours, yes. I’m glad I don’t have to hold it for you.',
      '{act}. It was wrong. I’ve wanted that word.',
      'I was angry. I know it didn’t show.',
      'My part is smaller. I let you think there was nothing.',
      'And {mine}. I’m not proud of that.',
      'I don’t need you crushed. I need you to know. I think you do.',
      'Thank you. {after}, and I thought I’d made it all up.',
    ],
  },
  asked: {
    closed: [
      'I’d say it’s simple. {act}. You know the rest.',
      'Whose it is, I can’t weigh. I only know {sight}.',
      'I’m no judge. I was on the other end of it.',
      'You’d have to tell me. I know my side of {that} and no other.',
    ],
    open: [
      'Your part? You knew I’d have liked {wish}, I think. And still.',
      'It’s this: {act}. What I made of it afterward is mine.',
      'I went silent for too long. But the silence came after.',
      'Not everything. That one thing. It was enough.',
      'You want mine as well: {mine}. I’d take it back.',
    ],
  },
  missed: [
    'Ah. A reason.',
    'I don’t doubt it. I was hoping for something else.',
    'There’s usually a reason, yes.',
    '[nods at nothing]',
    '{act}. That part has no “because” in it.',
    'It all makes sense. I still don’t feel better.',
    'Perhaps I was wrong to bring it up.',
  ],
  struck: [
    'My fault, then. All right.',
    'I was quiet. I don’t think that’s the same as doing it.',
    '…I’d like to stop here for a moment.',
    'No. I’m sorry, but no. {act}.',
    'You can put it on me. I won’t pick it up.',
  ],
  thin: [
    'Which part of it, though?',
    'That’s general. I’d like it exact, about {that}.',
    'I don’t want to drag it out of you.',
    'You mean well, I can tell. I’d still like it plainer.',
  ],
} satisfies MomentLines;
