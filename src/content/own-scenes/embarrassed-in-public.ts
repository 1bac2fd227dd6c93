import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'what you did in front of people',
      act: 'you made me small with others looking on',
      sight: 'all those people, and me in the middle of it',
      wish: 'to have you on my side',
      after: 'I acted as if I could take it',
      usual: 'there’s an audience, and I turn into the joke',
      ask: 'say it to me alone, or leave it unsaid',
    },
    facts: [
      {
        words: ['laugh', 'joke', 'funny', 'teas', 'punchline', 'made fun'],
        closed: ['They laughed. I’m glad it went over well.', 'I laughed too. What else do you do?'],
        open: [
          'I laughed along, and I could hear it wasn’t my laugh. I don’t think anyone else could.',
          'I like being funny. I like it when I’m the one who decides to be.',
        ],
      },
      {
        words: ['people', 'everyone', 'everybody', 'in front of', 'they all', 'room', 'others', 'public'],
        closed: [
          'I have to see those people again.',
          'There were people there. Yes. That’s what made it so good.',
        ],
        open: [
          'If you’d said it to me alone, I’d have been annoyed for an hour. It was the others.',
          'I counted who’d heard. You don’t want to be doing sums at a moment like that, but I did.',
        ],
      },
      {
        words: ['embarrass', 'asham', 'humiliat', 'red', 'shame', 'dignity'],
        closed: ['I was embarrassed. There. You’ve got it.', 'I’ll get over it. People do.'],
        open: [
          'I didn’t know where to put myself. I felt about eight years old.',
          'It still comes up on me out of nowhere. I’ll be washing my hands, and I flinch.',
        ],
      },
      {
        words: ['correct', 'gave away', 'told them', 'story', 'expos', 'contradict'],
        closed: ['That wasn’t theirs to hear.', 'You could have kept it till we were alone.'],
        open: [
          'It might even be true, what you said. It was still mine to say, or not.',
          'I’d been doing all right up to then. I’d had a little bit of standing with them.',
        ],
      },
      {
        words: ['side', 'stood up for', 'defend', 'loyal', 'team', 'with you'],
        closed: [
          'I’d have liked a word from you. There wasn’t one.',
          'I’d thought you were on my end of it.',
        ],
        open: [
          'I wanted somebody on my side, and I thought of you first. Out of habit.',
          'You’d have been the one I turned to if somebody else had done it. And it was you.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'It’s hard for me to talk to you, after that. I’d like to, though. So I’ll try and say it.',
      'angry-needs-hearing':
        'In front of all of them! You couldn’t wait until we were alone? You couldn’t hold it in?',
      'gone-quiet': 'I hope you all had a good time.',
      defensive: 'I can take a joke. I’ve taken more jokes than anyone I know. That wasn’t one.',
      'its-fine':
        'Well, somebody has to provide the entertainment! I should charge admission. Anyway, how’ve you been?',
      'floods-and-leaves':
        'Is anyone else here? Are they coming? I can’t do this if there’s going to be people.',
    },
  },
  'did-it': {
    slots: {
      that: 'what I did in front of people',
      act: 'I made you small with others looking on',
      sight: 'you, with all of them there',
      wish: 'to be on your side',
      after: 'I told myself everyone had forgotten it',
      usual: 'people are watching, and I look good at your expense',
      ask: 'I’ll say it to you alone, or I’ll leave it unsaid',
      reason: 'I wanted them to like me',
    },
    facts: [
      {
        words: ['laugh', 'joke', 'funny', 'teas', 'punchline', 'made fun'],
        closed: ['It was meant to be light.', 'You laughed, too. I took that for a yes.'],
        open: [
          'They laughed and I felt great for three seconds. Then I saw you. I went on anyway.',
          'I knew your real laugh. I knew that wasn’t it. I’ve been pretending I couldn’t tell.',
        ],
      },
      {
        words: ['people', 'everyone', 'everybody', 'in front of', 'they all', 'room', 'others', 'public'],
        closed: ['I don’t think they thought anything of it.', 'It isn’t as if they’re talking about it.'],
        open: [
          'I spent you to buy something from them. I couldn’t even tell you now what it was.',
          'I can go back to the ones who heard, and say it was badly done. I’d do that.',
        ],
      },
      {
        words: ['embarrass', 'asham', 'humiliat', 'red', 'shame', 'dignity'],
        closed: ['I didn’t know you’d be embarrassed.', 'I didn’t set out to shame you.'],
        open: [
          'You had to stand there and be a good sport. You shouldn’t have to be good at that because of me.',
          'I keep thinking you’ll have gone over it at night, one person at a time. I would.',
        ],
      },
      {
        words: ['correct', 'gave away', 'told them', 'story', 'expos', 'contradict'],
        closed: ['I only said what was so.', 'It slipped out. There were people, I was talking.'],
        open: [
          'I could have leaned over and told you quietly. It would have been so easy.',
          'It was yours, and I used it because I’d run out of anything of my own.',
        ],
      },
      {
        words: ['side', 'stood up for', 'defend', 'loyal', 'team', 'alone'],
        closed: [
          'I’m on your side. I wasn’t much use on it that day.',
          'I’d have stood up for you, if it had been anyone else.',
        ],
        open: [
          'You could have used one word from me. I spent mine on them.',
          'I was the one person there who was supposed to be with you. You were alone with all of them.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'I showed you up with people watching. I saw it, and I didn’t stop. You can tell me all of it.',
      'angry-needs-hearing':
        'Everybody does it! Everybody ribs everybody! And I’m the one who gets called in. All right. What?',
      'gone-quiet': 'I went too far, with people there. I’ve thought so since.',
      defensive:
        'I think if you asked the others they’d say it was affectionate. I haven’t asked. I may not ask.',
      'its-fine': 'There’s my favorite victim! Too soon? Okay, too soon. I’ll behave, I promise.',
      'floods-and-leaves': 'I wanted to stop and my mouth kept going, it just kept going.',
    },
  },
} satisfies OwnScene;
