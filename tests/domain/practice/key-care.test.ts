import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyInUse, keysToTry, movedToNew, readIn } from '../../../src/domain/practice/key-care';
import type { TherapistKey } from '../../../src/domain/practice/kept';

const pair = (name: string) => ({ identity: `secret-${name}`, recipient: `age1${name}` });
const made = (name: string, now = 1) => ({ id: name, now, pair: pair(name) });

/** The keys after these were written over what was there. */
const written = (
  keys: readonly TherapistKey[],
  changed: readonly TherapistKey[],
): readonly TherapistKey[] => [
  ...keys.filter(({ id }) => !changed.some((each) => each.id === id)),
  ...changed,
];

describe('moving to a new key', () => {
  it('leaves the old one retired, still tried, and the name the therapist goes by', () => {
    const first = { ...movedToNew([], made('a'))[0]!, by: 'Dr. A.' };
    const keys = written([first], movedToNew([first], made('b', 5)));
    expect(keyInUse(keys)).toMatchObject({ id: 'b', by: 'Dr. A.' });
    expect(keysToTry(keys).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(keys.find(({ id }) => id === 'a')).toMatchObject({ retired: 5, pair: pair('a') });
  });

  it('loses no key and always has exactly one in use, also when it is cut off after any write, whatever the clock says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        (times, cut) => {
          let keys: readonly TherapistKey[] = [];
          times.forEach((now, at) => {
            const writes = movedToNew(keys, made(`k${at}`, now));
            // Cut off in the midst of the last move; the new one is written first.
            const isLast = at === times.length - 1;
            keys = written(keys, isLast ? writes.slice(0, 1 + (cut % writes.length)) : writes);
            expect(keyInUse(keys)?.id).toBe(`k${at}`);
          });
          expect(new Set(keysToTry(keys).map(({ pair: { identity } }) => identity))).toEqual(
            new Set(times.map((_, at) => `secret-k${at}`)),
          );
        },
      ),
    );
  });
});

describe('a key out of a file', () => {
  it('is the one in use where there is none', () => {
    const read = readIn([], made('a', 3));
    expect(read).toMatchObject({ kind: 'in-use', key: { id: 'a', backedUp: 3 } });
    expect(keyInUse([read.key])?.id).toBe('a');
  });

  it('stands beside the one in use, and never takes its place', () => {
    const [mine] = movedToNew([], made('a'));
    const read = readIn([mine!], made('b', 9));
    expect(read.kind).toBe('beside');
    expect(keyInUse([mine!, read.key])?.id).toBe('a');
    expect(keysToTry([mine!, read.key]).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('that is here already changes nothing', () => {
    const [mine] = movedToNew([], made('a'));
    expect(readIn([mine!], { id: 'z', now: 9, pair: pair('a') })).toEqual({ kind: 'known', key: mine });
  });
});
