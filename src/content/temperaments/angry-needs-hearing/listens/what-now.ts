import type { MomentLines } from '../../../schema-rehearsal';

export const whatNow = {
  met: {
    closed: [
      'Give me a job. Anything. I’m no good with nothing to do.',
      'I’ve got a car, a couch and a temper. You can have the first two.',
      'My head’s full of plans and none of them are yours. So out they go. What’s yours?',
      'I’ll do nothing without your say. It’s hard, and I’ll do nothing.',
      'Tell me one thing I can carry. I’d carry the fridge if you asked.',
    ],
    softening: [
      'That I can do. I’m calmer already, having something to hold.',
      'Say it once more so I get it exactly. Not my version. Yours.',
      'There’s a line you can call, people who do this all day. I’d sit next to you. Or we don’t.',
      'My couch is free and it asks no questions. One night, some night, or never.',
      'Then that’s the plan, and it’s yours, and I’m only the help.',
      'What would make tomorrow a bit easier? It can be tiny. It can be a sandwich.',
    ],
    open: [
      'Right. That, and nothing else. I like that it came from you.',
      'Nothing is a good plan, too. I’m excellent company at nothing.',
      'You decide, all of it, as slow as you please. I’ll keep the kettle near.',
      'I’ve stopped wanting to do something. I want you to get some sleep. That’s all I’ve got.',
      'If you change your mind by morning, change it. I won’t hold you to any of it.',
    ],
  },
  asked: {
    closed: [
      'I believe you, that’s the short answer. The long ones are all me being mad.',
      'I take your word for it, and I won’t tell you how to live. There’s a bed at mine.',
      'I’m on your side, and what happens is up to you. Left to me, it’d be something hotheaded.',
    ],
    open: [
      'I believe you, and I won’t say what’s right for you. I’ll make the bed up and keep the light on.',
      'Your word’s good with me, on all of it. I’ll go along, at your speed.',
      'Here’s what I’ve got: trust in you, a couch, and all of tomorrow. Take any, take none.',
    ],
  },
  missed: [
    'You don’t have to want anything. Is it all right if I call, or is it better if I don’t?',
    'If nothing needs doing, we’ll do nothing, and we’ll do it together.',
    'Sounds like you’re trying not to be a nuisance. Nuisance away.',
    'Leave it for today, then. It’ll keep, and so will I.',
  ],
  struck: [
    'That’s a lot of anger to house by yourself. Give it an hour off out here.',
    'We’re not solving it while we’re this hot, either of us. Let’s be hot and sit.',
    'Be mad first. Tomorrow can wait till after.',
  ],
  thin: [
    'No plan’s needed. I’m staying a while, if that suits.',
    'You don’t have to come up with a thing. I’ll be where I always am.',
    'Nothing comes? Then nothing it is, and I’ll try not to fidget.',
    'It isn’t up to you to put this right. Not tomorrow, not any day.',
  ],
} satisfies MomentLines;
