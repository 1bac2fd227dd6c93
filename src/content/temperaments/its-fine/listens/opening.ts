import type { MomentLines } from '../../../schema-rehearsal';

export const opening = {
  met: {
    closed: [
      'Hang on, this calls for the good cookies. … Okay. I’m sitting.',
      'I’m all ears. They’re my best feature, people say.',
      'Right. Do you need sugar for this? I feel like this needs sugar.',
      'Oh, sweetheart. Scoot over, let me get the draft off you.',
      'Anything. Truly. You know about me and the dentist, so.',
    ],
    softening: [
      'I had a funny remark ready. I’m putting it back in the tin.',
      'Okay. I can tell this isn’t a cookie one.',
      'I talk when I’m nervous. Put a hand up and I’ll stop.',
      'You came all this way with that in your pocket. I’m glad you brought it.',
      '{after}. I covered it with chatter, like I do.',
      'I believe you. No joke attached.',
    ],
    open: [
      'I’m here, and I’m going to be quiet for once in my life.',
      'Say it however you say it. I won’t make it cute.',
      'I’m glad you’re telling someone, and I’m glad it’s me.',
      'Take all night. I’ve nothing on but a pot of beans.',
      'I’ve stopped fussing. See? Hands in my lap.',
    ],
  },
  asked: {
    closed: [
      'Let me think with my mouth shut a second. … I believe you, to start with.',
      'I’m no oracle, I can’t even park. But I’m on your side, I can do that.',
      'I’m no expert in anything but soup. I do know you’re not a bother.',
    ],
    open: [
      'I’ll answer you straight: you can tell me, and it goes no further.',
      'You want the truth and you’ll get it. I believe you.',
      'No funny answer. I’m glad it’s me you ask.',
    ],
  },
  missed: [
    'I’ve got all sizes of cup and all evening. Any size of thing is welcome.',
    'If you’d sooner start sideways, start sideways. I always do.',
    'Say it between sips, if that’s easier. I won’t make a face.',
    'I’m sitting here like it’s something, because it’s you.',
  ],
  struck: [
    'You go on, I’ve a thick cardigan.',
    'Say it any way you like. The hydrangeas won’t mind, and neither will I.',
    'I’m not made of sugar, whatever the tin says. Go on.',
  ],
  thin: [
    'If you run out of words, I’ll lend you some of mine. I’ve far too many.',
    'Any old words will do, with me.',
    'Have a sip. It’ll come or it won’t, and I’ll like you the same.',
    'This is a perfectly good place to not know things.',
  ],
} satisfies MomentLines;
