import type { Lesson } from '../schema-learn';
import { card } from './playing-it-safe/card';

export const lesson: Lesson = {
  ...card,
  parts: [
    {
      title: 'The smooth way',
      says: [
        'You both know which subjects to leave alone. Dinner is nice. On the way home it strikes you that you talked for two hours and said nothing.',
        {
          says: 'Lindsay Braman, who draws for therapists, puts it like this: people who never saw repair done play it safe, and what they have together stays shallow. It is one view, and no finding.',
          source: 'braman',
          strength: 'clinical-custom',
        },
      ],
    },
    {
      title: 'What it may cost, and what it may save',
      says: [
        {
          says: 'If nothing is ever said, nothing can be mended. You may be liked for somebody you are pretending to be. That is the cost.',
          source: 'our-judgement',
          strength: 'our-judgement',
        },
        {
          says: 'But where speaking up gets punished, staying quiet is good sense. So it is with a boss who can end your lease on Monday. This is not a test of courage.',
          source: 'our-judgement',
          strength: 'our-judgement',
        },
        'In between there is a lot of room. You can try a small true thing with somebody who has been kind about small things, and see.',
      ],
    },
  ],
  picture: {
    kind: 'unicorn',
    title: 'From smooth to close',
    how: 'Move the slider to let a little more be said.',
    choose: 'How much is said',
    slider: 'How much is said',
    drawn:
      'Two threads. At one end of the slider they run level and far apart. At the other they dip, part, and come close to each other.',
    ways: [
      {
        id: 'said',
        label: 'How much is said',
        stages: [
          {
            name: 'Nothing',
            said: '“How was work?” “Fine. Yours?” “Fine.”',
            about: 'No knots, no stitches. Two level lines with a lot of air between.',
            gaps: [0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8],
          },
          {
            name: 'A little',
            said: '“Honestly? Work was bad. I don’t feel like the party.”',
            about: 'A small true thing. It could go either way, and it can be taken back.',
            gaps: [0.8, 0.8, 0.9, 0.75, 0.65, 0.6, 0.6],
          },
          {
            name: 'More',
            said: '“I went to your parties all spring and hated it, and never told you.”',
            about: 'Now they have something to be hurt by, and something that is real.',
            gaps: [0.8, 0.85, 1, 0.9, 0.6, 0.45, 0.4],
          },
          {
            name: 'And then it is mended',
            said: '“So that’s why you were so polite. Next time, just say you’re tired, and I’ll go alone.”',
            about:
              'Not where they were before. The lines went far apart in the middle; now they end closer than they began.',
            gaps: [0.8, 0.9, 1, 0.8, 0.45, 0.2, 0.1],
          },
        ],
      },
    ],
    unicorn: {
      title: 'Does anyone really do this?',
      says: 'If you have never seen it done, repair may sound like this animal: nice in stories. It is rarer than it could be. But it’s real. Somebody in your street may have done it this week, badly, in a kitchen, and it held.',
      drawn: 'A unicorn drawn with one thread. Its mane is dotted, and its horn is gold.',
    },
  },
  door: {
    to: '/rehearse',
    title: 'Try a small true thing',
    says: 'A made-up scene, where nothing can go wrong for real.',
  },
  review: { reviewedBy: '', role: '', date: '' },
};
