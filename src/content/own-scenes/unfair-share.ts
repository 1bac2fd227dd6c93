import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'carrying it alone',
      act: 'I carried most of it and you didn’t see',
      sight: 'the list in my head that never gets shorter',
      wish: 'to have you notice without being told',
      after: 'I went on doing it, only crosser',
      usual: 'I do it, you don’t see it, and I’m too tired to say so',
      ask: 'pick one thing and make it yours, start to finish, without me',
    },
    facts: [
      {
        words: ['carr', 'share', 'load', 'most of', 'unfair', 'your half', 'half', 'more than'],
        closed: ['It leans my way. It has for some time.', 'It isn’t half. I’ve stopped doing the math.'],
        open: [
          'I don’t mind the work. I mind that it’s only work if I stop.',
          'I feel like the floor in this. Everybody’s standing on me, and nobody’s ever unkind about it.',
        ],
      },
      {
        words: ['notice', 'did not see', 'see it', 'unseen', 'invisible', 'thank', 'appreciat', 'granted'],
        closed: [
          'You don’t see it. It’s done before you look.',
          'I’m not in it for the thanks. A thank-you would be all right.',
        ],
        open: [
          'I left something undone on purpose, once. I wanted to see. I was the one who couldn’t stand it.',
          'When it all goes well, it looks like nothing was done. That’s my reward.',
        ],
      },
      {
        words: ['ask', 'told me', 'reminded', 'remember', 'plan', 'think of', 'list'],
        closed: [
          'I could have asked. Asking is one more job.',
          'I’m the one who remembers. It’s quite the title.',
        ],
        open: [
          'If I’ve got to ask, and check, and thank you for it, I’ve still got it. You’re only holding the other end.',
          'I’d give a lot for one thing I could forget about, and it would get done.',
        ],
      },
      {
        words: ['tired', 'worn out', 'exhaust', 'resent', 'rest', 'bitter', 'enough'],
        closed: [
          'I’m tired. It’s not that kind where you sleep and it’s gone.',
          'I get by. I’m just not much fun.',
        ],
        open: [
          'I’ve turned into someone who sighs. I hear myself. I used to be good company.',
          'I sit down and I can’t rest, because I’m the only one who knows what isn’t done.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'I’m tired, and I’m a bit lonely in it. I’d like to show you what it looks like from here.',
      'angry-needs-hearing':
        'I’ll tell you who did it. I did! I always did it! And you thought it did itself!',
      'gone-quiet': 'It’s all taken care of. You needn’t trouble.',
      defensive:
        'I’m not saying you do nothing. I’m saying I could draw you a chart. I have, in fact, drawn one.',
      'its-fine': 'Don’t get up, I’ve got it! It’s quicker if I do it. I like to keep moving, you know me.',
      'floods-and-leaves':
        'I can’t hold one more thing, not even this talk, it’s all up to here, don’t hand me anything.',
    },
  },
  'did-it': {
    slots: {
      that: 'leaving it to you',
      act: 'you carried most of it and I didn’t see',
      sight: 'you still going after everyone had stopped',
      wish: 'to see it before you had to say it',
      after: 'I told myself you liked doing it',
      usual: 'I wait to be told and the telling lands on you',
      ask: 'I’ll take one whole thing, and you won’t have to remind me',
      reason: 'it always got done, so I never looked',
    },
    facts: [
      {
        words: ['carr', 'share', 'load', 'most of', 'unfair', 'your half', 'half', 'more than'],
        closed: [
          'I do some of it. Not as much as you. I can count.',
          'I thought it was about even. I see you didn’t.',
        ],
        open: [
          'I’ve been comparing what I do with nothing. I never compared it with what you do.',
          'You had both ends of it. I’d hold a corner now and then and feel helpful.',
        ],
      },
      {
        words: ['notice', 'did not see', 'see it', 'unseen', 'invisible', 'thank', 'appreciat', 'granted'],
        closed: ['I don’t always see it. I’m not made that way.', 'I’m grateful. I don’t say it, much.'],
        open: [
          'I thought things were just running well. It was you, running.',
          'Not seeing it was restful. I should admit that. It was very restful for one of us.',
        ],
      },
      {
        words: ['ask', 'told you', 'remind', 'remember', 'plan', 'think of', 'list'],
        closed: ['You could have asked. I know. I know how that sounds.', 'I’d have done it if I’d known.'],
        open: [
          'I said “just tell me,” and I thought that was generous. It left you in charge of me as well.',
          'I’d like to have to think of it myself, and get it wrong at first, and still keep it.',
        ],
      },
      {
        words: ['tired', 'worn out', 'exhaust', 'resent', 'rest', 'bitter', 'enough'],
        closed: ['I’m tired as well. But this isn’t about me.', 'I can see you’ve had enough.'],
        open: [
          'You look tired in a way I helped with. I hadn’t let myself look that long.',
          'I got to rest because you didn’t. I’d never put those two side by side.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'You’ve been carrying more than I ever looked at. I’d like to look. Where do we begin?',
      'angry-needs-hearing':
        'I do plenty! I do! Just, all right, not the things you do. Tell me what I don’t see.',
      'gone-quiet': 'I haven’t done my part. I’ve known that, somewhat.',
      defensive:
        'I’d have helped if I’d been told. I’d like to withdraw that. I heard it as I was saying it.',
      'its-fine': 'You’re so good at it, though! I’d only mess it up. Kidding! Sort of kidding.',
      'floods-and-leaves':
        'Tell me what to do and I’ll do it, all of it, right now, I can’t stand that you’ve been so tired.',
    },
  },
} satisfies OwnScene;
