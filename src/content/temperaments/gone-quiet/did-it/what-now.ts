import type { MomentLines } from '../../../schema-rehearsal';

export const whatNow = {
  met: {
    closed: [
      'That, yes. Gladly.',
      'I could do that. I think I could.',
      '[writes nothing down, but repeats it]',
      'That’s clear. Better than guessing, like before {that}.',
      'You’re asking for something I can actually do.',
      'Not too fast. I’d say yes to anything.',
      'I’ll see to it. You needn’t remind me. You may, though.',
    ],
    softening: [
      'Small. I can manage small.',
      'It’s less than I’d have asked, in your place.',
      'I had something in mind too, since {that}. I didn’t dare offer.',
      'One thing, then. {ask}.',
      'I’ll put a day to it, so you don’t have to wonder.',
      'If I go silent, it’s shame. You shouldn’t have to know that.',
      'You said it straight. You don’t often.',
      'I won’t ask if this makes it right. It doesn’t, I know.',
    ],
    open: [
      '{ask}. And if I don’t, I’ll be the one to tell you.',
      'I’ll write it down, all of {that}. I’m braver on paper.',
      'Anything like {that} again, you hear it from me. First.',
      'I’ll say it to whoever should know. {act}. I can say it now.',
      'Say what’s missing, and I’ll sit still for it.',
      'I wanted {wish}. Too late for that. Not for the next thing.',
      'Leave some of it broken. I’ll keep coming back to it.',
      { close: 'Call me at three in the morning, if it’s bad then. I’d rather be called.' },
    ],
  },
  asked: {
    closed: [
      'I’ve thought of only one thing. {ask}.',
      'It needs somebody better at this than me. I’ll try it anyway.',
      'After {that}, I don’t know what’s enough. I’d do some of it anyway.',
      'Give me till tomorrow. I answer better late.',
    ],
    open: [
      'This much: {ask}. It isn’t said in a rush.',
      'I can stop saying “nothing’s wrong.” You’d see somebody clumsier.',
      'I’d come and say so, next time. Before you have to look for me.',
      'About {that} I can do only a little. About the next time, a good deal.',
      'When I go polite, say so. I won’t take it badly.',
    ],
  },
  missed: [
    'I’d be glad if there was nothing to do. There is.',
    'I’ve been wanting to offer something. {ask}.',
    '[puts both hands away]',
    'It might come right by itself. I’ve always hoped things would.',
    'I’d get off lightly. {usual}. And here it goes on.',
  ],
  struck: [
    'I’ll do as you say.',
    'Tell me the terms. I won’t discuss them.',
    '[nods without hearing]',
    'I’d begun to want to. Let me go on.',
    'I’ll do it. I’d like to get to where I want to.',
  ],
  thin: [
    'And you? What for you?',
    'If you asked nothing I’d be relieved. I don’t trust that.',
    'I was wondering what I should do. Not you.',
    'You could want something. After {that}, you could.',
    'Please don’t fix it for me. {ask}. Let me do that by myself.',
  ],
} satisfies MomentLines;
