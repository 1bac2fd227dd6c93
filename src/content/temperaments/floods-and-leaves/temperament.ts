import type { Temperament } from '../../schema-rehearsal';

export const temperament = {
  title: 'Floods, and leaves',
  sentences: {
    'was-hurt':
      'They feel a great deal, fast; when it gets too much the words tumble or stop and they go, and later they are back.',
    'did-it':
      'Shame comes over them fast; when it gets too much they go, and later they are back, able to say more.',
    listens: 'It moves them so much that they need a moment; then they come back and stay.',
  },
  speaks:
    'In a rush, or in scraps. Sentences start three times and break off. After a pause they are plain, short and surprisingly exact.',
  moves: [
    'Few words, slowly, and a stop after one thing.',
    'Telling, where others would ask: in the thick of it, a question is one more thing to carry.',
    'A break offered early, with a time to go on, before they have to run.',
    'Hearing that nobody is hurrying them and that you will still be there.',
    'Letting them go when they must, and no reproach when they come back.',
  ],
  source: 'gottman-flooding',
  strength: 'clinical-custom',
} satisfies Temperament;

/** What nothing they say has in it. */
export const neverSays: readonly string[] = [
  'Calm down',
  'I’m fine',
  'Whatever',
  'We’re done',
  'Don’t come back',
];
