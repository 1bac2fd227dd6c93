import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'Hi. I’ve got till half past.',
      'You didn’t have to bring coffee. That’s kind.',
      'I was surprised you wrote so much. I mean, more than a line.',
    ],
    softening: [
      'I nearly sent you a thumb. Then I came out instead.',
      'You’re nervous. You’re picking the lid. That’s nice to see, sorry.',
      'I wasn’t going to bring anything up. I’d decided that in about June.',
      'It’s strange to hear your voice not on a recording.',
    ],
    open: [
      'I’ve missed this wall with you on it. I didn’t plan to say so first.',
      'I’d given up waiting, to tell you the truth. So I’m a bit slow now.',
      'Good. I’d rather talk than keep being so polite, it’s wearing me out.',
      'I’d wrapped it up so well, I thought nobody would ever find it.',
    ],
  },
  'their-hurt': {
    closed: [
      'It was a party. People tell stories.',
      'I wasn’t the only one who got teased.',
      'I got over it, mostly. I’ve had a busy summer.',
    ],
    softening: [
      'I kept smiling in the street, for a block or so. I couldn’t get it off.',
      'It’s hard to explain. It isn’t the failing. I’d made my peace with the failing.',
      'I went through the faces afterward. Who’d known before, who was new.',
      'I didn’t sleep on my left side for a week. That’s how I sleep when I’m ashamed. Don’t laugh.',
    ],
    open: [
      'I was standing there with a plate, and everybody had the worst day of my year in their mouth.',
      'You took the one thing I’d only been able to say in the dark, and turned the lights on.',
      'I felt like I’d come to your party as the entertainment.',
      'I was ashamed of it, and you made it funny. So I couldn’t even be ashamed in peace.',
    ],
  },
  'your-part': {
    closed: [
      'Well. You’d had some wine.',
      'It wasn’t meant badly. I do know that.',
      'Thank you. That’s good of you to say.',
    ],
    softening: [
      'I thought you’d tell me I had laughed.',
      'You’re not adding anything to it. I was waiting for what you’d add.',
      'It’s uncomfortable, hearing you say it. I’d gotten used to it being only mine.',
      'You knew it wasn’t a story. You’d seen me tell it.',
    ],
    open: [
      'Yes. It was mine, and you spent it on a room. I’ve wanted to say that since May.',
      'I’d like to jump in now and say never mind. I’m going to sit on my hands.',
      'I could have said “stop.” I didn’t. That still doesn’t make it yours to tell.',
      'You’re saying it plainly and I’m not dying. I thought I might.',
    ],
  },
  'being-heard': {
    closed: [
      'That’s about it. You’ve a good memory.',
      'It’s a lot of thought for one evening.',
      'Something like that. It’s hard to say exactly.',
    ],
    softening: [
      'There was the walk home, too, in bare feet. I don’t know if anyone pictured that.',
      'There’s a piece about my mother. I’ll get to it, or I won’t.',
      'Mm. Yes. Keep going, it’s easier when you do it.',
      'You see more than you used to. Or I let you see less.',
    ],
    open: [
      'You understood it. I thought I’d have to explain what shame is, and I’d have been too ashamed.',
      'That’s it: it was never that they knew, it’s that it came from you.',
      'My chest’s doing something. It’s good. Give me a minute with it.',
      'I feel a bit less like a story now, and a bit more like me.',
    ],
  },
  reassurance: {
    closed: [
      'That’s sweet. Really, you needn’t.',
      'I never thought you were a bad person.',
      'We’re good. Drink your coffee.',
    ],
    softening: [
      'I looked for you on the bus, in August. To tell you. I do that with good news.',
      'I don’t have many who knew me before the white coat.',
      'You could have let it fade. People do. I’d have let it.',
      'I want that to be true. I’m going to hold it up to the light for a while.',
    ],
    open: [
      'I’ve got other friends. None of them would sit up with beta blockers.',
      'I never muted you, you know. I saw every dumb dog.',
      'I liked you the whole time. It would have been so much simpler otherwise.',
      'Bump my shoulder. Go on. We used to do that before we talked about feelings.',
    ],
  },
  pattern: {
    closed: [
      'I’m a private person. It’s how we were raised.',
      'You’re the lively one. It’s always been like that.',
      'I get quiet in the summer anyhow.',
    ],
    softening: [
      'You’re funny when you’re nervous. I forget that you’re nervous.',
      'I laugh, and then I leave by the back. I’ve done that to others too.',
      'You fill the silence, and I’m the one with the things to fill it with.',
      'I wait to be noticed. I’m very patient about it. It’s a terrible method.',
    ],
    open: [
      'I shrink, you get louder, I shrink some more. From outside it must look like I’m having a great time.',
      'You didn’t know, since I made sure that you couldn’t. The telling was yours. The four months, I helped with those.',
      'At home, silence is how you say it. I keep thinking everyone can read it.',
      'If I say “that’s between us,” I’d like to not have to say it twice.',
    ],
  },
  'what-now': {
    closed: [
      'Let’s leave it at that. It’s been good.',
      'We’ll see each other around. I mean that nicely.',
      'You can text me. I’ll try to use words.',
    ],
    softening: [
      'You might start with Pete. He’s the one who sent the calculator.',
      'Give me a while. I may still send you a thumb now and then, from habit.',
      'Could it be only the two of us, for a time? No parties.',
      'I can try to say “not that one” when you start on a story. I’d need you to stop dead.',
    ],
    open: [
      'Tell those people it wasn’t yours to tell. You don’t have to make it funny.',
      'Thursdays I finish at four. You could bring the dumb dog pictures in person.',
      'Let me tell you about August. The whole bus ride. And then it lives with you and nobody else.',
      'I’ll bake you the pistachio one. I’d like to find out how it tastes.',
    ],
  },
} satisfies Scenario['own'];
