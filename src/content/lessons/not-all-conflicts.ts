import type { Lesson } from '../schema-learn';
import { card } from './not-all-conflicts/card';

export const lesson: Lesson = {
  ...card,
  parts: [
    {
      title: 'The large circle and the small one',
      says: [
        'When people hear “rupture” they think of a fight. Fights are the ones you can hear through the wall. Around them lies a wider ring: silence, a need that was passed over, a joke at your cost, a slow drift.',
        {
          says: 'Therapists have long told two kinds apart. In one, somebody moves against. In the other, somebody moves away, and from outside it may look like peace.',
          source: 'safran-muran',
          strength: 'clinical-custom',
        },
      ],
    },
    {
      title: 'Why the quiet ones get missed',
      says: [
        'Nobody slams anything. There is no first word to apologize for. You only notice that you stopped telling your brother things in about March.',
        {
          says: 'A quiet one can be mended like a loud one. The first line just has to do more of the work, because the other person may not know that anything happened. “I don’t think you noticed, and I didn’t say” is a fair start.',
          source: 'our-judgement',
          strength: 'our-judgement',
        },
      ],
    },
    {
      title: 'And some things are not a rupture',
      says: [
        {
          says: 'Quiet can be rest. People who rate therapy talks are told so, too: a silence need not mean that someone has pulled away.',
          source: 'rupture-manual-2015',
          strength: 'clinical-custom',
        },
        'Two people can read in one room for an hour and be close. And a “no” said kindly is not a break; it is somebody telling you where they stand.',
        'If you are not sure, you can ask without making it a case: “You’ve been quiet since Sunday. Is it me, or is it the week?”',
      ],
    },
  ],
  picture: {
    kind: 'venn',
    title: 'Where would you put it?',
    how: 'Put each moment where you think it belongs. At the end you can add your own.',
    drawn:
      'A large circle, rupture. Inside it a smaller one, conflict, and three small circles that touch neither it nor each other: ruptures without a fight. Moments you place stand in the drawing by their number.',
    circles: { rupture: 'Rupture', conflict: 'Conflict' },
    regions: { conflict: 'A conflict', quiet: 'A rupture, and no fight', none: 'No rupture' },
    moments: [
      {
        says: 'Two flatmates shout about who used the last of the gas, with the window open.',
        region: 'conflict',
        because: 'We would call it a conflict, and so a rupture too. You can hear this one from the street.',
      },
      {
        says: 'Your father asks about your exam results and then talks about your cousin’s.',
        region: 'quiet',
        because: 'Nobody fought. Something in you may still have closed. We would put it in the wide ring.',
      },
      {
        says: 'Your wife comes off the night shift, says “Not now,” and goes to bed.',
        region: 'none',
        because: 'It may be no more than tired. We would leave it outside, and ask at supper.',
      },
      {
        says: 'A friend told two others what you had told her on the stairs.',
        region: 'quiet',
        because:
          'Trust is broken and no word has been said about it yet. It may turn into a conflict. It is a rupture now.',
      },
      {
        says: 'You and your co-worker disagree about the slide, settle it, and get coffee.',
        region: 'none',
        because: 'You can differ and stay in touch the whole time. We would call that no rupture.',
      },
      {
        says: 'Your son says “You never listen,” and you say “I am listening right now.”',
        region: 'conflict',
        because: 'Two against each other, if not for long. Small conflicts live in the small circle too.',
      },
    ],
    own: {
      label: 'A moment of your own',
      add: 'Put it where it belongs',
      kept: 'This stays on this page and is gone when you leave it.',
      placed: 'What stands where',
    },
  },
  door: {
    to: '/rehearse/phone-at-breakfast',
    title: 'Try a quiet one',
    says: 'Ash called you to come and see the fox, and you scrolled on.',
  },
  review: { reviewedBy: '', role: '', date: '' },
};
