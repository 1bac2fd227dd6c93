import type { MomentLines } from '../../../schema-rehearsal';

export const opening = {
  met: {
    closed: [
      'Mm. Go on.',
      '[puts the cup down]',
      'I’m listening.',
      'Okay. No rush from me.',
      'You don’t have to look at me.',
    ],
    softening: [
      'I’m not good with words. I’m good at sitting.',
      'I’d noticed something. I didn’t know what.',
      'That’s a start. It’ll do.',
      '[moves over, so there’s more step for you]',
      'I believe you. Before anything else.',
      'Say it to the fence, if that’s easier. I’ll be next to you.',
    ],
    open: [
      'It’s good that you came. I’d hoped you might.',
      '{after}. I didn’t know how to bring it up.',
      'However you tell it will be all right.',
      'You can begin in the middle. I’ll find my way.',
      'I’m glad you picked me, even though I go silent on people.',
    ],
  },
  asked: {
    closed: [
      '… I believe you. That’s what I’ve got so far.',
      'I don’t know. I’m here, though, and I’m not tired.',
      'Give me a second. I want to say a true thing. … I’m glad you ask.',
    ],
    open: [
      'It stays here. I hardly talk to anybody anyway.',
      'You’re not bothering me. I’d have sat out here alone.',
      'I’ve no clever answer. I believe you, and I’d like you to go on, if you want to.',
    ],
  },
  missed: [
    'Whatever it is, I’ve got time for it.',
    'I don’t mind what size it is.',
    'Mm. We can talk about that.',
    '[refills your cup] There’s time.',
  ],
  struck: [
    '[doesn’t move] Go ahead.',
    'That’s all right. I’d be loud, too, if I were ever loud.',
    'You can say it like that to me.',
  ],
  thin: [
    '… [a nod]',
    'However you say it is good. I’m used to few words.',
    'No need to know.',
    'You’re not in trouble here.',
  ],
} satisfies MomentLines;
