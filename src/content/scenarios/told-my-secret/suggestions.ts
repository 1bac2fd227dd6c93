import type { Scenario } from '../../schema-rehearsal';

export const suggestions = {
  opening: [
    [
      'I told you one thing, in your car, and it was only for you. On Saturday I heard it from Denise.',
      'It’s about Saturday. I’m probably making too much of it, but it’s been on my mind.',
      'So who else knows? Or should I ask who doesn’t?',
    ],
    [
      'I’m nervous, and I want to say this to your face. You told Denise about the baby.',
      'I don’t want to make this a big thing between us, I know you didn’t mean any harm.',
      'You just can’t keep your mouth shut, can you? Not for one single thing.',
    ],
  ],
  'their-hurt': [
    [
      'I was standing by the coats, and my own loss came at me from a stranger. I couldn’t feel my hands.',
      'It was a bit of a shock, I guess, but she meant it kindly.',
      'You wouldn’t understand. You’ve never had one single thing in your life you couldn’t talk about, so how would you know?',
    ],
    [
      'Since Saturday I look at every face and wonder if they know.',
      'I felt kind of weird about it, to be honest, but I’m okay.',
      'You took the worst day of my life and made dinner conversation out of it, and I hope she enjoyed it.',
    ],
  ],
  'your-part': [
    [
      'It was mine to tell, and you told it. I’d like you to say that, in your words.',
      'I know you were worried about me, and maybe I put too much on you, telling you like that.',
      'Go on, let’s hear the excuse. I’m sure it’s a lovely one.',
    ],
    [
      'You promised me. You put your hand on the wheel and said “nobody.”',
      'I suppose I never said in so many words not to tell anyone, so that’s on me.',
      'This is what you do, Remy. You collect people’s sad stories.',
    ],
  ],
  'being-heard': [
    [
      'Would you tell me what you’ve understood? I don’t want to guess if it got there.',
      'Anyway. You know what I mean, I don’t have to spell it out for you.',
      'You’re sitting there feeling bad for yourself. I can see it.',
    ],
    [
      'It’s not that Denise is unkind. It’s that I didn’t get to choose her.',
      'I don’t know, I can’t explain it any better. It’s just private, that’s all, and it felt a little off.',
      'You haven’t heard a word. You’re waiting for me to say it’s okay, so you can tell people we made up.',
    ],
  ],
  reassurance: [
    [
      'You were the one I wanted in that car. That’s why this hurts so much.',
      'Don’t cry, please. It’s fine, we’re fine, I shouldn’t have brought it up.',
      'I used to think you were my best friend. That’s on me.',
    ],
    [
      'I don’t know yet what I can tell you from now on. I do know I didn’t want to lose you.',
      'I’m sure it’ll blow over, you know how I get when I’m tired.',
      'You can stop looking at me like that. You don’t get to be the sad one here, too.',
    ],
  ],
  pattern: [
    [
      'Since Saturday I answer you with one word. It’s because I don’t know what’s safe to say.',
      'I guess I’m too private and you’re too open. We’re just different.',
      'You tell everybody everything, and then you’re surprised that nobody tells you anything.',
    ],
    [
      'The next thing I wanted to tell you, I told no one. I don’t like what that does to us.',
      'Maybe I should’ve gone to a professional with it and not put you in that spot.',
      'You always need to be in the middle of something. This time it was me.',
    ],
  ],
  'what-now': [
    [
      'I need to know who else. And I need you to tell Denise it goes no further.',
      'Just be a little more careful next time, okay?',
      'I want you to write to every single person at that table and explain what kind of a friend you are.',
    ],
    [
      'I can take the apology. I can’t trust you with the next thing yet. Both are true today.',
      'Let’s put it behind us and have lunch, I don’t like us being weird.',
      'There’s nothing you can do. You’ve done it.',
    ],
  ],
} satisfies Scenario['suggestions'];
