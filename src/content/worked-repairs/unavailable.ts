import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
  'i-hurt-them': {
    relationship: 'friend',
    scene:
      'A woman in the middle of chemo did not write when her oldest friend’s mother died in March. Now she can sit up for a while.',
    lines: [
      {
        who: 'me',
        said: 'I knew the date of your mother’s funeral. I lay there with the curtains shut, and I sent you nothing. How was it?',
      },
      { who: 'them', said: 'It was a funeral. You were sick, honestly, don’t.' },
      { who: 'me', said: 'I was. I’d like to know anyway.' },
      {
        who: 'them',
        said: 'I kept the seat next to me with my bag. My uncle asked twice, and I said it was taken.',
      },
      {
        who: 'me',
        said: 'You kept it for me. I couldn’t have come. I could hold a pencil that week, though, and I didn’t write your name on a card. I’m sorry.',
      },
      {
        who: 'them',
        said: 'I was so mad at you, and you can’t be mad at somebody with a drip. That was the worst bit.',
      },
      { who: 'me', said: 'You can be now. I’ve got about twenty minutes in me.' },
    ],
    after: 'They used eighteen of them, on the stairs, over a photo of a woman in a leather cap on a moped.',
    reconciled: true,
  },
  'they-hurt-me': {
    relationship: 'partner',
    scene:
      'For ten weeks he went straight from work to his father’s bed. In the seventh week she had a biopsy and went by herself.',
    lines: [
      {
        who: 'me',
        said: 'On the nineteenth I had the biopsy. You knew the date, and you were at your dad’s.',
      },
      { who: 'them', said: 'He was dying. Was I supposed to cut myself in half?' },
      {
        who: 'me',
        said: 'No. You were where you had to be. And I lay there counting ceiling tiles, with no one’s jacket on the chair.',
      },
      { who: 'them', said: 'You told me it was routine.' },
      {
        who: 'me',
        said: 'I did say that. I was still scared, and I was still by myself. I’m asking for one thing: come with me on Friday, for the result.',
      },
      { who: 'them', said: 'Friday is the lawyer, about the house. …What time?' },
      { who: 'me', said: 'Half past two.' },
    ],
    after:
      'He moved the lawyer, and the result was good. On the hospital stairs he cried about his father for the first time.',
    reconciled: true,
  },
  both: {
    relationship: 'colleague',
    scene:
      'Two cooks who opened a lunch place together. One has a baby who doesn’t sleep, the other a bad back he told nobody about.',
    lines: [
      {
        who: 'me',
        said: 'Since the baby I’ve been a ghost in here. What’s it been like on your side of the stove?',
      },
      { who: 'them', said: 'I’ve carried every crate since March. I have a slipped disc.' },
      { who: 'me', said: 'Every crate, on a slipped disc, and not a word.' },
      { who: 'them', said: 'Say it to who? You were asleep standing up.' },
      {
        who: 'me',
        said: 'I saw you hold on to the counter in April. I went on chopping, because if I’d asked I’d have had to stay. That’s mine.',
      },
      {
        who: 'them',
        said: 'Mine is, I’d rather snap in two than ask. My wife has a whole speech about it.',
      },
      {
        who: 'me',
        said: 'Tuesday’s delivery is at seven. Let me have Tuesdays. When I can’t, I’ll write it on the door on Monday.',
      },
    ],
    after: 'On some Tuesdays neither of them could lift, and the crates stood in the yard until nine.',
    reconciled: true,
  },
  'not-sure': {
    relationship: 'my-grown-child',
    scene:
      'A widower and his daughter, a young hospital doctor. They used to talk on Sundays, and since the fall they haven’t.',
    lines: [
      {
        who: 'me',
        said: 'We haven’t had a Sunday since the clocks changed. Are you all right, or is it something I did?',
      },
      { who: 'them', said: 'Dad, I’m working. Everyone here is working.' },
      { who: 'me', said: 'I know you work. I wondered how you are.' },
      { who: 'them', said: 'I can’t do this now. I’m back on in nine minutes.' },
      {
        who: 'me',
        said: 'Then I’ll be quick. I miss our Sundays. I’m well, nothing is wrong here, and you don’t have to call back.',
      },
      { who: 'them', said: 'Okay. …Okay. I have to go.' },
    ],
    after:
      'He still sits by the window on Sundays with the radio low. At Christmas a parcel came: no letter, very good coffee.',
    reconciled: false,
  },
};
