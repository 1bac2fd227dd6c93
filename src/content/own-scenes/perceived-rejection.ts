import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'being passed over',
      act: 'I hoped you’d choose me and you didn’t',
      sight: 'the place where I’d pictured myself',
      wish: 'to be told straight, and told kindly',
      after: 'I acted as if I hadn’t wanted it',
      usual: 'I wait to be asked, I’m not, and I say it doesn’t matter',
      ask: 'tell me yourself when it’s a no',
    },
    facts: [
      {
        words: ['left out', 'invit', 'passed over', 'exclud', 'without you', 'forgot you', 'includ'],
        closed: ['I was left out. It’s happened to better people.', 'Nobody owes me a place.'],
        open: [
          'I’d already thought about what I’d say when you asked me. I’d planned to act surprised.',
          'It isn’t that I wasn’t in it. It’s that nobody seemed to notice the gap.',
        ],
      },
      {
        words: ['said no', 'reject', 'turned you down', 'turned down', 'refus', 'my no'],
        closed: ['It was a no. I can hear a no.', 'You’re allowed to say no. I know that.'],
        open: [
          'I don’t dispute the no. I just hadn’t expected to feel so much like a child about it.',
          'It took nerve to hope for it, at my size. And then I had to pick all of that up again.',
        ],
      },
      {
        words: ['chose', 'choose', 'picked', 'others', 'someone else', 'somebody else', 'instead'],
        closed: ['You chose. I’d have chosen differently, but I would.', 'They’ll be very good, I’m sure.'],
        open: [
          'I compared myself to them for an entire night. I lost, by the way. I was the judge.',
          'I’d thought I was one of the ones you’d think of. That’s what I’m getting used to.',
        ],
      },
      {
        words: ['belong', 'wanted', 'welcome', 'part of', 'matter to', 'important'],
        closed: ['I know where I stand. It’s useful to know.', 'I’m welcome, you say. Good to hear.'],
        open: [
          'I’d like to hear I matter to you when there’s nothing going on. Then I’d mind this less.',
          'I could have lived without the thing. I’d wanted to be somebody you’d want there.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt': 'I’d hoped it would be me. I haven’t said that to anyone, and I feel about this tall.',
      'angry-needs-hearing':
        'You didn’t even think of me! Or you did, and it was still no. I don’t know which is worse.',
      'gone-quiet': 'I hope it all went well. Without me, I mean.',
      defensive: 'I wouldn’t have had time anyway. I’d have liked the chance to say I had no time.',
      'its-fine': 'No, no, I’d have been terrible company! Honestly, you dodged a bullet there. How was it?',
      'floods-and-leaves':
        'I know it’s me, it’s always me, I shouldn’t have hoped. Can we not talk about the thing itself?',
    },
  },
  'did-it': {
    slots: {
      that: 'passing you over',
      act: 'you hoped I’d choose you and I didn’t',
      sight: 'you acting as if you hadn’t wanted it',
      wish: 'to tell you myself, and kindly',
      after: 'I kept out of your way so I wouldn’t have to say it',
      usual: 'I don’t want to hurt you, so I say nothing, and it hurts more',
      ask: 'I’ll tell you myself when it’s a no, before you hear it elsewhere',
      reason: 'I didn’t know how to say it to you',
    },
    facts: [
      {
        words: ['left out', 'left me out', 'invit', 'passed over', 'exclud', 'without me', 'includ'],
        closed: [
          'It wasn’t meant as leaving you out.',
          'There wasn’t room for everyone. That’s not an answer, is it.',
        ],
        open: [
          'I thought of you. That’s the worse part. I thought of you and I hoped you’d never know.',
          'I told myself you wouldn’t want to. I could have let you say so.',
        ],
      },
      {
        words: ['said no', 'reject', 'turned me down', 'turned down', 'refus', 'your no'],
        closed: [
          'I’m allowed to say no. I could have said it better.',
          'It was a no. I can’t make it a yes.',
        ],
        open: [
          'I’d still say no. And I’d say it to you gently, and I’d stay there afterward.',
          'I made it vague, so I’d come out of it nicer. You had to find out where the no was by bumping into it.',
        ],
      },
      {
        words: ['chose', 'choose', 'picked', 'others', 'someone else', 'somebody else', 'instead'],
        closed: ['I had to choose somehow.', 'It wasn’t about you being less.'],
        open: [
          'I never weighed you against anybody. I did it fast, and I took what was easy.',
          'You’ve been measuring yourself against others, haven’t you? I gave you the stick for that.',
        ],
      },
      {
        words: ['belong', 'wanted', 'welcome', 'part of', 'matter to', 'important'],
        closed: ['Of course you matter. I thought that was known.', 'You’re part of things. Of most things.'],
        open: [
          'You matter to me, and nothing I did that day would have told you so.',
          'You kept a place for me in your hopes. I didn’t even keep you up to date.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'You’d hoped, and I let you find out sideways. I’d like to hear how it was to find out.',
      'angry-needs-hearing':
        'I can’t choose everybody! Somebody’s always hurt. This time it’s you, and I hate it, so tell me.',
      'gone-quiet': 'I ought to have said something to you before. About how it went.',
      defensive: 'There were a number of considerations. You weren’t not considered. I’m putting that badly.',
      'its-fine': 'You didn’t miss anything, I swear! You’d have been bored stiff. Next time for sure, okay?',
      'floods-and-leaves': 'I couldn’t say it to you, I tried and I couldn’t, so I didn’t, and that’s worse.',
    },
  },
} satisfies OwnScene;
