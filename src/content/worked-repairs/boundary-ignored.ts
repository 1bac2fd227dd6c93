import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
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
    after: 'There were nine notes under the bell that night, and the next day he slept until ten past three.',
    reconciled: true,
  },
};
