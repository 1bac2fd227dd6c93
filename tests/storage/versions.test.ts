import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Keeping, Repair } from '../../src/domain/saved';
import { connect, type Connection } from '../../src/storage/database';
import { keepOnDevice } from '../../src/storage/device';
import { newName, recordOf } from './given';

// Written once by the build that released the version, and never edited: people have these on their disks.
const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'));
const repair = fixture('repair-v1') as Repair;
const stored = fixture('stored-v1') as { readonly key: string; readonly iv: string; readonly sealed: string };

const bytes = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(base64, 'base64'));

describe('a repair of version 1', () => {
  const { id } = repair;
  let name: string;
  let connection: Connection;
  let keeping: Keeping;

  beforeEach(async () => {
    name = newName();
    connection = connect(name);
    await connection.use(async (database) => {
      await database.put('settings', { id: 'data-key', value: { generation: 1, raw: bytes(stored.key) } });
      await database.put('repairs', {
        id,
        kind: 'repair',
        changed: repair.changed,
        revision: 3,
        version: 1,
        generation: 1,
        iv: bytes(stored.iv),
        sealed: bytes(stored.sealed).buffer,
      });
    });
    keeping = await keepOnDevice(connection);
  });

  it('opens whole from the bytes that were stored then', async () => {
    expect(await keeping.open(id)).toEqual({ kind: 'open', repair });
    expect((await keeping.list(0, 50)).rows[0]).toMatchObject({ id, answered: 9 });
  });

  it('is not touched on the disk by being opened', async () => {
    const before = await recordOf(connection, id);
    await keeping.open(id);
    expect(await recordOf(connection, id)).toEqual(before);
  });

  it('keeps what a later Mend put in, when it is saved here and opened again', async () => {
    const opened = await keeping.open(id);
    if (opened.kind !== 'open') throw new Error(opened.kind);
    await keeping.save({ ...opened.repair, skipped: [] });
    const again = await (await keepOnDevice(connect(name))).open(id);
    expect(again).toEqual({ kind: 'open', repair: { ...repair, skipped: [], revision: 4 } });
  });
});
