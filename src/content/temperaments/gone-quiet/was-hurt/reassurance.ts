import type { MomentLines } from '../../../schema-rehearsal';

export const reassurance = {
  met: {
    closed: [
      'That’s good to know.',
      '[nods, doesn’t quite look up]',
      'I’d like to believe that.',
      'Mm. I’d begun to wonder, after {that}.',
      'You’ve said it. It’ll take me some days to hear it.',
      'Thank you. I hadn’t wanted to ask.',
    ],
    softening: [
      'Say that again. Once.',
      'I thought perhaps you’d be relieved, with me out of the way.',
      'You came back after {that}. That counts more than the words.',
      'I thought we were all right. Then {act}, and I put that away.',
      'I’d like to keep that. You may have to say it twice.',
      'It’s warmer, hearing that. I’m still careful.',
      'Since {that} I’d been planning for less. Less of you, I mean.',
      'I wasn’t testing you. I was scared to ask.',
      { close: 'I kept picking up the phone. I put it down each time.' },
    ],
    open: [
      'I don’t want to lose this. There. It took me long enough.',
      'You matter to me, or {sight} wouldn’t still be in my head.',
      'I’m not going anywhere. I may be slow for a bit, that’s all.',
      'One thing would hold me: {ask}. Then I could stop bracing.',
      'I believe you, about two thirds. I’d like the rest to come by itself.',
      'Something’s still there. I checked, these last days. It’s sore, but it’s there.',
      { close: 'You’re dear to me. I went silent, I didn’t stop.' },
    ],
  },
  asked: {
    closed: [
      'I’m here. Ask me tomorrow.',
      'I haven’t gone. {after}, but I haven’t gone.',
      'It’s not decided, in me. I’m sorry. That’s the true answer.',
      'What holds? I’d need to see it for some time, after {that}.',
      'I’m still here with you. Take it as something.',
    ],
    open: [
      'Still angry, a little. Still glad you’re here. Both.',
      'I wanted {wish}. And under that I wanted us to be all right.',
      'Over? No. I’d have told you. I’d have found words for that.',
      'What I’m afraid of? That {usual}, and that I’ll get used to it.',
      { close: 'You’re still the first person I want to tell things to. That’s what hurt.' },
    ],
  },
  missed: [
    'That’s nice of you. It stays outside, for now.',
    'Let’s not wrap it up. Please.',
    '[a small nod, toward the floor]',
    'Everything may be fine. I still see {sight}.',
    'I’d rather have it unsure than quick.',
    'You sound certain. I’m not there.',
  ],
  struck: [
    'Ah. So, then.',
    'I’d wondered if that would come.',
    'So it does depend on how I behave.',
    '[straightens, hands together]',
    'That’s the thing I was afraid you’d say.',
    'After {that}, and now this. I’d better be quiet.',
  ],
  thin: [
    'It’s kindly meant. I don’t know what to hang it on.',
    'Words like that, I wait to see what follows. Mostly {usual}.',
    'That’s about {that}. I was wondering about us.',
    'I’d need something smaller, something I could check. Maybe this: {ask}.',
    { close: 'You needn’t say I mean the world. You could ask how I slept.' },
  ],
} satisfies MomentLines;
