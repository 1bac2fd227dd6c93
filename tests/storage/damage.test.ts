import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/storage/database';
import type { SealedRecord } from '../../src/storage/records';
import type { Disk } from '../../src/storage/disk';
import { listRepairs, openRepair } from '../../src/storage/repairs';
import { seal } from '../../src/storage/sealing';
import { aDisk, plant, recordOf, recordsOf, saying } from './given';

let connection: Connection;
let disk: Disk;
let write: Awaited<ReturnType<typeof aDisk>>['write'];
let whole: SealedRecord;
let other: SealedRecord;

beforeAll(async () => {
  ({ connection, disk, write } = await aDisk());
  await write(saying('the damaged one', 'r1', 3));
  await write(saying('the other', 'r2', 2));
  whole = await recordOf(connection, 'r1');
  other = await recordOf(connection, 'r2');
});

/** Opens the first repair after laying this in its place; the second must be none the worse. */
async function openedAs(record: SealedRecord): Promise<string> {
  await plant(connection, record);
  expect((await openRepair(disk, 'r2')).opened.kind).toBe('open');
  const { rows } = await listRepairs(disk, 0, 50);
  expect(rows.map(({ id }) => id)).toContain('r2');
  return (await openRepair(disk, 'r1')).opened.kind;
}

function flipped(bytes: Uint8Array<ArrayBuffer>, at: number, bit: number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}

describe('a damaged record', () => {
  it('is not opened when any bit of its words is flipped', async () => {
    const bytes = new Uint8Array(whole.sealed);
    const anywhere = fc.tuple(fc.nat(bytes.length - 1), fc.nat(7));
    await fc.assert(
      fc.asyncProperty(anywhere, async ([at, bit]) => {
        expect(await openedAs({ ...whole, sealed: flipped(bytes, at, bit).buffer })).toBe('unreadable');
      }),
    );
  });

  it('is not opened when it is cut short or has grown', async () => {
    const { byteLength } = whole.sealed;
    for (const length of [0, 1, 15, 16, byteLength - 1]) {
      expect(await openedAs({ ...whole, sealed: whole.sealed.slice(0, length) })).toBe('unreadable');
    }
    const grown = new Uint8Array(byteLength + 1);
    grown.set(new Uint8Array(whole.sealed));
    expect(await openedAs({ ...whole, sealed: grown.buffer })).toBe('unreadable');
  });

  it('is not opened with another nonce, revision, hand, or the words of another repair', async () => {
    expect(await openedAs({ ...whole, iv: flipped(whole.iv, 0, 0) })).toBe('unreadable');
    expect(await openedAs({ ...whole, revision: 7 })).toBe('unreadable');
    expect(await openedAs({ ...whole, hand: 'another' })).toBe('unreadable');
    expect(await openedAs({ ...whole, sealed: other.sealed })).toBe('unreadable');
    expect(await openedAs({ ...whole, sealed: other.sealed, iv: other.iv })).toBe('unreadable');
    expect(await openedAs({ ...other, id: 'r1' })).toBe('unreadable');
    expect(await openedAs(whole)).toBe('open');
  });

  it('is not opened when it is not a record at all', async () => {
    const shapes = [
      {},
      { iv: 'x', sealed: 'y' },
      { sealed: null },
      { ...whole, iv: null },
      { version: 'one' },
    ];
    for (const shape of shapes) {
      expect(
        await openedAs({
          ...shape,
          id: 'r1',
          revision: 1,
          hand: 'me',
          changed: 3,
        } as unknown as SealedRecord),
      ).toBe('unreadable');
    }
  });

  it('is not opened when what was sealed is no repair', async () => {
    for (const value of [
      null,
      'text',
      [],
      { id: 'r1' },
      { ...saying('x'), answers: { camera: { kind: 'odd' } } },
    ]) {
      const parts = await disk.use((_database, keys) => {
        const key = keys.of(keys.newest);
        if (!key) throw new Error('no key');
        return seal(key, value, 'repair/r1/1/1/me');
      });
      expect(await openedAs({ ...whole, ...parts })).toBe('unreadable');
    }
  });

  it('is never written over by somebody who did not read it, or who could not', async () => {
    const cut = { ...whole, sealed: whole.sealed.slice(0, 9) };
    await plant(connection, cut);
    const { base } = await openRepair(disk, 'r1');
    const { secondVersion } = await write(saying('fresh'), base, 'another');
    expect(secondVersion).toBe('second');
    expect(await recordsOf(connection)).toEqual([cut]);
  });
});
