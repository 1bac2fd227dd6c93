import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'The tea’s too hot yet. There’s time.',
      'Nobody else is home. The dog’s at my brother’s.',
      'I turned my phone off. It’s on the bread box.',
    ],
    softening: [
      'At the bus stop you said tired. I’ve been wondering what kind.',
      'We’ve sat out here with worse tea and better weather. You can talk or not.',
      'You don’t have to say who. I won’t guess out loud.',
      'I’ve driven forty kids home every day for twelve years. I can listen over anything.',
    ],
    open: [
      'I won’t do anything with it, unless you say.',
      'Good. That’s out, and the sky’s still up.',
      'I said sit down because I hoped you might. There was no other reason.',
      'We shared that awful apartment for three years. You can skip the introduction.',
    ],
  },
  'their-hurt': {
    closed: [
      'That’s a lot to have brought up my driveway.',
      'I don’t need the details to believe it.',
      'I’m looking at the fence so you don’t have to look at me.',
    ],
    softening: [
      'That kind of thing doesn’t stay in one room. It follows you to the bus stop.',
      'You stopped wearing the red coat this spring. I saw that, and I didn’t ask.',
      'The people we let closest know right where it hurts.',
      'You said that as if it were the weather. I know it isn’t.',
    ],
    open: [
      'I’d give a lot for you not to have been alone with it, whichever day it was.',
      'Somebody you trusted did that. It’s no wonder the ground feels funny.',
      'You told it, and you’re still sitting here, and I’m still sitting here.',
      'I won’t forget you told me. I won’t bring it up at the bus stop, either.',
    ],
  },
  'your-part': {
    closed: [
      'You were the one it happened to. That’s how I count.',
      'I wouldn’t put that on you. I’ve tried it, it doesn’t fit.',
      'If one of my kids on the bus told me that, I’d never ask what they did first.',
    ],
    softening: [
      'There’s nothing a person can do at a kitchen table that earns being hurt.',
      'I wonder if you’ve been told it was you. More than once, maybe.',
      'You can be wrong about a hundred things and still not have had that coming.',
      'You look for it in yourself because that’s where you can reach.',
    ],
    open: [
      'It was done to you. I’ll go on saying it that way.',
      'I once backed a bus into a gate. That’s a mistake. What was done to you is something else.',
      'That was never your load, and you’ve carried it the farthest.',
      'Nobody on this step needs you to have been perfect.',
    ],
  },
  'being-heard': {
    closed: [
      'I’ve got that much.',
      'I won’t say “I know.” I’ll say I’m listening.',
      'Tell me if my face is doing the wrong thing. It’s dark, I can’t check.',
    ],
    softening: [
      'You said it to the cup. It got to me all the same.',
      'You told it the way you wanted it told. I’ll leave it like that.',
      'You’re not asking me to march off and do something. I understood that part first.',
      'I’m putting it somewhere careful.',
    ],
    open: [
      'You were the only one who knew. Now it’s in two laps.',
      'I’d get some of it wrong if I told it back. Not the part that matters.',
      'You’re believed. I’d like you to take that home, if you take anything.',
      'I don’t have a question left that I need answered. I only want you comfortable.',
    ],
  },
  reassurance: {
    closed: [
      'The tea’s free and so’s the step.',
      'I’d have waited out here another hour.',
      'You’ve always been good to me. I haven’t forgotten any of it.',
    ],
    softening: [
      'You drove me to the hospital at four in the morning once, and never mentioned it again. I remember.',
      'I’ve got a whole week of evenings and nobody booked on them.',
      'There’s a key here with your name on the tag. There has been since the flood.',
      'You haven’t worn me out. I do this with forty children and no tea.',
    ],
    open: [
      'If you never speak of it again, we’re the same. If you speak of it every Sunday, we’re the same.',
      'I’d pick you for this step out of anybody.',
      'You can be somebody who’s hurt, here. You don’t have to be useful.',
      'It’s you and me and the moths. I’m right where I want to be.',
    ],
  },
  pattern: {
    closed: [
      'And you got up every morning, all this while.',
      'You said “tired.” I suppose that was true as well.',
      'That’s a lot of smiling at the bus stop.',
    ],
    softening: [
      'You took everybody’s turn at the bake sale. I wonder now if it kept you moving.',
      'Some people go for walks at odd hours. I’ve seen you go past.',
      'You don’t have to stop whatever it is that’s helped.',
      'Maybe I’m the first to know, or maybe the second. It doesn’t matter which.',
    ],
    open: [
      'You’ve kept watch for a long time. Out here I can watch for a bit.',
      'It was a good hiding place, being the helpful one. I never looked behind it.',
      'You’ve told one person. That can be the whole list.',
      'I think you’ve been very alone, and very good at it.',
    ],
  },
  'what-now': {
    closed: [
      'Okay. I can go by that.',
      'I’m up at five every day. That’s when I’m some use.',
      'There’s the couch. It’s only a couch, it doesn’t mean anything.',
    ],
    softening: [
      'I could look up a number with you, on my phone, and it stays on mine.',
      'I’ll ask you next Sunday how you are, and you can say “tired.” I’ll know.',
      'One thing for tomorrow, or no thing. I’d be happy with no thing.',
      'If you want me to do nothing, I’ll do it well.',
    ],
    open: [
      'You don’t have to do one thing about it because you told me.',
      'I pass your corner at ten to seven with an empty bus. I could honk, or I could not.',
      'It’s yours. I only get to hold the other cup.',
      'Let’s finish the pot. That’s as far ahead as anybody has to look.',
    ],
  },
} satisfies Scenario['own'];
