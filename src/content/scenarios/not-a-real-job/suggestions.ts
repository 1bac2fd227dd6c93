import type { Scenario } from '../../schema-rehearsal';

export const suggestions = {
  opening: [
    [
      'I’ve missed you. And what you said about the offices hurt me. I’d like to talk about both.',
      'I was in the neighborhood, so I thought I’d get my coat. How’s your knee?',
      'I see you’re still not calling. I guess I don’t exist anymore.',
    ],
    [
      'I didn’t call either, Mamá. I was hurt, and then I was stubborn.',
      'I’m sorry I upset you. I never should have sprung it on you on a Sunday like that.',
      'I’m here because Rosa made me come, so let’s have your speech and get it over with.',
    ],
  ],
  'their-hurt': [
    [
      'I’d baked that loaf for you. You pushed it away, and I felt like you were pushing me.',
      'It would have been nice if you’d been a bit more supportive, that’s all I’m saying.',
      'You made me feel like garbage, and you did it on purpose, the way you always do.',
    ],
    [
      'When you said that, I felt like a bill you’d been paying for twenty years.',
      'I’m over it, mostly. I know that’s just how you talk when you’re worried.',
      'You care more about the word “lawyer” than about me.',
    ],
  ],
  'your-part': [
    [
      'You can be afraid for me. What hurt was that you put the twenty years on my back.',
      'You were shocked, I understand. Anyone would have said something they didn’t quite mean.',
      'You never asked me one question. You only ever wanted something to tell your friends at church.',
    ],
    [
      'You said it, and then you didn’t call. The not calling was harder.',
      'It’s my fault too, I should have told you about it back in the fall when I stopped going.',
      'Nobody asked you to clean those offices.',
    ],
  ],
  'being-heard': [
    [
      'I don’t need you to like it. I’d like to know you heard that it hurt.',
      'So, yeah. Anyway. You see what I mean, I think, more or less.',
      'You’re not listening. You’re looking at the stove and waiting for me to come to my senses.',
    ],
    [
      'What did you hear me say, Mamá? I’d like to know, because I think you heard “I don’t care what you did for us.”',
      'I’m not explaining it well. Forget it, it’s too complicated.',
      'I could say it in three languages and you’d still hear what you want to hear.',
    ],
  ],
  reassurance: [
    [
      'I get up early because I watched you do it. That’s yours, in me.',
      'Don’t worry, I can always go back to law school, they hold your place for a year.',
      'I’ll be fine without your blessing. I’ve been fine without it so far, haven’t I?',
    ],
    [
      'I know what those offices cost you. I’m not throwing it away. I’m choosing with it.',
      'I love you, let’s not fight, it isn’t worth it over a job.',
      'You’ll see. When it’s a success you’ll pretend that you were for it all along.',
    ],
  ],
  pattern: [
    [
      'I hide things till I’ve decided, because I’m afraid of your face. Then it lands on you all at once.',
      'We’re both so stubborn, everybody says so, we get it from Grandmother.',
      'You scare, you scold, and then you punish us with silence. We all grew up with it.',
    ],
    [
      'You go quiet and I go quiet, and we each wait for the other to be the weak one.',
      'Maybe we’re just too alike, or too different, I’m never sure which one it is with us.',
      'You do this to everyone. Ask Rosa why she moved.',
    ],
  ],
  'what-now': [
    [
      'I’m keeping the job. And I’d like to call you on Sundays, even when you don’t agree.',
      'Maybe with time you’ll get used to it, and I’ll try to keep it out of your way until then.',
      'If you can’t be happy for me then I don’t see why I should come at all.',
    ],
    [
      'Would you come by at six one morning? You don’t have to say anything about it.',
      'I’ll think about it some more. I’ll see if I can maybe do both for a while.',
      'Tell your friends whatever you want. Tell them I’m a judge.',
    ],
    [
      'When you’re afraid for me, say “I’m afraid.” I can listen to that.',
      'Could we just try to be nicer to each other from now on?',
      'You owe me an apology, and I’m not leaving this kitchen until I get one.',
    ],
  ],
} satisfies Scenario['suggestions'];
