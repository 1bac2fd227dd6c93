import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'that little moment',
      act: 'I held something out to you and it went right by',
      sight: 'you already somewhere else',
      wish: 'to share it with you for a moment',
      after: 'I laughed it off and didn’t try again for a while',
      usual: 'I bring you something little, you’re busy, and next time I think twice',
      ask: 'when I say “look,” turn to me for a second',
    },
    facts: [
      {
        words: ['missed', 'did not see', 'notice', 'overlook', 'went by', 'look up', 'attention'],
        closed: ['You missed it. It wasn’t big.', 'It’s over in a second, a thing like that.'],
        open: [
          'It was so small that I couldn’t even be sad about it properly. I was, though.',
          'I saw you not see it. Then I stood there with my hand out, sort of.',
        ],
      },
      {
        words: ['busy', 'phone', 'distract', 'screen', 'my head', 'in the middle of', 'not now'],
        closed: [
          'You were in the middle of something. You often are.',
          'I know you were busy. I could see that.',
        ],
        open: [
          '“One minute” would have done it. I’m good at waiting if there’s an end to it.',
          'I don’t need you to drop things. I’d like to be one of the things.',
        ],
      },
      {
        words: ['reach', 'tried', 'show', 'shared', 'joke', 'picture', 'happy about'],
        closed: [
          'I had something to show you. It’s gone now.',
          'It was just a little thing. You’d have had to be there.',
        ],
        open: [
          'I’d thought of you first. Something nice happened and my feet turned toward you.',
          'I wasn’t after anything. I only wanted it to be in two heads, not one.',
        ],
      },
      {
        words: ['small', 'little', 'silly', 'nothing', 'big deal', 'tiny'],
        closed: ['It’s silly. I know how it sounds.', 'I’m not going to make a speech about it.'],
        open: [
          'It’s a crumb, I know. We live on crumbs, mostly, people who know each other.',
          'Thank you for not calling it little. I’d been calling it little all by myself.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'It’s a small thing, and it made me sad, and I’d like to tell you while it’s still small.',
      'angry-needs-hearing':
        'Do you know what it takes to get you to look up? I’d have to set fire to something!',
      'gone-quiet': 'Don’t let me disturb you. It can wait.',
      defensive: 'I’m not one of those people who need attention. I said one thing. One. You missed it.',
      'its-fine':
        'Oh, it was nothing, just a silly thing I saw! You had to be there. Well, you were there. Ha.',
      'floods-and-leaves':
        'It’s stupid, it was so tiny, I don’t know why I’m like this. Please don’t laugh, or I’ll go.',
    },
  },
  'did-it': {
    slots: {
      that: 'that small moment',
      act: 'you held something out to me and I let it go by',
      sight: 'you letting it drop again',
      wish: 'to turn to you for one minute',
      after: 'I didn’t think of it till I saw how quiet you’d gotten',
      usual: 'you try me with something small, I say “mm,” and you try less',
      ask: 'I’ll turn around when you say “look,” whatever I’m doing',
      reason: 'my head was full and you seemed all right',
    },
    facts: [
      {
        words: ['missed', 'did not see', 'notice', 'overlook', 'went by', 'look up', 'attention'],
        closed: ['I didn’t catch it. I’d have said something.', 'I noticed something. I let it pass.'],
        open: [
          'I did see it, out of the corner of my eye. I thought, later. There isn’t a later for those.',
          'You’d lit up, I think. I only saw you after the light was out.',
        ],
      },
      {
        words: ['busy', 'phone', 'distract', 'screen', 'your head', 'in the middle of', 'not now'],
        closed: ['I was in the middle of something. It felt important.', 'I can’t always be available.'],
        open: [
          'I couldn’t tell you now what I was so busy with. I can tell you exactly how you looked.',
          'I give strangers more than I gave you. They get my whole attention.',
        ],
      },
      {
        words: ['reach', 'tried', 'show', 'share', 'joke', 'picture', 'happy about'],
        closed: ['You could show me now. If it’s not too late.', 'I didn’t know it was for me.'],
        open: [
          'You came to me with it. You had other people, and you came to me.',
          'I’d love to be shown it now. I know it’s cold. Show me cold.',
        ],
      },
      {
        words: ['small', 'little', 'silly', 'nothing', 'big deal', 'tiny'],
        closed: [
          'It was only a second, if we’re honest.',
          'It’s such a little thing. I don’t mean that badly.',
        ],
        open: [
          'If it were one time, it’d be little. I think you’ve got a pocketful of them.',
          'You’re not silly. I’d sooner you were loud about it than got used to it.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt': 'You had something for me, and I didn’t turn around. I’m looking now. What was it?',
      'angry-needs-hearing':
        'I can’t have eyes everywhere! I’ve got so much on. All right. You had something. What?',
      'gone-quiet': 'I think you wanted to show me something. I’m sorry, I was elsewhere.',
      defensive: 'I did answer. I’m almost certain I made a noise. It may not have been a word.',
      'its-fine': 'Hey, you! I’m here, I’m here. Full attention. What’ve you got?',
      'floods-and-leaves':
        'I missed something, I can tell from how you’re standing. It’s all too much at once, I miss everything.',
    },
  },
} satisfies OwnScene;
