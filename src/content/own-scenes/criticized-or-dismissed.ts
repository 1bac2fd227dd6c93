import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'your verdict',
      act: 'I came with something of mine and you made it small',
      sight: 'that thing of mine, a size smaller',
      wish: 'to have you stay with it for one minute',
      after: 'I put it away where nobody would look at it',
      usual: 'I bring you something, you grade it, and I bring you less',
      ask: 'ask me one thing about it before you say what’s wrong with it',
    },
    facts: [
      {
        words: ['critic', 'pick', 'judg', 'tore', 'fault with', 'put down', 'harsh'],
        closed: ['I got my marks. Thanks.', 'You found the weak spot. You usually do.'],
        open: [
          'You weren’t even wrong, in places. I’d have taken it, if there’d been one warm word in front.',
          'I can hear it when I do it now. Your verdict, before anybody’s given one.',
        ],
      },
      {
        words: ['dismiss', 'waved', 'shrug', 'brush', 'dramatic', 'exaggerat', 'nothing to you', 'overreact'],
        closed: ['You waved it off. I can take a hint.', 'I’m told I’m dramatic. I’ve been very calm since.'],
        open: [
          'You hadn’t asked me one thing about it yet. It was already judged.',
          'A fight about it would have been something. It just stopped existing while I stood there.',
        ],
      },
      {
        words: ['work', 'effort', 'made', 'idea', 'hours', 'proud', 'care about it'],
        closed: [
          'I’d put some time into it. Never mind how much.',
          'It was a lot of work for that reception.',
        ],
        open: [
          'I’d been saving it up to show you. You, before the others.',
          'I was proud of it for about a day. I’d like to be that again, even a little.',
        ],
      },
      {
        words: ['opinion', 'what you think', 'feelings', 'felt', 'seriously', 'matter'],
        closed: ['It’s only how I feel. No need to fix it.', 'I have an opinion. I’ve put it away.'],
        open: [
          'What you think of me weighs about three times what others think. You may not have known.',
          'I don’t need you to like it. I need you to look at it like it came from somebody.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'I brought you something I cared about, and I went away feeling silly. I’d like to tell you how.',
      'angry-needs-hearing': 'Would it have killed you to say one good word? One! I’d have taken “nice try.”',
      'gone-quiet': 'I won’t keep you. I’m sure you have better things to look at.',
      defensive: 'I know it wasn’t finished. I said so beforehand. People tend to skip over that.',
      'its-fine': 'Oh, it was rubbish anyway, you were being polite! Let’s talk about you instead.',
      'floods-and-leaves':
        'Please don’t say anything about how I’m saying this, or I’ll lose it, I’ve nearly lost it now.',
    },
  },
  'did-it': {
    slots: {
      that: 'my verdict',
      act: 'you came with something of yours and I made it small',
      sight: 'that thing of yours, a size smaller',
      wish: 'to ask you one thing about it first',
      after: 'I told myself I’d only been honest',
      usual: 'you bring me something and I go looking for the mistake',
      ask: 'I’ll say what I like in it before I say anything else',
      reason: 'I thought being useful was the same as being kind',
    },
    facts: [
      {
        words: ['critic', 'pick', 'judg', 'tore', 'fault with', 'put me down', 'harsh'],
        closed: ['I was trying to help you make it better.', 'I was blunt. I’m known for it.'],
        open: [
          'I wasn’t looking at it. I was looking for what I could say about it.',
          'It’s how it was done to me, and I remember how it felt, and out it came all the same.',
        ],
      },
      {
        words: ['dismiss', 'waved', 'shrug', 'brush', 'dramatic', 'exaggerat', 'overreact', 'laughed it'],
        closed: ['I didn’t see it was a big thing for you.', 'I thought a joke would lighten it.'],
        open: [
          'You were telling me something, and I told you how much it weighed. As if I could know.',
          'It made me uneasy, so I made it little. That was for my comfort.',
        ],
      },
      {
        words: ['work', 'effort', 'made', 'idea', 'hours', 'proud', 'cared about'],
        closed: ['I know you’d worked on it.', 'There was good in it. I left that out, I see.'],
        open: [
          'You’d come straight to me with it. I got to be first, and that’s what I did with it.',
          'There was a thing in it I really liked. I’ve thought of it since. I never said so.',
        ],
      },
      {
        words: ['opinion', 'what i think', 'my feelings', 'felt', 'seriously', 'matter', 'small'],
        closed: [
          'You’re free to feel how you feel about it.',
          'I do take you seriously. I don’t show it much.',
        ],
        open: [
          'I’d no idea my word went in that deep. I throw them around as if they were light.',
          'I’d like to hear it again from the start. I’d keep my verdict to myself.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt': 'I was quick with you, and I wasn’t kind. I’d like to know how it landed.',
      'angry-needs-hearing':
        'So now I can’t have an opinion? No, wait. That’s what you think I’d say. Go ahead.',
      'gone-quiet': 'I may have been a little short about it. About what you’d done.',
      defensive: 'You asked me what I thought. I’d like to point out that there was a question.',
      'its-fine': 'You know I’m your biggest fan, right? I only pick on the ones I like! Come on.',
      'floods-and-leaves':
        'I never meant that it was bad, it wasn’t bad, I just talk, I talk before I’ve looked.',
    },
  },
} satisfies OwnScene;
