import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'the time I needed you',
      act: 'I needed you and you weren’t there for it',
      sight: 'the place where you’d have been',
      wish: 'to have you think of me, even from far off',
      after: 'I stopped asking, so I wouldn’t hear no',
      usual: 'you’re worn out, I don’t want to be one more thing, and I say I’m fine',
      ask: 'tell me when you’ve got nothing left, so I’m not guessing',
    },
    facts: [
      {
        words: ['alone', 'on your own', 'by yourself', 'lonely', 'without me', 'nobody'],
        closed: ['I managed. Somebody had to.', 'I did it alone. It got done.'],
        open: [
          'I was fine while I was doing it. It was after, when I turned around to tell someone.',
          'People said how strong I was. I’d have traded all of it for someone to be weak next to.',
        ],
      },
      {
        words: ['tired', 'sick', 'ill', 'worn out', 'exhaust', 'burned out', 'empty', 'nothing left'],
        closed: [
          'You were worn out. I know. I knew it then.',
          'You couldn’t help it. So there’s nobody to be mad at.',
        ],
        open: [
          'That’s what is hard. You’d done nothing wrong, and I was still by myself in it.',
          'I never wanted to be one more thing you had to carry. So I got very light. I nearly floated off.',
        ],
      },
      {
        words: ['there for you', 'not there', 'needed', 'out of reach', 'support', 'help', 'show up'],
        closed: ['I needed you. It’s past now.', 'I got help elsewhere, in the end.'],
        open: [
          'I didn’t need you to fix it. I needed you to know that it was that day.',
          'Two minutes of you would have lasted me a good while. I’m a camel, that way.',
        ],
      },
      {
        words: ['ask', 'call', 'how it went', 'how are you', 'forgot', 'think of you', 'check'],
        closed: ['You didn’t ask how it went. It went.', 'I’d have told you, if it had come up.'],
        open: [
          'I kept the whole story ready for you, with the funny parts. It’s gone a bit stale.',
          'What I missed was the asking after. That wouldn’t have cost you much strength.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'I know you had nothing to give. I also missed you a lot. Can both of those be true in here?',
      'angry-needs-hearing':
        'I’m not allowed to be mad, since you couldn’t help it. Well, I’m mad! I was alone with it!',
      'gone-quiet': 'Please, don’t trouble yourself. You need your strength.',
      defensive: 'I never asked for much. I’ve looked at it from all sides, and I really don’t ask for much.',
      'its-fine': 'Me? Oh, I coped! You’ve got enough on your plate. How are you holding up?',
      'floods-and-leaves':
        'I held it together the whole time, and now I see you and it’s all, I can’t, it’s coming out.',
    },
  },
  'did-it': {
    slots: {
      that: 'the time you needed me',
      act: 'you needed me and I wasn’t there for it',
      sight: 'you managing without me',
      wish: 'to be there for even an hour',
      after: 'I didn’t ask you how it had gone',
      usual: 'I run dry, you stop asking, and I take that to mean you’re fine',
      ask: 'I’ll tell you when I’m empty, and when you can have me back',
      reason: 'I had nothing left for anyone',
    },
    facts: [
      {
        words: ['alone', 'on my own', 'by myself', 'lonely', 'without you', 'nobody'],
        closed: ['I know you were alone with it.', 'I thought you had people. I’d hoped you did.'],
        open: [
          'You went through that with an empty place next to you. It had my name on it.',
          'I leaned on your being strong. I never asked if you wanted to be.',
        ],
      },
      {
        words: ['tired', 'sick', 'ill', 'worn out', 'exhaust', 'burned out', 'empty', 'nothing left'],
        closed: ['I couldn’t. I truly couldn’t.', 'I’m still not back to what I was.'],
        open: [
          'I couldn’t have carried it. I could have told you so, so you’d know to look elsewhere.',
          'Being used up is true, and you being alone is true. I’ve only ever said the first one.',
        ],
      },
      {
        words: ['there for me', 'not there', 'needed', 'out of reach', 'support', 'help', 'show up'],
        closed: ['I wasn’t there. I’ve no way around that.', 'If I’d had anything, you’d have had it.'],
        open: [
          'You needed so little from me, I think. I imagined something huge, and I hid from that.',
          'You asked me softly, so it wouldn’t be a burden. I let the softness get me off.',
        ],
      },
      {
        words: ['ask', 'call', 'how it went', 'how i was', 'forgot', 'think of me', 'check'],
        closed: ['I didn’t ask. I was afraid of the answer.', 'I thought of it. Then the day swallowed it.'],
        open: [
          'I’d like to hear it now. All of it, the boring parts too. I’m late, and I’d like to.',
          'I didn’t ask because then I’d have known. I’m asking now, if you’ll have it.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'You had to do that without me. I can’t change why. I’d like to hear what it was like.',
      'angry-needs-hearing':
        'I had nothing left! You can’t get water from a stone! But I know. I know who stood there thirsty.',
      'gone-quiet': 'I haven’t been much use to you. I do know it.',
      defensive: 'I was in no state to help anyone. There are people who can confirm that. I had it bad.',
      'its-fine': 'You were amazing, you know that? You didn’t even need me! Well. Did you?',
      'floods-and-leaves':
        'I couldn’t, I had nothing, and you needed me, and I knew it, I couldn’t, I’m so sorry.',
    },
  },
} satisfies OwnScene;
