import type { MomentLines } from '../../../schema-rehearsal';

export const reassurance = {
  met: {
    closed: [
      'I want to believe that, and it scares me. The last thing I believed in ended with {that}.',
      'That’s a lot of warm. I’ll take it in small spoons.',
      'Don’t be too nice. I’ll tip over.',
      'You say that. I’ve still got {sight} between me and it.',
      '[wipes face with a sleeve, quickly]',
      'Okay. It’s in my ear. It hasn’t got further down yet.',
      'I heard “still.” I’ll hang on to the word “still.”',
    ],
    softening: [
      'I thought it was over. I think that every time, it’s so stupid, every single time.',
      'Even when I go? Even like the time {after}?',
      'It helps that you’re not running after me and not running off.',
      'Since {that} I’ve been packing and unpacking in my head.',
      'I haven’t stopped caring. I’ve only stopped being able to be near it.',
      'Stay there. Not closer, not farther. That’s exactly right.',
      'So it can be as bad as {that}, and you’re still here, and it’s an ordinary day.',
      { close: 'I love you and I can’t be in the same room as that feeling for long. Both are true.' },
    ],
    open: [
      'I’m still here too. With my shoes on, but here.',
      'Here’s what holds, for me: I leave, and it’s always toward coming back.',
      'I was afraid {that} had finished it. It hasn’t. It dented it.',
      'It got quiet in me when you said that. I’d forgotten what quiet was like.',
      'You don’t scare me today. That’s the biggest thing I’ve got to give.',
      'There’s plenty between us that I’d be sorry to lose. I couldn’t see it for the spray.',
      { close: 'You’re who I want to come back in to. I’d like that not to be so hard.' },
      'I don’t trust it all yet. But I’d put one foot on it.',
    ],
  },
  asked: {
    closed: [
      'Don’t ask me forever-questions. Since {that} I can barely do till supper.',
      'What I’d need I can’t say while I’m like this. {after}. That’s how safe I felt.',
      'What’s left? I start to count and I get as far as {sight}.',
      'You’d like a yes. I’ve got a pulse and no yes. It’s because of {that}.',
    ],
    open: [
      'What still holds? That I’m telling you. I’d have been gone by now, with others.',
      'I’m not leaving for good, if that’s what you’re asking. I’d only leave to breathe. {that} took a lot of breath.',
      'I’d feel safer with this: {ask}. It’s small, it’s something my hands could hold.',
      'Some of it I trust already. The part with {that} in it, not yet.',
    ],
  },
  missed: [
    'You’re telling me it’s all good. My knees don’t think so.',
    'That isn’t comfort, it’s a lid.',
    'You won’t talk me out of being afraid. I’ve tried, with myself.',
    'If nothing’s changed, then {usual}. That’s hardly a comfort.',
    'No, see, that made it go up again.',
    'I asked for a hand and I got a pamphlet.',
  ],
  struck: [
    'So it does hang on whether I’m easy. I thought so. I thought so.',
    'Don’t say that while I’ve got one foot out. Please.',
    '[looks for keys, a jacket, anything to hold]',
    'If you want me gone, you needn’t push. I’m made of going.',
    'I’ll remember that one in the night. You’ll have slept it off.',
    'My whole chest just shut.',
  ],
  thin: [
    'That’s kind, I think. Through all this it feels like a noise.',
    'Could you say it about me, and about now? Then it’d stick.',
    'Don’t promise the moon, I’d only worry about the moon.',
    'You’re sad and I’m scared. Which of us is holding the rail?',
  ],
} satisfies MomentLines;
