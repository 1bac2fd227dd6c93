import fc from 'fast-check';
import { measureIds } from '../../src/content/schema-measures';
import type { PracticePart } from '../../src/content/schema-practice';
import { temperamentIds } from '../../src/content/schema-rehearsal';
import {
  mostLetters,
  mostOf,
  type PracticeReturn,
  type ReturnField,
  type SentPractice,
} from '../../src/domain/practice/sent';
import { practiceId, therapist } from './given-practice';
import { oddTexts } from './hostile';

/** Any letters, whole or not, as many as fit. */
const letters = (most: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: most }),
      fc.string({ unit: 'grapheme', maxLength: most }),
      fc.constantFrom(...oddTexts, '’tis '.repeat(9), "don't ".repeat(9)),
    )
    .map((each) => each.slice(0, most));
const said = (most: number): fc.Arbitrary<string> => letters(most - 1).map((each) => `x${each}`);
const maybe = <Value>(
  name: string,
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Readonly<Record<string, Value>>> =>
  fc.oneof(
    fc.constant({}),
    value.map((each) => ({ [name]: each })),
  );

const name = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/).filter((each) => !(each in {}));
const part: fc.Arbitrary<PracticePart> = fc.oneof(
  fc.uniqueArray(name, { maxLength: 6 }).map((prompts) => ({ kind: 'walk', prompts }) as const),
  fc
    .tuple(maybe('scenario', name), fc.constantFrom(...temperamentIds), fc.integer({ min: 1, max: 10 }))
    .map(
      ([scenario, temperament, tries]) => ({ kind: 'rehearsal', ...scenario, temperament, tries }) as const,
    ),
  name.map((lesson) => ({ kind: 'lesson', lesson }) as const),
  fc.constantFrom({ kind: 'check-in' } as const, { kind: 'settle' } as const),
);

/** Any practice a therapist can set. */
export const anyPractice: fc.Arbitrary<SentPractice> = fc
  .tuple(
    fc.record({
      id: fc.uuid({ version: 4 }),
      by: said(mostOf.by),
      title: said(mostOf.title),
      why: said(mostOf.why),
      parts: fc.uniqueArray(part, {
        minLength: 1,
        maxLength: mostOf.parts,
        selector: (each) => JSON.stringify(each),
      }),
      measures: fc.subarray([...measureIds]),
      times: fc.integer({ min: 1, max: mostOf.times }),
      minutes: fc.integer({ min: 1, max: mostOf.minutes }),
      forTwo: fc.boolean(),
    }),
    maybe('note', letters(mostOf.note)),
    maybe('due', fc.constantFrom('2026-11-30', '2028-02-29', '9999-12-31')),
  )
  .map(([whole, note, due]) => ({ ...whole, recipient: therapist.recipient, ...note, ...due }));

const number = fc.integer({ min: 0, max: 10 });
const measured = fc
  .subarray([...measureIds])
  .chain((ids) =>
    fc.tuple(...ids.map(() => number)).map((all) => Object.fromEntries(ids.map((id, nth) => [id, all[nth]]))),
  );
const text = (kind: 'happened' | 'stopped' | 'sentence' | 'question'): fc.Arbitrary<ReturnField> =>
  letters(mostLetters[kind]).map((each) => ({ kind, text: each }));
/** A field of several texts, or of numbers that may be missing. */
const fieldOf = <Kind extends ReturnField['kind']>(
  kind: Kind,
  values: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  required: readonly string[] = Object.keys(values),
): fc.Arbitrary<ReturnField> =>
  fc
    .record({ ...values }, { requiredKeys: [...required] })
    .map((all) => ({ kind, ...all }) as unknown as ReturnField);
const texts = (most: number, ...names: readonly string[]): Readonly<Record<string, fc.Arbitrary<string>>> =>
  Object.fromEntries(names.map((each) => [each, letters(most)]));

/** Each thing that can go back, in its order. */
const fields: readonly fc.Arbitrary<ReturnField>[] = [
  text('happened'),
  fc
    .uniqueArray(fc.record({ part: fc.integer({ min: 0, max: 5 }), times: fc.nat(20) }), {
      selector: (each) => each.part,
    })
    .map((parts) => ({ kind: 'done', parts })),
  text('stopped'),
  fieldOf('heat', { before: number, after: number }, []),
  fieldOf('measures', { before: measured, after: measured }),
  text('sentence'),
  fieldOf('loop', texts(mostLetters.loop, 'mine', 'theirs', 'thenI', 'under')),
  fieldOf('plan', texts(mostLetters.plan, 'if', 'then')),
  fieldOf('turning', texts(mostLetters.turning, 'said', 'reply')),
  text('question'),
];

/** Any return a client can send. */
export const anyReturn: fc.Arbitrary<PracticeReturn> = fc
  .tuple(
    fc.uint8Array({ minLength: 16, maxLength: 16 }),
    fc.uint8Array({ minLength: 16, maxLength: 16 }),
    fc.integer({ min: 1, max: 1_000_000 }),
    fc.subarray([...fields]).chain((chosen) => fc.tuple(...chosen)),
  )
  .map(([of, copy, version, chosen]) => ({
    practice: practiceId,
    of: Buffer.from(of).toString('base64url'),
    copy: Buffer.from(copy).toString('hex'),
    version,
    fields: chosen,
  }));
