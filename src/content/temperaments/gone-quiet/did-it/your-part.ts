import type { MomentLines } from '../../../schema-rehearsal';

export const yourPart = {
  met: {
    closed: [
      'Mine, yes.',
      'Yes. I did.',
      'It’s true. I don’t like it, and it’s true.',
      '[swallows, nods]',
      'I won’t argue with {that}. There’s nothing to argue.',
      'That’s on me. It’s hard to say with someone watching.',
      'You’ve named it. I’d called it something else.',
    ],
    softening: [
      'I’ve a reason. It doesn’t help either of us.',
      '{act}. I’ve never said it aloud until now.',
      'I told myself you’d hardly notice. I’m good at telling myself that.',
      'And then the silence. That was the second wrong thing.',
      'It was easier to be pleasant than to be honest.',
      'I had chances. I let every one go by.',
      'Plainly, then. {reason}. I put that before you.',
      'No one made me. I keep wanting there to have been someone.',
    ],
    open: [
      '{act}. I knew as I did it. I’m sorry.',
      'It’s mine. I’d rather say so than be comfortable.',
      'The thing itself was mine. So was the silence on top.',
      'There’s a because: {reason}. It explains me. It doesn’t clear me.',
      'I hurt you. And you had to find the words for it. I’m sorry.',
      'I didn’t mean to. No. I meant not to think about it.',
      'When I picture {sight}, I can’t tell myself it was an accident.',
      { close: 'You trusted me like nobody else does. I knew that too.' },
    ],
  },
  asked: {
    closed: [
      'There’s no good answer. {act}. That’s what there is.',
      'Because {reason}. I know how it sounds.',
      'It seemed possible at the time. I can’t get nearer than that.',
      'I’ve asked myself the same. I only get as far as {sight}.',
    ],
    open: [
      'Why? {reason}. And because I didn’t want to see your face when I said so.',
      'Did I know it was wrong? I couldn’t look at anyone afterward. So I knew.',
      'I was a coward about it. Afterward even more. {after}.',
      'The true part is short. {act}, and I hoped it wouldn’t count.',
      'I thought of myself first. There isn’t a nicer way in.',
    ],
  },
  missed: [
    'I’d see it the kind way, if I could. I can’t.',
    'It would be kind to share it out. It wouldn’t be right.',
    '[looks almost grateful, then doesn’t]',
    'There were circumstances, yes. {reason}.',
    'I could leave it there. It would suit me, I’m afraid.',
    'I’ve acted as if nobody did anything. Strange, then, that it hurt.',
  ],
  struck: [
    'All of it. I won’t pick.',
    'I did it. I haven’t got further than that.',
    '[jaw tight, eyes on the floor]',
    'I was about to say it myself. I’m slow.',
    'I know what I did. I can’t look up and say it, yet.',
  ],
  thin: [
    'No, no. Me.',
    'Please. Not to me.',
    'That isn’t yours. {act}. I’d like to be left holding it.',
    'You didn’t make me. I was there. I’d remember.',
    'Something like that, yes. I think you’re leaving out {sight}.',
  ],
} satisfies MomentLines;
