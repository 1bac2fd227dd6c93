import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'that hour',
      act: 'something went wrong between us and you left me alone with it',
      sight: 'you going somewhere I couldn’t follow',
      wish: 'to hear you say that something was off',
      after: 'I went over it all the way home',
      usual: 'something bothers us, we’re both polite, and the hour is over',
      ask: 'say it in here, even if it’s the last minute',
    },
    facts: [
      {
        words: ['hour', 'session', 'time was up', 'appointment', 'week'],
        closed: ['The hour ended. They do.', 'It was a long week, until now.'],
        open: [
          'I’d have given the rest of the hour to go back to that one minute.',
          'The clock went on, and we let it. I think we were both a little glad of the clock.',
        ],
      },
      {
        words: ['remark', 'what i said', 'slip', 'comment', 'pushed', 'question', 'word'],
        closed: ['It was something you said, or how. I’d have to think.', 'I know it was only a remark.'],
        open: [
          'In any other room I’d have let it go by. In here I’d taken my coat off, so to speak.',
          'I’ve turned it over so often that it’s gone smooth. It’s still there.',
        ],
      },
      {
        words: ['trust', 'safe', 'open up', 'honest', 'talk here', 'hold back', 'careful'],
        closed: [
          'I’ve been a bit careful since. I expect it shows.',
          'I’m here. That’s some trust, I suppose.',
        ],
        open: [
          'I caught myself choosing what to bring. I never used to choose.',
          'If the two of us can’t say it in here, I don’t know where else I’d learn to.',
        ],
      },
      {
        words: ['missed', 'notice', 'understand', 'understood', 'did not see', 'got it wrong', 'off track'],
        closed: [
          'You were a little off the mark. It happens.',
          'I didn’t feel understood. That’s all it was.',
        ],
        open: [
          'I didn’t need you to get it right. I needed you to see you’d gotten it wrong, and stay.',
          'I was still back there, with that one sentence, and you’d gone on to the next thing.',
        ],
      },
      {
        words: ['stop coming', 'quit', 'cancel', 'not come', 'leave', 'go on with'],
        closed: [
          'I did think about not being here today.',
          'I nearly called it off. I don’t quite know why I didn’t.',
        ],
        open: [
          'Leaving would have been so easy, and nobody would have asked me twice. I wanted to be asked twice.',
          'I’d like to go on. I’d like it to be with this on the table and not under it.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'Before we talk about anything else, there’s last time. It stayed with me, and not in a good way.',
      'angry-needs-hearing':
        'I’ve been angry at you since I left. I’ve never said that in here. So there it is.',
      'gone-quiet': 'I don’t think I have much for today.',
      defensive: 'I’m aware I reacted strongly. I’ve looked into why. I still think I had a point, though.',
      'its-fine': 'It’s been a really good week, actually! Nothing to report. Shall we just chat?',
      'floods-and-leaves':
        'I almost didn’t come. I might still go. I can’t have last time again, I really can’t.',
    },
  },
  'did-it': {
    slots: {
      that: 'that hour of ours',
      act: 'I got you wrong and let you go home with it',
      sight: 'you being polite to me about it',
      wish: 'to stop and ask what had just happened',
      after: 'I told myself you’d bring it up if it mattered',
      usual: 'you go quiet, I carry on, and the hour fills up with something else',
      ask: 'I’ll ask you, each time, what I missed',
      reason: 'I was so set on doing it well',
    },
    facts: [
      {
        words: ['hour', 'session', 'time was up', 'appointment', 'week'],
        closed: ['We’d run out of time, as I remember it.', 'An hour’s short. I know that’s no comfort.'],
        open: [
          'I could have spent that hour on us, and I spent it on my idea of what we were there for.',
          'You’ve had it with you ever since. I got to put it down on my way out.',
        ],
      },
      {
        words: ['remark', 'what you said', 'slip', 'comment', 'pushed', 'question', 'word'],
        closed: [
          'I remember saying it. I’d meant something else by it.',
          'It may have come out sharper than I intended.',
        ],
        open: [
          'I’d like to not tell you what I meant by it. I’d like to know what it was to get it.',
          'I heard it as I said it, and I thought, that’s wrong. And then I went on, to cover it.',
        ],
      },
      {
        words: ['trust', 'safe', 'open up', 'honest', 'talk here', 'hold back', 'careful'],
        closed: [
          'I’d understand if you held back with me.',
          'You needn’t be careful with me. I see that you are.',
        ],
        open: [
          'You can be as angry with me in here as you are at home. I’d rather have it than your manners.',
          'You came with something tender, and I was clumsy with it. Of course you’re careful now.',
        ],
      },
      {
        words: ['missed', 'notice', 'understand', 'understood', 'did not see', 'got it wrong', 'off track'],
        closed: [
          'I’ll admit I’m not certain what I missed.',
          'I noticed something. I wasn’t sure it was mine to name.',
        ],
        open: [
          'I got you wrong, and you were too kind to say so. I let your kindness do my work.',
          'What I missed was you, right in front of me, going away.',
        ],
      },
      {
        words: ['stop coming', 'quit', 'cancel', 'not come', 'leave', 'go on with'],
        closed: ['That’s yours to decide. I’d be sorry.', 'I wondered whether you’d be here.'],
        open: [
          'If you want to stop, I’ll help you stop well. I’d like to hear this first, whichever it is.',
          'You came back to the very place where it hurt. I don’t take that lightly.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'I think I got something wrong with you, last time. I’d like to hear it, even if it’s hard on me.',
      'angry-needs-hearing':
        'I can take it if you’re angry with me. I’m a bit angry with myself, so there’ll be two of us.',
      'gone-quiet': 'You seemed far away, at the end. I didn’t say anything about it.',
      defensive:
        'There was a thought behind what I did, and I’d explain it gladly. I notice that I’d explain it very gladly.',
      'its-fine': 'Good to see you! I thought it went quite well, last time. Didn’t it? You’d have told me.',
      'floods-and-leaves':
        'I’ve been fretting about this since you left. I’m not meant to, and I have. Let me sit a second.',
    },
  },
} satisfies OwnScene;
