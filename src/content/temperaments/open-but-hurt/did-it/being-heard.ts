import type { MomentLines } from '../../../schema-rehearsal';

export const beingHeard = {
  met: {
    closed: [
      'I think I have it. I’m afraid of saying it back wrong.',
      'You told me about {that}. The hurt was bigger than the thing, and I hadn’t known.',
      'It’s getting through. I look wooden, and I’m thinking of {sight}.',
      'Let me not answer yet. I’d only answer for my own sake.',
      'I caught most of it. I got ashamed in the middle and missed a bit.',
      '[nods, can’t look up yet]',
      'That’s plain enough. I can’t pretend it was vague.',
    ],
    softening: [
      'So it wasn’t only that {act}. It’s that you found out what you could expect from me.',
      'I’ll try to say it: you were hurt, and I made you the one who had to bring it up.',
      'I had it a size too small. You’ve set me right.',
      'The bit you said last, I’m going to remember that bit.',
      'I kept thinking of {sight}, and you were somewhere else, somewhere worse.',
      'I get that {act}. Help me with what it was like later, would you?',
      'You needed something from me that isn’t even hard to give.',
    ],
    open: [
      'Here’s what I understood: {act}, and you were alone with it. Did I leave anything out?',
      'You don’t need me to agree. You needed me to know. I know it now.',
      'I had a “but” ready: {reason}. I’m not going to use it.',
      'I’d want to be told if I’ve only got part of it.',
      'I can feel where it hurt, I think. I didn’t want to, and I can.',
      'You thought you’d have to fight to get me to understand. I’m sorry you had to think that.',
      'It’s you I’m thinking of now, not how I look. It took me a while.',
      'When I think about {that} now, I’m standing where you stood.',
      { close: 'You know me. If I start nodding too fast, stop me.' },
    ],
  },
  asked: {
    closed: [
      'I understood that {act}, and that it isn’t over for you. I’m unsure of the rest.',
      'Most of it. There’s a piece I keep flinching from.',
      'What I heard was sadness. I’d braced for anger, so I may have missed some.',
      'What happened, I’ve got. I’m slower with how it was to be you, since {that}.',
    ],
    open: [
      'You felt like you didn’t weigh anything with me. Is that near it?',
      'I heard three things: what I did, that it hurt, and that {after}, which made it lonelier.',
      'I’d say this: since {that} you can’t quite relax around me. Tell me if I’m off.',
      'What reached me most was that you’d trusted me without thinking about it.',
      'I’ll tell you what I can’t get yet, and that’s how long you’d been holding it.',
    ],
  },
  missed: [
    'I know {act}. There’s no way of telling it where it didn’t hurt.',
    'I hadn’t got there yet. Try me once more?',
    'I don’t think I have it yet. Don’t let me not have it.',
    'Say it less nicely. I’ll follow you better.',
    'I’m left guessing, and I’ll guess in my own favor.',
    'I’d like to hear about {that}, and you. Not how these things go.',
  ],
  struck: [
    'I’m trying to get it, this minute. I’m slow.',
    'I went deaf for a second there. Tell me again?',
    'I did listen. I listened badly, maybe. I didn’t stop.',
    'That stings. I’ll stand here and try to see why.',
    'When you say what kind of person I am, I stop hearing about {that}.',
    '[holds still] You’re hurt. I’m keeping hold of that much.',
  ],
  thin: [
    'If you think I’ve got it, I’m not so sure.',
    'Please don’t help me feel understanding. Check me.',
    'A bit more, about {that}? I’d hate to nod at the wrong thing.',
    'It isn’t a lot to ask, that I get this right.',
    'You’re not tiring me. You can tell me as often as it takes.',
  ],
} satisfies MomentLines;
