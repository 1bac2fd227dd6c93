import type { Scenario } from '../../schema-rehearsal';

export const suggestions = {
  opening: [
    [
      'I’m glad you came. I’d like to hear it, and I might need a minute before I answer.',
      'Oh, don’t worry about it, really. Do you want some coffee?',
      'Well, this should be good. Did Mom send you?',
    ],
    [
      'You said it in front of everyone, and I’ve been sore for two weeks. Go ahead, I’m listening.',
      'You really didn’t have to come all the way over here after work, I know how tired you get.',
      'I’ve got about ten minutes. I have to study. Oh wait, I don’t anymore, I’ve got a degree.',
    ],
  ],
  'their-hurt': [
    [
      'I was happy for about an hour that day. Then you said that, and I wanted to take the gown off.',
      'It stung a little, I guess, but I know you’ve had it hard too.',
      'You ruined it. The one day that was mine, and you couldn’t stand it for the length of one toast.',
    ],
    [
      'I felt ashamed of something I’d been proud of that morning.',
      'I was more embarrassed for you than anything, if I’m being honest.',
      'You have no idea what I gave up for that degree, you were never even interested.',
    ],
  ],
  'your-part': [
    [
      'You can be tired and you can be sore at me. Saying it there, out loud, was still your choice.',
      'You were exhausted. I probably would have snapped too, after a night like that.',
      'That’s not an apology, that’s a list of reasons, and I could have written it for you before you got here.',
    ],
    [
      'I’d like to hear the part you did, without the night shift in it.',
      'Maybe I went on about it too much all spring. I can see how that’d get on your nerves.',
      'You’ve been jealous of me since I was six years old, and everybody at that lunch knew it.',
    ],
  ],
  'being-heard': [
    [
      'You’ve got the napkin right. What’s missing is that Grandma heard it, and she stopped clapping.',
      'Yeah, something like that. It’s fine, you get the idea, and I don’t want us to dig around in it all night.',
      'You’re saying what you think I want to hear.',
    ],
    [
      'Can you tell me what you think it was like for me? Then I’ll know if I can take the sorry.',
      'I don’t need a whole big speech about it. You said sorry, so that’s that, I suppose.',
      'You still think you were right. I can hear it in how you say it.',
    ],
  ],
  reassurance: [
    [
      'I take the part about the lunch. That one I can put down. Thank you for coming to say it.',
      'Of course I forgive you, you’re my sister. It’s all forgotten.',
      'You’re sorry till the next time, and then we all get to do this again.',
    ],
    [
      'You taught me to read, on the stairs. I never stopped knowing that.',
      'We’re family, so what can you do? We’re stuck with each other.',
      'I’ll accept it for Mom’s sake, since she hasn’t slept and she keeps calling me about you.',
    ],
    [
      'I believe you’re sorry. I’m not there yet, and I’ll tell you when I am.',
      'It’s okay. I mean, it’s not okay, but it’s okay.',
      'Fine. Apology accepted. Can we be done?',
    ],
  ],
  pattern: [
    [
      'When something good happens to me I tell you last. I’d like to stop doing that.',
      'I guess we’ve always been a bit competitive, the two of us. It’s normal with sisters and brothers.',
      'Every birthday, every prize, you’ve got a line ready. I could set my watch by it.',
    ],
    [
      'I never asked what it was like for you, going to work at eighteen. I’d like to, another day. Today is about the lunch.',
      'Maybe I shouldn’t have invited so many people.',
      'You chose that job, Dana. Nobody made you. You could have gone back to school any time in fifteen years, and you never did.',
    ],
  ],
  'what-now': [
    [
      'Next time you’re sore at me, come tell me in the kitchen. Not at a table full of people.',
      'Let’s just try to be nicer to each other from here on.',
      'You can start by paying Uncle Ray back for the lunch, since nobody ate after that.',
    ],
    [
      'I’d like you to tell Grandma you’re proud of me, if you are. Only if you are.',
      'Let’s not talk about it anymore. It’s done, and it’s only going to upset us both.',
      'Maybe skip the next one, so we can all sit there and eat in peace.',
    ],
  ],
} satisfies Scenario['suggestions'];
