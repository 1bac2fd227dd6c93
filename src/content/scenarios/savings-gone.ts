import type { Scenario } from '../schema-rehearsal';
import { card } from './savings-gone/card';
import { own } from './savings-gone/own';
import { answers, facts } from './savings-gone/replies';

export const scenario = {
  ...card,
  told: [
    'The two of you had been putting money aside for the move for three years.',
    'In November Jules took 6,000 of it to cover a friend’s debt, and said nothing for five months.',
    'On Thursday you stood at the bank counter to send the deposit, with the landlord waiting on the phone, and the clerk turned the screen toward you.',
    'The apartment went to somebody else that afternoon.',
  ],
  yours:
    'You could try saying what Jules did, what it was like at that counter, and what you need now. “Not yet” is an answer.',
  imagine: [
    'You see Jules at the table, and the bank envelope between you.',
    'Your feet are on the floor, and your hands can stay in your lap.',
    'You have one plain first line. You don’t have to make it easy to take.',
  ],
  place: 'Your kitchen table. Sunday afternoon.',
  slots: {
    that: 'the money',
    act: 'I took the 6,000 and said nothing for five months',
    sight: 'your face when you came in with that envelope',
    wish: 'to tell you the same night',
    after: 'I paid the electric bill early, so I’d feel like an honest person',
    usual: 'you ask how we’re doing and I say it’s all handled',
    ask: 'I’ll show you every statement, from every month',
    reason: 'Dominic had nobody else left to ask',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'I’m here. I don’t have anything to say for myself yet, so please, you go first.',
    'angry-needs-hearing':
      'I know. I know what I did. I’ve been looking at your back for three days now, so say it.',
    'gone-quiet': 'The papers are all in there.',
    defensive: 'I’ve already paid back eight hundred. I’d like that to be said before we start.',
    'its-fine': 'Okay, so, money’s money, right? We’ll have it back in no time. You want something to eat?',
    'floods-and-leaves': 'Please don’t shout. I can’t think when it’s like this, my chest’s all tight.',
  },
  suggestions: {
    opening: [
      [
        'You took six thousand of our money and didn’t tell me. I’d like to talk about that, and only that.',
        'I don’t really know how to start this. It’s all been a bit much, hasn’t it?',
        'So, anything else you’d like to tell me, while you’re sitting down? A second family, maybe, or a house somewhere?',
      ],
      [
        'I’m angry and I’m shaky, and I still want to say this to you myself.',
        'I guess we should talk about the bank thing at some point, whenever it suits you.',
        'I’ve told my sister and my mother and they both say the same about you.',
      ],
      [
        'I’m not here to be talked out of it. I need twenty minutes.',
        'I’m sorry to bring it up on a Sunday, I know you’re stressed too.',
        'Let’s hear it, then. Let’s hear the big story about poor Dominic and his debts.',
      ],
    ],
    'their-hurt': [
      [
        'I found it out from a clerk, with the landlord on the phone. I felt like a fool in my own life.',
        'It wasn’t great, obviously, but I’m more or less over the worst of it.',
        'I didn’t know I’d have to audit you.',
      ],
      [
        'I did Saturdays for that money. Since Thursday I can’t look at my work shoes.',
        'It’s the principle, really. I’m sure you can see how it looks, from the outside, to other people.',
        'You made me look like an idiot. You’re good at that.',
      ],
    ],
    'your-part': [
      [
        'You pressed the button in November, and then you kept quiet every day until Thursday. That was you.',
        'I know you only meant to help him, you’ve got such a big heart.',
        'You’ve always been weak when it comes to Dom. Everyone sees it but you, it’s almost funny.',
      ],
      [
        'When I asked you at my mother’s, you said we were on track. That was a lie.',
        'I guess I could’ve kept an eye on the account myself, so it’s partly on me for not looking.',
        'A real partner would have told me.',
      ],
    ],
    'being-heard': [
      [
        'Could you tell me what you’ve understood? I need to know it went in.',
        'I don’t know if that makes any sense, I’m probably not saying it very well, and you’ve got a lot on your mind, too.',
        'You’re nodding. You nodded for five months, so you’ll forgive me if I don’t think much of it.',
      ],
      [
        'No, it’s not mostly the sum. It’s that you watched me plan.',
        'Anyway, you get the idea, I don’t want to keep hammering on about it all afternoon.',
        'You don’t get it. You never get it, because it’s never you at the counter.',
      ],
    ],
    reassurance: [
      [
        'I don’t know yet if I can stay. I’d like to find out slowly.',
        'It’s okay. It’s only money, and we’ve got our health, and we’ve still got each other.',
        'You can save the crying. I cried at the bank, in front of eleven people.',
      ],
      [
        'I do still care about you. It isn’t the same as being all right.',
        'I’m sure we’ll be fine, we always are in the end, aren’t we?',
        'Whatever I felt for you, you spent that, too, and I don’t suppose there’s a statement for it.',
      ],
    ],
    pattern: [
      [
        'Since Thursday I open all the mail. I don’t like who I am when I do that.',
        'We’ve never been any good at talking about money, the two of us.',
        'You lie, I find out, you cry, I comfort you.',
      ],
      [
        'I stopped asking about the account because you always said it was handled.',
        'Maybe I come across as strict, and it’s hard for you to tell me things. I could work on that.',
        'This is the same as the car, and the same as your job. You hide, and I clean up.',
      ],
    ],
    'what-now': [
      [
        'From tomorrow my pay goes to an account of my own. I’m not asking.',
        'Can we maybe try to be a little more open about money from here on, both of us?',
        'You’ll call Dominic, right here, on speaker, and then you’ll call your parents and tell them what you did.',
      ],
      [
        'I can’t say it’s all right. Ask me again in a month.',
        'I suppose if you pay it back we can forget the whole thing.',
        'You’ve got until Friday to put it back, every cent of it, or I’m gone and you can explain that one to Dominic.',
      ],
      [
        'I need to see the statements, all of them, and I need you to bring them without my asking.',
        'Let’s not decide anything today. We’ll see how we feel, maybe things look different after some sleep.',
        'Good luck finding anyone else who’d put up with this.',
      ],
    ],
  },
} satisfies Scenario;
