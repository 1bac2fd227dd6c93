import type { MomentLines } from '../../../schema-rehearsal';

export const opening = {
  met: {
    closed: [
      'All right. I’m listening, and my phone’s inside.',
      '[turns toward you a little] Take your time with it.',
      'I wondered. I didn’t want to ask in front of people.',
      'Oh. [sets the cup down] Go on, if you want to.',
      'My throat’s gone tight. That’s only me. You go ahead.',
    ],
    softening: [
      'I’m glad it’s me you’re saying it to.',
      'You carried that here all by yourself. You can set it down on the step.',
      '{after}, all week. I’m so glad you came.',
      'That’s enough to start with. It doesn’t have to come in order.',
      'I can feel my eyes going. Don’t mind them, they do that when something matters.',
      'I believe you. I wanted to say it early, so you needn’t wonder.',
    ],
    open: [
      'Thank you. I can guess what it took to get that much out.',
      'Tell me as much as you like, and stop where you like. I’ve got nowhere to be.',
      'I’m sad that this happened to you. And I’m right here.',
      'I believe every word so far, and I’ll believe the next ones.',
      'You can tell it badly. You can tell it backward. It’ll reach me.',
    ],
  },
  asked: {
    closed: [
      'I’ll give you a true answer: I believe you. The rest I’m still taking in.',
      'I don’t have much of an answer yet. I know I’m not leaving.',
      'What I can tell you is that {after}. So it’s good you’re asking me things.',
    ],
    open: [
      'I don’t know everything you need. I know that I believe you and I’m on your side.',
      'No good story needed. I’m on your side already.',
      'Nothing you say leaves this step without you. And you’re no bother, if that’s under it.',
    ],
  },
  missed: [
    'Whatever it is, and whatever size, I’ll sit here with you.',
    'We can stop there or go on. It isn’t too small for me, either way.',
    'I’d like to be told about that. I’ve got all evening.',
    'If it hurts you at all, it’s big enough for this step.',
  ],
  struck: [
    'That’s all right. You can be angry here, I won’t break.',
    'I’d rather it was out here than in there with you.',
    '[doesn’t move away] There’s a lot in that. I’m glad it’s out loud.',
  ],
  thin: [
    'You don’t have to know how to say it.',
    'We can look at the garden for a while. I’m in no hurry.',
    'However much of it you say is plenty, for now.',
    'There’s nothing you need to be sorry for. Drink something warm.',
  ],
} satisfies MomentLines;
