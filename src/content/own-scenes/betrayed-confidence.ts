import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'what you passed on',
      act: 'you told somebody what I’d told you',
      sight: 'my own story, gone somewhere without me',
      wish: 'to be asked first',
      after: 'I went quiet around everybody',
      usual: 'I tell you things and then I watch who knows',
      ask: 'ask me before you say a word of mine to anyone',
    },
    facts: [
      {
        words: ['secret', 'private', 'confiden', 'between us', 'just for me'],
        closed: ['It was private. Then it wasn’t.', 'It was a secret. That’s sort of the point of them.'],
        open: [
          'I picked you. Out of everybody I could have told, I picked you, and I’d thought about it.',
          'It was the only thing I had that nobody had an opinion on yet.',
        ],
      },
      {
        words: ['told', 'passed', 'repeat', 'let slip', 'blab', 'mention'],
        closed: ['You told. Yes.', 'It got from you to them. I don’t need the map.'],
        open: [
          'What gets me is hearing my own words come back from somebody I never told.',
          'I’ve tried to hear how you’d have told it. If you were kind about it, or if I was a story.',
        ],
      },
      {
        words: ['friend', 'sister', 'brother', 'colleague', 'mother', 'somebody else', 'someone else'],
        closed: ['And who did they tell? You don’t know. Neither do I.', 'I have to meet them too, now.'],
        open: [
          'I don’t even mind that person. I mind that they know me in a way I didn’t give them.',
          'They were nice about it, and that was hard. I had to be thankful to be pitied.',
        ],
      },
      {
        words: ['who knows', 'everyone', 'everybody', 'look', 'found out', 'rumor'],
        closed: ['I’ve stopped counting who knows.', 'People look. I look back.'],
        open: [
          'I ask myself about everyone now. Does this one know? Does that one? It wears me out.',
          'I found out by watching somebody be careful with me. I knew in a second what it was.',
        ],
      },
      {
        words: ['trust', 'safe with', 'rely', 'tell me things'],
        closed: ['I did trust you. That was the mistake, or it wasn’t. I don’t know.', 'Trust. Right.'],
        open: [
          'I still have things I’d like to tell you. They’re stuck in the hallway, so to speak.',
          'Telling you things used to be how I found out what I thought. I miss it more than I’m mad.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'I’m not even sure how many people know by now. I’d like to talk about that, if we can.',
      'angry-needs-hearing': 'It was mine. It was mine, and you handed it around. Why would you do that?',
      'gone-quiet': 'I’m well, thanks. Nothing new that I’d care to mention.',
      defensive: 'I never said it was a big secret, before you start. But I also never said to announce it.',
      'its-fine': 'Well, saves me telling everybody myself, right? Ha. Anyway. What’s up with you?',
      'floods-and-leaves':
        'I don’t want to say anything, because then you’ll have it, and I, no, I can’t do this.',
    },
  },
  'did-it': {
    slots: {
      that: 'what I passed on',
      act: 'I told somebody what you’d told me',
      sight: 'what was yours, out where you hadn’t put it',
      wish: 'to ask you first',
      after: 'I waited to see if you’d ever hear of it',
      usual: 'somebody asks me how you are and I tell them too much',
      ask: 'I’ll ask you before I say a word of yours to anyone',
      reason: 'it was heavy and I wanted to set it down somewhere',
    },
    facts: [
      {
        words: ['secret', 'private', 'confiden', 'between us', 'only you'],
        closed: ['I know it was private.', 'I didn’t put it in the paper. But yes. It was yours.'],
        open: [
          'You gave it to me to hold, and I treated it like something I owned.',
          'I’d known for a while how much it cost you to say it. That’s the part I keep looking away from.',
        ],
      },
      {
        words: ['told', 'passed', 'repeat', 'spread', 'gossip', 'behind my'],
        closed: ['I told. I’ve said so.', 'I wouldn’t call it gossip. I can see why you would.'],
        open: [
          'I could feel it coming up, and I had a whole second to swallow it. I didn’t.',
          'While I was telling it I felt close to the other person. I paid for that with you.',
        ],
      },
      {
        words: ['friend', 'sister', 'brother', 'colleague', 'mother', 'who else', 'they know'],
        closed: ['I can tell you who. I’d rather not say why.', 'That’s between me and them. No. It isn’t.'],
        open: [
          'I’ll tell you exactly who has it from me. You shouldn’t be guessing whenever people are around.',
          'I can go back to them and say it wasn’t mine to tell. I can’t make them not know.',
        ],
      },
      {
        words: ['look', 'stare', 'pity', 'asham', 'embarrass', 'expos'],
        closed: ['I hadn’t thought they’d let on.', 'I’m sorry they looked. I am.'],
        open: [
          'You walked in there without your coat on, and I’m the one who’d given it away.',
          'I never pictured you having to meet them afterward. I pictured nothing. I just said it.',
        ],
      },
      {
        words: ['trust', 'safe', 'tell you anything', 'never again', 'faith'],
        closed: ['I don’t expect you to tell me anything.', 'You don’t trust me. I’d gathered.'],
        open: [
          'If you only tell me about the weather for a year, I’ll be glad of the weather.',
          'I’d like to be somebody a thing stops with. I haven’t been. I want to start with yours.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'You know I talked. I’d sooner hear about it from you than have you carry it around me.',
      'angry-needs-hearing':
        'I know! I know I opened my mouth. You don’t have to say it again. Or do. Say it.',
      'gone-quiet': 'I believe you’ve heard, then. What I did.',
      defensive: 'I told it because I was worried about you, for the record. And now I’m the town crier.',
      'its-fine': 'So, me and my big mouth, huh? I’ll get it sewn shut. Hey, you’re looking well, though.',
      'floods-and-leaves': 'Is it about, did you, oh no. You know. I can see you know. Give me a second.',
    },
  },
} satisfies OwnScene;
