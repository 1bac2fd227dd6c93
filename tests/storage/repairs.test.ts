import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi, type Mock } from 'vitest';
import type { SealedRecord } from '../../src/storage/records';
import { openRepair } from '../../src/storage/repairs';
import { aDisk, nothing, plant, recordOf, recordsOf, refusePuts, said, saying, type Moment } from './given';

afterEach(() => vi.restoreAllMocks());

describe('writing a repair', () => {
  it('opens as it was written, with its revision', async () => {
    const { write, open } = await aDisk();
    expect(await write()).toMatchObject({ revision: 1 });
    expect(await open()).toEqual({ kind: 'open', repair: { ...saying('first'), revision: 1 } });
  });

  it('knows nothing of an id that was never written', async () => {
    expect(await (await aDisk()).open('nobody')).toEqual({ kind: 'missing' });
  });

  it('keeps odd text letter by letter', async () => {
    const { write, open } = await aDisk();
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
    const { write } = await aDisk();
    let committed = false;
    const real = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      this.transaction.addEventListener('complete', () => (committed = true));
      return real.apply(this, given);
    });
    await write();
    expect(committed).toBe(true);
  });

  it('is on its way before anything is read, and asks for the commit in the same task', async () => {
    const { write } = await aDisk();
    const { base } = await write();
    const order: string[] = [];
    for (const name of ['put', 'delete', 'get', 'getAll', 'getKey', 'getAllKeys', 'openCursor'] as const) {
      const real = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
      const spied = vi.spyOn(IDBObjectStore.prototype, name) as unknown as Mock;
      spied.mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
        if (order.length === 0) queueMicrotask(() => order.push('next task'));
        order.push(name);
        return real.apply(this, given);
      });
    }
    const { commit } = IDBTransaction.prototype;
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      order.push('commit');
      commit.call(this);
    });
    await write(saying('second'), base);
    expect(order[0]).toBe('put');
    expect(order.slice(order.indexOf('commit'))).toEqual(['commit', 'next task']);
  });

  it('survives slow sealing, because sealing comes before the transaction', async () => {
    const { write } = await aDisk();
    const real = crypto.subtle.encrypt.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...given) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return real(...given);
    });
    expect(await write()).toMatchObject({ revision: 1 });
  });

  it('leaves one record for any number of writes', async () => {
    const { connection, write } = await aDisk();
    let { base } = await write();
    for (const text of ['a', 'ab', 'abc']) ({ base } = await write(saying(text), base));
    expect(base).toEqual({ revision: 4, hand: 'me' });
    expect((await recordOf(connection)).revision).toBe(4);
  });

  it('is kept as a second version when another window was first, and touches nothing it did not see', async () => {
    const { connection, write, open } = await aDisk();
    const first = await write(saying('first'));
    await write(saying('second'), first.base);
    const before = await recordOf(connection);
    for (const [base, second] of [
      [first.base, 'late'],
      [nothing, 'new'],
    ] as const) {
      const written = await write(saying(second), base, 'another', second);
      expect(written).toEqual({
        revision: 1,
        secondVersion: second,
        base: { revision: 1, hand: 'another' },
      });
      const opened = await open(second);
      expect(opened).toMatchObject({ kind: 'open', repair: { versionOf: 'r1' } });
      expect(opened.kind === 'open' && said(opened.repair)).toBe(second);
    }
    expect(await recordsOf(connection)).toEqual([before]);
  });

  it('leaves alone what a newer Mend wrote, whatever was read of it', async () => {
    const { connection, disk, write, open } = await aDisk();
    await write();
    const newer: SealedRecord = { ...(await recordOf(connection)), version: 2 };
    await plant(connection, newer);
    expect(await open()).toEqual({ kind: 'newer' });
    const { base } = await openRepair(disk, 'r1');
    const { secondVersion } = await write(saying('older'), base, 'another');
    expect(secondVersion).toBe('second');
    expect(await recordOf(connection)).toEqual(newer);
  });
});

describe('a disk that refuses', () => {
  const moments: readonly Moment[] = ['at once', 'under way', 'at commit'];
  it.each(moments)('says it is full when there is no space %s, and keeps the old words', async (moment) => {
    const { connection, write } = await aDisk();
    const { base } = await write();
    const before = await recordOf(connection);
    refusePuts(() => true, moment);
    await expect(write(saying('second'), base)).rejects.toMatchObject({ reason: 'full' });
    vi.restoreAllMocks();
    expect(await recordOf(connection)).toEqual(before);
    expect(await write(saying('second'), base)).toMatchObject({ revision: 2 });
  });

  it('says only that it failed when the reason is another', async () => {
    const { write } = await aDisk();
    refusePuts(() => true, 'at commit', 'UnknownError');
    await expect(write()).rejects.toMatchObject({ reason: 'failed' });
  });

  it.each([1, 2, 3, 4, 5])('loses nothing else when write %i of five fails', async (nth) => {
    const { write, open } = await aDisk();
    refusePuts((count) => count === nth);
    let base = nothing;
    for (const text of ['a', 'ab', 'abc', 'abcd', 'abcde']) {
      const receipt = await write(saying(text), base).catch(() => undefined);
      base = receipt?.base ?? base;
      const opened = await open();
      const kept = opened.kind === 'open' ? said(opened.repair) : undefined;
      expect(kept === text).toBe(receipt !== undefined);
    }
    expect(base.revision).toBe(4);
  });
});
