import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'the misunderstanding',
      act: 'you said one thing, I took it as another, and you left it there',
      sight: 'you going on as if it were nothing',
      wish: 'to be asked how I’d taken it',
      after: 'I decided what you’d meant, and I stayed decided',
      usual: 'you think it’s clear, I think I know, and nobody checks',
      ask: 'ask me what I heard, even when it seems plain',
    },
    facts: [
      {
        words: ['meant', 'intend', 'mean it', 'not how', 'the wrong way', 'misunder', 'mixed up'],
        closed: ['I took it the way it sounded.', 'What you meant stayed with you. I got the words.'],
        open: [
          'So that’s what it was? I’ve been hurt at something you never said, and the hurt was still real.',
          'I wish I could go back and hear it with that in mind. I’d have slept.',
        ],
      },
      {
        words: [
          'asked you',
          'ask you',
          'brought it up',
          'talked about',
          'mention',
          'said something',
          'spoke',
        ],
        closed: [
          'Nobody asked. I wasn’t going to bring it up.',
          'We don’t mention it. We’ve gotten good at that.',
        ],
        open: [
          'I nearly asked you, more than once. I was scared you’d say I’d gotten it right.',
          'The longer it lay there, the stranger it would have been to pick it up.',
        ],
      },
      {
        words: ['assum', 'thought you', 'guess', 'clear', 'knew', 'fine with'],
        closed: ['I assumed. So did you.', 'You thought I was fine with it. I noticed.'],
        open: [
          'I said it was fine. I know I did. I say that the way other people say hello.',
          'I filled in what I didn’t know, and I filled it in with the worst of you. I’m sorry for that bit.',
        ],
      },
      {
        words: ['polite', 'distan', 'cool', 'since', 'changed', 'between us', 'careful'],
        closed: ['I may have been a bit cool. You didn’t ask.', 'We’ve been very polite. It’s tiring.'],
        open: [
          'I pulled back by an inch. I wanted you to see it and come after me.',
          'You couldn’t have known what I was being cold about. It’s a lonely way to be angry.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'There’s something I’ve never asked you about. I think I may have it wrong. I’d like to have it wrong.',
      'angry-needs-hearing':
        'You never once asked me how I took that! You just went on as if nothing had been said!',
      'gone-quiet': 'There’s nothing to clear up, as far as I know.',
      defensive:
        'I understood it perfectly well. There’s really only one way to understand a sentence like that.',
      'its-fine': 'Oh, that old thing? I’d forgotten all about it! I mean, I know which one you mean.',
      'floods-and-leaves':
        'I don’t want to know what you meant, if it’s what I think. No. I do. Wait. Give me a minute.',
    },
  },
  'did-it': {
    slots: {
      that: 'that misunderstanding',
      act: 'I said one thing, you took it as another, and I let it be',
      sight: 'you being a little more polite than before',
      wish: 'to tell you I’d meant it differently',
      after: 'I acted as if all was well',
      usual: 'I think you know, you think I meant it, and we both wait',
      ask: 'I’ll ask you how you took it, that same day',
      reason: 'I was sure it would clear up by itself',
    },
    facts: [
      {
        words: ['meant', 'intend', 'mean it', 'not how', 'the wrong way', 'misunder', 'mixed up'],
        closed: ['It wasn’t meant like that.', 'I know what I meant. I can see it isn’t what arrived.'],
        open: [
          'I keep wanting to tell you what I meant. I think first I have to hear what you got.',
          'It left me as one thing and reached you as another. You had to live with the one that arrived.',
        ],
      },
      {
        words: ['asked me', 'ask me', 'brought it up', 'talked about', 'mention', 'said something', 'spoke'],
        closed: ['I thought if it mattered you’d say.', 'I didn’t bring it up. Neither did you.'],
        open: [
          'I felt something shift, and I decided not to look. It was mine to ask.',
          'I waited for you to come to me with it. You were the one with the sore foot, and I let you do the walking.',
        ],
      },
      {
        words: ['assum', 'thought i', 'guess', 'clear', 'knew', 'fine with'],
        closed: [
          'You said you were fine with it. I took you at your word.',
          'It seemed clear to me. It did.',
        ],
        open: [
          'I heard “fine,” and I heard how you said it, and I picked the word.',
          'I never checked, since the way I had it was comfortable.',
        ],
      },
      {
        words: ['polite', 'distan', 'cool', 'since', 'changed', 'between us', 'careful'],
        closed: ['I noticed you’d gone a bit cool.', 'I put it down to other things.'],
        open: [
          'You got so courteous with me. I missed you, and I still didn’t ask.',
          'All that time you were hurt by me, and I was being breezy at you. That must have been awful.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt':
        'I think something I said went in crooked, and I left it there. Would you tell me how you took it?',
      'angry-needs-hearing':
        'If you were upset, why didn’t you say so? I’m no mind reader! All right. Say so now. I’m here.',
      'gone-quiet': 'There may be something we never quite talked about.',
      defensive:
        'I said it very clearly, I thought. I’d have put it in writing if I’d known there’d be questions.',
      'its-fine':
        'We’re okay, right? You’d tell me if we weren’t? You’ve got that “I wouldn’t tell you” way about you.',
      'floods-and-leaves':
        'Whatever it is you heard, I didn’t, I’d never, oh, I don’t even know what it was, and I’m sorry.',
    },
  },
} satisfies OwnScene;
