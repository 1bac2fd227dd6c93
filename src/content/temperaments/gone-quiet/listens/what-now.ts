import type { MomentLines } from '../../../schema-rehearsal';

export const whatNow = {
  met: {
    closed: [
      'All right. I can.',
      'Say it once. I’ll do it.',
      'Not a word, then. I’m good at that.',
      'There’s a couch. I’ll leave it at that.',
      'Okay. Small’s good.',
    ],
    softening: [
      'I can sit next to you while you call someone. I wouldn’t talk.',
      'I’ll do that. And if you change your mind, I’ll do that.',
      'You could sleep here and not explain.',
      'I’d come along and wait in the car. I’m excellent in a car.',
      'Nothing at all is a plan. I’ve lived on it.',
      'I’ll put the light on out here at eight, most nights. It means come, or don’t.',
    ],
    open: [
      'It’s yours to decide, all of it. I’ll be somewhere behind you.',
      'If you want to ring one of those lines, I’ve got a phone and a door that shuts.',
      'Tell me what I’d better leave alone. I’m as good at that as at helping.',
      'Tomorrow I’ll be here from four. You can come and shell peas and not talk.',
      'I’ll do what you say, and only that.',
    ],
  },
  asked: {
    closed: [
      'I don’t know what I’d do. You’d know before I would.',
      'I’ve got no advice. I’ve got a spare key.',
      'Whatever you pick. I’m no use at picking.',
    ],
    open: [
      'I can’t tell you what’s right. I’ll go with you to find out, if you like.',
      'You can stay tonight, or another night, or never. The bed’s made up.',
      'It can be slow. I’m not waiting for anything from you.',
    ],
  },
  missed: [
    'It’s okay by me, something or nothing.',
    'No plan needed. A couch, if needed.',
    '[pours out the last of the pot, half for you]',
    'It’ll keep, if you want it to. I’m here either way.',
  ],
  struck: [
    'I won’t do a thing you haven’t said.',
    'You’re the boss of it.',
    'If it’s me going too fast, I’ll stop.',
  ],
  thin: [
    'Something or nothing. You say.',
    'No need to choose.',
    'The bed’s made, and the light’s on. That’s all I know.',
    'You can think of it next week. Or never.',
  ],
} satisfies MomentLines;
