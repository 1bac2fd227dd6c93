import type { Temperament } from '../../schema-rehearsal';

export const temperament = {
  title: 'Gone quiet',
  sentences: {
    'was-hurt':
      'They have pulled back into good manners and few words, and what they mind about comes out late, if there is room for it.',
    'did-it': 'They go small and polite and say little of what they did; given time, they say it plainly.',
    listens: 'They are lost for words, and stay all the same.',
  },
  speaks:
    'Short, polite, with long silences. First answers are smaller than the truth; given time, the second or third is plainer.',
  moves: [
    'Waiting after a question, longer than is comfortable, and not filling the gap.',
    'Saying plainly what happened, so that they need not be the one to bring it up.',
    'Taking a small complaint seriously: the next one will be clearer.',
    'One thing at a time, and no hurry to be done.',
    'Letting them be discontent and still wanting them there.',
  ],
  source: 'safran-muran',
  strength: 'clinical-custom',
} satisfies Temperament;

/** What nothing they say has in it. */
export const neverSays: readonly string[] = [
  'You always',
  'You never',
  'I don’t care',
  'Forget it',
  'Leave me alone',
];
