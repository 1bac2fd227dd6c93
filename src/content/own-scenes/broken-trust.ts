import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'what you kept from me',
      act: 'you knew, and you let me go on not knowing',
      sight: 'all the days you knew and I didn’t',
      wish: 'to hear it from you',
      after: 'I went back over everything you’d ever told me',
      usual: 'I ask, you say something easy, and I let myself believe it',
      ask: 'tell me the hard thing first, even when it’s ugly',
    },
    facts: [
      {
        words: ['lied', 'lie', 'lying', 'untrue', 'truth', 'honest'],
        closed: [
          'A lie. You can say it. I’ve said it plenty, in my head.',
          'I’d have liked the truth. I’m old-fashioned.',
        ],
        open: [
          'What I can’t do is sort it. Which days were real, and which ones you were managing me.',
          'The truth might have hurt a great deal. It would have been ours, though, and not just yours.',
        ],
      },
      {
        words: ['hid', 'kept it from', 'kept from', 'secret', 'behind your back', 'covered'],
        closed: ['It was well hidden, I’ll say that.', 'You kept it. I was the one it was kept from.'],
        open: [
          'I keep thinking how much work that was. All that care, and it went into me not seeing.',
          'I’d been right next to it. I must have looked straight at it and smiled.',
        ],
      },
      {
        words: ['found out', 'came out', 'discover', 'caught', 'find out', 'told you myself'],
        closed: ['I found out. It wasn’t from you.', 'It came out. They tend to.'],
        open: [
          'I felt stupid first. Before angry, before anything. Like the last one in on a joke.',
          'I’ll tell you what it does. You find out one thing, and then you don’t know anything.',
        ],
      },
      {
        words: ['trust', 'believe', 'doubt', 'suspicio', 'faith', 'check'],
        closed: ['I check things now. I don’t like it either.', 'Trust me, you say. I did.'],
        open: [
          'I want to be able to ask you a plain question and stop listening for the other answer.',
          'I don’t enjoy doubting you. It’s like having a radio on in the next room, all day.',
        ],
      },
      {
        words: ['why i', 'protect', 'afraid you', 'scared', 'did not dare', 'coward'],
        closed: [
          'You were protecting somebody. I’m not sure it was me.',
          'You were scared. So was I, later.',
        ],
        open: [
          'You decided I couldn’t take it. I can take a lot. You never gave me the chance.',
          'I believe that you were scared. I’d have liked to be scared along with you.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'I don’t know which of my memories I can keep. I’d like you to help me with that, honestly.',
      'angry-needs-hearing':
        'How long were you going to let me walk around like a fool? Give me an answer. A true one.',
      'gone-quiet': 'You wanted to talk. I’ll listen to whatever you say.',
      defensive:
        'I’m not going to apologize for looking into it. Somebody had to, and it wasn’t going to be you.',
      'its-fine':
        'Everybody’s got their little secrets, haven’t they! So. Anything else I can be surprised by?',
      'floods-and-leaves':
        'Don’t, don’t tell me it’s all right. I don’t know what’s true, and I feel sick, I feel really sick.',
    },
  },
  'did-it': {
    slots: {
      that: 'what I kept from you',
      act: 'I knew, and I let you go on not knowing',
      sight: 'you putting it together without me',
      wish: 'to tell you before you found out',
      after: 'I was extra nice to you',
      usual: 'you ask, I say something easy, and we both feel better for a day',
      ask: 'I’ll answer anything you ask, whenever you ask it',
      reason: 'every day I waited made it harder to say',
    },
    facts: [
      {
        words: ['lied', 'lie', 'lying', 'untrue', 'truth', 'honest'],
        closed: ['I didn’t tell the truth. I’ll leave it at that.', 'Call it a lie, then. I won’t argue.'],
        open: [
          'It was a lie, also on the days when I didn’t say anything. Those most of all.',
          'I told myself I was only waiting for a good moment. There’s no good moment. I knew that, too.',
        ],
      },
      {
        words: ['hid', 'hidden', 'kept it from', 'kept from', 'secret', 'behind my back', 'covered'],
        closed: ['I hid it. It wasn’t hard. You trusted me.', 'It was never about fooling you.'],
        open: [
          'I got good at it, and that frightens me. You’d say something kind and I’d feel clever.',
          'You kept living in a house I’d taken a wall out of. I let you hang pictures.',
        ],
      },
      {
        words: ['found out', 'came out', 'discover', 'caught', 'find out', 'had to hear'],
        closed: ['I know how you found out. I’d have chosen another way.', 'It’s out now. That’s something.'],
        open: [
          'You had to find it by yourself. There was nobody with you, because the one who could have been was me.',
          'I was relieved when it came out. I’m ashamed of that. You were falling, and I was relieved.',
        ],
      },
      {
        words: ['trust', 'believe', 'doubt', 'suspicio', 'faith', 'check'],
        closed: ['I can’t make you believe me.', 'Check all you like. I’ve nothing left to hide.'],
        open: [
          'Doubt me as long as you need to. I’ll try not to be hurt by it, and if I am, it’s not your problem.',
          'You doubted yourself because of me. You saw right, and I let you think you hadn’t.',
        ],
      },
      {
        words: ['why did', 'protect', 'scared', 'afraid', 'coward', 'courage'],
        closed: ['I was scared. It’s not much of a reason.', 'I thought I was sparing you. And me.'],
        open: [
          'I said it was to protect you. It protected me, every single day.',
          'I was afraid of losing what you thought of me. So I gave you a better reason to think less.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt': 'Ask me what you want to ask. I’ll try to answer without making it prettier.',
      'angry-needs-hearing':
        'Yes, I hid it! Would you have wanted to hear it? Don’t answer that. You would. I know.',
      'gone-quiet': 'You’ll have questions, I expect.',
      defensive:
        'I never actually lied. I left something out. There’s a difference, or I’ve been telling myself so.',
      'its-fine': 'So the cat’s out of the bag, poor thing. At least we can all breathe now, can’t we?',
      'floods-and-leaves':
        'I was going to tell you, I swear, I had the words, and now they’re, they’re all gone. I’m sorry.',
    },
  },
} satisfies OwnScene;
