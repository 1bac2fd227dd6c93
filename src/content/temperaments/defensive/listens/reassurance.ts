import type { MomentLines } from '../../../schema-rehearsal';

export const reassurance = {
  met: {
    closed: [
      'Objectively speaking, I’m on your side. Also the other way of speaking.',
      'I’m not much for hugs. I can carry things, and I know the bus times.',
      'You’ve got my number. You’ve got my other number. There’s a landline.',
      'It may not sound it, but I’m worried about you, and this is how it comes out.',
      'I could list what I like about you. Alphabetically, if it helps.',
    ],
    softening: [
      'I’ll keep the advice for when you ask. And if you never ask, I’ll keep it.',
      'Nothing you’ve told me changes what I think of you. I checked.',
      'There’s a spare key, and it’s yours. I was about to explain how a key works.',
      'Would it help if I stayed, or if I went, or if I did the dishes?',
      'I’m here for the whole thing, and there’s no quiz at the end.',
      'You don’t have to follow any of my good ideas for me to stay your friend.',
    ],
    open: [
      'I’m on your side. There are no reasons for it. It’s where I am.',
      'You can tell me the same thing ten times. I’ll hear it ten times.',
      'I won’t tell you how to feel about it in a month. I’ll ask.',
      'It stays with me. Not a word, not even to be helpful.',
      'Here, have the dry end of the step. That’s all I’ve got, and it’s yours.',
    ],
  },
  asked: {
    closed: [
      'You can rely on me, and I rely on what you’ve told me. I’m dull that way.',
      'I don’t say it prettily. I believe you and I’m staying.',
      'You’re not a burden, and you’re not making a fuss. I’ve done the figures.',
    ],
    open: [
      'I’m here, with no conditions, and I’m someone who reads the conditions.',
      'I’d choose you again as a friend, and I’m choosy.',
      'The clever answers are all gone, and I like you as much as I ever did. More, I think.',
    ],
  },
  missed: [
    'You needn’t make it convenient for me.',
    'I’ve come all the way out to this step. I’m not here for the small talk.',
    'No need to let me off. I came to be kept.',
    'Say it’s nothing, and I’ll sit beside nothing with you.',
  ],
  struck: [
    'You can be unfair for a while. I’ll survive it, I’ve been to tenants’ meetings.',
    'I’m not taking it down and I won’t use it later.',
    'You could be twice as angry and I’d still be here, cushion and all.',
  ],
  thin: [
    'You don’t have to be articulate. I’ll be articulate later, about something harmless.',
    'No reply needed. I’ve put that on postcards, and I mean it here.',
    'You can stop being sorry, or stop being sure, or stop. I’m staying.',
    'I like you as you are when you’ve got nothing to say.',
  ],
} satisfies MomentLines;
