import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'A limit not kept',
    sentence: 'One of you had said what they need, or where they stop, and it was not kept to.',
    soundsLike: [
      '“I know you said no. It was only five minutes.”',
      '“You didn’t really mean that.”',
      'The door was closed. It got opened anyway.',
    ],
    atStake: ['respect', 'privacy', 'safety', 'a-say', 'reliability'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.3, y: 0.42 },
        { x: 0.6, y: 0.42 },
        { x: 1, y: 0.42 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.28, y: 0.6 },
        { x: 0.46, y: 0.54 },
        { x: 0.58, y: 0.34 },
        { x: 0.72, y: 0.18 },
        { x: 1, y: 0.16 },
      ],
    ],
    fits: { 'line-crossed': 2, 'cannot-trust': 1, 'not-heard': 1, 'over-weeks': 1, 'bit-by-bit': 1 },
  },
  prompts: {
    camera: {
      question: 'What had been asked for, and what happened then?',
      why: 'Write two moments: when the need or the limit was said, and when it wasn’t kept to. Give each its day and place.',
    },
    'it-hurt': {
      question: 'What was it like for them that their no didn’t count?',
      why: 'The thing itself may have been small: a visit, a picture, a surprise. That it came after they had spoken may be the larger part.',
      examples: {
        closing: 'I honestly thought you’d love it once the party got going on Saturday.',
        opening:
          'You’d said in April, no party. On the twelfth I hid nine people behind your sofa. You stood in the doorway with your coat on, and it hurt you.',
      },
    },
    'what-i-did': {
      question: 'What had they asked, and what did you do anyway?',
      why: 'Their words come first, then your act. “I forgot” and “I didn’t think you’d mind” can stay out of it.',
      examples: {
        closing:
          'I was just dropping off some oranges on Wednesday. I had no idea you were that strict about visitors.',
        opening:
          'You told me, no visitors before the weekend. On Wednesday I came to the ward with oranges and my cousin. You pulled the blanket up to your chin, and I took a chair.',
      },
    },
    amends: {
      question: 'How will they see that you keep to it now?',
      why: 'After a crossed limit, a promise alone may feel thin. A key in an envelope, a picture taken down, a knock: something they need not ask you about.',
      examples: {
        closing: 'You’ll just have to trust me with the gate from now on.',
        opening:
          'Your spare key is in this envelope. As of today I ring at the gate, and when nobody answers I turn around and go home.',
      },
    },
    'did-to-me': {
      voices: ['they-hurt-me', 'both'],
      question: 'What has been different for you since then?',
      why: 'It may show in what you do to make up for it: listening for steps, telling less, sleeping worse.',
      examples: {
        closing: 'It’s fine. I’ll lock up my tools on Sundays and we don’t have to discuss it.',
        opening:
          'I’d asked for Sundays without calls. On the fourth you called three times about the tent. I shut the phone in the mailbox so I could sleep, and still lay there listening for it.',
      },
    },
    'mine-or-not': {
      why: 'A limit told softly, late or with a smile has still been told. “Nothing here was mine” can be the whole answer.',
    },
    'not-mine': {
      voices: ['they-hurt-me'],
      question: 'What about this was never your fault?',
      why: 'Nobody has to say no perfectly, or have a good enough reason for it.',
      examples: {
        closing: 'I guess I wasn’t firm enough on Tuesday. I laughed when I told her.',
        opening:
          'I said it on Tuesday with my hand on the doorknob: not tonight. That was one sentence, and it was enough. What was done with it after isn’t mine.',
      },
    },
    loop: {
      question: 'What tends to happen when one of you says no?',
      why: 'Crossing the line belongs to the one who did it, so leave it out. This is only about how a no gets said or guessed at. If nothing comes, leave it empty.',
    },
    request: {
      question: 'What do you ask for, and what will you do if they refuse?',
      why: 'A request is theirs to refuse. What you do then is yours to choose. It may help to have both ready, each in a sentence.',
      examples: {
        closing: 'You know what I asked for in May. Work it out.',
        opening:
          'At the ten o’clock break, please take the seat across from me, not the one behind me. If you’d rather not, I’ll take my book out to the loading dock.',
      },
    },
    plan: {
      voices: ['i-hurt-them', 'both', 'not-sure'],
      question: 'What will you do when a limit comes up next, yours or theirs?',
      examples: {
        closing:
          'If nobody can take a joke in this van on Fridays, then I’ll sit in the back and say nothing.',
        opening:
          'If one of us says “not now” in the van on Friday, you or I, then I will turn the music up and leave it until Monday.',
      },
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'You had told me what you needed, and I went past it. What was that like? You’re free not to say.',
      own: 'There was a line, and I’m the one who stepped over it.',
    },
    'they-hurt-me': {
      happened: 'I had asked you for something, and you didn’t keep to it.',
      'did-to-me': 'It’s more than the thing itself. It’s that I had said it.',
    },
    both: {
      'did-to-me':
        'A line of mine was crossed, and I know that one of yours was, too. I’ll tell you about mine.',
      own: 'You had asked something of me as well, and this is what I did with it.',
    },
    'not-sure': {
      noticed: 'I think a line got crossed somewhere, and I can’t tell how clear it was, or whose it was.',
      ask: 'Is there a limit of yours that I keep missing? And did you know about mine?',
    },
  },
  repairs: {
    'i-hurt-them': {
      relationship: 'my-child',
      scene:
        'A mother and her son, who is thirteen. On the beach he had asked her not to post the picture, and she posted it that evening.',
      lines: [
        {
          who: 'me',
          said: 'On Saturday you said, “Don’t post that one.” I said okay, and at six I put it in the family group. You’d told me, and I did it anyway.',
        },
        { who: 'them', said: 'Grandma printed it.' },
        {
          who: 'me',
          said: 'Then I’ll call Grandma tonight. That’s my job, not yours. It’s been off the group since this morning.',
        },
        { who: 'them', said: 'Everybody’s seen it already. You can’t take that back.' },
        {
          who: 'me',
          said: 'No, I can’t. I’m sorry. From here on I ask first, and “no” means it isn’t posted. You don’t have to answer me.',
        },
        { who: 'them', said: 'Good. Can you close the door?' },
      ],
      after:
        'She closed it; the print is off Grandma’s refrigerator, and so far he turns his back on any camera.',
      reconciled: false,
    },
    'they-hurt-me': {
      relationship: 'family',
      scene:
        'A woman who works nights, and her brother, who has a spare key. In May she asked him to call before he comes over.',
      lines: [
        {
          who: 'me',
          said: 'On Sunday at eight you were standing in my kitchen. In May I asked you to call first.',
        },
        { who: 'them', said: 'I’m your brother. I brought rolls.' },
        {
          who: 'me',
          said: 'You brought rolls. What I heard was a stranger in my house. I stood in the hall holding a boot, and I shook until noon.',
        },
        { who: 'them', said: 'A boot! Come on, that’s a little bit funny.' },
        { who: 'me', said: 'Not to me. I’d like the key back today.' },
        { who: 'them', said: 'Wow. Okay. Dad would have laughed.' },
        { who: 'me', said: 'Maybe so. I’d still like the key.' },
      ],
      after:
        'He laid it on the bread board and left; three Sundays later he called from the street at ten, with rolls, and waited for the buzzer.',
      reconciled: true,
    },
    both: {
      relationship: 'friend',
      scene:
        'Two roommates. One had asked for quiet on weeknights; the other had asked that nobody move her cello.',
      lines: [
        {
          who: 'me',
          said: 'Before I get to the singing: what was it like, finding the cello in the stairwell?',
        },
        {
          who: 'them',
          said: 'It’s a hundred and ten years old. It was leaning on somebody’s stroller. I was too mad to play the next day.',
        },
        {
          who: 'me',
          said: 'You’d asked me to leave it be, and I carried it out there at midnight to make a point.',
        },
        { who: 'them', said: 'Well, point made.' },
        {
          who: 'me',
          said: 'It was a bad way to make it. My side is four people doing harmonies on a Tuesday when I’m up at five. I’d asked for something, too.',
        },
        { who: 'them', said: 'You had. I told myself, just this once. It was the third once.' },
      ],
      after: 'The cello lives behind a door that locks, and Tuesdays end at ten, or at a quarter past.',
      reconciled: true,
    },
    'not-sure': {
      relationship: 'colleague',
      scene:
        'A hotel’s night porter and its handyman. The porter sleeps by day, and last week there were three calls before noon.',
      lines: [
        {
          who: 'me',
          said: 'You called at ten on Wednesday and twice on Friday. I believed I’d told you I sleep until three. I’m not sure how I told you.',
        },
        { who: 'them', said: 'You did a thing with your hands, like a little pillow. I took it for a joke.' },
        { who: 'me', said: 'That sounds like me.' },
        { who: 'them', said: 'And the boiler was out. What was I meant to do, knit?' },
        {
          who: 'me',
          said: 'For the boiler, wake me up. For anything else, put a note under the bell and I’ll see to it by midnight.',
        },
        { who: 'them', said: 'There’s a lot of anything else.' },
      ],
      after:
        'There were nine notes under the bell that night, and the next day he slept until ten past three.',
      reconciled: true,
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
