import type { MomentLines } from '../../../schema-rehearsal';

export const yourPart = {
  met: {
    closed: [
      'Yes. That bit was yours.',
      'I won’t argue with it. {act}.',
      'True, what you say. I need a while before it helps.',
      'I’d been afraid I’d have to prove it.',
      'A fair way to put it. It’s still sore underneath.',
      '[nods slowly] I’m letting that in. I’m slow today.',
      'I’d half blamed myself over {that}, you know.',
    ],
    softening: [
      'I kept waiting for the “but.” I’m still listening for it.',
      'That’s the end of it I needed somebody else to pick up.',
      'So it wasn’t only in my head. {act}, and you know it.',
      'It does something, knowing whose it is.',
      'I believe you mean that. About the rest I’m slower.',
      'You didn’t make me pull it out of you.',
      'Better one plain sentence than ten good reasons. Thank you.',
      'I know {mine}. I’m not forgetting that. It just isn’t the same size.',
    ],
    open: [
      'There. Now I’m not holding it all by myself when I think about {that}.',
      'I didn’t need you to be a bad person. I needed it said: {act}.',
      'You didn’t shrink it. I’m grateful, in a worn-out sort of way.',
      'That was straight, and I can do something with straight.',
      'We can both look at it now. I’d been doing that on my own.',
      'I’m less mad than a minute ago, and sadder. It’s an improvement, I think.',
      'And mine: {mine}. I’d like to say it before you have to.',
      { close: 'I know you, and I know that wasn’t easy to get out.' },
    ],
  },
  asked: {
    closed: [
      'What I hold against you is one thing: {act}. Only that.',
      'I’m not adding it all up. It’s {sight} I can’t get around.',
      'Your part? I think you know it. It would help if I weren’t the one to say it.',
      'I’ve thought about what was mine. I come back to the same spot, and it’s yours.',
    ],
    open: [
      'I don’t think you set out to hurt me. Still, {act}.',
      'I’d have been glad of so little. I wanted {wish}, that’s all it was.',
      'I can tell you what I did: {after}. It was all I could think of.',
      'The way I see it, you did one thing and I’ve been living in it since.',
      'If you’re after the honest answer: it was yours to do or not do, and you did it.',
    ],
  },
  missed: [
    'I’d almost believed you, and then came the reasons.',
    'There’s a whole story around it. And in the middle of it: {act}.',
    'It didn’t happen by itself, though, did it?',
    'I’m sure you were tired, or busy, or both. It was still you.',
    'Hm. Now I feel I should comfort you about it.',
    'You went around it. I saw you go around it.',
  ],
  struck: [
    'So it’s mine now. I was afraid it would turn into that.',
    'I’ll look at my side gladly. I won’t look at it as a punishment.',
    'That hit. [a breath] I’m not going to hit back.',
    'Even if all that is true, {act}. The one doesn’t undo the other.',
    'I came in hurt and I’m leaving with a bill, it feels like.',
    'Don’t hand it to me like that. I’d have met you halfway.',
  ],
  thin: [
    'You’re near it and not on it. What’s the thing itself?',
    'I don’t want all of it from you, or none of it. I want the one thing.',
    'For {that}, you mean? I’d like you to say which piece.',
    'It’s a start. I’d be lying if I called it more.',
    'I can’t find myself in what you said. That’s the trouble.',
  ],
} satisfies MomentLines;
