import type { Scenario } from '../../schema-rehearsal';

export const suggestions = {
  opening: [
    [
      'You told me you were afraid of my car, and I said it wasn’t that bad. I was wrong to say that.',
      'I feel awful about that call. I haven’t slept since, I keep going over and over it.',
      'So what is it you’d like me to say, Lena? Tell me what it is and I’ll say it, and then we can have our tea like normal people.',
    ],
    [
      'Thank you for picking the place. You go as slow as you want, and you can stop.',
      'I’m sorry if I said the wrong thing on the phone, you caught me a bit off guard.',
      'I hope we can be adults about this. I drove an hour and a half to hear it.',
    ],
  ],
  'their-hurt': [
    [
      'Would you tell me what happened in you, when you heard the car?',
      'I can’t bear to think of you being scared, it breaks my heart, it really does.',
      'You were such a happy child. I’ve got boxes full of pictures.',
    ],
    [
      'You were nine, and you listened at how a door closed. You lived like that every day at six.',
      'I know things weren’t perfect at our house, and I’m sure there are times I wasn’t the easiest person to be around.',
      'Your brother doesn’t remember it like that at all. I asked him, and he said we had a nice time growing up.',
    ],
  ],
  'your-part': [
    [
      'I came home and I shouted. You and your brother were small, and I was the one who could have stopped.',
      'I was under so much stress in those years, with the plant closing, but I should have handled it better.',
      'I never laid a finger on you. You might give me some credit for that.',
    ],
    [
      'On the phone I took care of myself and not you. It was that bad. I’m sorry I said it wasn’t.',
      'I’m sure I made mistakes. All parents do, and you’ll see for yourself one day how hard it is to get it right.',
      'You should have seen my father. You’d have thanked your stars for what you got.',
    ],
  ],
  'being-heard': [
    [
      'You turned off the TV and straightened the shoes, so I’d have nothing to find. Did I get that right?',
      'I understand that you felt that way, and you’re entitled to your feelings.',
      'So I was a monster. That’s what you’re telling me, isn’t it, after everything, after all those years of getting up at five?',
    ],
    [
      'You weren’t asking me to explain it. You wanted me to know it. Is there more I don’t know?',
      'I think I’ve got the general idea now, and I’m glad we could clear the air.',
      'I heard it on the phone the first time. I don’t see what good it does to dig.',
    ],
  ],
  reassurance: [
    [
      'I believe you. You don’t have to prove it to me.',
      'I always loved you, you know that, whatever else I got wrong.',
      'Everything I did, I did for you two. You had clothes and piano lessons and your own room.',
    ],
    [
      'You don’t have to forgive me, or visit, or feel any way about it. I’m glad you told me.',
      'I just want us to be close again, like we were. Can’t we be?',
      'Well, you turned out fine, so I can’t have been all that terrible.',
    ],
  ],
  pattern: [
    [
      'When you tell me something hard, I start to defend myself, and you end up alone with it again.',
      'We’ve never really talked, in our family. It’s a shame, isn’t it?',
      'You store things up for years and then you throw them at me at ten o’clock at night.',
    ],
    [
      'You learned to read my mood before your own. You still watch my face. I’d like to carry my mood myself.',
      'I guess we’re both pretty sensitive. You get that from me.',
      'You’ve been like this ever since you started seeing that counselor, who has never met me and only knows the half of it.',
    ],
  ],
  'what-now': [
    [
      'I’ll find somebody to talk to about those years, so you’re not the one who has to hear my side.',
      'I hope we can put this behind us now and have you home for Easter.',
      'I can’t change the past, Lena. Nobody can, so I don’t know what you want from me.',
    ],
    [
      'You say when we talk next, or if. I won’t call to ask how you feel about me.',
      'I’ll try to do better from now on. I promise you that much, okay?',
      'At some point you have to move on. It was twenty years ago.',
    ],
  ],
} satisfies Scenario['suggestions'];
