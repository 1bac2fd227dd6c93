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
    'I wouldn’t know. They’re not the one on my step.',
    'There may be reasons. You still don’t owe for it.',
    'Mm. It’s you I think about.',
    'Could be. It doesn’t move it over to you.',
  ],
  struck: [
    'That anger knows where it belongs.',
    'Yes. At them. At me, too, if you need to.',
    'I’ve nothing against that. I’d have said it sooner.',
  ],
  thin: [
    'No sorry. Not to me.',
    'There’s nothing to work out. It wasn’t you.',
    '[picks a pebble off the step] This much of it is yours. No. Not even this.',
    'Leave it with me tonight. I’ll look after it.',
  ],
} satisfies MomentLines;
