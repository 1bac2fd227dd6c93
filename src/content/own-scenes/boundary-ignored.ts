import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'what you did anyway',
      act: 'you knew where I stop and you went on',
      sight: 'my no, with you on the other side of it',
      wish: 'to have to say it only once',
      after: 'I got careful with everything, even what I’d have given you gladly',
      usual: 'I say where I stop, and you take it for a first offer',
      ask: 'stop when I say stop, and ask me about it later',
    },
    facts: [
      {
        words: ['said no', 'your no', 'stop', 'asked me not', 'told me not', 'limit', 'line'],
        closed: ['I said it. I know I said it out loud.', 'There wasn’t a second meaning in it.'],
        open: [
          'I practice a no before I say it. So by the time you hear it, I’ve meant it for days.',
          'When it got stepped over, I wondered if I’d made any sound at all.',
        ],
      },
      {
        words: ['anyway', 'kept going', 'pushed', 'ignored', 'went on', 'went ahead', 'over it'],
        closed: ['Anyway. Yes. That’s the word.', 'You went on. I saw you decide to.'],
        open: [
          'It wasn’t the thing itself, so much. It was you knowing, and going on.',
          'You didn’t push hard. You pushed nicely. I had nothing to hold up against nice.',
        ],
      },
      {
        words: ['respect', 'listen', 'seriously', 'took your word', 'your word'],
        closed: [
          'Respect’s a big word. I’d settle for being listened to.',
          'I’d like my word to count. That’s all.',
        ],
        open: [
          'If my no is worth nothing, my yes isn’t either. I’d like you to have a real yes from me again.',
          'I know I say it softly. It ought to count at that size, too.',
        ],
      },
      {
        words: ['safe', 'careful', 'privacy', 'private', 'door', 'alone', 'rest'],
        closed: ['I keep things to myself now. It’s simpler.', 'I’m careful. You’d be, too.'],
        open: [
          'I’ve gotten watchful with you, and I hate it. You were somebody I didn’t have to watch.',
          'I like being near you when I know I can get out. I can’t say it any nicer than that.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'I’d said how far was okay for me. I need you to know it mattered that you didn’t stop.',
      'angry-needs-hearing':
        'What part of what I said wasn’t clear? Tell me which word, and I’ll say it again.',
      'gone-quiet': 'You can stay over there. That’s fine for me.',
      defensive: 'Maybe I wasn’t clear enough. I was, though. I’ve gone back over it. I was quite clear.',
      'its-fine': 'Oh, I probably made too much of it. I’m fussy like that! You go ahead, sit, sit.',
      'floods-and-leaves':
        'Could you not come closer just now? I said it last time, too, I did say it, I know I said it.',
    },
  },
  'did-it': {
    slots: {
      that: 'what I did anyway',
      act: 'I knew where you stop and I went on',
      sight: 'your no, and me on the wrong side of it',
      wish: 'to take your word the first time',
      after: 'I told myself you hadn’t really meant it',
      usual: 'you say no, and I hear a maybe',
      ask: 'I’ll stop the first time you say it, and I won’t ask for reasons',
      reason: 'I thought I knew better than you what you meant',
    },
    facts: [
      {
        words: ['said no', 'my no', 'stop', 'asked you not', 'told you not', 'limit', 'line'],
        closed: [
          'You did say it. I’d hoped you meant something milder.',
          'I got the words. I’ll give you that.',
        ],
        open: [
          'I understood you the first time. I’d like to say I didn’t. I did.',
          'You had it ready, and you said it plainly, and I stepped right over it as if it were a toy.',
        ],
      },
      {
        words: ['anyway', 'kept going', 'pushed', 'ignored', 'went on', 'went ahead', 'over it'],
        closed: [
          'I wouldn’t say ignored. I’d say I carried on.',
          'I pushed. I can be pushy. People know that.',
        ],
        open: [
          'I wanted it, and I made your no into the thing that was in my way.',
          'There was a moment when I could have turned around. I felt it. I went faster.',
        ],
      },
      {
        words: ['respect', 'listen', 'seriously', 'my word', 'count'],
        closed: ['I do respect you. It didn’t look that way.', 'I listened. I just didn’t stop.'],
        open: [
          'I’d taught you that saying it twice was the price. It’s not your job to pay that.',
          'I took your word for a door that was stuck. It wasn’t stuck. It was shut.',
        ],
      },
      {
        words: ['safe', 'careful', 'afraid', 'scared', 'privacy', 'alone', 'watch'],
        closed: ['I don’t want you to be careful of me.', 'You can relax. I know, you can’t, on my say-so.'],
        open: [
          'You keep an eye on where I am now. I did that. You used to not have to.',
          'Be as careful as you like. I’ll be the one who stays where you can see me.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt': 'You’d told me, and I went on. I’ll stay over here, and you say how it was.',
      'angry-needs-hearing':
        'All right, I didn’t stop! I thought it was a small thing. Evidently it wasn’t. So tell me.',
      'gone-quiet': 'I’ll keep my distance, if you’d prefer.',
      defensive:
        'People say no to all sorts of things and mean “ask me again.” I’m only saying that happens.',
      'its-fine': 'I come in peace! See, hands up and everything. You’re not still sore about that, are you?',
      'floods-and-leaves':
        'I’ve done it wrong already, haven’t I? Tell me where to stand. I’ll stand anywhere.',
    },
  },
} satisfies OwnScene;
