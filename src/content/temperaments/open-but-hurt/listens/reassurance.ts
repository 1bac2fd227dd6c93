import type { MomentLines } from '../../../schema-rehearsal';

export const reassurance = {
  met: {
    closed: [
      'I’ve got a whole pot of tea and no plans.',
      '[moves a little closer on the step]',
      'You’re still you, to me. That hasn’t moved.',
      'I’ll be thinking of you. I was anyway.',
      'I’m on your side. I’d like to find a better way to say it.',
    ],
    softening: [
      'My door’s open, and I mean the actual door. The key’s under the fern.',
      '{usual}. Tonight I’m asking, and you don’t have to look after me back.',
      'It touches me that you’d let me in on this.',
      'Nothing you told me makes me think less of you. It makes me want to bring you soup.',
      'I’ll be your friend on the days you don’t answer, too.',
      'Lean, if you want. This shoulder’s got nothing else on.',
    ],
    open: [
      'I love you, you know. You don’t have to be fine for that.',
      'You could call me at three in the morning, and I’d be glad it was you.',
      'I’m with you, whatever you decide, and if you decide nothing.',
      'You’ll have me next week as well, and when it’s boring, and when you change your mind.',
      'I’ve got tears on my good sweater, and I wouldn’t be anywhere else.',
    ],
  },
  asked: {
    closed: [
      'I’m sure of this much: I’m your friend, and I believe you.',
      'I can’t promise how things go. I can promise I’ll pick up.',
      'You don’t need to wonder about me. I’m staying put.',
    ],
    open: [
      'Nothing between us has changed, except I know you a little better.',
      'You’re not too much for me. I’ve got room for all of it.',
      'I’ll keep it to myself for as long as you want it kept. You have my word.',
    ],
  },
  missed: [
    'Pay no mind to my wet face. I’m all yours tonight.',
    'I’ll take the light parts and the heavy parts, in any order.',
    'I’m your friend for the ordinary days, and I’m your friend for this.',
    'Whatever it was, I’d want to be beside you.',
  ],
  struck: [
    'You can’t scare me off with that. I like you too much.',
    'Mad or not, you’re getting more tea.',
    'I’m still on your side. It’s a wide side.',
  ],
  thin: [
    'You don’t owe me anything back.',
    '[a hand, palm up, on the step between you] Only if you want.',
    'I’m staying, and it can be as quiet as you like.',
    'You’re no weight on me. You’re somebody I’d miss.',
  ],
} satisfies MomentLines;
