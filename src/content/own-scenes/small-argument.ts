import type { OwnScene } from '../schema-rehearsal';

export const ownScene = {
  'was-hurt': {
    slots: {
      that: 'that silly fight',
      act: 'it was a small thing and you came at me as if it weren’t',
      sight: 'that stupid little thing between us',
      wish: 'to laugh about it halfway',
      after: 'I stayed cross so I wouldn’t have to be sad',
      usual: 'it starts with something little and ends with who we are',
      ask: 'ask me what’s really the matter before we fight about the rest',
    },
    facts: [
      {
        words: ['small', 'little', 'silly', 'stupid', 'tiny', 'over nothing'],
        closed: ['It was small. We made the most of it.', 'I know it’s silly. I was there.'],
        open: [
          'I keep telling people how silly it was. And then I notice I’m not laughing.',
          'If it were really about that, I’d have let you have it. You can have it now.',
        ],
      },
      {
        words: ['snapped', 'tone', 'sharp', 'came at you', 'nagg', 'picked on', 'voice', 'shout'],
        closed: ['It was the tone. You know the one.', 'You snapped. I snapped. It rhymed.'],
        open: [
          'I heard that tone and I thought, so that’s what they think of me. Over a thing like that.',
          'I was in a perfectly good mood, one second before. I’d like you to have seen it.',
        ],
      },
      {
        words: ['really about', 'underneath', 'behind it', 'bigger', 'deeper', 'always', 'never do'],
        closed: [
          'It’s about what it’s about. Mostly.',
          'I’m sure there’s something under it. There’s always something.',
        ],
        open: [
          'I think I was asking if you’re glad I’m around. It came out as housekeeping.',
          'Under mine there was this: I do things, and nobody says. It’s embarrassing how little I’d need.',
        ],
      },
      {
        words: ['tired', 'hungry', 'worn out', 'stress', 'long day', 'exhaust'],
        closed: [
          'I was tired, too. It’s not a contest. It was a bit of a contest.',
          'We’d both had enough by then.',
        ],
        open: [
          'I could see you were done in. I still wanted you to be nice to me. That’s the whole tragedy.',
          'Next time let’s one of us say “I’m tired” in place of “you always.”',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt': 'I know it was over nothing. It’s still sitting here, so I thought I’d say so.',
      'angry-needs-hearing':
        'It’s not about the thing! You know that it’s not about the thing! It was never about the thing!',
      'gone-quiet': 'We don’t need to go over it. It was only a trifle.',
      defensive: 'I’d like to point out that I was right about the thing itself. We can go on from there.',
      'its-fine': 'Can you believe us? Fighting over that! We’re ridiculous. It’s all forgotten. It is.',
      'floods-and-leaves':
        'If you bring up the thing, I’ll scream or I’ll laugh, I don’t know which, I’d rather just go.',
    },
  },
  'did-it': {
    slots: {
      that: 'that little fight',
      act: 'it was a small thing and I came at you as if it weren’t',
      sight: 'you with no idea what had hit you',
      wish: 'to say what was really wrong',
      after: 'I kept it going after I’d forgotten what it was about',
      usual: 'I swallow ten small things and go off about the eleventh',
      ask: 'I’ll tell you while it’s still small',
      reason: 'I was worn out and you were nearest',
    },
    facts: [
      {
        words: ['small', 'little', 'silly', 'stupid', 'tiny', 'over nothing'],
        closed: [
          'It’s not nothing if it happens every time. But yes. It was small.',
          'I overdid it. For a thing that size.',
        ],
        open: [
          'You could have put it on a saucer, and I went at you as if the roof were off.',
          'I half knew it was ridiculous while I was at it. I couldn’t find the way down.',
        ],
      },
      {
        words: ['snapped', 'tone', 'sharp', 'came at me', 'nagg', 'picked on', 'voice', 'shout'],
        closed: ['I was sharp. I’ll grant you sharp.', 'I get a tone. I’ve been told about the tone.'],
        open: [
          'You were just going about your day. I came around the corner with all that.',
          'I talked the way I’d talk to someone I don’t like. And I do like you. A lot.',
        ],
      },
      {
        words: ['really about', 'underneath', 'behind it', 'bigger', 'deeper', 'always', 'what else'],
        closed: [
          'There was more to it. I’m not sure I want to go into that.',
          'It does annoy me, the thing. It isn’t all deep.',
        ],
        open: [
          'It was about feeling I’m the only one who notices. I never said so. I yelled about an object.',
          'I wanted you to ask how I was. I picked a funny way of sending that.',
        ],
      },
      {
        words: ['tired', 'hungry', 'worn out', 'stress', 'long day', 'exhaust'],
        closed: [
          'I’d had a long one. So had you, I suppose.',
          'I was tired. I’m allowed to be tired. Not like that, though.',
        ],
        open: [
          'I saved up my manners for everybody else, and I was out of them by the time I got to you.',
          'I could have said “I’m done in, be nice to me.” You’d have been nice to me.',
        ],
      },
    ],
    firstWords: {
      'open-but-hurt': 'I made a mountain out of it and then I dropped it on you. Tell me how that was.',
      'angry-needs-hearing':
        'Don’t say it’s nothing. It’s not nothing to me! But I know I was unfair. I do know that.',
      'gone-quiet': 'I believe I was sharper than it called for.',
      defensive: 'I stand by the point. I may not stand by the volume, or the timing, or the bit at the end.',
      'its-fine': 'I come bearing peace! It’s only me, the well-known lunatic. Can we laugh about it yet?',
      'floods-and-leaves':
        'I don’t know what came over me, it was so small and then I was so big, I scared myself.',
    },
  },
} satisfies OwnScene;
