import type { MomentLines } from '../../../schema-rehearsal';

export const reassurance = {
  met: {
    closed: [
      'That’s something. I’d thought you were going to write me off.',
      'I never wanted it to come between us. I’ve said that all along.',
      'You don’t have to be nice about it. I mean, thank you.',
      'So I’m still somebody to you, after {that}. I’d begun to wonder.',
      'I’m glad. I’ll admit I had a speech ready about all the good I’ve done.',
      'It’s decent of you. I’d have liked {wish}, in case that counts for anything.',
      '[exhales, straightens a sleeve] Well. Good to have it said.',
    ],
    softening: [
      'If one bad thing doesn’t cancel me, I can look at the bad thing.',
      'I’ve been listing what I’ve done for you. In my head. It’s a long list and it didn’t help.',
      'I argued so hard about {that} because I took it for the whole verdict.',
      'You can be angry with me and not be through with me. I hadn’t known that went together.',
      'I don’t need you to say it’s all right. I thought I did.',
      'That makes it harder to keep my chin up. I mean that well.',
      'I was sure there’d be only one thing you’d ever see in me.',
      'What you say you still like in me, I’d like to be that. I wasn’t, then.',
    ],
    open: [
      'You owe me nothing for this. I’ll earn it back at your speed, or I won’t, and you’ll say so.',
      'I want to keep this. More than I want to have had a good reason.',
      'It isn’t back to normal, I know. {act}. That takes as long as it takes you.',
      'I’ll tell you what still holds on my side: I think a great deal of you. I didn’t act like it.',
      'You didn’t need to leave that door open, and I’ve seen that you did.',
      'After {that}, I’m surprised there’s anything. I’m not going to argue with you about it, for once.',
      { close: 'I love you. I’ve been so busy with my good name that I haven’t said so.' },
      { close: 'Whatever you decide, I’m here in the morning. I won’t bring my reasons.' },
    ],
  },
  asked: {
    closed: [
      'Of course it matters to me. Why else would I have wanted {wish}?',
      'I haven’t changed. You see me differently since {that}, that’s not the same.',
      'What am I meant to say to that? {after}. People don’t do that over nothing.',
      'That’s up to you more than me. I’m the one who has to wait, since {that}.',
    ],
    open: [
      'It still holds for me. I don’t take it as given that it holds for you, after {that}.',
      'I’ve been afraid of that question. {after}, and I think it was because of that question.',
      'What I think of when you ask is {sight}. I don’t want that to be the last word on me.',
      'You matter more to me than being in the clear. {act}, and it looked the other way around.',
    ],
  },
  missed: [
    'I’ve been saying we’re fine. I’ve been the only one saying it.',
    'I’ve lain awake about {that}. I never thought to ask how you slept.',
    'I’d like to keep it at that, before it gets any truer.',
    'I’d like it smoothed over. I shouldn’t, but there it is.',
    'If you’re taking care of me, stop. I’d let you.',
  ],
  struck: [
    'I nearly said “after everything I’ve done.” I know how that sounds.',
    'One thing, and the rest of me doesn’t count. That’s how I hear it.',
    'I hear that you think little of me. I could be adding the “little.”',
    'I’m not leaving. I want to call it unfair, and I’m not leaving.',
    'It feels as if it’s the only thing I ever did. You didn’t say it was.',
  ],
  thin: [
    'You’re looking after how I feel. I did that as well, all along. Somebody should look after you.',
    'I’d take that as a yes if I let myself.',
    'You don’t have to win me over. After {that} it goes the other way around.',
    'I’m building a good deal on that. I’d better not.',
  ],
} satisfies MomentLines;
