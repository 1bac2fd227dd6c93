import type { MomentLines } from '../../../schema-rehearsal';

export const reassurance = {
  met: {
    closed: [
      'I’m no rock. I’m more of a puddle. But I’m your puddle.',
      'Even if I get up, it’s for air. I come back. I always come back.',
      'I’m here, I’m here. I say it twice because it’s twice as much.',
      'It’s not you that’s too much. It’s me that’s easily full.',
      '[takes hold of the edge of the step] I’m not leaving you alone with it.',
    ],
    softening: [
      'If I need a minute, I’ll say so, and I’ll say when I’m back. You won’t have to wonder.',
      'My coat’s big enough for two. It’s the only plan I have.',
      'You won’t have to look after me about this. I’ve got other shoulders for that.',
      'I’m steadier than I look. I look like laundry.',
      'Shall I sit closer, or is it good like this?',
      'Tell me as little as you like, as often as you like.',
    ],
    open: [
      'I’m on your side. I’m saying it slowly, so you can check my face.',
      'You’ve got a friend on a step. It isn’t everything. It’s not going away.',
      'I like you exactly as much as before. It’s the calmest thing in me.',
      'You can be in pieces near me. I know my way around pieces.',
      'It’s with me now, and I’ll keep it dry. I won’t tell anyone.',
    ],
  },
  asked: {
    closed: [
      'I’m staying. I may not look like it, but I’m staying.',
      'You’re not too much for me. I’ll need a tissue, that’s all you cost.',
      'I’m with you. It’s hardly a sentence, it’s what’s left when I can’t think.',
    ],
    open: [
      'I believe you and I’ll be here. And when I’ve had to get some air, I’ll be here again.',
      'I’ve never thought less of you, not for one breath.',
      'You’re dear to me. I said that quietly, and it’s not shaking at all.',
    ],
  },
  missed: [
    'Don’t be light for me. I float off as it is. You can be heavy.',
    'You don’t have to be all right. I’m hardly ever all right, and you’ve kept me.',
    'I won’t take it from you if you want it small. I’ll stay next to it.',
    'It’s sweet, if you’re letting me off. I don’t want to be let off.',
  ],
  struck: [
    'I’ve got tears in my eyes and I’m not leaving. Both.',
    'It’s all right to be angry near somebody soft. I give a little and I come back up.',
    'I won’t be scared off you. Startled, yes. Not off.',
  ],
  thin: [
    'Oh, sit. Sitting’s plenty. I’ll do the being-fond.',
    'I’m fond of you without any words in it.',
    'You don’t have to have done anything right. It’s you I’m sitting with.',
    'Mm. I’m here. I’ve said that, haven’t I? I’m here.',
  ],
} satisfies MomentLines;
