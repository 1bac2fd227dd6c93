import type { Temperament } from '../../schema-rehearsal';

export const temperament = {
  title: 'Defends and explains',
  sentences: {
    'was-hurt':
      'Has their case ready before you speak, and tells a little of the truth when nobody attacks or corrects it.',
    'did-it':
      'They explain, correct details and point back; when nobody attacks, a little of their own part comes, then a little more.',
    listens: 'They reason and give advice before you asked; told what helps, they stop and listen.',
  },
  speaks:
    'In reasons, corrections of small things and a finger pointed back. They joke about it themselves, a bit. When they stop in the middle of a sentence, something true is on its way.',
  moves: [
    'Your own part said first, without waiting for theirs',
    'What was done, and not what they are like',
    'A small wrong detail left as it is',
    'A question that is not a trap, and then time to answer it',
    'Hearing what was good in them, while the hard thing is still named',
  ],
  source: 'gottman-startup',
  strength: 'clinical-custom',
} satisfies Temperament;

/** What nothing they say has in it. */
export const neverSays: readonly string[] = [
  'it’s all my fault',
  'you’re completely right',
  'I have no excuse',
  'I was wrong about everything',
];
