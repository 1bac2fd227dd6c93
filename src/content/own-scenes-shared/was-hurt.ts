import type { OwnSceneShared } from '../schema-rehearsal';

/** The stand-in was hurt by the person who practices. */
export const wasHurt = {
  answers: [
    {
      words: [
        'drive her',
        'drive him',
        'drive them',
        'pick her up',
        'pick him up',
        'pick them up',
        'picks her',
        'picks him',
        'picks them',
        'who drives',
        'who is driving',
        'who is cooking',
        'what is for dinner',
        'need anything from',
        'the groceries',
        'the laundry',
        'take out the trash',
        'pay the bill',
        'pay the rent',
      ],
      isErrand: true,
      closed: [
        'We can work that out afterward. It isn’t what I’m stuck on.',
        'Whichever suits you. That side of things still runs.',
        'Ask me again when we’re done with this.',
      ],
      open: [
        'I’ll do it, if that helps. And then back to us, please.',
        'Let me think how the week goes, and I’ll tell you. I don’t want to lose this in the meantime.',
        'Yes, let’s settle that, in a minute. I was still with the other thing.',
      ],
    },
    {
      words: ['worst', 'hardest', 'hurt most', 'hurt you most', 'hurt the most', 'biggest'],
      closed: [
        'I haven’t ranked it.',
        'All of it, a bit. I couldn’t pick.',
        'The worst of it’s behind me, I’d say.',
      ],
      open: [
        'That it was you. From somebody else I’d have shrugged.',
        'The worst was afterward, acting normal with it inside me.',
        'The bit where I began to wonder if I was making it up. I’d have liked you there for that.',
        'It’s an odd one. The worst was how quickly the day went on, as if nothing had been broken.',
      ],
    },
    {
      words: ['over between', 'end of us', 'lose you', 'losing you', 'lost you', 'are we okay', 'give up on'],
      closed: [
        'I don’t know what we are. I’m here today.',
        'Nobody has said it’s over.',
        'Ask me something smaller, please.',
      ],
      open: [
        'No. I wouldn’t be this sore about somebody I was done with.',
        'I don’t want it to be over. I also don’t want it to go on like that. I’m somewhere in there.',
        'You haven’t lost me. I’ve moved back a few steps, to see you better.',
        'I can’t tell you how it’ll be. Today I’d still sooner talk to you than not.',
      ],
    },
    {
      words: ['forgiv', 'get past', 'get over', 'move on', 'put it behind'],
      closed: ['It isn’t a switch.', 'You’re a bit early with that.', 'We’ll see. I’m not there.'],
      open: [
        'I’d like to. I think it’ll come in bits, and I may not notice the last one.',
        'Not today. You asking it softly like that helps a little, though.',
        'Some of it I already have. There’s a piece in the middle I’m still holding on to.',
        'I can’t promise you that. What I can do is quit collecting new things to be hurt about.',
      ],
    },
    {
      words: ['believe', 'trust me', 'trust you', 'mean it', 'sincere'],
      closed: [
        'I believe you mean it, as of today.',
        'I’d need more than one nice sentence.',
        'I don’t disbelieve you. It’s not the same thing, I know.',
      ],
      open: [
        'I believe you more than I did when we began. I’d like to go on in that direction.',
        'Yes, about being sorry. About next time, I’ll have to see it.',
        'My head does. The rest of me has its coat on already.',
        'You’ve said some things here that cost you something. Those I believe.',
      ],
    },
    {
      words: [
        'did not you',
        'not you say',
        'not you tell',
        'never said',
        'never told',
        'to yourself',
        'let me know',
      ],
      closed: [
        'I thought it was plain enough.',
        'There wasn’t a good moment.',
        'I did, in my way. It was a quiet way.',
      ],
      open: [
        'I was afraid you’d tell me it was nothing. Then I’d have had two things.',
        'Because if I said it, it’d be real, and I’d have to do something about it.',
        'I hoped you’d see it without me. That’s a lot to hope from anyone.',
        'I practiced, and every time it came out too big or too small. So I kept it.',
      ],
    },
    {
      words: ['how long', 'since when', 'for a while', 'every day', 'still think'],
      closed: ['A while.', 'Long enough. I wasn’t timing it.', 'Since it happened, more or less.'],
      open: [
        'Longer than I’ve let on. I’d be all right for days, and then it would walk in.',
        'I think about it mostly in the evening, when there’s nobody to be cheerful for.',
        'I don’t know how long it takes. I’d like not to be hurried, and I’d like not to be left.',
        'It was sharp at first. Now it’s more like a stone in a shoe. I notice it when I walk.',
      ],
    },
    {
      words: [
        'want to stop',
        'should we stop',
        'take a break',
        'another time',
        'too much',
        'need a minute',
        'need a break',
      ],
      closed: ['I’m all right for now.', 'If you need to, we can.', 'We’ve started. We may as well.'],
      open: [
        'Not yet. Go slower, though. Slower would be good.',
        'Thank you for asking me. One more thing, and then I’d like a breather.',
        'No. I’d be alone with it again if we stopped here.',
        'In a little while. I’d like to stop at a place where we can find it again.',
      ],
    },
    {
      words: [
        'can we talk',
        'could we talk',
        'may i',
        'want to talk',
        'good time',
        'ready to',
        'listen to me',
      ],
      closed: ['I’m here, aren’t I?', 'You can talk. I’ll see if I can answer.', 'Say what you came to say.'],
      open: [
        'Yes. I’m a bit shaky, so be patient with me.',
        'I’d like that. I’d nearly stopped thinking one of us would ask.',
        'We can. If I go quiet, I’m still listening. It’s only easier like that.',
        'Yes. Could you start, and could it be about what happened, and not about how we talk?',
      ],
    },
    {
      words: ['angry', 'mad at', 'furious', 'upset', 'annoyed', 'hate me'],
      closed: ['I’m not angry. I’m tired.', 'A little. It’ll pass.', 'What do you think?'],
      open: [
        'Yes. And I’d hoped you’d ask me that and not run off when I said yes.',
        'I was. Under it there’s something that’s much closer to missing you.',
        'On and off. It comes up when I think I’m done, like hiccups.',
        'I’m angry and I’m glad you’re here. I’ve given up trying to make it only one of them.',
      ],
    },
    {
      words: [
        'want me to',
        'can i do',
        'should i do',
        'could i do',
        'make it up',
        'make it right',
        'do differently',
      ],
      closed: [
        'I don’t have a list.',
        'Nothing, right now. Don’t do anything.',
        'I’d rather not have to think of it for you.',
      ],
      open: [
        'Stay here while I say it. You’re doing that, more or less. Keep on.',
        'Something small that you’ll really do. I’d take that over something large.',
        'Don’t make it up to me. Just know what it was, and don’t forget it by next week.',
        'I’d like you to be the one who brings it up, once, when I’m not expecting it.',
      ],
    },
    {
      words: ['need', 'help you', 'would help', 'better for you', 'easier for you'],
      closed: ['I’m not sure I need anything.', 'Quiet, mostly.', 'Ask me that when I’ve slept.'],
      open: [
        'I need you to know it without my having to cry to prove it.',
        'To hear you say what happened, in your own words, with nothing after it.',
        'Time, I think. And you somewhere in it, not at the end of it.',
        'What helps is when you ask and then wait. Like now.',
      ],
    },
    {
      words: [
        'like for you',
        'was it like',
        'was that like',
        'feel',
        'felt',
        'going through',
        'on your mind',
      ],
      closed: [
        'It wasn’t nice. Let’s leave it there.',
        'About how you’d think.',
        'I’m okay. I was less okay then.',
      ],
      open: [
        'Like missing a step in the dark. My stomach was there before I was.',
        'Lonely, mainly. It’s a plain word, and it took me some time to find it.',
        'I felt like somebody you could do without. I don’t say that to punish you.',
        'First hot, then cold, then busy. I was incredibly busy for a while. I think that was crying.',
      ],
    },
  ],
  between: {
    opening: [
      'I know things have been a bit off between us, and I thought we might clear it up.',
      'I’ve been wanting to talk. I don’t really know how to start.',
      'So, about what happened. I feel bad that it came to that.',
    ],
    'their-hurt': [
      'I can imagine it wasn’t easy for you. It hasn’t been easy for me either.',
      'You must have been upset.',
      'I didn’t realize you’d take it so hard, or I’d have come to you sooner.',
    ],
    'your-part': [
      'I wasn’t at my best that day, and I suppose it showed.',
      'Looking back, I could probably have handled my side of it a little better than I did.',
      'Mistakes were made, and some of them were mine.',
    ],
    'being-heard': [
      'I think I get the gist of it, more or less.',
      'Okay. So you were disappointed, and I can understand that, I’d have been too.',
      'I’m trying to follow. It’s a lot to take in all at once.',
    ],
    reassurance: [
      'You know I’d never do anything to hurt you on purpose.',
      'We’ve been through worse than this, and we came out all right.',
      'I’m sure we’ll be fine.',
    ],
    pattern: [
      'I guess we both have our ways, and they don’t always go together.',
      'It does seem to come around again from time to time, with everything that’s going on.',
      'I’ve never been good at this kind of thing.',
    ],
    'what-now': [
      'I’ll try to pay more attention from here on.',
      'Let’s both make an effort, and see how it goes over the next little while.',
      'If it comes up again, just tell me, and I’ll do what I can.',
    ],
  },
} satisfies OwnSceneShared;
