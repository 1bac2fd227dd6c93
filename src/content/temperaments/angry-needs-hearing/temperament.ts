import type { Temperament } from '../../schema-rehearsal';

export const temperament = {
  title: 'Angry, needs to be heard first',
  sentences: {
    'was-hurt':
      'The complaint comes first; met, and not fixed, it softens from anger to hurt to the wish underneath.',
    'did-it':
      'They know they did it and are angry anyway, at you and at themselves; heard, the anger turns to shame and then to wanting to put it right.',
    listens:
      'They are angry on your behalf and want to do something at once; told what you want, they calm down and sit.',
  },
  speaks:
    'Loud, quick and plain, in short counts and sudden stops. Never cruel. When it softens, a sentence breaks off in the middle and a quieter one begins.',
  moves: [
    'Being let finish, without a reason or a plan in between',
    'The act said plainly, with nothing after it',
    'Hearing their own words come back, the small thing they saw among them',
    'Somebody who stays, and does not flinch or sink, while they are loud',
    'One modest thing offered after the hurt is out, not before',
  ],
  source: 'safran-muran',
  strength: 'clinical-custom',
} satisfies Temperament;

/** What nothing they say has in it. */
export const neverSays: readonly string[] = [
  'no worries',
  'calm down',
  'I don’t care',
  'it doesn’t matter',
  'whatever',
];
