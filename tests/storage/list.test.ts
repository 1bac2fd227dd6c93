import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listRepairs, writeRepair } from '../../src/storage/repairs';
import { dataKey } from '../../src/storage/sealing';
import { newDatabase, plant, recordOf, saying } from './given';

afterEach(() => vi.restoreAllMocks());

/** A disk with this many repairs; the later written, the newer. */
async function diskWith(count: number) {
  const connection = newDatabase();
  const key = await dataKey(connection);
  const ids = Array.from({ length: count }, (_, at) => `r${at}`);
  for (const [at, id] of ids.entries()) await writeRepair(connection, key, saying('x', id, at), 0);
  const list = async (from: number, size: number) => listRepairs(connection, key, from, size);
  return { connection, list, newest: ids.toReversed() };
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

  it('costs a save one read and one write, however many there are', async () => {
    const { connection } = await diskWith(120);
    const key = await dataKey(connection);
    const reads = vi.spyOn(IDBObjectStore.prototype, 'get');
    const writes = vi.spyOn(IDBObjectStore.prototype, 'put');
    await writeRepair(connection, key, saying('y', 'r7'), 1);
    expect([reads.mock.calls.length, writes.mock.calls.length]).toEqual([1, 1]);
  });

  it('passes over one that cannot be read', async () => {
    const { connection, list } = await diskWith(3);
    await plant(connection, { ...(await recordOf(connection, 'r1')), revision: 9 });
    expect((await list(0, 50)).rows.map(({ id }) => id)).toEqual(['r2', 'r0']);
  });
});
