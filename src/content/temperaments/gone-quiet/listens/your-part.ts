import type { MomentLines } from '../../../schema-rehearsal';

export const yourPart = {
  met: {
    closed: [
      'No. Not yours.',
      '[shakes head, and doesn’t stop for a while]',
      'I don’t think so. I don’t.',
      'That’s no reason. There isn’t one.',
      'You take a lot on. This one you can put back.',
    ],
    softening: [
      'You could have been an angel that day. It’d have been the same.',
      'Say you did forget something. People forget. It’s still theirs.',
      'I’d never have thought you’d look for it in yourself. I don’t.',
      'There’s what you did, and there’s what was done to you. Those are two things.',
      'I can’t argue well. I only know it wasn’t you.',
      'You were trying to keep things calm. That’s all I see.',
    ],
    open: [
      'I don’t say much, so keep this one: it was never yours.',
      'You’ve been on trial in your own head. I’d let you go home.',
      'Nobody made them do it. Least of all you.',
      'If it were me telling you this, you’d have known right away whose it was.',
      'Even what you didn’t say. Even the keeping quiet. None of it’s a fault.',
    ],
  },
  asked: {
    closed: [
      'Not yours. I don’t need to think about that one.',
      'I looked for it while you talked. There’s nothing there.',
      'You’re asking a friend, so I’m not neutral. Still: it wasn’t you.',
    ],
    open: [
      'You did nothing that deserves that. Nothing would.',
      'I’m sure. I’m not sure of much, you know me. Of this I am.',
      'The one who did it did it. I can’t make it come out any other way.',
    ],
  },
  missed: [
    'I only know who’s on my step.',
    'Whatever the reasons were, you don’t owe for it.',
    'Mm. It’s you I think about.',
    'I don’t see it moving over to you.',
  ],
  struck: [
    'Be angry, if you are. It wasn’t you who did it.',
    'At them, at me, at the fence. I don’t mind.',
    'You can say it like that. It still wasn’t you.',
  ],
  thin: [
    'You don’t owe me a sorry.',
    'There’s nothing to work out. It wasn’t you.',
    '[picks a pebble off the step] This much of it is yours. No. Not even this.',
    'Leave it with me tonight. I’ll look after it.',
  ],
} satisfies MomentLines;
