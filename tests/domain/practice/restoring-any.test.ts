import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PracticeThing } from '../../../src/domain/practice/kept';
import { planPractice, type KeptPractice } from '../../../src/domain/practice/restoring';
import { readKeptReturn, readThing } from '../../../src/storage/shapes-practice';
import {
  aBack,
  aClient,
  aDraft,
  aKey,
  anOwn,
  aPair,
  aReturn,
  aSent,
  aSet,
  aTaken,
  copy,
  idNumber,
  keyId,
  otherCopy,
  otherKeyId,
  ownId,
  ruthId,
} from '../../storage/given-practices';
import { runsOf } from '../../thorough';

let count = 0;
const newId = (): string => idNumber((count += 1), 0xffff);
const plan = (here: KeptPractice, incoming: KeptPractice, isClient = false) =>
  planPractice(here, incoming, () => isClient, newId);

const nameOf = ({ kind, id }: PracticeThing): string => `${kind}/${id}`;
/** What is here after a plan was laid down. */
function after(here: KeptPractice, incoming: KeptPractice): KeptPractice {
  const { practices, returns } = plan(here, incoming);
  return {
    practices: [...new Map([...here.practices, ...practices].map((each) => [nameOf(each), each])).values()],
    returns: [...new Map([...here.returns, ...returns].map((each) => [each.id, each])).values()],
  };
}

const word = fc.constantFrom('', 'a', 'b', 'a b', 'quiet', 'later on');
const time = fc.integer({ min: 1, max: 4 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const defined = <Thing extends object>(thing: Thing): Thing =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as Thing;

const anyTaken = fc
  .record({
    changed: time,
    copy: fc.constantFrom(copy, otherCopy),
    canReturn: fc.boolean(),
    handed: fc.nat(3),
    finished: maybe(time),
    draft: fc.record({
      fields: fc.uniqueArray(
        fc.tuple(fc.constantFrom('happened', 'question'), word).map(([kind, text]) => ({ kind, text })),
        { selector: ({ kind }) => kind },
      ),
    }),
    parts: fc.tuple(fc.nat(3), fc.nat(3), fc.boolean()).map(([first, second, refused]) => [
      { refused, times: first, repairs: [`r${first}`] },
      { refused: false, times: second, repairs: [] },
    ]),
  })
  .map((changes) => aTaken(defined(changes) as Parameters<typeof aTaken>[0]));
const anyThing: fc.Arbitrary<PracticeThing> = fc.oneof(
  anyTaken,
  fc.tuple(word, time).map(([notes, changed]) => aClient(notes, { changed })),
  fc
    .tuple(word, time, fc.constantFrom(ownId, idNumber(2, 3)))
    .map(([name, changed, id]) => anOwn({ name, changed, id })),
  fc.tuple(word, time).map(([why, changed]) => aDraft({ why, changed })),
  fc
    .tuple(fc.constantFrom('a', 'b'), time, maybe(fc.constant(ruthId)))
    .map(([title, changed, client]) =>
      aSet(defined({ sent: aSent({ title }), changed, client }) as Parameters<typeof aSet>[0]),
    ),
  fc
    .record({
      pair: fc.constantFrom(aPair(7), aPair(8), aPair(9)),
      changed: time,
      id: fc.constantFrom(keyId, otherKeyId),
      retired: maybe(time),
    })
    .map((changes) => aKey(defined(changes) as Parameters<typeof aKey>[0])),
);
const anyReturn = fc
  .record({
    versions: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('x', 'y')), {
      minLength: 1,
      selector: ([version]) => version,
    }),
    notes: word,
    changed: time,
    reviewed: maybe(time),
    client: maybe(fc.constant(ruthId)),
  })
  .map(({ versions, ...changes }) => {
    const sorted = [...versions].sort(([a], [b]) => a - b).map(([version, text]) => aBack(text, { version }));
    const newest = sorted.at(-1) ?? aBack();
    return aReturn('', { ...(defined(changes) as object), newest, earlier: sorted.slice(0, -1) });
  });
const anyKept: fc.Arbitrary<KeptPractice> = fc.record({
  practices: fc.uniqueArray(anyThing, { selector: nameOf, maxLength: 6 }).filter(
    // No device holds one pair twice.
    (things) => {
      const pairs = things.flatMap((each) => (each.kind === 'key' ? [each.pair.recipient] : []));
      return new Set(pairs).size === pairs.length;
    },
  ),
  returns: fc.array(anyReturn, { maxLength: 1 }),
});

/** Everything that a person wrote, or that opens something, in this: none of it may be lost. */
function wordsIn({ practices, returns }: KeptPractice): readonly string[] {
  return [
    ...practices.flatMap((each) => {
      if (each.kind === 'client') return [`notes ${each.notes}`];
      if (each.kind === 'own') return [`own ${each.name}`];
      if (each.kind === 'draft') return [`draft ${each.why}`];
      if (each.kind === 'set') return [`set ${each.sent.title}`];
      if (each.kind === 'key') return [`key ${each.pair.identity}`];
      return each.draft.fields.map((field) => `${each.copy} ${JSON.stringify(field)}`);
    }),
    ...returns.flatMap(({ newest, earlier, notes }) => [
      `notes ${notes}`,
      ...[newest, ...earlier].map((each) => JSON.stringify(each)),
    ]),
  ];
}

describe('any restore', () => {
  it('loses nothing that anybody wrote, changes nothing the second time, and can be read again', () => {
    fc.assert(
      fc.property(anyKept, anyKept, (here, incoming) => {
        const { beside, practices, returns } = plan(here, incoming);
        const end = after(here, incoming);
        const kept = {
          practices: [...end.practices, ...beside.flatMap((each) => ('kind' in each ? [each] : []))],
          returns: [...end.returns, ...beside.flatMap((each) => ('kind' in each ? [] : [each]))],
        };
        const left = wordsIn(kept);
        for (const each of [...wordsIn(here), ...wordsIn(incoming)]) {
          const note = each.startsWith('notes ') ? each.slice('notes '.length) : undefined;
          const isLeft =
            note === undefined
              ? left.includes(each)
              : left.some((other) => other.startsWith('notes ') && other.includes(note));
          expect(isLeft, each).toBe(true);
        }
        for (const each of practices) expect(readThing(each)).toEqual(each);
        for (const each of returns) expect(readKeptReturn(each)).toEqual(each);
        const second = plan(end, incoming);
        expect([second.practices, second.returns]).toEqual([[], []]);
      }),
      { numRuns: runsOf(2_000), seed: 20_261_122 },
    );
  });

  it('never lets a key that came be set with beside the one that is here', () => {
    fc.assert(
      fc.property(anyKept, anyKept, (here, incoming) => {
        const inUse = ({ practices }: KeptPractice): readonly string[] =>
          practices.flatMap((each) =>
            each.kind === 'key' && each.retired === undefined ? [each.pair.recipient] : [],
          );
        const [before, now] = [inUse(here), inUse(after(here, incoming))];
        if (before.some((each) => now.includes(each)))
          expect(now.filter((each) => !before.includes(each))).toEqual([]);
      }),
      { numRuns: runsOf(2_000), seed: 20_261_122 },
    );
  });
});
