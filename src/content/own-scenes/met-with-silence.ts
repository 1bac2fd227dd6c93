import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'the silence',
      act: 'you went quiet and left me with it',
      sight: 'the blank where you used to be',
      wish: 'to get one word from you, even a bad one',
      after: 'I made up whole speeches and gave none of them',
      usual: 'something goes wrong, you disappear, and I go looking for what I did',
      ask: 'say “not now,” and tell me when',
    },
    facts: [
      {
        words: ['silen', 'quiet', 'went cold', 'shut you out', 'froze', 'nothing to say', 'ignored'],
        closed: ['It was quiet. I’ve gotten used to it.', 'You had nothing to say. That came across.'],
        open: [
          'I could fight with a person. I can’t fight with a blank. I only fought with myself.',
          'In the quiet I heard everything you might be thinking. None of it was nice.',
        ],
      },
      {
        words: ['left', 'walked', 'disappear', 'vanish', 'pulled away', 'withdr', 'gone', 'hid'],
        closed: ['You went. I stayed. That’s the whole plot.', 'I didn’t know if you were coming back.'],
        open: [
          'I kept the light on, so to speak. I’d hear any little noise and think, that’s you.',
          'I don’t mind that you need to go off. I mind that I can’t tell it from goodbye.',
        ],
      },
      {
        words: ['answer', 'reply', 'write back', 'call', 'respond', 'message', 'word'],
        closed: ['I asked. I didn’t get an answer.', 'One word. It’s not much to type, or to say.'],
        open: [
          'I tried you, and then I tried not to try you. I’d never felt so undignified.',
          '“I can’t talk yet.” I’d have lived on that for a week.',
        ],
      },
      {
        words: ['guess', 'wonder', 'what you did', 'worr', 'punish', 'did wrong', 'waiting'],
        closed: ['I guessed. I’m done guessing.', 'I thought it was something I’d done. I usually do.'],
        open: [
          'I went over every last thing I’d said to you, the way you’d look for a ring in the grass.',
          'If it was meant to punish me, it worked. If it wasn’t, I’d really like to hear that.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt': 'It’s good to hear from you. I wasn’t sure I would. The quiet was hard on me.',
      'angry-needs-hearing':
        'Oh, you can talk! So talk. I’ve had nothing from you, nothing, I’ve been talking to the wall.',
      'gone-quiet': 'You don’t have to say anything. We can both not say anything.',
      defensive: 'I wasn’t chasing you. I asked a few times, that’s all. It’s called being polite.',
      'its-fine': 'There you are! I figured you needed a little quiet. No hard feelings, I kept busy.',
      'floods-and-leaves':
        'I thought, I’d thought you were just, gone, and I can’t be calm about it yet, I can’t.',
    },
  },
  'did-it': {
    slots: {
      that: 'my silence',
      act: 'I went quiet and left you with it',
      sight: 'you trying one more time',
      wish: 'to say I’d gone under and would be back',
      after: 'I waited for it to blow over',
      usual: 'it gets hard, I disappear, and you’re left guessing',
      ask: 'I’ll say “not now,” and I’ll tell you when',
      reason: 'I had no words and I was ashamed of that',
    },
    facts: [
      {
        words: ['silen', 'quiet', 'cold', 'shut me out', 'froze', 'wall', 'ignored'],
        closed: ['I don’t talk when I’m upset. That’s how I’m built.', 'It wasn’t against you, the quiet.'],
        open: [
          'For me it was like hiding under a coat. I didn’t think what it’s like to stand in front of a coat.',
          'I was talking to you the whole time, in my head. I see now that you had no way to hear it.',
        ],
      },
      {
        words: ['left', 'walked', 'disappear', 'vanish', 'pulled away', 'withdr', 'gone', 'hid'],
        closed: ['I needed to get away for a bit.', 'I’d have come back. I thought you knew that.'],
        open: [
          'I left so I wouldn’t say something awful. What I didn’t do was tell you I’d be back.',
          'I knew I was coming back. You didn’t. I kept that to myself, like a key.',
        ],
      },
      {
        words: ['answer', 'reply', 'write back', 'call', 'respond', 'message', 'word'],
        closed: [
          'I saw that you’d tried. I didn’t know what to put.',
          'I was going to answer. It got late for it.',
        ],
        open: [
          'Each time you tried, I owed you a bigger answer, and I had a smaller one.',
          'I had “I can’t yet” right there on my tongue. Three words. I kept them.',
        ],
      },
      {
        words: ['guess', 'wonder', 'what i did', 'worr', 'punish', 'did wrong', 'waiting'],
        closed: ['I didn’t mean it as a punishment.', 'You hadn’t done anything. Nothing much.'],
        open: [
          'You looked for what you’d done, and there was nothing there to find. I let you keep looking.',
          'A small part of me liked that you were worrying. I don’t like that part. It was there, though.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'I went silent on you. I’m here, and I’ll try to have words. You can be cross that they’re late.',
      'angry-needs-hearing':
        'If I’d talked, I’d have said worse! So I said nothing. And that was wrong as well. I know!',
      'gone-quiet': 'I know. I’m not very good at this. I’m here, though.',
      defensive: 'Some people count to ten. I count higher, that’s all. I was always going to come back.',
      'its-fine': 'Ta-da, I’m back! Was I gone long? Don’t answer that. What did I miss?',
      'floods-and-leaves':
        'It shuts, I can’t make it open, I wanted to say something, every day I wanted to.',
    },
  },
} satisfies OwnScene;
