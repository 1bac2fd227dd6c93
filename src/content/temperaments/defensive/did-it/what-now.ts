import type { MomentLines } from '../../../schema-rehearsal';

export const whatNow = {
  met: {
    closed: [
      'I can do that. I’d have done it before, if someone had asked.',
      'That’s reasonable. I was looking for what isn’t, and it’s reasonable.',
      'I’d have offered it myself. I was getting to it.',
      'All right. I don’t agree with all of it. You asked in a way I can say yes to.',
      'I could go this far: {ask}. I’d count that as something.',
      'It won’t undo anything about {that}. I’m not saying I won’t do it.',
      '[takes out something to write with, puts it away] I’ll remember it.',
    ],
    softening: [
      'You asked for one thing, and I had my reasons against five.',
      'So I don’t have to grovel, I have to do something. I’m better at doing.',
      '{ask}. I’m not saying that so you’ll drop it.',
      'I won’t tell you how hard it is for me. I was about to.',
      'Could you tell me if I slip? In few words. With many I start arguing.',
      'It’s a fair thing to want, after {that}. I don’t know why it sounded like a sentence when I thought of it.',
      'What I can’t do is promise I’ll never get it wrong. What I can do is not argue when I did.',
      'I’d like to make that good, and not just be let off.',
    ],
    open: [
      'Here’s what I’ll do: {ask}. You don’t have to do anything in return.',
      'Yes. And if you think of something else next week, that’s not too late.',
      'I’d have liked {wish}. I’ll do the second-best thing, and I’ll do it without being reminded.',
      'You set the pace. If I try to wrap this up before you’re done, say so.',
      'I’ll say it to you as often as you need it said. {act}. In those words.',
      'And when you come with something next time, I’ll ask a question before I say a thing about me.',
      { close: 'Ask me in a week what I’ve done about it. Not what I’ve said. I say plenty.' },
    ],
  },
  asked: {
    closed: [
      'I don’t know what you’d accept. I could say: {ask}. Then you’d say it’s too little.',
      'What’s done is done. {act}. I can’t go back and not do it.',
      'I’d have to think. I’ve been thinking about {that} mostly from the other end.',
      'You tell me. Whatever I suggest, I’ll be doing it for my own good name. That’s what I’m afraid you’ll say.',
      'Short of turning back the clock? {ask}. Is that so bad?',
    ],
    open: [
      '{ask}. I’ve got no conditions. I looked, and there was one, and I threw it out.',
      'I’d start by saying it to you properly: {act}. And then do the small dull things for a long time.',
      'I want to be able to think of {sight} and not reach for a reason. That’s for me to do, not you.',
      'Whatever you’d need, tell me, and I’ll see that I do it. On my own I’d thought of this: {ask}.',
    ],
  },
  missed: [
    'I won’t force anything on you. I notice how well that suits me.',
    'I’d leave it to sort itself out. I’m very good at that. It never has.',
    'I had something to offer, about {that}. I’ve talked myself out of it twice.',
    'Tell me a thing I can do or not do. With anything wider I find a way around.',
    'There’s no hurry, I’d say. I’d be happy not to hurry. I think that’s the trouble with me.',
  ],
  struck: [
    'It sounds like a sentence to me. I’m the one who hears sentences.',
    'It feels like paying a fine. I’d pay it. I’m only telling you how I am.',
    'Put it in writing and I’d read it for loopholes. That’s me when I’m cornered.',
    'I want to ask what I get for it. That’s not a pretty thing to want.',
    'I can’t do “never again.” I can do tomorrow. Ask me for tomorrow.',
  ],
  thin: [
    'It’s not for you to make up for. {act}. It’s on me to do something.',
    'I’d feel let off with that, and you’d be stuck with it next month.',
    'Say what would help and I’ll tell you if I can. I can’t read it off you.',
    'You’re asking for nothing so you won’t be refused. I know that trick. Try me: {ask}.',
  ],
} satisfies MomentLines;
