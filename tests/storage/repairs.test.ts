import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SealedRecord } from '../../src/storage/records';
import { listRepairs, openRepair, writeRepair } from '../../src/storage/repairs';
import { dataKey } from '../../src/storage/sealing';
import { newDatabase, plant, recordOf, refusePuts, said, saying, type Moment } from './given';

afterEach(() => vi.restoreAllMocks());

async function disk() {
  const connection = newDatabase();
  const key = await dataKey(connection);
  return {
    connection,
    write: (repair = saying('first'), base = 0) => writeRepair(connection, key, repair, base),
    open: (id = 'r1') => openRepair(connection, key, id),
    list: (from = 0, count = 50) => listRepairs(connection, key, from, count),
  };
}

describe('writing a repair', () => {
  it('opens as it was written, with its revision', async () => {
    const { write, open } = await disk();
    expect(await write()).toEqual({ revision: 1 });
    expect(await open()).toEqual({ kind: 'open', repair: { ...saying('first'), revision: 1 } });
  });

  it('knows nothing of an id that was never written', async () => {
    expect(await (await disk()).open('nobody')).toEqual({ kind: 'missing' });
  });

  it('keeps odd text letter by letter', async () => {
    const { write, open } = await disk();
    await fc.assert(
      fc.asyncProperty(fc.uuid(), fc.string({ unit: 'binary' }), async (id, text) => {
        const odd = `${text}\u0000\ud800\u202e`;
        await write(saying(odd, id));
        const opened = await open(id);
        expect(opened.kind === 'open' && said(opened.repair)).toBe(odd);
      }),
      { numRuns: 50 },
    );
  });

  it('promises nothing before it is committed', async () => {
    const { write } = await disk();
    let committed = false;
    const real = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      this.transaction.addEventListener('complete', () => (committed = true));
      return real.apply(this, given);
    });
    await write();
    expect(committed).toBe(true);
  });

  it('asks for the commit in the same task as the write', async () => {
    const { write } = await disk();
    const order: string[] = [];
    const { put } = IDBObjectStore.prototype;
    const { commit } = IDBTransaction.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      order.push('put');
      queueMicrotask(() => order.push('next task'));
      return put.apply(this, given);
    });
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      order.push('commit');
      commit.call(this);
    });
    await write();
    expect(order).toEqual(['put', 'commit', 'next task']);
  });

  it('survives slow sealing, because sealing comes before the transaction', async () => {
    const { write } = await disk();
    const real = crypto.subtle.encrypt.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...given) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return real(...given);
    });
    expect(await write()).toEqual({ revision: 1 });
  });

  it('refuses when somebody else wrote meanwhile, and leaves the disk as it is', async () => {
    const { connection, write } = await disk();
    await write(saying('first'));
    await write(saying('second'), 1);
    const before = await recordOf(connection);
    await expect(write(saying('late'), 1)).rejects.toMatchObject({ reason: 'changed-elsewhere' });
    await expect(write(saying('new'), 0)).rejects.toMatchObject({ reason: 'changed-elsewhere' });
    expect(await recordOf(connection)).toEqual(before);
  });

  it('refuses to write over what a newer Mend wrote, whatever the revision', async () => {
    const { connection, write, open } = await disk();
    await write();
    const newer: SealedRecord = { ...(await recordOf(connection)), version: 2 };
    await plant(connection, newer);
    expect(await open()).toEqual({ kind: 'newer' });
    await expect(write(saying('older'), 1)).rejects.toMatchObject({ reason: 'newer' });
    expect(await recordOf(connection)).toEqual(newer);
  });
});

describe('a disk that refuses', () => {
  const moments: readonly Moment[] = ['at once', 'under way', 'at commit'];
  it.each(moments)('says it is full when there is no space %s, and keeps the old words', async (moment) => {
    const { connection, write } = await disk();
    await write();
    const before = await recordOf(connection);
    refusePuts(() => true, moment);
    await expect(write(saying('second'), 1)).rejects.toMatchObject({ reason: 'full' });
    vi.restoreAllMocks();
    expect(await recordOf(connection)).toEqual(before);
    expect(await write(saying('second'), 1)).toEqual({ revision: 2 });
  });

  it('says only that it failed when the reason is another', async () => {
    const { write } = await disk();
    refusePuts(() => true, 'at commit', 'UnknownError');
    await expect(write()).rejects.toMatchObject({ reason: 'failed' });
  });

  it.each([1, 2, 3, 4, 5])('loses nothing else when write %i of five fails', async (nth) => {
    const { write, open } = await disk();
    refusePuts((count) => count === nth);
    let revision = 0;
    for (const text of ['a', 'ab', 'abc', 'abcd', 'abcde']) {
      const receipt = await write(saying(text), revision).catch(() => undefined);
      revision = receipt?.revision ?? revision;
      const opened = await open();
      const kept = opened.kind === 'open' ? said(opened.repair) : undefined;
      expect(kept === text).toBe(receipt !== undefined);
    }
    expect(revision).toBe(4);
  });
});
