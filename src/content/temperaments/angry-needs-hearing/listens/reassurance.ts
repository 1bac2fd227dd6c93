import type { MomentLines } from '../../../schema-rehearsal';

export const reassurance = {
  met: {
    closed: [
      'I’m on your side. Loudly, but I’m on it.',
      'You’ve got me. Badly behaved and all.',
      'I won’t go anywhere or call anyone. My phone’s in my pocket and it stays there.',
      'If anyone asks where I was today, I was here, being cross and useless next to you.',
      'I don’t know what to do with my hands, so here, have my scarf.',
    ],
    softening: [
      'My back door’s open. You don’t have to knock.',
      'I’ll do what you say, and nothing you don’t. That’s a promise, and I don’t make many.',
      'You’re not one bit of trouble to me. I’d like that to sink in.',
      'Later I can be mad, at home, at my own wall. With you I’ll be with you.',
      'You don’t have to look after how I take it. I’m a grown-up, mostly.',
      'What do you need from me right now, quiet or company or both?',
    ],
    open: [
      'Nothing you say out here is going to make me like you less.',
      'I’m on your side when you’re strong, and when you’re in your pajamas at four.',
      'It stays on this step. I’ll tell nobody, unless you want me to.',
      'No need to be done with it soon. Take the year.',
      '{after}. You don’t have to do anything about that. It’s only so you know.',
    ],
  },
  asked: {
    closed: [
      'I’m with you in this. A bit on fire, but with you.',
      'You can count on me. If that comes out like a bark, it’s because I mean it.',
      'I’ll say what I’d say in front of anyone: I believe you, and I’m not budging.',
    ],
    open: [
      'I’ll be around tomorrow, and I’ll believe you then, too.',
      'You’re not too much, and I don’t doubt you. I’ve got time, and I’ve got soup.',
      'This one’s easy. I think the world of you, and nothing you’ve told me changes it.',
    ],
  },
  missed: [
    'You don’t have to be easy company. I’ve never once liked you for that.',
    'There’s no prize for needing little. Not from me.',
    'Call it nothing, and I’ll still keep the sofa made up.',
    'I’d sooner be bothered by you than not. Bother me.',
  ],
  struck: [
    'Get it all out. I’ll still be your friend at the bottom of it.',
    'You’re allowed a bad mood next to me. I bring one most days.',
    'You could yell till the lights come on across the road. I’d still be sitting here.',
  ],
  thin: [
    'You don’t have to earn it by talking.',
    'Lean. Or don’t. I’m the same either way.',
    'You needn’t have gotten it all right for me to be on your side.',
    'I’ll hold the cups and you hold the quiet.',
  ],
} satisfies MomentLines;
