import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'what you put on me',
      act: 'you made it my fault',
      sight: 'my own name at the end of all of it',
      wish: 'to be told you were having a hard time',
      after: 'I went over everything I’d done, to find it',
      usual: 'something goes wrong for you and I end up being the reason',
      ask: 'tell me you’re in a bad way before it turns into something I did',
    },
    facts: [
      {
        words: ['blam', 'fault', 'because of you', 'accus', 'pinned'],
        closed: ['It wasn’t me. I’ve checked.', 'Somebody had to be to blame, I suppose.'],
        open: [
          'I believed you, that’s the awful part. For a good while I thought it was me.',
          'I’d have helped you with it, if I hadn’t been busy being the cause of it.',
        ],
      },
      {
        words: ['asham', 'shame', 'what is wrong with', 'small', 'worthless', 'stupid'],
        closed: ['I felt like a bad kid, if you want to know.', 'It made me small. There’s your word.'],
        open: [
          'It wasn’t about something I did. It was about what I am. There’s no apologizing for that.',
          'I could feel my neck get hot, and I thought, don’t let them see it got in.',
        ],
      },
      {
        words: ['took it out', 'bad day', 'stress', 'mood', 'worr', 'scared', 'pressure'],
        closed: [
          'You’d had a bad time. I was what was handy.',
          'I could tell it was a mood. I was in it anyway.',
        ],
        open: [
          'Say “I’m scared” and I’ll move mountains. Say it’s me, and all I can do is duck.',
          'I could see you were struggling. I’d have been on your side, and there wasn’t one left to be on.',
        ],
      },
      {
        words: ['unfair', 'not fair', 'deserve', 'not you', 'had nothing to do'],
        closed: ['No. It wasn’t fair.', 'I know I didn’t deserve it. I know it most of the time.'],
        open: [
          'Can you say that one again? That it wasn’t mine? I’ve had nobody to tell me so but me.',
          'I’ve carried it as if it had my name in it. It’s a relief to look inside and see it hasn’t.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt': 'I keep wondering if you were right about me. I don’t think you were. It still hurts.',
      'angry-needs-hearing':
        'I am not the reason for everything that goes wrong for you! I’m one person. I’m not weather.',
      'gone-quiet': 'Tell me what I’ve done, and I’ll see to it.',
      defensive: 'Whatever it is this time, I wasn’t there, I didn’t touch it, and I have witnesses.',
      'its-fine': 'I know, I know, guilty as charged. Where do I sign? No, honestly, don’t worry about it.',
      'floods-and-leaves':
        'If it’s my fault again, I can’t, I really can’t take it on, I’m full, I’m so full.',
    },
  },
  'did-it': {
    slots: {
      that: 'what I put on you',
      act: 'I made it your fault',
      sight: 'you with something on you that was mine',
      wish: 'to say I was having a hard time',
      after: 'I acted as if you’d agreed with me',
      usual: 'something goes wrong for me and I look around for who did it',
      ask: 'I’ll say I’m in a bad way before I say one word about you',
      reason: 'I couldn’t stand that it was me',
    },
    facts: [
      {
        words: ['blam', 'fault', 'accus', 'because of me', 'cause'],
        closed: ['I said it was you. It wasn’t, mostly.', 'All right. I went too far with the blame.'],
        open: [
          'It was mine and it was ugly, and I needed it to belong to somebody else for a minute.',
          'I knew while I was saying it that it didn’t fit you. I said it harder, to make it fit.',
        ],
      },
      {
        words: ['asham', 'shame', 'small', 'worthless', 'wrong with me', 'stupid'],
        closed: ['I didn’t mean for you to feel like that.', 'I never meant you as a person.'],
        open: [
          'I was ashamed of myself, and I couldn’t hold it, so I threw it, and you caught it.',
          'You’ve been walking around wearing something of mine. I’d like it back.',
        ],
      },
      {
        words: ['took it out', 'bad day', 'stress', 'mood', 'worr', 'target', 'punching'],
        closed: [
          'I wasn’t myself that day. That’s no use to you, I know.',
          'You were nearest. It’s a poor reason.',
        ],
        open: [
          'I save my worst for whoever I think will stay. I’ve just heard how that sounds.',
          'It was fear, plain fear. I’d rather be angry at you than scared on my own.',
        ],
      },
      {
        words: ['unfair', 'not fair', 'deserve', 'nothing to do with', 'believed you', 'doubt'],
        closed: [
          'No, it wasn’t fair. Not to that degree.',
          'You believed that? I didn’t, even as I said it.',
        ],
        open: [
          'If any of it is still in you, it’s wrong. I’d like to be the one who tells you so.',
          'You had nothing to do with it. I’ve known that longer than I’ve admitted it.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'I laid something on you that was mine. I’m ashamed of it, and I’m not going to hide behind that.',
      'angry-needs-hearing':
        'Yes, I blamed you! I was drowning, and you were standing there all dry. That’s how it was.',
      'gone-quiet': 'I said some things, I think. About whose doing it was.',
      defensive: 'I’m not saying it was all you. I never said all. I may have said most.',
      'its-fine': 'You know me, I bark at everybody when I’m tired. You didn’t take that seriously, did you?',
      'floods-and-leaves':
        'I can’t have you think that of me as well, I already know, I’ve been hating myself all along.',
    },
  },
} satisfies OwnScene;
