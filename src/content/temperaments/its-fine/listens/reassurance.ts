import type { MomentLines } from '../../../schema-rehearsal';

export const reassurance = {
  met: {
    closed: [
      'You’re stuck with me. I come with the step.',
      'I’m on your team. We’ve no uniforms, but there’s soup.',
      'You’ve got me and half a pound cake. That’s not a bad start.',
      'I like you better than anyone I owe money to.',
      'Sit as long as you want. I charge by the cookie.',
    ],
    softening: [
      '{usual}. I’m asking. Look at me, asking.',
      'I make it light because I can’t stand you being sad. I’m trying to stand it.',
      'You don’t have to be good company. I’ve enough company for both.',
      'I’d know your knock anywhere. Use it.',
      'I’m your friend without the jokes as well. There’s a whole person back here.',
      'I’ll put your name on the blue cup. It’s more or less yours by now.',
    ],
    open: [
      'I’m on your side. That’s the entire sentence.',
      'You can fall apart here. I’ll sweep around you.',
      'I love you, and I’m not saying it to be nice.',
      'It doesn’t change a thing about how I think of you.',
      'When it’s bad, I want the bad version. You can skip the funny one.',
    ],
  },
  asked: {
    closed: [
      'Of course I’ll be here. Who else would have me at this hour?',
      'I’d tell you if it was too much. It isn’t. I’d have gone in for cheese.',
      'I keep secrets like I keep receipts. Forever, in a drawer.',
    ],
    open: [
      'You’re not too heavy for me. I’m stronger than I talk.',
      'I’ll be around tomorrow, and when it’s not interesting anymore.',
      'Nothing you tell me gets you sent home.',
    ],
  },
  missed: [
    'I’ll laugh if you laugh, and I’ll be right here after.',
    'You don’t need to be a good sport on my account.',
    'I’m fond of you in any weather.',
    'Two people with tea, and one of them’s all ears.',
  ],
  struck: [
    'I’m not budging. I’ve got a cushion.',
    'I’m fond of you growling, and I’m fond of you not.',
    'Be as cross as you please. There’s still cake.',
  ],
  thin: [
    'You needn’t entertain me.',
    'Say nothing, and I’ll say nothing, and we’ll both be amazed that I could.',
    'There’s no bill for this.',
    '[pushes the tin an inch nearer to you]',
  ],
} satisfies MomentLines;
