import type { Temperament } from '../../schema-rehearsal';

export const temperament = {
  title: 'It’s fine, forget it',
  sentences: {
    'was-hurt': 'Smiles, jokes and helps out instead of saying what is wrong; the sore part shows sideways.',
    'did-it':
      'They make it light and change the subject; when you stay with it, the joke stops and something true comes.',
    listens: 'They reach for tea and a joke first, and then they get it.',
  },
  speaks:
    'Light and friendly, quick to agree, quick with a joke or a favor. When it gets close, the subject changes. When it gets through, the jokes stop and short plain sentences come.',
  moves: [
    'One real thing you noticed, behind the smile',
    'Staying after they have said it’s fine, without pushing',
    'Saying first what you feel, with no joke around it',
    'A small definite thing with a day on it, instead of good intentions',
    'Not taking the quick way out they hold open for you',
  ],
  source: 'rupture-manual-2015',
  strength: 'clinical-custom',
} satisfies Temperament;

/** What nothing they say has in it. */
export const neverSays: readonly string[] = [
  'how dare you',
  'I’m furious',
  'you never',
  'it’s your fault',
  'I demand',
];
