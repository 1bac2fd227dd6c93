import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import { keepInMemory } from '../../src/storage/memory';
import { aBrowser, refusePuts } from './given';
import { hurry } from './given-passphrases';
import { aPart, aSession, myCode, sofaId, theirCode } from './given-together';

hurry();

const start = Date.UTC(2026, 10, 22, 20);
const wrong = '000000';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: start }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (milliseconds: number): void => void vi.setSystemTime(Date.now() + milliseconds);

const places: readonly (readonly [string, () => Promise<() => Promise<Keeping>>])[] = [
  [
    'on the disk, in a window opened anew each time',
    async () => {
      const { open } = aBrowser();
      return () => Promise.resolve(open().then(({ keeping }) => keeping));
    },
  ],
  [
    'in this page alone',
    () => {
      const keeping = keepInMemory();
      return Promise.resolve(() => Promise.resolve(keeping));
    },
  ],
];

describe.each(places)('wrong codes %s', (_where, place) => {
  let again: () => Promise<Keeping>;

  beforeEach(async () => {
    again = await place();
    const keeping = await again();
    await keeping.saveSession(aSession());
    await keeping.makePart(aPart(), myCode);
    await keeping.makePart(aPart('theirs', { person: 'other' }), theirCode);
    await keeping.closePart(sofaId, 'one');
  });

  const give = async (code: string | undefined) => {
    const { kind, ...rest } = await (await again()).openPart(sofaId, 'one', code);
    return 'waitUntil' in rest && rest.waitUntil !== undefined ? [kind, rest.waitUntil - Date.now()] : [kind];
  };
  const giveWrong = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      await give(wrong);
      pass(16 * 60_000);
    }
  };

  it('are followed by a wait from the fourth on, which doubles up to a quarter of an hour', async () => {
    const waits: unknown[] = [];
    for (let time = 0; time < 12; time += 1) {
      const answer = await give(wrong);
      waits.push(answer);
      pass(Number(answer[1] ?? 0));
    }
    const seconds = [15, 30, 60, 120, 240, 480, 900, 900, 900];
    const after = seconds.map((each) => ['wrong-code', each * 1_000]);
    expect(waits).toEqual([['wrong-code'], ['wrong-code'], ['wrong-code'], ...after]);
  });

  it('make even the right one wait, and nothing is tried or counted meanwhile', async () => {
    for (let time = 0; time < 4; time += 1) await give(wrong);
    const derived = vi.spyOn(crypto.subtle, 'deriveKey');
    pass(14_000);
    expect(await give(myCode)).toEqual(['wait', 1_000]);
    expect(await give(wrong)).toEqual(['wait', 1_000]);
    expect(derived).not.toHaveBeenCalled();
    pass(1_000);
    expect(await give(myCode)).toEqual(['open']);
  });

  it('are forgotten with the right one', async () => {
    await giveWrong(3);
    expect(await give(myCode)).toEqual(['open']);
    expect([await give(wrong), await give(wrong), await give(wrong)]).toEqual(Array(3).fill(['wrong-code']));
    expect(await give(wrong)).toEqual(['wrong-code', 15_000]);
  });

  it('keep nobody out for ever: after hundreds of them the right one opens', async () => {
    await giveWrong(200);
    expect(await give(myCode)).toEqual(['open']);
  });

  it('do not make the other person wait', async () => {
    for (let time = 0; time < 5; time += 1) await give(wrong);
    expect(await (await again()).openPart(sofaId, 'other', theirCode)).toMatchObject({ kind: 'open' });
  });

  it('are not counted where none was given', async () => {
    for (let time = 0; time < 9; time += 1) expect(await give(undefined)).toEqual(['wrong-code']);
    expect(await give(myCode)).toEqual(['open']);
  });

  it('make nobody wait longer than a quarter of an hour, also by a clock that was set back', async () => {
    await giveWrong(11);
    await give(wrong);
    pass(-400 * 86_400_000);
    expect(await give(myCode)).toEqual(['wait', 900_000]);
    pass(600_000);
    expect(await give(myCode)).toEqual(['wait', 300_000]);
    pass(300_000);
    expect(await give(myCode)).toEqual(['open']);
  });
});

describe('wrong codes on a disk', () => {
  let open: ReturnType<typeof aBrowser>['open'];
  let keeping: Keeping;

  beforeEach(async () => {
    ({ open } = aBrowser());
    ({ keeping } = await open());
    await keeping.saveSession(aSession());
    await keeping.makePart(aPart(), myCode);
    await keeping.closePart(sofaId, 'one');
  });

  it('are all counted when several windows try at the same time', async () => {
    const windows = await Promise.all([open(), open(), open()]);
    await Promise.all(windows.map((each) => each.keeping.openPart(sofaId, 'one', wrong)));
    expect(await keeping.openPart(sofaId, 'one', wrong)).toMatchObject({ waitUntil: start + 15_000 });
  });

  it('tell nothing when a wait began while they were tried', async () => {
    for (let time = 0; time < 3; time += 1) await keeping.openPart(sofaId, 'one', wrong);
    const both = [wrong, myCode].map(async (code) => (await open()).keeping.openPart(sofaId, 'one', code));
    const kinds = (await Promise.all(both)).map(({ kind }) => kind);
    // Whichever was first, the other hears nothing it could use.
    expect([
      ['wrong-code', 'wait'],
      ['wrong-code', 'open'],
    ]).toContainEqual(kinds);
  });

  it('are not answered before they are counted', async () => {
    refusePuts(() => true);
    await expect(keeping.openPart(sofaId, 'one', wrong)).rejects.toMatchObject({ reason: 'full' });
  });

  it('do not keep the right one out where the disk is full', async () => {
    await keeping.openPart(sofaId, 'one', wrong);
    refusePuts(() => true);
    expect(await keeping.openPart(sofaId, 'one', myCode)).toMatchObject({ kind: 'open' });
    vi.restoreAllMocks();
    await keeping.savePart(aPart('on'));
    expect(await (await open()).keeping.openPart(sofaId, 'one', myCode)).toMatchObject({ kind: 'open' });
  });
});
