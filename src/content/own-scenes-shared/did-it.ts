import type { OwnSceneShared } from '../schema-rehearsal';

/** The stand-in did the hurting. */
export const didIt = {
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
        'We can sort that out. I thought we were talking about the other thing.',
        'Whatever’s easier for you. I mean it.',
        'Let’s do that one last.',
      ],
      open: [
        'I’ll do it. And it doesn’t count as an answer to the rest.',
        'Yes, we have to settle that. After this, though. It’d be a handy way out for me, so I won’t take it.',
        'I can. Tell me when, and then go on with what you were saying.',
      ],
    },
    {
      words: [
        'think of me',
        'think about me',
        'thought of me',
        'cross your mind',
        'consider me',
        'how i would',
      ],
      closed: ['Not enough. I know that.', 'I thought you’d be all right.', 'I wasn’t thinking of much.'],
      open: [
        'No. I’d love to say yes. You came into it afterward, and then you didn’t leave.',
        'For a second, and it was uncomfortable, so I looked somewhere else.',
        'I thought of a version of you who wouldn’t mind. I’d made that one up.',
        'I thought of you when I was done. It’s the wrong order, and I knew it then.',
      ],
    },
    {
      words: ['are you sorry', 'you even sorry', 'regret', 'ashamed', 'feel bad', 'feel guilty'],
      closed: [
        'Yes. I thought that was clear.',
        'I said I was, or I meant to.',
        'I don’t feel good about it.',
      ],
      open: [
        'Yes. I was sorry for myself first, and then it turned around and was about you.',
        'I am. I haven’t said it much, because it seemed like asking you for something.',
        'I’m sorry in a way that doesn’t help you yet. I’d like to find the way that does.',
        'Yes, and I’m ashamed, and I keep mixing up the two. The ashamed one wants to hide. I’m not letting it.',
      ],
    },
    {
      words: [
        'who else',
        'anyone else',
        'anybody else',
        'anything else',
        'something else',
        'is that all',
        'the whole',
      ],
      closed: ['I’ve told you what there is to tell.', 'I’d have to think.', 'Not that I can bring to mind.'],
      open: [
        'Ask me straight, one thing at a time, and I’ll say yes or no.',
        'If there’s more, you’ll have it from me, and you won’t have to dig.',
        'I’d like to go through it with you, from the start. If I skip something, hold me there.',
        'You shouldn’t have to wonder about that on top of the rest. Ask me. I’ll stay put.',
      ],
    },
    {
      words: ['happen again', 'do it again', 'next time', 'ever again', 'promise', 'guarantee'],
      closed: ['I don’t intend it to.', 'I’ll do my best.', 'Nobody can promise everything.'],
      open: [
        'I want to say never. I’d rather say I know what it looks like when it begins, and I’ll tell you.',
        'I hope not. If I feel myself heading there, I’ll say so before and not after.',
        'I could do it again. I think that’s why I should watch it, and why you shouldn’t have to.',
        'Something like it may. What I can do is come to you first, that same day.',
      ],
    },
    {
      words: [
        'understand',
        'get it',
        'do you see',
        'realize',
        'any idea',
        'do you know what',
        'can you imagine',
      ],
      closed: ['I believe I do.', 'I’ve got the main part of it.', 'I’m trying to. It’s slow.'],
      open: [
        'Some of it. I’d like to say it back, and you fix what’s wrong.',
        'I understand it for about a minute at a time, and then I start defending myself in my head.',
        'Better than when we began. I’d been thinking about what I did. I hadn’t thought about what you had after.',
        'Not all the way. I can tell there’s more. I’d like it, if you’ve got the strength.',
      ],
    },
    {
      words: ['how long', 'since when', 'when did you', 'how many times', 'how often'],
      closed: [
        'A while. I couldn’t say to the day.',
        'Longer than I’d like.',
        'It’s hard to put a date on it.',
      ],
      open: [
        'I’ve known it wasn’t right for longer than I’ve acted like it.',
        'Not long, the doing. It’s the not saying anything that went on and on.',
        'I’ll work it out honestly and tell you. I don’t want to guess in my own favor.',
        'Long enough that I could have come to you many times over. I counted some of them.',
      ],
    },
    {
      words: [
        'on purpose',
        'did you know',
        'you knew',
        'did you mean',
        'deliberate',
        'did you notice',
        'you aware',
      ],
      closed: [
        'I didn’t plan it, no.',
        'I knew some of it. Not what it would do.',
        'It wasn’t aimed at you.',
      ],
      open: [
        'I didn’t set out to hurt you. I did know it might, and I went on. Both.',
        'A part of me knew. I kept that part busy with other things.',
        'I noticed something. I told myself it was something else.',
        'I’d be lying if I said I had no idea. I had an idea. I didn’t open it.',
      ],
    },
    {
      words: [
        'did not you',
        'not you say',
        'not you tell',
        'not tell me',
        'never said',
        'come to me',
        'to my face',
      ],
      closed: [
        'I didn’t know how.',
        'I was going to. It never seemed the day for it.',
        'I thought you might not want to hear it.',
      ],
      open: [
        'Because then you’d think of me what you think now. It came anyway, and with interest.',
        'I waited for it to get easier. It doesn’t. It gets a crust.',
        'I was a coward about it. I haven’t got a prettier word.',
        'I wanted one more day of you thinking well of me. And then one more.',
      ],
    },
    {
      words: [
        'do you care',
        'even care',
        'matter to you',
        'mean to you',
        'want me in',
        'over between',
        'is this the end',
      ],
      closed: [
        'Of course I care.',
        'I’m here, aren’t I? I don’t know how else to show it.',
        'That’s a big question.',
      ],
      open: [
        'Yes. I did something that looks like no, and it’s still yes.',
        'You matter to me. I acted as though you’d matter by yourself, with no help from me.',
        'I care what becomes of us. You’re the one who gets to say how near I may stand.',
        'I don’t want it to be the end. I won’t argue you out of it if it has to be.',
      ],
    },
    {
      words: [
        'going to do',
        'will you do',
        'what now',
        'will you change',
        'going to change',
        'make it right',
        'do about it',
      ],
      closed: ['I haven’t got that far.', 'You tell me, and I’ll see.', 'I thought we’d talk first.'],
      open: [
        'First I’d like to hear the rest. I’d fix the wrong thing if I started now.',
        'One thing, and I’ll keep at it where you can see. Then we look at it again.',
        'Whatever it is, I want it to cost me something and not you.',
        'I’ll ask you how it is in a week, without you having to bring it up. That’s a beginning.',
      ],
    },
    {
      words: ['believe you', 'trust you', 'should i', 'mean it', 'serious', 'honest with'],
      closed: [
        'That’s up to you.',
        'I can only tell you what I’ve told you.',
        'I do mean it. I know it sounds cheap.',
      ],
      open: [
        'You shouldn’t, on my word. Watch what I do for a while. I won’t mind being watched.',
        'I don’t know why you would, yet. I’d like to give you some reasons, and they’re slow to make.',
        'If you only believed the next small thing, that’d be plenty.',
        'I’ve told you things today that make me look bad. It’s about the best proof I’ve got.',
      ],
    },
    {
      words: [
        'why did',
        'why would',
        'how could you',
        'what made you',
        'the reason',
        'what were you',
        'tell me why',
      ],
      closed: [
        'I don’t have a good answer.',
        'It seemed all right at the time.',
        'There were reasons. They’ve gotten smaller.',
      ],
      open: [
        'It was easier for me, right then. You paid for the easy. I can’t get it to sound nicer.',
        'I was looking after myself, and I did it badly, and you stood in the way.',
        'I’ve asked myself. Each answer is partly true and partly so I’ll feel better.',
        'Nothing you did. I’d like to say that before I say anything else about why.',
      ],
    },
  ],
  between: {
    opening: [
      'I don’t want to make a big thing of it, but something’s been bothering me.',
      'It’s probably just me, and I thought I’d mention it anyway before it gets any bigger.',
      'Do you have a minute? It’s about what happened.',
    ],
    'their-hurt': [
      'I was kind of upset for a while. It’s better now.',
      'It’s not the end of the world, I suppose. It did get to me more than I’d have thought.',
      'You can probably guess how I felt.',
    ],
    'your-part': [
      'I know you had a lot going on, so I’m not really blaming you for it.',
      'It wasn’t ideal, the way you did that.',
      'I’m sure I did my share to bring it on. It would just have been nice to be treated differently.',
    ],
    'being-heard': [
      'I’m not sure I’m explaining it right, but you see what I mean, don’t you?',
      'That’s roughly it.',
      'Maybe you had to be in my shoes. I can’t really put it into words any better than that.',
    ],
    reassurance: [
      'Don’t worry about it too much. It’ll be all right.',
      'I guess I just want things to be back to how they were.',
      'I’m not going to hold it against you forever, you know me, I always come around.',
    ],
    pattern: [
      'It’s not the first time, is it? But I suppose everybody has something.',
      'We tend to end up here, one way or another.',
      'Maybe I’m too sensitive about this sort of thing, or maybe we’re just very different people.',
    ],
    'what-now': [
      'It’d be good if it didn’t happen again.',
      'Let’s just both keep it in mind and try to be a bit more thoughtful.',
      'I don’t need anything special from you. Maybe just be a little more careful next time, if that’s okay.',
    ],
  },
} satisfies OwnSceneShared;
