import type { Lesson } from '../schema-learn';
import { card } from './what-a-rupture-is/card';

export const lesson: Lesson = {
  ...card,
  parts: [
    {
      title: 'The moment something gives',
      says: [
        'A rupture is any moment when the tie between two people is strained or broken. It can be a plate on the floor. It can be a joke that did not land, and a drive home with the radio on.',
        'It happens between partners, friends, brothers, at work, between a grown child and a mother on the phone. It happens in therapy. Some are over by supper. Some have gone on for nine years.',
        'You can often feel one before you can name it: you check what you are about to say.',
      ],
    },
    {
      title: 'What it is not',
      says: [
        {
          says: 'A short answer is not always a rupture. Neither is a silence, or good manners. People who rate therapy talks are warned about this, since it is easy to see distance where somebody is only tired.',
          source: 'rupture-manual-2015',
          strength: 'clinical-custom',
        },
        {
          says: 'It is also not a verdict on the two of you. How often you clash says little. Fear, contempt, or no way back say more.',
          source: 'our-judgement',
          strength: 'our-judgement',
        },
      ],
    },
    {
      title: 'Why some small ones hurt so much',
      says: [
        'Your friend cancels, and you are more upset than a canceled lunch can explain. It may have touched something older: a school gate, a birthday nobody came to.',
        {
          says: 'That does not make your friend guilty of the birthday. It may help to know which hurt is which before you speak.',
          source: 'our-judgement',
          strength: 'our-judgement',
        },
        'A name for it is a start. “Something felt off between us on Sunday” is enough of one.',
      ],
    },
  ],
  picture: {
    kind: 'kinds',
    title: 'What two threads can do',
    how: 'Touch a drawing to see what it may look like at home.',
    kinds: [
      {
        title: 'They pull apart',
        says: 'An argument. At eleven at night, about the dishes, and then about your mother.',
        threads: {
          mine: [
            { x: 0, y: 0.42 },
            { x: 0.4, y: 0.4 },
            { x: 0.65, y: 0.12 },
            { x: 1, y: 0.08 },
          ],
          theirs: [
            { x: 0, y: 0.58 },
            { x: 0.4, y: 0.6 },
            { x: 0.65, y: 0.88 },
            { x: 1, y: 0.92 },
          ],
          stitches: [],
        },
      },
      {
        title: 'One goes slack',
        says: 'He answers, and is polite, and has not asked you a thing in three weeks.',
        threads: {
          mine: [
            { x: 0, y: 0.34 },
            { x: 0.5, y: 0.34 },
            { x: 1, y: 0.34 },
          ],
          theirs: [
            { x: 0, y: 0.56 },
            { x: 0.3, y: 0.6 },
            { x: 0.5, y: 0.9 },
            { x: 0.72, y: 0.92 },
            { x: 1, y: 0.7 },
          ],
          stitches: [],
        },
      },
      {
        title: 'One reaches, one does not see',
        says: '“Look, the moon.” She was reading a message. She does not know there was anything to see.',
        threads: {
          mine: [
            { x: 0, y: 0.3 },
            { x: 0.35, y: 0.3 },
            { x: 0.5, y: 0.58 },
            { x: 0.65, y: 0.3 },
            { x: 1, y: 0.24 },
          ],
          theirs: [
            { x: 0, y: 0.74 },
            { x: 0.5, y: 0.74 },
            { x: 1, y: 0.76 },
          ],
          stitches: [],
        },
      },
      {
        title: 'They tangle',
        says: 'You meant the money. She heard that you do not trust her. You are both still answering something nobody said.',
        threads: {
          mine: [
            { x: 0, y: 0.3 },
            { x: 0.25, y: 0.76 },
            { x: 0.45, y: 0.24 },
            { x: 0.65, y: 0.76 },
            { x: 0.85, y: 0.3 },
            { x: 1, y: 0.3 },
          ],
          theirs: [
            { x: 0, y: 0.7 },
            { x: 0.25, y: 0.24 },
            { x: 0.45, y: 0.76 },
            { x: 0.65, y: 0.24 },
            { x: 0.85, y: 0.7 },
            { x: 1, y: 0.7 },
          ],
          stitches: [],
        },
      },
      {
        title: 'One is cut',
        says: 'A lie comes out, or a promise that held things up. This one is not two people’s doing.',
        threads: {
          mine: [
            { x: 0, y: 0.36 },
            { x: 0.5, y: 0.34 },
            { x: 1, y: 0.4 },
          ],
          theirs: [
            { x: 0, y: 0.62 },
            { x: 0.3, y: 0.6 },
            { x: 0.48, y: 0.76 },
          ],
          stitches: [],
        },
      },
      {
        title: 'They drift',
        says: 'Nothing happened. You used to call on Thursdays, and then you called at Christmas.',
        threads: {
          mine: [
            { x: 0, y: 0.46 },
            { x: 0.5, y: 0.32 },
            { x: 1, y: 0.1 },
          ],
          theirs: [
            { x: 0, y: 0.58 },
            { x: 0.5, y: 0.7 },
            { x: 1, y: 0.92 },
          ],
          stitches: [],
        },
      },
    ],
  },
  door: {
    to: '/begin/heat',
    title: 'Find yours',
    says: 'The walk lists the kinds. If none fits, it asks three questions.',
  },
  review: { reviewedBy: '', role: '', date: '' },
};
