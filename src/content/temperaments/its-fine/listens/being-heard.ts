import type { MomentLines } from '../../../schema-rehearsal';

export const beingHeard = {
  met: {
    closed: [
      'I got that. I know I look like I’m counting spoons.',
      'Yes, yes, I’m with you. I’m only fidgeting with the lid.',
      'It went in. I’m a sponge, I don’t look it, but.',
      'Let me turn the kettle off so I can listen right. … Go on.',
      'Am I talking too much? I’m talking too much.',
    ],
    softening: [
      'So you smiled all through it. I wouldn’t have known, and I think that was the idea.',
      'Stop me if I’ve wandered off. You’re not after a fix, you want company in it.',
      'I nearly said something breezy. I’m glad I didn’t.',
      'It was worst after, with no one to tell. Or am I making that up?',
      'I’ve got it, and I’ve not put a ribbon on it.',
      'You’re tired of being fine. I know a bit about that.',
    ],
    open: [
      'I think it’s this: you got hurt, and then you had to act like you hadn’t. Have I got it?',
      'It’s with me now. I’ll treat it gently.',
      'You can see I’m not smiling. That’s how you know it got here.',
      'If I missed the main thing, say so. I’d rather be wrong than cheerful.',
      'I heard the part you said very quickly.',
    ],
  },
  asked: {
    closed: [
      'I followed, I promise. I follow three soap operas.',
      'I’m with you. The silly face is only what it does at rest.',
      'Yes, I’ve got hold of it. You needn’t say it louder.',
    ],
    open: [
      'You make perfect sense. I’ve got no quip for it.',
      'I see it. Maybe not all of it, but I’ve stopped looking away.',
      'I get it now. It took me two cups, and I get it.',
    ],
  },
  missed: [
    'You don’t have to make it easy on me. I know you’re good at that.',
    'Short version, long version, I’ll take either.',
    'If I’m looking at you oddly, it’s fondness, and a bit of sorrow.',
    'It’s your pot. Lid on or lid off.',
  ],
  struck: [
    'If I’ve been babbling, say so. I’ll stop.',
    'I’m putting the jokes away now. You go on.',
    'I’m putting the spoon down. There.',
  ],
  thin: [
    'I’ve got hold of that. Both hands.',
    'I’m getting it. My eyebrows only look confused.',
    'I’ve no remark to make. Look at me, having none.',
    'It got here. I’m making room for it.',
  ],
} satisfies MomentLines;
