import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'the broken promise',
      act: 'you gave me your word and it didn’t happen',
      sight: 'the day going by without it',
      wish: 'to hear it from you beforehand',
      after: 'I told people it didn’t matter',
      usual: 'you say yes, I count on it, and I end up explaining you to others',
      ask: 'say “I don’t know” when you don’t know',
    },
    facts: [
      {
        words: ['promis', 'my word', 'swore', 'said i would', 'said yes'],
        closed: ['It was a promise. I’ve looked it up.', 'You said it. I didn’t make you say it.'],
        open: [
          'I’d have been all right with a no. I’d have grumbled, and been all right.',
          'I still know the way you said it. You sounded so sure that I quit worrying.',
        ],
      },
      {
        words: ['forgot', 'did not come', 'not there', 'let you down', 'let down', 'did not do'],
        closed: ['It slipped your mind. It didn’t slip mine.', 'Let down. Yes. That’ll do.'],
        open: [
          'I defended you right up to the end. “They’ll do it, you’ll see.” I said that to myself.',
          'There was one exact minute when I knew. I went on looking cheerful for a while after.',
        ],
      },
      {
        words: ['count', 'rely', 'depend', 'waited', 'hoped', 'looked forward'],
        closed: ['I counted on it. My mistake.', 'I waited. It wasn’t my best hour.'],
        open: [
          'I’d arranged things around it, small things, in my head. They all had to come down again.',
          'I was happy about it ahead of time. I feel foolish about the happy part, more than the sad.',
        ],
      },
      {
        words: ['again', 'next time', 'keep it', 'believe', 'mean it'],
        closed: ['Next time I’ll make other plans.', 'Don’t promise me anything right now. Please.'],
        open: [
          'Promise me something tiny. So small you can’t miss it. I’d like to start from there.',
          'I don’t need you to be perfect. I need to know what your yes weighs.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'I was looking forward to it, you know. I’d like to say that much before you say sorry.',
      'angry-needs-hearing':
        'You gave me your word! I didn’t have to pull it out of you. You gave it. What’s it for, then?',
      'gone-quiet': 'It’s past now. I’ve made my own arrangements.',
      defensive: 'I only got my hopes up because you told me to. I want that written down somewhere.',
      'its-fine': 'Oh, that? I’d half forgotten it myself! These things come up. Are you hungry?',
      'floods-and-leaves':
        'Please don’t promise me anything. Not one thing. I’ll cry, and I’m not doing that here.',
    },
  },
  'did-it': {
    slots: {
      that: 'the promise I broke',
      act: 'I gave you my word and I didn’t keep it',
      sight: 'what I’d said I would do, not done',
      wish: 'to tell you ahead of time',
      after: 'I hoped you’d forgotten I ever said it',
      usual: 'I say yes so I won’t see you disappointed, and then I see it twice over',
      ask: 'I’ll say no when it’s a no, and I’ll say it early',
      reason: 'I couldn’t bear to say no to you',
    },
    facts: [
      {
        words: ['promis', 'your word', 'swore', 'said you would', 'said yes'],
        closed: [
          'I did say it. I meant it, for what that’s worth.',
          'It was more of a plan than a promise. No. It was a promise.',
        ],
        open: [
          'I liked how you looked when I said yes. I think I promised it for that.',
          'I handed it to you as if it were already done. You had every reason to lean on it.',
        ],
      },
      {
        words: ['forgot', 'did not come', 'not there', 'let me down', 'let down', 'nothing happened'],
        closed: ['I let you down. I’m aware.', 'It wasn’t that I forgot you.'],
        open: [
          'I knew beforehand that I wouldn’t make it. Long enough to tell you. I let the clock do it for me.',
          'You found out by it not happening. That’s the loneliest way to be told.',
        ],
      },
      {
        words: ['count', 'rely', 'depend', 'waited', 'hoped', 'looked forward'],
        closed: ['I know you were counting on it.', 'I didn’t think you’d wait for it like that.'],
        open: [
          'You’d built things on top of it. I only saw my one little brick.',
          'I can picture you still sure of me, when I’d already given up on it. That’s hard to look at.',
        ],
      },
      {
        words: ['again', 'next time', 'believe', 'last time', 'every time'],
        closed: [
          'I won’t say “never again.” You’d laugh.',
          'I’ll try. I know. You’ve got a drawer full of those.',
        ],
        open: [
          'I’d rather give you one true no than ten nice yeses. I’d have to learn it.',
          'Don’t take my word yet. Take the next small thing, and see if it comes.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt': 'I said I would, and I didn’t. I’ve got no nicer way to put it. How was it for you?',
      'angry-needs-hearing':
        'I know I promised! I’m the one who had to break it. It’s not as if I enjoyed that.',
      'gone-quiet': 'I owe you something. I haven’t forgotten that I do.',
      defensive: 'Strictly speaking, I said I’d do my best. I remember, because I chose the words.',
      'its-fine': 'Hey, I owe you one, don’t I? I’m good for it! Better late than never, right?',
      'floods-and-leaves':
        'I wanted to, I really wanted to, and then, I can’t explain it without making it worse.',
    },
  },
} satisfies OwnScene;
