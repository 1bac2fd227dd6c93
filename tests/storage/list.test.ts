import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SealedRecord } from '../../src/storage/records';
import { aDisk, plant, recordOf, saying } from './given';

afterEach(() => vi.restoreAllMocks());

/** A disk with this many repairs; the later written, the newer. */
async function diskWith(count: number) {
  const { connection, write, list } = await aDisk();
  const ids = Array.from({ length: count }, (_, at) => `r${at}`);
  for (const [at, id] of ids.entries()) await write(saying('x', id, at));
  return { connection, write, list, newest: ids.toReversed() };
}

describe('the list of repairs', () => {
  it.each([0, 1, 50, 120])('shows %i of them page by page, the newest first', async (count) => {
    const { list, newest } = await diskWith(count);
    const seen: string[] = [];
    for (let from = 0; from <= count; from += 50) {
      const { rows, total } = await list(from, 50);
      expect(total).toBe(count);
      seen.push(...rows.map(({ id }) => id));
    }
    expect(seen).toEqual(newest);
  });

  it('starts and stops where it is asked to', async () => {
    const { list, newest } = await diskWith(5);
    const ids = async (from: number, size: number) => (await list(from, size)).rows.map(({ id }) => id);
    expect(await ids(1, 2)).toEqual(newest.slice(1, 3));
    expect(await ids(4, 50)).toEqual(newest.slice(4));
    expect(await ids(5, 50)).toEqual([]);
    expect(await ids(9, 50)).toEqual([]);
    expect(await ids(0, 0)).toEqual([]);
  });

  it('says enough of each to know it, and nothing more', async () => {
    const { list } = await diskWith(1);
    const [row] = (await list(0, 1)).rows;
    expect(row).toEqual({
      id: 'r0',
      changed: 0,
      about: saying('x').about,
      origin: { kind: 'self' },
      answered: 1,
    });
  });

  it('opens only the rows it shows, however many there are', async () => {
    const { list } = await diskWith(120);
    const unsealed = vi.spyOn(crypto.subtle, 'decrypt');
    await list(0, 50);
    expect(unsealed).toHaveBeenCalledTimes(50);
  });

  it('costs a save the same few requests, however many there are, and none that reads a record', async () => {
    const { write } = await diskWith(120);
    const made = (['put', 'delete', 'getAllKeys', 'get', 'getAll', 'openCursor'] as const).map((name) =>
      vi.spyOn(IDBObjectStore.prototype, name),
    );
    await write(saying('y', 'r7'), { revision: 1, hand: 'me' });
    // The one that is read is the record of the keys, so that nothing is written under keys that are gone.
    expect(made.map((each) => each.mock.calls.length)).toEqual([1, 1, 1, 1, 0, 0]);
    expect(made[3]?.mock.calls[0]).toEqual(['data-keys']);
  });

  it('passes over one that cannot be read, and names it', async () => {
    const { connection, list } = await diskWith(3);
    await plant(connection, { ...(await recordOf(connection, 'r1')), revision: 9 });
    const { rows, total, unreadable } = await list();
    expect(rows.map(({ id }) => id)).toEqual(['r2', 'r0']);
    expect([total, unreadable]).toEqual([3, ['r1']]);
  });

  it('names one that cannot be read also when its time is damaged and no index finds it', async () => {
    const { connection, list } = await diskWith(3);
    const changed = 'long ago' as unknown as number;
    await plant(connection, { ...(await recordOf(connection, 'r1')), changed });
    expect((await list(0, 50)).rows.map(({ id }) => id)).toContain('r1');
    const { changed: _gone, ...without } = await recordOf(connection, 'r0');
    await plant(connection, without as SealedRecord);
    const { rows, unreadable } = await list(0, 50);
    expect(rows.map(({ id }) => id)).not.toContain('r0');
    expect(unreadable).toEqual(['r0']);
  });
});
