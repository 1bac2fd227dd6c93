import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'the answer I got',
      act: 'I came to you hurt and you defended yourself',
      sight: 'all those reasons, lined up',
      wish: 'to get one kind word before the reasons',
      after: 'I took it all back and said it was nothing',
      usual: 'I say ow, you say why, and I end up comforting you',
      ask: 'ask me where it hurts before you tell me why you did it',
    },
    facts: [
      {
        words: ['defend', 'defens', 'excuse', 'justif', 'explain', 'reasons', 'argued'],
        closed: ['You had reasons. You had them very fast.', 'I got an explanation. I hadn’t ordered one.'],
        open: [
          'The reasons were even good. I stood there agreeing with you, and it went on hurting.',
          'It’s like handing somebody a cut finger and getting told how sharp the knife is.',
        ],
      },
      {
        words: ['listen', 'heard', 'came to me', 'brought it', 'told me', 'tried to say', 'interrupt'],
        closed: ['I tried to tell you something. It didn’t get across.', 'I got about half a sentence in.'],
        open: [
          'I’d worked up to it. I’d made it as soft as I could, so it wouldn’t sound like a charge.',
          'I never got to the end. The end was “and I’d like us to be okay.” You’d have liked the end.',
        ],
      },
      {
        words: ['turned it', 'back on you', 'what about', 'blame', 'your fault', 'bad guy', 'attack'],
        closed: ['So then it was about me. I noticed the turn.', 'I wasn’t attacking. I was only sore.'],
        open: [
          'I came in with a hurt and I left with a list of my own faults. I still can’t say how.',
          'I wasn’t saying you’re bad. I’ve never thought that. I was saying “ow.”',
        ],
      },
      {
        words: ['comfort', 'care', 'sorry', 'kind', 'alone', 'hug', 'hold'],
        closed: ['A bit of care would have done it. It’s over now.', 'I looked after it on my own.'],
        open: [
          'You could have said nothing at all. I’d have been halfway better.',
          'I went off feeling lonelier than if I’d kept it to myself. So I’ve been keeping things to myself.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt': 'Could I try once more to say it? And you just let it be said, before you answer?',
      'angry-needs-hearing':
        'Don’t explain. Don’t you dare explain. I’ve got the explanations, I could recite them for you!',
      'gone-quiet': 'It was nothing. I said that it was nothing, I believe.',
      defensive: 'I know, I picked a bad moment. There’s never a good one, I’ve been keeping track.',
      'its-fine': 'No, you explained it all, it makes total sense! I get it. We’re good. I’m good.',
      'floods-and-leaves':
        'I can’t do the part where you tell me why. I’ll fall apart. Can you just not have a why?',
    },
  },
  'did-it': {
    slots: {
      that: 'the answer you got',
      act: 'you came to me hurt and I defended myself',
      sight: 'you giving up halfway through',
      wish: 'to let you get to the end',
      after: 'I was pleased with my own arguments for a while',
      usual: 'you say ow, I say why, and you end up comforting me',
      ask: 'I’ll ask where it hurts before I say a word for myself',
      reason: 'I heard “you’re no good,” and you hadn’t said that',
    },
    facts: [
      {
        words: ['defend', 'defens', 'excuse', 'justif', 'explain', 'reasons', 'argued'],
        closed: [
          'I explained. It’s what I had.',
          'I can’t just stand there and be wrong. I’m working on it.',
        ],
        open: [
          'I had my answer ready before you’d finished. So I can’t have been listening to the rest.',
          'I won it, too, if you remember. You went quiet and I counted that as winning.',
        ],
      },
      {
        words: [
          'listen',
          'heard',
          'came to you',
          'brought it',
          'told you',
          'tried to',
          'interrupt',
          'cut me off',
        ],
        closed: ['I heard you. I heard it as something else.', 'I cut in. I do that.'],
        open: [
          'I’d like the half I didn’t let you say. Take your time. I’ve shut the other mouth, the inside one.',
          'It took you something to come to me with that. I spent it in about a minute.',
        ],
      },
      {
        words: ['turned it', 'back on me', 'what about', 'blame', 'my fault', 'bad guy', 'attack'],
        closed: ['I felt attacked. Rightly or not.', 'I brought up your things, yes. They’re true as well.'],
        open: [
          'You brought me one hurt, and I went and fetched three of yours, so mine would look small.',
          'I made you prove it. It hurt. That was the proof.',
        ],
      },
      {
        words: ['comfort', 'care', 'sorry', 'kind', 'alone', 'lonely', 'hold'],
        closed: ['I do care. It gets stuck behind the rest.', 'I’d have gotten around to being nice.'],
        open: [
          'You were sore and I was busy with my good name. You were all by yourself in that.',
          'You even told me it was okay. You came with a hurt and you left looking after mine.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'You came to me and I argued. I’d like you to try me again, and I’ll be quiet this time.',
      'angry-needs-hearing':
        'Yes, I fired back! When I’m told I’ve hurt somebody, I see red. Tell me again. Not fast.',
      'gone-quiet': 'I’ve been thinking that I answered you rather quickly.',
      defensive: 'I’m not going to defend myself this time. I’d just like it known that I could.',
      'its-fine': 'Okay, I’m all ears! Big ears. Look, no excuses on me, you can search my pockets.',
      'floods-and-leaves':
        'As soon as you say “that hurt,” I go up in flames, it isn’t you, I’m trying, say it slowly.',
    },
  },
} satisfies OwnScene;
