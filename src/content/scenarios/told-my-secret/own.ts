import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'I thought it might be about Saturday.',
      'I was going to call. I had the phone in my hand.',
      'Okay. I’m sitting. I can sit.',
    ],
    softening: [
      'I saw your coat go past the kitchen door, and I knew. Nobody had to tell me.',
      'I’d like to say I don’t know what this is. I know what this is.',
      'You don’t have to find a nice way to say it. There isn’t one.',
      'I bought pastries. As if this was a thing with pastries.',
    ],
    open: [
      'You trusted me with one thing. Start wherever you want, I’ll stay put.',
      'I’m ashamed, and I came anyway. That’s about all I’ve got to my name today.',
      'Thank you for not doing this by text. I’d have earned a text.',
      'I’ve been walking around this pond since eleven, so I wouldn’t be late for it.',
    ],
  },
  'their-hurt': {
    closed: [
      'She shouldn’t have said it there. By the coats, of all places.',
      'I can see it’s bad. I’m not blind.',
      'I don’t know what to say to that.',
    ],
    softening: [
      'You were laughing at something about a minute before. I keep going back to that minute.',
      'I thought of it as hers and yours, a sad thing you share. I didn’t think of you with a plate in your hand.',
      'You put your scarf on inside out. I saw that, and I stayed where I was.',
      'So it wasn’t just once. It’s every room you walk into now.',
    ],
    open: [
      'You lost the baby, and then you lost the say over who knows. The second one I did.',
      'You’d built one small place where it could be, and it was me. And I left the door open.',
      'You had to be polite to her. With that going on inside you, you had to say thank you.',
      'I’d hold that with you if you’d let me. I know I’m a strange one to offer.',
    ],
  },
  'your-part': {
    closed: [
      'I said it to one person.',
      'Yes. It came from me. Nobody else could’ve known.',
      'I did say I wouldn’t. I remember.',
    ],
    softening: [
      'I’ve been telling it to myself as “I asked for advice.” I didn’t ask her for anything.',
      'I said your name. I could have left your name out, and I said it.',
      'There was a second where I could’ve stopped. Her face went soft, and I liked that.',
      'She didn’t drag it out of me. I’d like to say she did.',
    ],
    open: [
      'You asked me to keep one thing. I gave it away on a walk, with a coffee in my hand.',
      'It was yours, and I spent it. There’s no kinder way to put that, and I’ve looked.',
      'I broke my word to you. You did nothing to bring it on but tell me.',
      'I told it because it made me feel close to her. With your grief. That’s what I did.',
    ],
  },
  'being-heard': {
    closed: [
      'I think I see.',
      'It’s about being asked. I’ve got that much.',
      'I’m trying. It’s hard to look at you and think at once.',
    ],
    softening: [
      'So it isn’t whether Denise is nice. I kept thinking it mattered that she’s nice.',
      'You’d decided who you were going to be at that table. And it got decided for you.',
      'It’s like I read your mail out loud. Is it closer to that?',
      'I was about to say “but she cares.” I’m putting that away.',
    ],
    open: [
      'You lost the only spot where you didn’t have to manage anybody. Have I got it?',
      'You said it out loud one time in your life, and I made it twice.',
      'I’ll say it back: it was yours, I gave it away, and you found out in front of people with a smile on.',
      'There might be a part I can’t get, because I never carried one. Tell me if I’m pretending.',
    ],
  },
  reassurance: {
    closed: [
      'I don’t know if I should say I love you. It sounds cheap today.',
      'I’m still me. I know that’s the trouble.',
      'I never wanted to hurt you. You know that. Or you did.',
    ],
    softening: [
      'Whatever you tell me from now on, it could be the weather, and I’d be glad of it.',
      'I lit a candle in February. I never told you. I didn’t tell anyone that one, for what it’s worth.',
      'You don’t need to take care of me while I feel bad.',
      'I’d miss you for the rest of my life. I know it’s not a reason for you.',
    ],
    open: [
      'That day in the car is still the most anybody’s trusted me. I know what I did with it.',
      'You can be done with me for a while. I’ll still be on this side of the river.',
      'I think about her too. I never said. I didn’t think it was mine to think about.',
      'If all we ever have is walks and small talk, I’ll take walks and small talk.',
    ],
  },
  pattern: {
    closed: [
      'I talk. Everybody knows I talk.',
      'Since Saturday I check my phone every ten minutes. That’s how it’s been.',
      'You’re the private one and I’m the other one.',
    ],
    softening: [
      'When somebody’s in pain I can’t sit still. I run and fetch people.',
      'You tell me less each time, and I talk more each time, to fill it up.',
      'I did it with my sister’s divorce, too. She told me, and I laughed it off.',
      'I sent you a joke on Sunday. You wrote “ha.” I should have stopped right there.',
    ],
    open: [
      'I pass things on so I won’t be alone with them. And then you’re alone with them. That’s mine to quit.',
      'If it’s too heavy for me, I could say so to you. I never once thought of that.',
      'You’ll be weighing every word with me now. I made that scale.',
      'I’d like to learn to just have a thing and not hand it around. It’s late to start, but I’d like to.',
    ],
  },
  'what-now': {
    closed: [
      'I can call her, if you want that.',
      'I won’t say anything to anybody. Not about anything.',
      'It’s done, though. I can’t suck it back in.',
    ],
    softening: [
      'I’d tell Denise it was never mine to share, and that she shouldn’t bring it up with you again.',
      'You could tell me what you want said if somebody asks. Or that I should say nothing.',
      'I’ll wait for you to write first. However long that takes.',
      'Not yet is fine. I wasn’t expecting even that.',
    ],
    open: [
      'I’ll call her this afternoon, and then I’ll send you one line: done. Nothing else, no hearts.',
      'If you tell me something small one day, I’ll keep it, and you’ll never hear it from anybody. That’s how I’d like to begin.',
      'I’ll tell you straight if anyone ever brings it up to me. Same day.',
      'In August, when it would have been… I’d like to remember it with you, or leave you in peace. You pick.',
    ],
  },
} satisfies Scenario['own'];
