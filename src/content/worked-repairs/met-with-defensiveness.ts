import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
  'i-hurt-them': {
    relationship: 'partner',
    scene:
      'A couple in their thirties. One sat alone through a long appointment, told it that night, and got a list of all the other had done that week.',
    lines: [
      {
        who: 'me',
        said: 'On Tuesday you told me you’d been in that hallway by yourself for three hours. I answered with the laundry, the vet and the insurance.',
      },
      { who: 'them', said: 'And my mother. You got my mother in there.' },
      {
        who: 'me',
        said: 'I did, her too. You came in with the worst day of your month, and I read you a list. I’m sorry. I’d listen to it tonight, or any night.',
      },
      { who: 'them', said: 'I don’t want to tell it again. I told it once.' },
      { who: 'me', said: 'You did, and I wasn’t listening. You don’t owe me a second time.' },
      { who: 'them', said: 'No, I don’t. I’m going up.' },
    ],
    after:
      'Nobody has mentioned the hallway since, and the next appointment stands on the calendar in both their handwritings.',
    reconciled: false,
  },
  'they-hurt-me': {
    relationship: 'other',
    scene:
      'A runner, sixteen, and the coach, beside the equipment shed before practice. On Monday a sore knee had been waved off.',
    lines: [
      {
        who: 'me',
        said: 'On Monday I told you my knee hurt. You said everybody’s does, and that I skip my stretches.',
      },
      { who: 'them', said: 'Well, do you?' },
      {
        who: 'me',
        said: 'That’s not what I came about. I ran the six miles. On Tuesday I went down the stairs at school sitting.',
      },
      { who: 'them', said: 'There are twenty-two of you. I can’t fuss over every knee.' },
      {
        who: 'me',
        said: 'I’m not asking for fuss. When I say something hurts, please ask me where, before you tell me why.',
      },
      { who: 'them', said: 'You might have been a little louder about it.' },
      { who: 'me', said: 'I said it on Monday, in words. I’m saying it again.' },
    ],
    after: 'The coach looked at the clipboard for a while, asked, “Which knee?” and wrote it down.',
    reconciled: true,
  },
  both: {
    relationship: 'colleague',
    scene:
      'Two men who load freight at night. It began with one being left alone at dock four, and in ten minutes they were both back in January.',
    lines: [
      {
        who: 'me',
        said: 'We got all the way to January last night, and I still don’t know what dock four was like.',
      },
      { who: 'them', said: 'Now he asks.' },
      { who: 'me', said: 'Last night I had my answer loaded. Go ahead.' },
      {
        who: 'them',
        said: 'Forty minutes, a bad jack, and nobody on the radio. I kept saying your name into that thing like an idiot.',
      },
      {
        who: 'me',
        said: 'You were calling for me, and when you told me so I came back with the pallets you owed me from winter. Then I got your bit about my sick days, and that one sat in my stomach all shift.',
      },
      { who: 'them', said: 'So we’re even.' },
      {
        who: 'me',
        said: 'I don’t want even. You say your thing, I shut up till you’re through, and then we swap.',
      },
    ],
    after: 'They taped a spare battery to the radio at dock four, and January has not come up again.',
    reconciled: true,
  },
  'not-sure': {
    relationship: 'my-grown-child',
    scene:
      'A father and his son, who is thirty. On Sunday the son asked about the winter his mother was ill, and left soon after.',
    lines: [
      {
        who: 'me',
        said: 'You asked me something on Sunday, I talked for ten minutes, and you got your coat. Did I answer you, or did I bury you?',
      },
      { who: 'them', said: 'You answered. Very thoroughly.' },
      { who: 'me', said: 'That doesn’t sound like a yes.' },
      {
        who: 'them',
        said: 'I asked if you were scared that winter. You told me which bus you took and the names of the doctors.',
      },
      { who: 'me', said: 'You asked about me, and I gave you the bus.' },
      { who: 'them', said: 'I was nine, Dad. I used to listen for that bus.' },
      { who: 'me', said: 'I was scared. Every night, at the stop, before I came up to you.' },
    ],
    after: 'The son hung his coat back on the nail, and they let the tea go cold.',
    reconciled: true,
  },
};
