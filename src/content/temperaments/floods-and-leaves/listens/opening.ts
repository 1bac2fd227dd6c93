import type { MomentLines } from '../../../schema-rehearsal';

export const opening = {
  met: {
    closed: [
      'Oh. Oh no. Wait, I’m here, I’m… give me one breath.',
      '[one hand flat on the step] Go on. In small pieces, maybe.',
      'I had no idea. I had no… no, don’t stop, it isn’t you.',
      'It’s all going at once in me, and it’s your story. Hold on. There. Yes.',
      'My eyes do this. Pretend they’re somebody else’s. I’m listening.',
    ],
    softening: [
      'All right, I’ve found my feet. They’re on the ground. Tell me the next bit.',
      'I believe you. I could say that even with my heart going like this.',
      'Slow is good. Slow is very good, for me and maybe for you.',
      'It’s big, what you’ve said. It isn’t too big for me, it’s big.',
      'You don’t have to watch my face. It’s a silly face, it does everything.',
      'A word or two got lost in the rush. Not the main one. I’ve got the main one.',
    ],
    open: [
      'I’m quiet now. You could say anything.',
      'You told me. I’m glad of it right down to my shoes.',
      'There’s no clock on this. I’ve got all the breath I need.',
      '{after}. And now I know what I was thinking about.',
      'Start where it’s least sore. I’ll come along.',
    ],
  },
  asked: {
    closed: [
      'I believe you, I believe you. I’m swimming a bit.',
      'Hard to talk and feel. What’s true is that it was wrong. I’ve got that much.',
      'One thing I can get out: I’m on your side. The rest’s all water.',
    ],
    open: [
      'I’ll say it slowly, so it’s not only nerves: I believe you.',
      'What I think is short. It was wrong. You’re not.',
      'My heart tells me everything, at the top of its voice. It’s never once doubted you.',
    ],
  },
  missed: [
    'Oh, don’t make it small because I went red. I go red at songs.',
    'Please don’t spare me. I’d rather need a minute than not know.',
    'It can be nothing if you need it to. I felt it, though. Like a door opening on the cold.',
    'We can stop there. I’ll sit by it with you.',
  ],
  struck: [
    'That’s… all right. It’s loud in me, but it’s all right. You be angry.',
    '[flinches, and stays put] Still here. See?',
    'It won’t blow me off the step. I wobble, I don’t break.',
  ],
  thin: [
    'A small bit is just right. I couldn’t hold more, this second.',
    'You don’t need words for me. I’ve got feelings enough for both of us.',
    'Not knowing. Yes. Me too. We could sit in that.',
    'Oh, no, no sorry and no blame. There’s nothing here you did.',
  ],
} satisfies MomentLines;
