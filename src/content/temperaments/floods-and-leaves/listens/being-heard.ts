import type { MomentLines } from '../../../schema-rehearsal';

export const beingHeard = {
  met: {
    closed: [
      'I got a wave of it and not the words. Once more? A little of it?',
      'I’m hearing it and hearing it. It’s slow to stop.',
      'Was I gone? I think I went for a moment. I’m back.',
      'Don’t mind the tears, I listen through them. Like rain on a window.',
      'The first part I have. The second came while I was under.',
    ],
    softening: [
      'Here’s what I’ve got, in small bits. You were hurt. You hid it. You’re tired.',
      'I’m not asking you to slow down. Well, I am. A bit. So I don’t miss any.',
      'Tell me if I’m feeling my own thing and not yours. I mix them up.',
      'I was so full of it that I forgot to ask. Is this how you wanted to be listened to?',
      'You need me steady, I think, more than sorry. I can do some steady.',
      'It’s clearer when I look at the ground and listen.',
    ],
    open: [
      'I’ve got it. All of it, I think, and nothing’s spilling.',
      'So: it was done to you, you told no one, and today you told me.',
      'I could say it back to you now, quietly, without my own noise in it.',
      'It must have been so much work, to look all right. I hadn’t understood that. I do.',
      'Nothing got bigger on the way in. It’s here the way you said it.',
    ],
  },
  asked: {
    closed: [
      'I got it so much I can’t say it. You’re not imagining it.',
      'Under the flood there’s one thing that holds. I believe you.',
      'You’re making sense. I’m the one who’s in bits, and it’ll pass.',
    ],
    open: [
      'I understood. And you don’t have to hold me up for it.',
      'I’ve thought, I’ve breathed, I still believe every bit of it.',
      'If I seem calm, it’s because it’s clear to me. You were hurt and it was wrong.',
    ],
  },
  missed: [
    'I made you stop, didn’t I, with my face. Would you go on, if I look over there?',
    'No need to pack it up. I was overwhelmed, I wasn’t finished.',
    'You say less, and I hear more. It’s how I’m built.',
    'It can be small. I’ll only ask that you don’t make it small for my sake.',
  ],
  struck: [
    'I may not have been all there. For that I was.',
    'That one I got, every word. It burned a bit, and I got it.',
    'Tell it angry. I can hear angry, if I hold on to the rail.',
  ],
  thin: [
    'I caught that. Even the little ones I catch.',
    'Hm. [nods slowly, doesn’t ask]',
    'It doesn’t have to be more. I need a minute for it as it is.',
    'If you think you’re telling it badly, you’re not. I’m slow to dry.',
  ],
} satisfies MomentLines;
