import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'the drifting apart',
      act: 'you stopped asking how I was, bit by bit',
      sight: 'how polite we’ve gotten',
      wish: 'to be somebody you still tell things to',
      after: 'I quit saving things up to tell you',
      usual: 'I wait for you, you wait for me, and that’s another month gone',
      ask: 'tell me one true thing about how you are, and then ask me',
    },
    facts: [
      {
        words: ['drift', 'apart', 'distan', 'lost touch', 'faded', 'grew', 'far from'],
        closed: [
          'It happens. People have lives.',
          'Nobody did anything. That’s what makes it hard to bring up.',
        ],
        open: [
          'There’s no day I could point to. I’ve looked. I’d almost have liked there to be a fight.',
          'It went so slowly that I thought it was me getting older.',
        ],
      },
      {
        words: ['call', 'wrote', 'write', 'reach out', 'got in touch', 'ask how', 'message'],
        closed: ['I could have been in touch, too. I know.', 'You were busy. So was I, after a while.'],
        open: [
          'I’d begin something to you and think, they’ll wonder what I want. So I’d leave it.',
          'I stopped going first. I wanted to see what would happen. Nothing happened.',
        ],
      },
      {
        words: ['miss', 'used to', 'close', 'the old', 'remember when', 'before'],
        closed: ['I think about it now and then.', 'We had a good run.'],
        open: [
          'I miss being known without a long introduction. You had the whole story already.',
          'Something funny happens, and you’re still the first one I turn to in my head.',
        ],
      },
      {
        words: ['busy', 'life', 'changed', 'time', 'years', 'months', 'different people'],
        closed: ['You’ve got a full life. I can see that from here.', 'We’ve both changed, probably.'],
        open: [
          'You’ve become somebody, meanwhile, and I wasn’t told. I’d like to meet them.',
          'I’d have fit into a small corner of it. I never needed the whole week.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt': 'It’s odd to be nervous with you. I never used to be. I think I miss us.',
      'angry-needs-hearing':
        'You do know I noticed? You just sort of stopped, and I was supposed to not mind!',
      'gone-quiet': 'It’s been a while. You look well.',
      defensive: 'I don’t think it was me who let it go. But I haven’t kept records. Well, a few.',
      'its-fine': 'Look who it is! No, no, I get it, life’s crazy, we’re all so busy. It’s great to see you!',
      'floods-and-leaves':
        'I thought you’d just be gone, one day, and no one would say so, and I, sorry. Hi. Sorry.',
    },
  },
  'did-it': {
    slots: {
      that: 'the distance I let grow',
      act: 'I let us get further and further apart and didn’t say a word',
      sight: 'you starting to tell me something and letting it go',
      wish: 'to ask you how you really were',
      after: 'I told myself it was just how life goes',
      usual: 'I think of you, I mean to do something about it, and then I don’t',
      ask: 'I’ll come to you first, and not only when I need something',
      reason: 'it was always easy to leave it for another week',
    },
    facts: [
      {
        words: ['drift', 'apart', 'distan', 'lost touch', 'faded', 'grew', 'far from'],
        closed: ['I didn’t decide it. It sort of went.', 'It takes two to drift. I did more of it, I know.'],
        open: [
          'I noticed, a good while ago. I thought if I didn’t say it, it wouldn’t be so.',
          'Each time was such a small time. I never added them up. You did, I think.',
        ],
      },
      {
        words: ['call', 'wrote', 'write', 'reach', 'in touch', 'ask me', 'message'],
        closed: [
          'I’m bad at keeping in touch. With everybody.',
          'I thought about you. I can see that’s no use to you.',
        ],
        open: [
          'The longer I left it, the better my excuse had to be. In the end none was good enough.',
          'You kept coming to me, for quite a while, and then you got tired. I saw you get tired.',
        ],
      },
      {
        words: ['miss', 'used to', 'close', 'the old', 'remember when', 'before'],
        closed: ['We had good times. I haven’t forgotten.', 'I know it’s not what it was.'],
        open: [
          'I miss you, and I’ve had no right to say it, with me being the one who went.',
          'I turn things into stories for you in my head. I just never brought you any.',
        ],
      },
      {
        words: ['busy', 'life', 'changed', 'time', 'years', 'months', 'important'],
        closed: [
          'It’s been a lot. I don’t want to list it.',
          'I had time for other things. I can’t deny it.',
        ],
        open: [
          'I say busy. I found time for plenty of things that matter less to me than you do.',
          'I thought you’d keep. Like something you put by and go back for. People don’t keep.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt': 'I let this get thin, between us. I’m glad you’re here, and I’m a little ashamed.',
      'angry-needs-hearing':
        'I know, I know, I’ve been no good at this! Everybody wants a piece of me. Go on, say it.',
      'gone-quiet': 'I wasn’t sure you’d want to. After so long.',
      defensive: 'It goes both ways, keeping in touch, I’ve always said so. I’ve said it mainly to myself.',
      'its-fine': 'Wow, how long’s it been? It’s like no time at all, isn’t it! Isn’t it?',
      'floods-and-leaves':
        'I’ve thought of you so often that it felt like we’d talked, and we hadn’t, we hadn’t at all.',
    },
  },
} satisfies OwnScene;
