import type { MomentLines } from '../../../schema-rehearsal';

export const yourPart = {
  met: {
    closed: [
      'I don’t see how that makes it yours. I really don’t.',
      '[shakes head slowly] There’s no reason in there for anyone to hurt you.',
      'I’d like to take that one out of your hands.',
      'Nobody’s perfect, and it still wasn’t yours.',
      'Hm. I think you’re carrying somebody else’s end of it, too.',
    ],
    softening: [
      'It hurts me that you’d look for it in yourself. You didn’t do this.',
      'Even if you’d done everything wrong that day, what they did would still be theirs.',
      'You were there. That’s not the same as doing it.',
      'I’ve known you since we were nineteen. I’ll never think it was you.',
      'Everyone forgets things and says things. Nobody earns being hurt by it.',
      'What you did, you did to get through the day. I’d have done it, too.',
    ],
    open: [
      'Take it from somebody who loves you: that was never yours.',
      'You’ve been turning it over, looking for what you did. I wish you could rest from looking.',
      'What was done to you was decided by the one who did it. That’s the whole of it, for me.',
      'Say it had been me. Would you think I’d brought it on myself? … No. I didn’t think so.',
      'Not the silence afterward either. You kept quiet because you needed to.',
    ],
  },
  asked: {
    closed: [
      'If you’re asking me whose it was: not yours.',
      'I’ve listened for your fault in it, and I can’t find one.',
      'I don’t know all of it. I know who did the hurting, and it wasn’t the one next to me.',
    ],
    open: [
      'No part of me thinks you caused it. I’ve looked in every corner.',
      'Nothing you said or did or forgot made it right. That’s my answer to most of it.',
      'You could ask me that every day, and I’d tell you every day that it wasn’t you.',
    ],
  },
  missed: [
    'Whatever the reasons were, you got hurt, and you’re who I’m here for.',
    'I’d like somebody to be kind to you in this. I’ll start.',
    'We don’t have to settle why. I only know it wasn’t on account of you.',
    'I haven’t changed my mind about you, and I won’t.',
  ],
  struck: [
    'Whatever there is to be angry about belongs with the one who did it.',
    'Anger seems fair to me, for what was done to you.',
    'If some of that’s for me, I can take it. None of it makes you bad.',
  ],
  thin: [
    'You’ve got nothing to be sorry about with me.',
    'Not knowing doesn’t make it yours.',
    'If you’re blaming yourself, give me that one, I’ll throw it in the hedge.',
    'You needn’t sort out who did what tonight. I’m your friend regardless.',
  ],
} satisfies MomentLines;
