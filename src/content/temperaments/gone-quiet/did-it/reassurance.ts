import type { MomentLines } from '../../../schema-rehearsal';

export const reassurance = {
  met: {
    closed: [
      'That’s… thank you.',
      'That’s more than I’d counted on.',
      '[something eases, a little]',
      'You don’t have to say what holds. I wasn’t going to ask.',
      'I see. Not gone, and not good. I can live with that.',
      'You’re unsure. After {that} I would be.',
      'All right. I’ll take that. It’s honest.',
    ],
    softening: [
      'I thought you’d come to tell me you were done with me.',
      'You’re still talking to me. I keep noticing it.',
      'I’d like to be someone you don’t have to check on.',
      'You didn’t say it was all forgiven. Good. I’d have doubted it.',
      'I’ve kept out of your way since {that}. I thought it considerate.',
      'It matters to me, how we are. I hid it well.',
      'I’d wanted {wish}. With you it comes back, that wish.',
      { close: 'I keep starting messages to you. In my head, mostly.' },
    ],
    open: [
      'You mean more to me than being thought well of. It’s late to say so.',
      'You don’t have to trust me. Let me stay near.',
      'Be angry as long as it takes. I won’t disappear.',
      'I’d stay, even if it’s never again like before {that}.',
      '{ask}. Not to be let off. So you have something.',
      'I’ve been afraid you’d look at me and see {that}. Only that.',
      'Some of it I didn’t break. I’d like to look after that.',
      { close: 'I’m so fond of you, and I did this. They don’t fit.' },
    ],
  },
  asked: {
    closed: [
      '[thinks] Ask me that again, after.',
      'I can’t promise. {after}. I didn’t want to be doing that.',
      'I never said it easily. {usual}. It isn’t less for that.',
      'You’re asking the thing I ask myself about {that}. I don’t know.',
      'I’m here, am I not. It took some doing.',
    ],
    open: [
      'I’ve gone over {that} every night. That’s all I can offer you.',
      'I want this to go on. I wanted {wish}, too, and I want this more.',
      'I can’t undo that {act}. I can be the one who brings it up from now on.',
      'You weren’t nothing to me. I acted as if. I know.',
    ],
  },
  missed: [
    'Good, good.',
    'I’d like to say we’re fine. We aren’t, are we.',
    '[smiles with the mouth only]',
    'My heart’s going. So it isn’t as before.',
    'You’re very kind. I feel worse, oddly.',
    'I’ve tried to believe {that} never happened. It did.',
  ],
  struck: [
    'I’d understand if that was that.',
    'I’d thought there was a little left. I’d hoped {wish}.',
    '[hands flat, not moving]',
    'You may be right. I’d hoped, though.',
    'I won’t beg. I’ve no voice for it.',
  ],
  thin: [
    'Please don’t look after me. It’s the wrong way round.',
    'Don’t be good to me because I look sad. {act}.',
    'I’m glad. And about {that}, if you weren’t being nice?',
    'Thank you. But where do you stand?',
  ],
} satisfies MomentLines;
