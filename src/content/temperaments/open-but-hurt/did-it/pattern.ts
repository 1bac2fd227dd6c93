import type { MomentLines } from '../../../schema-rehearsal';

export const pattern = {
  met: {
    closed: [
      'I’d hoped you hadn’t noticed that about me.',
      '{usual}. Yes. I’ve seen myself do it.',
      'It’s not the first time, no. I’m not proud of that.',
      'I can see the shape of it. I don’t like my place in it.',
      'You’ve been living with that longer than I’ve been admitting it.',
      'That’s hard to look at. {after}, and I called it a one-time thing.',
      '[rubs forehead] It started a good while before {that}, didn’t it.',
    ],
    softening: [
      'I hide when I’m ashamed, and you’re left with a shut door.',
      'So when I go missing like that, you start wondering what you did. You did nothing.',
      'Before {that}, I’d been counting on you not to say anything.',
      'When {usual}, I tell myself it’s to keep the peace. It’s to keep me comfortable.',
      'You saw it from the other end. I only ever had my end.',
      'The thing I did is mine. The way it’s been since, that we could look at.',
      'It goes wrong early. By the time I’ve got a reason, it’s already gone wrong.',
      'I don’t want to call it a habit, as if nobody were at the wheel.',
    ],
    open: [
      '{usual}. I’d like to be the one who stops it, for once.',
      'The first move is mine, I think. I feel cornered, and I stop being careful of you.',
      'So I’d offer this much: {ask}. And if you see me at it again, say so.',
      'It’s a sad little machine, isn’t it. I’ve been the one feeding it.',
      'I’d have wanted {wish}, and what I do is duck. I’d like to know what I’m ducking.',
      'You go careful, I go quiet, and neither one finds out anything.',
      'I don’t think you need to change your half for me to change this.',
      'It’s good we can say it without shouting. I want to remember that we could.',
      { close: 'We’ve each been lonely at the same table, I think.' },
    ],
  },
  asked: {
    closed: [
      'How it usually goes? {usual}. It’s not pretty.',
      'I’ve done smaller ones. You forgave them before I’d noticed.',
      'I don’t see the whole of it. I do remember this: {after}. It felt familiar.',
      'I think I’ve had it in me a long time. It’s no excuse, only old.',
    ],
    open: [
      'My guess is I get scared I’ll disappoint you, and then I do something that does.',
      'Yes, there’s a groove. {usual}. I’d love to hear how it looks to you.',
      'I can tell you my warning sign. I start talking about everything except the thing.',
      'What keeps it going is me, mostly. You’ve been bending around it.',
      'I tell myself there’s a reason. This time it was that {reason}. And you’re the one who’s hurt.',
    ],
  },
  missed: [
    'If you mean that we both do it, I don’t think you did this one.',
    'I’d like to share it out, and it wouldn’t be true of {that}.',
    'That sounds wise. It leaves out the plain bit: {act}.',
    'I could stay up high where it doesn’t hurt. You can’t, so I won’t.',
    'It wasn’t only stress, or only the day. I was unkind.',
    'I hope it isn’t only how we are.',
  ],
  struck: [
    'I have done it more than once. I’m not made of it.',
    'I hear every bad thing I ever did in that. I’ll hold on to the one you said.',
    'I want to say “you too,” and I’m biting it back.',
    'Maybe I’ve earned the long list. I’ll get lost in it, though.',
    'If that’s who I am, there’s nothing to mend. I’d like there to be.',
    '[winces] {usual}. I know it. I know that one.',
  ],
  thin: [
    'None of this comes from you. I know that.',
    'If you’re putting yourself at the start of it, I’d put me there.',
    '{usual}. What’s it like on your end, if you’re willing?',
    'You shouldn’t have to get smaller so I don’t do it again.',
    'There’s something you see that you’re too polite to say.',
  ],
} satisfies MomentLines;
