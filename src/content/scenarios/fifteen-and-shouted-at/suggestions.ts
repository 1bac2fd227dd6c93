import type { Scenario } from '../../schema-rehearsal';

export const suggestions = {
  opening: [
    [
      'I yelled at you on Monday, in front of Eli, and I threw your notebook. You don’t have to say anything. I came to say that.',
      'Hey, bud. Are we okay? You’ve been in here a lot.',
      'You can’t hide in here forever, you know. Supper’s at the table in this house, and everybody else seems to manage to get there.',
    ],
    [
      'Could I come in, or should I say it from here? Either’s fine.',
      'I’m sorry about Monday. I’d had the day from hell, and then I open the recycling and there it is.',
      'Are you ready to talk about that grade now, like an adult?',
    ],
  ],
  'their-hurt': [
    [
      'I said “What is wrong with you” to you. Nothing is wrong with you. That must have been a rotten thing to hear.',
      'I know I can get a little loud sometimes, and I know you don’t like it, but you know it’s only noise, right?',
      'I’ve been yelled at a lot worse than that, and I came out all right, didn’t I?',
    ],
    [
      'Your friend was sitting right there. I think I embarrassed you badly. If I’ve got it wrong, you can tell me, or not.',
      'I’m sure Eli’s seen parents get mad before, it’s not the end of the world.',
      'If you’d studied, he wouldn’t have had to see it.',
    ],
  ],
  'your-part': [
    [
      'Throwing it was wrong. Yelling was wrong. The grade has nothing to do with that part.',
      'I shouldn’t have lost it, but you’ve got to see how it looked, finding it in the trash like that.',
      'You know which buttons to push, and you pushed every one of them on Monday.',
    ],
    [
      'I’m the grown-up. I was scared about school and I made it your problem, out loud.',
      'We both could’ve handled that better, I think, me with the yelling and you with the hiding it.',
      'I wouldn’t have to shout if you’d tell me things. That’s all I’m asking, a little honesty around here.',
    ],
  ],
  'being-heard': [
    [
      'So it’s less the yelling than that I didn’t ask you one thing first. Okay. I’m not going to argue with that.',
      'I get it, believe me. I was fifteen once too.',
      'All right, I heard you. Now can you try to see it from my side?',
    ],
    [
      'You’d planned to tell me yourself, and I blew that. Did I get it?',
      'I hear what you’re telling me, I really do, but we still have to do something about math.',
      'That’s not how it happened, Theo. I didn’t throw it at you, I threw it at the wall.',
    ],
  ],
  reassurance: [
    [
      'I like you. With a 38 or a 100 or no number. I like having you in this house.',
      'You know I only get like that because I care so much about you and your future.',
      'Come on, give me a smile. You can’t stay mad at me.',
    ],
    [
      'You don’t have to make me feel better. I’m okay. I wanted you to know that you’re not in trouble.',
      'You’re a smart kid, that’s what makes it so frustrating for me to watch.',
      'You have no idea how good you’ve got it here. Ask Eli what goes on at his house, and then come and tell me I’m the bad guy.',
    ],
  ],
  pattern: [
    [
      'I come home wound up and you’re who’s there. It’s for me to fix, not you.',
      'We’re both kind of hotheads, aren’t we? It runs in the family.',
      'You hide things, I find them, I blow up. If you’d stop with the first one, we’d never get to the last.',
    ],
    [
      'I get loud when I’m scared. You shouldn’t have to be careful around me because of it.',
      'It’d help me a lot if you could come to me before things get that bad.',
      'You’re doing it right now, that thing with your face, and that’s what sets me off.',
    ],
  ],
  'what-now': [
    [
      'When I come in hot, I’ll go stand on the back steps before I talk. And I’d like to say sorry to Eli, if you’re okay with it.',
      'I’ll try not to yell so much. How about a movie this weekend?',
      'I’ll stop yelling when you start studying. Deal?',
    ],
    [
      'Your notebook’s dried out, I flattened it. It’s by your door. If you ever want help with math, I’ll be calm, and no is fine.',
      'Let’s both promise to do better. You with school and me with my temper.',
      'I signed you up for a tutor on Saturdays, so that’s that, and we won’t ever have to have this conversation again.',
    ],
  ],
} satisfies Scenario['suggestions'];
