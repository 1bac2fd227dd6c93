import type { MomentLines } from '../../../schema-rehearsal';

export const whatNow = {
  met: {
    closed: [
      'I’ll try. I hate saying that, it’s what I always say on my way out.',
      'Could you put it in a message? I want to do it, and I’ll lose it.',
      '[repeats it under the breath]',
      'It’s a fair thing to want. I’m only scared I’ll drop it.',
      'Yes. No. Yes. Let me say yes when I’ve sat down.',
      'I don’t get to set the terms. I know that. I’m only breathing.',
      'One step. I see one step.',
    ],
    softening: [
      'I could do this much, and really do it: {ask}.',
      'If I have to get out, you’ll hear when I’m back, before I’m gone. I want to be held to that.',
      'You shouldn’t need to chase me for it. Give me a day and I’ll come to you.',
      'I’d like to do a hundred things by tonight. That’s panic. I’ll do the one.',
      'It needn’t be enough. I’d be worried if you said it was enough.',
      'And if you don’t want anything from me yet, I can carry that too. Some of the time.',
      'Tell me what you don’t want. That’d help. I rush in with the wrong bucket.',
    ],
    open: [
      'So: {ask}. Not to get you to feel better. Because it’s right.',
      'Next time I’m frightened, you’ll hear it from me while it’s still small.',
      'I’ll come and find you about {that} again. You won’t have to start it.',
      'Take all the time. I’ll be around for it, that’s what I’m offering.',
      'I’d have wanted {wish}. It’s late. I can do the next thing on time.',
      'If I fail at it, I’ll come and say so. That’s a new one, for me.',
      'Nothing has to close today. I can leave a thing open and not leave with it.',
      { close: 'I’ll be home for this. Not around the corner. Home.' },
    ],
  },
  asked: {
    closed: [
      'What will I do? I’d like {that} not to be the last thing you know of me. That’s all the plan there is.',
      'Don’t let me promise in this state. I’m looking at {sight}, I’d promise you the roof.',
      'Something. I owe you something. {act}, and one doesn’t just go home on that.',
      'I’m no good with plans at this pulse. Give me {that} and one night.',
    ],
    open: [
      'This, and it begins tomorrow: {ask}.',
      'I’d like to be asked again in a week, about {that}. By then you’ll see if I meant it.',
      'Big promises I don’t trust. A Tuesday I trust. After {that}, you’d want a Tuesday too.',
      'You tell me what’s right for you. I’ve done enough deciding by myself, with {that}.',
    ],
  },
  missed: [
    'Left to myself I’d do nothing, and I know how that ends.',
    'I’d be so good at letting it dry. I don’t want to be.',
    'I’d hoped you’d ask me for something hard.',
    'In anything vague I get away. Pin me to something.',
    'Don’t spare me. I’ve got {sight} to sit with anyhow, so you may as well ask for something.',
    'Then {usual}. And there we’ll be.',
  ],
  struck: [
    'I’ll do it, I’ll do it all, please stop. You see how much that’s worth.',
    'If I can only fail, I’d sooner fail from farther off.',
    '[backs up until there’s something to lean on]',
    'I can’t make it up to you on the run, and I feel myself running.',
    'I feel cornered, and I built the corner. Say it once more and I’ll stay.',
    'Let me go and come back. I’d have something to offer then, I’ve only got fear now.',
  ],
  thin: [
    'You’re not the one who has to do something here. I am.',
    'That needn’t be all of it. I’ll stay for the rest.',
    'Please want something. I’d do it badly, and I’d do it.',
    { close: 'It’s not for you to fix. I keep seeing you roll up your sleeves.' },
    'That was half a wish. I’d like the other half.',
  ],
} satisfies MomentLines;
