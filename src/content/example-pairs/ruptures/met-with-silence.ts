import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  camera: {
    closing: 'You shut me out all weekend like I don’t exist.',
    opening:
      'Friday at nine I wrote, “Are we okay?” You read it at 9:04. On Sunday you came to lunch and talked to everyone at the table but me.',
  },
  story: {
    closing: 'It means she’s done with me. Obviously.',
    opening:
      'By Saturday night I’d decided she was telling all our friends what I said in the car. I don’t know that. I made it up between midnight and two.',
  },
  'what-i-did': {
    closing: 'I just needed space, and you know how you get when I try to talk.',
    opening:
      'I turned my phone face down on Thursday when I saw it was you, and I left it there until Monday. I didn’t write that I needed time. I let you guess.',
  },
  'did-to-me': {
    closing: 'It’s whatever. I’m used to it by now.',
    opening:
      'I checked my phone at every stop on the bus. By the third day I’d stopped eating lunch in the break room, so I wouldn’t have to see the empty chair.',
  },
  'their-version': {
    closing: 'He’s punishing me. He knows exactly what he’s doing.',
    opening:
      'Maybe Dad went out to the shed at six because he felt his voice going, and the shed was the only door he could close.',
  },
  'loop-exit': {
    closing: 'I’ll stop asking when you start talking.',
    opening:
      'After the second message I’ll put the phone in the kitchen drawer and write you one line: “I’m here when you are.” Then I’ll go and walk the dog.',
  },
  plan: {
    closing: 'If you shut down again, then I’ll shut down too and see how you like it.',
    opening:
      'If it goes quiet between us at supper, then I will say, “I’m here, no rush,” once, and do the dishes.',
  },
};
