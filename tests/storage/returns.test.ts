import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import { keepInMemory } from '../../src/storage/memory';
import { aBrowser, refusePuts, type OpenWindow } from './given';
import { holds } from './given-bytes';
import {
  aBack,
  aClient,
  aReturn,
  otherClientId,
  otherCopy,
  otherPracticeId,
  practiceId,
  returnNumber,
  returnsIn,
  ruthId,
  wordsOf,
} from './given-practices';
import { read } from './given-read';

afterEach(() => vi.restoreAllMocks());

let browser: ReturnType<typeof aBrowser>;
let keeping: Keeping;
let open: () => Promise<OpenWindow>;

beforeEach(async () => {
  browser = aBrowser();
  ({ open } = browser);
  ({ keeping } = await open());
});

const wordsAt = async (from: Keeping, id = aReturn().id): Promise<string | undefined> => {
  const opened = await from.openReturn(id);
  return opened.kind === 'open' ? wordsOf(opened.thing) : opened.kind;
};

describe('a return', () => {
  it('is there after a restart, whole, with every earlier version and fields of a later Mend', async () => {
    const kept = {
      ...aReturn('', { newest: aBack('second', { version: 2 }), earlier: [aBack('first')] }),
      notes: 'Ask about Sunday.',
      reviewed: 4_000,
      later: ['kept'],
    };
    await keeping.saveReturn(kept);
    expect(await (await open()).keeping.openReturn(kept.id)).toEqual({ kind: 'open', thing: read(kept) });
  });

  it('is named by its practice and its copy, so that two people with one link stay two', async () => {
    await keeping.saveReturn(aReturn('hers'));
    await keeping.saveReturn(aReturn('', { newest: aBack('his', { copy: otherCopy }) }));
    expect((await returnsIn(browser.connection)).map(({ id }) => id)).toEqual([
      `${practiceId}.${aReturn().newest.copy}`,
      `${practiceId}.${otherCopy}`,
    ]);
    expect(await wordsAt(keeping)).toBe('hers');
  });

  it('lies sealed: in clear only what finds it', async () => {
    await keeping.savePractice(aClient());
    await keeping.saveReturn(aReturn('starlight-9932', { client: ruthId, notes: 'moonlight-9933' }));
    const lying = await returnsIn(browser.connection);
    for (const each of ['starlight-9932', 'moonlight-9933', 'happened', 'as-set'])
      expect(holds(lying, each)).toBe(false);
    expect(Object.keys(lying[0] ?? {}).sort()).toEqual(
      'arrived client generation id iv kind revision sealed version'.split(' '),
    );
  });

  it.each([
    ['its id', { id: `${otherPracticeId}.${otherCopy}` }],
    ['its version', { version: 0 }],
    ['its revision', { revision: 7 }],
    ['its time', { arrived: 9 }],
    ['its client', { client: otherClientId }],
  ])('is bound to %s', async (_what, change) => {
    await keeping.savePractice(aClient());
    await keeping.saveReturn(aReturn('one', { client: ruthId }));
    const [record] = await returnsIn(browser.connection);
    const other = { ...record, ...change } as NonNullable<typeof record>;
    await browser.connection.use((database) => database.put('returns', other));
    expect(await wordsAt((await open()).keeping, other.id)).toBe('unreadable');
  });

  it.each([
    ['under another id than its own', aReturn('', { id: `${practiceId}.${otherCopy}` })],
    [
      'with an earlier version of somebody else’s',
      aReturn('', { earlier: [aBack('x', { copy: otherCopy })] }),
    ],
    ['with more than one side of paper', aReturn('x'.repeat(241))],
    ['that says it is something else', { ...aReturn(), kind: 'set' } as never],
  ])('%s is not written', async (_what, kept) => {
    await expect(keeping.saveReturn(kept)).rejects.toMatchObject({ reason: 'failed' });
    expect(await returnsIn(browser.connection)).toEqual([]);
  });

  it('is never gone over by a window that does not know what another wrote', async () => {
    await keeping.saveReturn(aReturn('one'));
    const theirs = (await open()).keeping;
    expect((await theirs.listReturns(0, 50)).rows.map(wordsOf)).toEqual(['one']);
    await keeping.saveReturn(aReturn('one', { notes: 'mine' }));
    await expect(theirs.saveReturn(aReturn('one', { notes: 'theirs' }))).rejects.toMatchObject({
      reason: 'changed-elsewhere',
    });
    // Dropped in here while the other window already has it.
    await expect((await open()).keeping.saveReturn(aReturn('again'))).rejects.toMatchObject({
      reason: 'changed-elsewhere',
    });
    expect(await theirs.openReturn(aReturn().id)).toMatchObject({ thing: { notes: 'mine' } });
    const [shown] = (await theirs.listReturns(0, 50)).rows;
    await theirs.saveReturn({ ...(shown ?? aReturn()), notes: 'mine, and theirs' });
  });
});

describe('the list of returns', () => {
  const fill = async (to: Keeping, count: number): Promise<void> => {
    await to.savePractice(aClient());
    for (let at = 1; at <= count; at += 1)
      await to.saveReturn(returnNumber(at, { ...(at % 3 === 0 && { client: ruthId }) }));
  };

  it('begins with what came last, goes on where it is asked to, and says how many there are', async () => {
    for (const each of [keeping, keepInMemory()]) {
      await fill(each, 9);
      const words = async (from: number, count: number, client?: string) => {
        const { rows, total, unreadable } = await each.listReturns(from, count, client);
        expect(unreadable).toBe(0);
        return [total, ...rows.map((row) => wordsOf(row)?.slice('what came '.length))];
      };
      expect(await words(0, 3)).toEqual([9, '9', '8', '7']);
      expect(await words(3, 3)).toEqual([9, '6', '5', '4']);
      expect(await words(8, 50)).toEqual([9, '1']);
      expect(await words(9, 50)).toEqual([9]);
      expect(await words(40, 50)).toEqual([9]);
      expect(await words(0, 0)).toEqual([9]);
      expect(await words(0, 2, ruthId)).toEqual([3, '9', '6']);
      expect(await words(2, 2, ruthId)).toEqual([3, '3']);
      expect(await words(0, 2, otherClientId)).toEqual([0]);
    }
  });

  it('reads and opens only the rows that were asked for', async () => {
    await fill(keeping, 30);
    const opened = vi.spyOn(crypto.subtle, 'decrypt');
    const read = vi.spyOn(IDBIndex.prototype, 'getAll');
    const whole = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await keeping.listReturns(10, 5);
    expect(opened).toHaveBeenCalledTimes(5);
    const [range] = read.mock.calls[0] ?? [];
    expect(read).toHaveBeenCalledTimes(1);
    expect([(range as IDBKeyRange).lower, (range as IDBKeyRange).upper]).toEqual([10_016, 10_020]);
    expect(whole).not.toHaveBeenCalled();
  });

  it('gives each of those that came in the same instant once, whatever stretches are asked for', async () => {
    await keeping.savePractice(aClient());
    for (let at = 1; at <= 9; at += 1)
      await keeping.saveReturn(returnNumber(at, { arrived: 10_000 + (at >> 2), client: ruthId }));
    for (const client of [undefined, ruthId]) {
      const all = (await keeping.listReturns(0, 50, client)).rows.map(({ id }) => id);
      expect(new Set(all).size).toBe(9);
      for (const count of [1, 2, 3, 4, 5, 8, 9, 10]) {
        const found: string[] = [];
        for (let from = 0; from < 9; from += count) {
          const { rows } = await keeping.listReturns(from, count, client);
          expect(rows.length).toBe(Math.min(count, 9 - from));
          found.push(...rows.map(({ id }) => id));
        }
        expect(found).toEqual(all);
      }
    }
  });

  it('counts what cannot be read among the rows asked for, and shows the others', async () => {
    await fill(keeping, 6);
    const [first, second] = await returnsIn(browser.connection);
    await browser.connection.use(async (database) => {
      await database.put('returns', { ...first, sealed: new ArrayBuffer(3) } as never);
      await database.put('returns', { ...second, version: 2 } as never);
    });
    const { rows, total, unreadable } = await keeping.listReturns(3, 3);
    expect([rows.map(wordsOf), total, unreadable]).toEqual([['what came 3'], 6, 2]);
    expect(await (await keeping.asItLies(first?.id)).text()).toContain(first?.id);
  });
});

describe('fifty files dropped in at once', () => {
  it('are all written, and one that is refused keeps no other back', async () => {
    refusePuts((nth) => nth === 20);
    const all = Array.from({ length: 50 }, (_, at) => keeping.saveReturn(returnNumber(at + 1)));
    const ends = await Promise.allSettled(all);
    expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect((await keeping.listReturns(0, 50)).total).toBe(49);
  });
});
