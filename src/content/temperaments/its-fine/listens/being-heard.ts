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
    'Ah, you’re making it easy on me. You’re good at that. You don’t have to be.',
    'I’ll take the short version, no charge.',
    'All right, all right, I’ll quit looking at you like that.',
    'The lid can go back on. It’s your pot.',
  ],
  struck: [
    'I had that coming, I was babbling. Go on.',
    'I joked where I could’ve listened. Point taken.',
    'You’re right. I’ll put the spoon down.',
  ],
  thin: [
    'That’ll do. I can do a lot with very little, I cook.',
    'You can say it with your eyebrows.',
    'I’m not going to fill that in for you. Look how I’m not.',
    'Tiny’s good. Tiny got here.',
  ],
} satisfies MomentLines;
