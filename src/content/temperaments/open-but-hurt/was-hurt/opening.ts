import type { MomentLines } from '../../../schema-rehearsal';

export const opening = {
  met: {
    closed: [
      'I wasn’t sure you’d bring it up. I’m listening.',
      'I’m a bit sore, so go gently.',
      'I still feel it when I think about {that}. You may as well know.',
      'Go on. I want to hear it, I’m only braced.',
      '[nods] It’s tender. That’s all this face is.',
      'Well. I don’t know yet what to do with that, but I’m here.',
      'I’ve been carrying {sight} around with me. So yes, talk.',
    ],
    softening: [
      'I’d hoped you’d start with something like that. I didn’t dare count on it.',
      'That helps some. I’ll tell you if it stops helping.',
      'Since {that} I’ve had half of this talk in my head, without you.',
      'My shoulders came down an inch just then.',
      'You could have left it lying there. You didn’t.',
      'I can talk. I might cry, and then we go on.',
      'It did hurt. I’d rather say so at the start than halfway through.',
      '{after}. I suppose I was waiting to be asked about that.',
    ],
    open: [
      'I’m glad it’s out. I was tired of walking around it.',
      'Let’s talk about {that}, then. It scares me some, and I want to.',
      'That was a kind way in.',
      'Good to have it in the open, even if it smarts.',
      'Stay a minute and I’ll tell you how it was.',
      'I kept seeing {sight}. Now I can at least say so to you.',
      { close: 'I’ve missed being easy with you. I’d like some of that back.' },
    ],
  },
  asked: {
    closed: [
      'Honestly? {after}. You can work out the rest.',
      'The short of it is that {act}, and it hurt.',
      'What I can tell you is that it was bad, and it hasn’t quite stopped.',
      'Ask me. I’ll answer, only not all at once. It starts with {sight}.',
    ],
    open: [
      'I’ll tell you straight: I wanted {wish}. When it didn’t come I felt small.',
      'It’s like this: {act}, and something in me sat down.',
      'What stays with me most, if you want to know: {sight}.',
      'The true answer is that {that} hurt more than I let on.',
      { close: 'I’ve been sad about us, mostly. More sad than mad.' },
    ],
  },
  missed: [
    'Hm. I was ready to talk about {that}, and now we’re somewhere else.',
    'That may all be so. I still got hurt.',
    'I was with you up to there. Then you slid past it.',
    'Could we start again? I felt it get smaller as you talked.',
    'Maybe. But you don’t know yet what it was like over here.',
    'Part of that is true, I’m sure. It isn’t the part I’m stuck in.',
  ],
  struck: [
    'Ow. I had my guard down for that one.',
    'That’s a lot to take, on top of {that}.',
    'Please don’t. I’m hurt already, and I’ll only close up.',
    'I wasn’t coming at you. I was getting ready to listen.',
    '[swallows] Say it again without the edge, if you can.',
    'My chest went tight. I’d still like to talk, but not like this.',
  ],
  thin: [
    'Okay. I’d need a bit more than that to hold on to.',
    'Which part do you mean? For me it’s that {act}.',
    'I’d like to take it, only I can’t tell yet what’s in it.',
    'There’s more to it, on my side. Do you want to know?',
    '… I was hoping you’d keep going.',
  ],
} satisfies MomentLines;
