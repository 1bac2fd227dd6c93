import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bringsSomething, type BackupFound } from '../../src/domain/backup';
import { quietSettings, type Repair, type Settings } from '../../src/domain/saved';
import { backupsOver } from '../../src/storage/backups';
import { workOnBackup } from '../../src/storage/backup-work';
import { openRepair } from '../../src/storage/repairs';
import { readSettings } from '../../src/storage/shapes';
import { readZip } from '../../src/storage/zip-entries';
import { withFiles } from './backup-given';
import { aDisk, keysOf, plant, recordsOf, refusePuts, said, saying } from './given';

afterEach(() => vi.restoreAllMocks());

const [one, two, three] = [1, 2, 3].map((at) => `0000000${at}-0000-4000-8000-000000000000`) as [
  string,
  string,
  string,
];

/** A disk with these repairs on it, and its backups, made without a worker. */
async function deviceWith(...repairs: readonly Repair[]) {
  const { disk, connection, write } = await aDisk();
  for (const repair of repairs) await write(repair);
  const backups = backupsOver(disk, 'restored', workOnBackup);
  const texts = async (): Promise<(string | undefined)[]> => {
    const ids = new Set((await keysOf(connection)).map(([id]) => id));
    const opened = await Promise.all([...ids].map((id) => openRepair(disk, id)));
    return opened.flatMap(({ opened: each }) => (each.kind === 'open' ? [said(each.repair)] : [])).sort();
  };
  const found = async (file: File, passphrase?: string): Promise<BackupFound> => {
    const inspected = await backups.inspectBackup(file, passphrase);
    if (inspected.kind !== 'found') throw new Error(inspected.kind);
    return inspected.found;
  };
  const choose = (settings: Settings): Promise<unknown> =>
    connection.use((database) => database.put('settings', { id: 'look', value: settings }));
  const chosen = (): Promise<Settings> =>
    connection.use(async (database) => readSettings((await database.get('settings', 'look'))?.value));
  return { connection, write, backups, texts, found, choose, chosen };
}

describe('a backup', () => {
  it.each([undefined, 'lamp river eleven coat'])(
    'brings everything to another device (passphrase: %s)',
    async (passphrase) => {
      const old = await deviceWith(saying('the jar', one), saying('the bus', two));
      const fresh = await deviceWith();
      const file = await old.backups.makeBackup(passphrase);
      const found = await fresh.found(file, passphrase);
      expect(found).toMatchObject({ repairs: 2, fresh: 2, same: 0, second: 0 });
      expect(await fresh.texts()).toEqual([]);
      await fresh.backups.restoreBackup(found);
      expect(await fresh.texts()).toEqual(['the bus', 'the jar']);
    },
  );

  it('loses nothing of either device, and nothing by being brought back twice', async () => {
    const old = await deviceWith(saying('the jar', one), saying('the bus, as told there', two));
    const here = await deviceWith(saying('another bus, told here', two), saying('the well', three));
    const file = await old.backups.makeBackup(undefined);
    for (const expected of [
      { fresh: 1, second: 1, same: 0 },
      { fresh: 0, second: 0, same: 2 },
    ]) {
      const found = await here.found(file);
      expect(found).toMatchObject(expected);
      await here.backups.restoreBackup(found);
      expect(await here.texts()).toEqual([
        'another bus, told here',
        'the bus, as told there',
        'the jar',
        'the well',
      ]);
    }
  });

  it('fills in what is here with less in it, under the same id', async () => {
    const old = await deviceWith(saying('the jar fell', one));
    const here = await deviceWith(saying('the jar', one));
    await here.backups.restoreBackup(await here.found(await old.backups.makeBackup(undefined)));
    expect(await here.texts()).toEqual(['the jar fell']);
    expect(await keysOf(here.connection)).toEqual([[one, 2, 'restored']]);
  });

  it.each([1, 2, 3, 4, 5])(
    'is brought back whole or not at all when the disk refuses write %i',
    async (nth) => {
      const old = await deviceWith(saying('a', one), saying('b', two), saying('c', three));
      await old.choose({ ...quietSettings, country: 'de' });
      const zip = new Uint8Array(await (await old.backups.makeBackup(undefined)).arrayBuffer());
      const file = new File(
        [withFiles(zip, { 'recordings/voice.webm': 'bytes of a later Mend' })],
        'backup.zip',
      );
      const here = await deviceWith(saying('here', 'bbbbbbbb-0000-4000-8000-000000000000'));
      const found = await here.found(file);
      refusePuts((count) => count === nth);
      await expect(here.backups.restoreBackup(found)).rejects.toMatchObject({ reason: 'full' });
      vi.restoreAllMocks();
      expect(await here.texts()).toEqual(['here']);
      expect(await here.chosen()).toEqual(quietSettings);
      await here.backups.restoreBackup(found);
      expect(await here.texts()).toEqual(['a', 'b', 'c', 'here']);
    },
  );

  it('carries on what nothing here knows, sealed while it lies here', async () => {
    const old = await deviceWith(saying('a', one));
    const zip = new Uint8Array(await (await old.backups.makeBackup(undefined)).arrayBuffer());
    const file = new File(
      [withFiles(zip, { 'recordings/voice.webm': 'bytes of a later Mend' })],
      'backup.zip',
    );
    const here = await deviceWith();
    await here.backups.restoreBackup(await here.found(file));
    const lying = await here.connection.use((database) => database.getAll('set-aside'));
    expect(lying).toHaveLength(1);
    expect(JSON.stringify(lying)).not.toContain('recordings');
    const again = await deviceWith();
    expect(await again.found(await here.backups.makeBackup(undefined))).toMatchObject({
      fresh: 1,
      unknown: 1,
    });
  });

  it('takes along what cannot be read, byte for byte', async () => {
    const { connection, backups, found } = await deviceWith(saying('a', one), saying('b', two));
    const [record] = await recordsOf(connection, one);
    if (!record || !('sealed' in record)) throw new Error('no record');
    await plant(connection, { ...record, sealed: record.sealed.slice(0, 20) });
    expect(await found(await backups.makeBackup(undefined))).toMatchObject({ repairs: 1, unknown: 1 });
  });
});

describe('the settings in a backup', () => {
  const later = { fromLater: { deep: ['kept'] } };
  const there: Settings = { appearance: 'night', country: 'de', lockAfter: 15, backedUp: 7, ...later };

  async function madeThere(settings = there): Promise<File> {
    const old = await deviceWith(saying('the jar', one));
    await old.choose(settings);
    return old.backups.makeBackup(undefined);
  }

  it('are how it looks, the country and when it locks; no key, and not when it was last made', async () => {
    const files = readZip(new Uint8Array(await (await madeThere()).arrayBuffer()));
    const { bytes } = files.find(({ name }) => name === 'mend.json') ?? {};
    const { settings } = JSON.parse(new TextDecoder().decode(bytes)) as { settings: unknown };
    expect(settings).toEqual({ appearance: 'night', country: 'de', lockAfter: 15, ...later });
  });

  it('come back to a device where nothing was chosen, as told before', async () => {
    const here = await deviceWith();
    const found = await here.found(await madeThere());
    expect(new Set(found.settings)).toEqual(new Set(['appearance', 'country', 'lockAfter', 'fromLater']));
    expect(await here.chosen()).toEqual(quietSettings);
    await here.backups.restoreBackup(found);
    const { backedUp: _, ...carried } = there;
    expect(await here.chosen()).toEqual({ ...quietSettings, ...carried });
  });

  it('never change what was chosen here, even after the file was looked into', async () => {
    const here = await deviceWith();
    await here.choose({ ...quietSettings, country: 'fr' });
    const found = await here.found(await madeThere());
    expect(found.settingsHere).toEqual(['country']);
    await here.choose({ appearance: 'contrast', country: 'fr', lockAfter: 5, backedUp: 9 });
    await here.backups.restoreBackup(found);
    const after = { appearance: 'contrast', country: 'fr', lockAfter: 15, backedUp: 9, ...later };
    expect(await here.chosen()).toEqual(after);
  });

  it('are worth bringing back alone', async () => {
    const here = await deviceWith(saying('the jar', one));
    const found = await here.found(await madeThere());
    expect(found).toMatchObject({ fresh: 0, same: 1 });
    expect(bringsSomething(found)).toBe(true);
    expect(bringsSomething(await here.found(await madeThere(quietSettings)))).toBe(false);
  });

  it.each([
    ['none, as an older file may', {}],
    ['what nobody can read', { settings: { appearance: 'loud', country: 'de' } }],
  ])('that are %s leave those here as they are', async (_what, head) => {
    const zip = new Uint8Array(await (await madeThere()).arrayBuffer());
    const text = JSON.stringify({
      kind: 'mend backup',
      version: 1,
      made: 5,
      counts: { repairs: 1 },
      ...head,
    });
    const here = await deviceWith();
    const found = await here.found(new File([withFiles(zip, { 'mend.json': text })], 'backup.zip'));
    expect(found).toMatchObject({ fresh: 1, settings: [], settingsHere: [] });
    await here.backups.restoreBackup(found);
    expect(await here.texts()).toEqual(['the jar']);
    expect(await here.chosen()).toEqual(quietSettings);
  });
});
