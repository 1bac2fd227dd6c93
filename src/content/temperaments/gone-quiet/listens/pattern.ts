import type { MomentLines } from '../../../schema-rehearsal';

export const pattern = {
  met: {
    closed: [
      'All that time.',
      'You hid it well.',
      'I’d have done it that way. Not a word to anyone.',
      'That’s a long road by yourself.',
      'And you still came to the picnic with a salad.',
    ],
    softening: [
      '{usual}. I didn’t either. I’m asking now.',
      'Keeping quiet works, for a while. It costs, though.',
      'I know about swallowing things. It’s not the same, but I know a little.',
      'You got by. I’ve nothing to say against how.',
      'Nobody else? … That’s all right. One’s a number.',
      'You read a room before you walk in. I’ve seen you do it. I didn’t know why.',
    ],
    open: [
      'All that being careful. I’d sleep for a week.',
      'It kept you going. I’m grateful to it, whatever it was.',
      'You don’t have to stop doing it. You’ve got one person more, that’s all.',
      'I used to think you liked being the busy one. I see it now.',
      'If you ever want another person to know, you choose who. I’ll say nothing till then.',
    ],
  },
  asked: {
    closed: [
      'I hadn’t guessed it. I’d guessed something.',
      'You got through. I don’t grade it.',
      'I think most people tell no one for a long time. I would.',
    ],
    open: [
      'You were keeping yourself whole. That’s how I see it.',
      'I’d have been glad to know sooner, and it’s all right that it’s now.',
      'It isn’t strange, how you did it. It’s what people do who have to.',
    ],
  },
  missed: [
    'You’ve had a lot of coping to do.',
    'Mm. I won’t dig.',
    'I like how you are. I’d like it easier for you.',
    'We can leave the how.',
  ],
  struck: [
    'Nobody asked. I could have.',
    'A lot of quiet turns into that. I know.',
    'Better here than into a pillow.',
  ],
  thin: [
    'You’re here. That’s how you did it.',
    'Day by day. I’d guess it was like that.',
    'It needn’t make a story.',
    '[looks out at the garden with you] Mm.',
  ],
} satisfies MomentLines;
