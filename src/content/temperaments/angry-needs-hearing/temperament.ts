import type { Temperament } from '../../schema-rehearsal';

export const temperament = {
  title: 'Angry, needs to be heard first',
  sentence:
    'The complaint comes first; met, and not fixed, it softens from anger to hurt to the wish underneath.',
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
