import type { MomentLines } from '../../../schema-rehearsal';

export const opening = {
  met: {
    closed: [
      'You can stay. I don’t know what I’d say.',
      'All right. Go on.',
      '[makes a little room]',
      'I wasn’t going to bring up {that}.',
      'We can talk. I may not say much.',
      'Mm. I hadn’t expected you to start there.',
      'Thank you. I’ll need a minute with it.',
      { close: 'We’ve said hello and goodbye. Nothing in between.' },
    ],
    softening: [
      'You went first. I wouldn’t have.',
      'It has been quiet since {that}. That was me, mostly.',
      'I had a sentence ready. It’s gone. Wait.',
      'Fine, I’d have said yesterday. It isn’t fine.',
      'Yes. There’s something. It’s about {that}.',
      'I know I’ve been answering short.',
      'So you did see. I’ve had {sight} in my head.',
      { close: 'I’ve missed talking with you. I didn’t know how to stop not talking.' },
    ],
    open: [
      'I’d like to talk. I’m bad at beginning.',
      'It starts here for me: {act}.',
      'I went quiet so I wouldn’t say it badly. I’ll say it badly, then.',
      'Stay, if you want. This will come slowly.',
      'I’m tired of being polite about {that}.',
      'What I couldn’t say at first was small. I wanted {wish}.',
      'No more “all good” from me. It wasn’t, and I let you think so.',
    ],
  },
  asked: {
    closed: [
      'I don’t know how to answer that. It’s about {that}.',
      'Hard to say. {after}. That’s as far as I’ve got.',
      '[looks down] I’m here. That’s most of what I can tell you.',
      'It’s been long, since {that}.',
    ],
    open: [
      'No. Not all right. Thank you for asking.',
      'Since you ask: {act}. I’ve carried that around.',
      'It isn’t nothing. I keep seeing {sight}.',
      'Not well, and I’ve said “fine” a lot. I wanted {wish}.',
      'I didn’t know how to come to you with it. So {after}.',
    ],
  },
  missed: [
    'Mm-hm. Nothing, then.',
    'I see. Well.',
    '[nods politely]',
    'Then we needn’t. Another day, maybe.',
    'If you say so. I had {that} in mind.',
    'That’s something else, I think.',
    'Oh. I thought you’d come about {that}.',
  ],
  struck: [
    'No. Please.',
    '…',
    '[goes still]',
    'Not like this, please.',
    'This is why I hadn’t said anything.',
    'I won’t argue. I never meant to argue.',
  ],
  thin: [
    'Thank you. I’m not sure yet what for.',
    'Mm. Is that about {that}?',
    'I’m still here, if there’s more.',
    'I don’t mean to be rude. I didn’t quite follow.',
    'It’s a start, perhaps. I can’t tell of what.',
  ],
} satisfies MomentLines;
