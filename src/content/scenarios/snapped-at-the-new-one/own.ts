import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'It’s okay, boss. The pallet went out.',
      'I’ve got twenty minutes still.',
      'You don’t have to come all the way out here for that.',
    ],
    softening: [
      'There’s another crate, if you want to sit. It’s cold, put the cardboard on it.',
      'I thought you came to say I’m on days now. Or on nothing.',
      'Nobody in charge has come out to me before. At the other place they sent a text.',
      'I had it ready in English, what I’d say to you. In the car it’s very good.',
    ],
    open: [
      'You came over before I had to see you at the clock. That helps.',
      'I’ve wanted to talk to you. I was waiting until I’d make no mistake in it.',
      'I liked this job, the first two weeks. I want to like it again.',
      'Thank you for not doing this by the time clock, with everybody there.',
    ],
  },
  'their-hurt': {
    closed: [
      'It was only a joke. They told me you do that.',
      'I’ve had worse. At the fish place they threw the fish.',
      'I did make the mistake. So.',
    ],
    softening: [
      'I laughed too, a bit. You saw? It’s what your face does when it doesn’t know.',
      'I understood it right away. People think I don’t get jokes. I get all of them.',
      'In my town I fixed radios. People waited for me. Here I’m the one with the wrong label.',
      'My daughter asked how’s the new job. I told her about the forklift.',
    ],
    open: [
      'I’m forty-four. Six people laughed, and one of them is nineteen.',
      'I felt stupid in two languages. That’s the best way I can say it.',
      'I came home and I couldn’t sleep, and in the day there’s nobody to tell it to.',
      'I like to ask. It’s how I learn. On that night I thought: okay, here you don’t ask.',
    ],
  },
  'your-part': {
    closed: [
      'The truck was late already. I know.',
      'You were busy. It’s a busy dock.',
      'You’re the boss. It’s allowed.',
    ],
    softening: [
      'I waited for “but the truck.” You didn’t say it.',
      'A boss who says “my mistake.” I’ll have to call my brother.',
      'You could have come ten steps. It’s ten steps to the printer, I counted later.',
      'If it’s you who laughs first, then the others have to.',
    ],
    open: [
      'Yes. That was you. And the label, that was me. I’m glad now it’s two different things.',
      'You had a hard night also. I saw it. I’d have liked it not to come to me.',
      'I don’t need you to feel bad for a month. I needed you to know it.',
      'It takes something, to say this to the newest one. I know what it takes.',
    ],
  },
  'being-heard': {
    closed: [
      'Yes, boss. Like that.',
      'You don’t have to say it so long. I understood.',
      'Something close to that. It’s fine.',
    ],
    softening: [
      'There’s the laughing. And there’s also that nobody said anything after.',
      'It’s not that I can’t hear I’m wrong. Tell me I’m wrong. Only don’t show me around.',
      'Nobody talks to me like this at four in the morning. I have to get used to it.',
      'That’s nearer than I’d have put it myself.',
    ],
    open: [
      'Yes. That’s it. It was a small thing, and I’ve carried it since Tuesday like a refrigerator.',
      'You see why I don’t ask. I thought nobody noticed I stopped.',
      'Now it’s told right, I can put it down. Maybe not on my foot.',
      'Yes. I wanted to be good here. It’s that, what got hurt.',
    ],
  },
  reassurance: {
    closed: [
      'Thank you. I’ll be careful with the labels.',
      'Okay. I wasn’t sure, with the three months’ trial.',
      'That’s kind. I’ll go finish bay four after.',
    ],
    softening: [
      'I swept bay four for a week and thought it only looked like nobody had done it.',
      'I’ve told my wife I might look for something else. I could tell her to wait.',
      'I believe you some. The rest I’ll see on a night when the truck’s late.',
      'If it’s like that, I’ve got eleven questions. I wrote them down.',
    ],
    open: [
      'It’s good to hear I’m not here by accident.',
      'Then I’ll tell you a thing: the radios. I could fix that scanner of yours, the one you hit.',
      'I wanted that, that you’re glad I came to this shift. You don’t say it to people much.',
      'Have some tea. My wife makes it strong. It’s not a present, it’s only tea.',
    ],
  },
  pattern: {
    closed: [
      'It’s like this on nights. People are tired.',
      'I go quiet. It’s how I am, don’t worry about it.',
      'Rosa told me, don’t take it personal.',
    ],
    softening: [
      'When you look at the clock, everybody starts running, and I start mistakes.',
      'I say “yes, yes” when I don’t know. That’s mine. It’s from the other jobs.',
      'I hear a sigh from far. I’ve got good ears for a sigh.',
      'You get fast and I get slow. We’re the same scared, I think, about the truck.',
    ],
    open: [
      'You joke when it’s tight, I disappear when it’s tight. Then you’ve got a joke and no worker.',
      'I could say to you, “Boss, quiet, please.” Would that be all right? I’d practice it.',
      'I ask, you’re short, I guess, it’s wrong, you’re shorter. We can cut it anywhere.',
      'You’re loud and it passes. For me it stays. You couldn’t know, I made the same face as always.',
    ],
  },
  'what-now': {
    closed: [
      'You don’t have to make a speech to them.',
      'Fine with me. I’ll do the labels again.',
      'I’d like to just work, for tonight.',
    ],
    softening: [
      'If you say something to the shift, say it short. And not with my name first.',
      'Show me how to clear the printer. Slowly. One time slowly is enough.',
      'You could call me over, like you do with Rosa. A hand, like so.',
      'I’ll come inside for the break. Maybe Monday. Save me the end of the table.',
    ],
    open: [
      'I’ll ask you one question every shift. You answer it without the eyebrows.',
      'You tell the shift it was wrong. I’ll tell them which planet I’m from.',
      'If there’s a mistake, you come ten steps. If I don’t know, I come ten steps. That’s fair.',
      'Put a note on the printer: “Clear city.” I’ll write it, you check my English.',
    ],
  },
} satisfies Scenario['own'];
