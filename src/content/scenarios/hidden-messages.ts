import type { Scenario } from '../schema-rehearsal';
import { card } from './hidden-messages/card';
import { own } from './hidden-messages/own';
import { answers, facts } from './hidden-messages/replies';

export const scenario = {
  ...card,
  told: [
    'For four months you wrote to an old love at night and deleted the messages before you came to bed.',
    'Twice Toni asked who it was, and twice you said, “Nobody.”',
    'Eight days ago the whole thread was there on the shared tablet, the one Toni uses for recipes.',
    'You have stopped writing to that person; Toni sleeps in the small room now, and has asked you to come and sit down at six.',
  ],
  yours:
    'You could try answering what is asked, plainly, and leaving it open whether anything is mended today.',
  imagine: [
    'You see the tablet on the table, face down, and Toni’s hands beside it.',
    'Your feet are on the floor. You are not going to stand up.',
    'You have one first line, and it is true, and there is no reason in it.',
    'Nothing has to be forgiven by tonight.',
  ],
  place: 'The table by the window. Six in the evening, the eighth day.',
  slots: {
    that: 'the messages',
    act: 'you wrote at night and deleted it',
    sight: 'the tablet lighting up next to the flour',
    wish: 'to be told before I had to find it',
    after: 'I read all of it standing up, and then I finished making the bread',
    usual: 'I ask, you say “nobody,” and I tell myself I’m imagining things',
    ask: 'answer what I ask, the first time I ask it',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'I’ve got a few things to ask. I’d like you not to be kind about it, only honest.',
    'angry-needs-hearing':
      'Two hundred messages. I want you to sit there and not tell me one thing about how you were lonely.',
    'gone-quiet': 'You can sit.',
    defensive: 'I wasn’t snooping. It’s a shared tablet, and it opened on its own. I want that clear.',
    'its-fine': 'So! We’re adults, it happens to everyone, apparently. Is it still raining out there?',
    'floods-and-leaves': 'I may have to get up in the middle of this. If I go, please don’t come after me.',
  },
  suggestions: {
    opening: [
      [
        'I lied to you for four months, and twice to your face. I’ll answer whatever you ask.',
        'I know I’ve messed up, and I’d really like us to find a way through this, whatever it takes, together.',
        'Can we please be normal for one hour? I can’t eat, I can’t sleep, I’m a wreck over this.',
      ],
      [
        'You asked me to come at six. I’m here, and you set how long.',
        'I’ve been so scared of this talk all week. I don’t want to lose you.',
        'It’s over, it’s been over for a week, so I hope we can start to look forward now.',
      ],
    ],
    'their-hurt': [
      [
        'You asked, and I let you think you were imagining it. What did that do to you?',
        'I can only imagine how hard this week has been for you, and I hate that I’m the reason.',
        'It was only words, Toni. Nobody so much as touched anybody.',
      ],
      [
        'Tell me about finding it, if you want to. I’d stay sitting here.',
        'I never, ever wanted to hurt you. You have to know that.',
        'You weren’t meant to read it. Half of it was jokes.',
      ],
    ],
    'your-part': [
      [
        'I wrote, I deleted it, and I said “nobody” when you asked. No one made me do any of it.',
        'It was wrong, I know, but I was in a bad place after my father’s tests, and it got away from me.',
        'We hadn’t really talked since Christmas. I’m not saying that’s an excuse, but you weren’t exactly there.',
      ],
      [
        'Deleting it was so you wouldn’t see. I knew what I was doing.',
        'I take full responsibility for everything. I’m the worst person alive.',
        'I was going to tell you. I was only waiting for a good moment, and then you found it.',
      ],
    ],
    'being-heard': [
      [
        'You knew something was off, and I made you doubt your own head. Did I get that right?',
        'You feel betrayed, and of course you do, you have every right to feel that way after all this.',
        'I’ve listened for an hour now. I’d like to think I’ve understood the main points.',
      ],
      [
        'It isn’t mostly about who it was. It’s that you asked me. Is that so?',
        'I get it, trust me, I’ve been thinking about nothing else, day and night, since it came out.',
        'You’re hurt, I’m hurt, I don’t see where repeating it gets us.',
      ],
    ],
    reassurance: [
      [
        'I want to stay and do this, even if it takes long and you don’t know yet.',
        'You’re the love of my life, it never meant anything, I swear to you.',
        'I chose you, didn’t I? I’m sitting at this table with you and not over there with somebody else.',
      ],
      [
        'You don’t owe me an answer. I’ll be here on Thursday, and the one after.',
        'I’ll do anything, just tell me what you want me to do and it’s done.',
        'If I’d wanted to go, I’d have gone in January.',
      ],
    ],
    pattern: [
      [
        'When you ask, I freeze, and then it looks like hiding again. I’d like to answer first and freeze later.',
        'I suppose we’d both kind of drifted, even before this started.',
        'If I could talk to you without it being a trial, I wouldn’t have needed anybody else.',
      ],
      [
        'When I’m ashamed I hang my head, and then you look after me. That isn’t your job.',
        'Things have been so tense around here, for everyone, and I can feel it every time I walk in the door at night.',
        'You go around it and around it. Every night the same question, and every night I answer it wrong.',
      ],
    ],
    'what-now': [
      [
        'I’d like to find someone for us to talk to. I’ll make the call tomorrow and tell you what they said.',
        'Let’s take it one day at a time and see how it goes, that’s really all we can do.',
        'You can have my phone, my passwords, everything. Then will you come back to our bed?',
      ],
      [
        'I don’t know how this ends. I’ll answer you the first time you ask, each time.',
        'I promise you, from today, nothing like this will happen again.',
        'At some point we’ll have to draw a line under it, or it’s going to eat us.',
      ],
    ],
  },
} satisfies Scenario;
