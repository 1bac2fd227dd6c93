import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../src/storage/database';
import { keepOnDevice } from '../../src/storage/device';
import { quietSettings } from '../../src/domain/saved';
import { databaseVersion } from '../../src/storage/migrations';
import { joinWindows } from '../../src/storage/windows';
import { aBrowser, keepAlone, recordOf, refusePuts, saying, textOf } from './given';
import { givenLocks } from './given-locks';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Two tabs of the same person over one disk. */
async function twoTabs() {
  const { name, connection, open } = aBrowser();
  const [mine, theirs] = await Promise.all([open(), open()]);
  return { name, connection, mine: mine.keeping, theirs: theirs.keeping };
}

describe('keeping on this device', () => {
  it('reads back what was saved, in another tab and after a restart', async () => {
    const { name, mine, theirs } = await twoTabs();
    await mine.save(saying('hello'));
    expect(await textOf(theirs)).toBe('hello');
    expect(await textOf(await keepAlone(name))).toBe('hello');
  });

  it('writes a burst of keys as the first and the newest', async () => {
    const { mine } = await twoTabs();
    const puts = refusePuts(() => false);
    const keys = Array.from({ length: 60 }, (_, at) => 'x'.repeat(at + 1));
    await Promise.all(keys.map((text) => mine.save(saying(text))));
    expect(puts).toHaveBeenCalledTimes(2);
    expect(await textOf(mine)).toBe(keys.at(-1));
  });

  it('saves again after a refused write, with the words as they are by then', async () => {
    const { mine } = await twoTabs();
    await mine.save(saying('a'));
    refusePuts((nth) => nth === 1);
    await expect(mine.save(saying('ab'))).rejects.toMatchObject({ reason: 'full' });
    expect(await textOf(mine)).toBe('a');
    await mine.save(saying('abc'));
    expect(await textOf(mine)).toBe('abc');
  });

  it('keeps apart what a tab wrote that did not see what the other one wrote', async () => {
    const { connection, mine, theirs } = await twoTabs();
    await mine.save(saying('a'));
    await theirs.open('r1');
    await mine.save(saying('mine'));
    const before = await recordOf(connection);
    const { secondVersion = '' } = await theirs.save(saying('theirs'));
    expect(await textOf(mine, secondVersion)).toBe('theirs');
    expect(await recordOf(connection)).toEqual(before);
    // What that tab writes from then on goes on there, and the list shows both.
    expect(await theirs.save(saying('theirs, on'))).toEqual({ revision: 2, secondVersion });
    expect(await textOf(mine, secondVersion)).toBe('theirs, on');
    const { rows } = await mine.list(0, 50);
    expect(rows.map(({ id, versionOf }) => [id, versionOf])).toEqual(
      expect.arrayContaining([
        ['r1', undefined],
        [secondVersion, 'r1'],
      ]),
    );
    expect(rows).toHaveLength(2);
  });

  it('lets two tabs write two repairs', async () => {
    const { mine, theirs } = await twoTabs();
    await Promise.all([mine.save(saying('a', 'r1')), theirs.save(saying('b', 'r2'))]);
    expect([await textOf(theirs, 'r1'), await textOf(mine, 'r2')]).toEqual(['a', 'b']);
  });

  it('leaves erased what was erased while its first words were being written', async () => {
    const { mine } = await twoTabs();
    const saving = [mine.save(saying('a')), mine.save(saying('ab'))];
    await mine.erase('r1');
    await Promise.allSettled(saving);
    expect(await textOf(mine)).toBe('missing');
  });

  it('says that a newer Mend is needed when another tab has brought the disk up to date', async () => {
    const { name, mine } = await twoTabs();
    await mine.save(saying('a'));
    const upgrade = indexedDB.open(name, databaseVersion + 1);
    await new Promise((resolve) => (upgrade.onsuccess = resolve));
    await expect(mine.save(saying('ab'))).rejects.toMatchObject({ reason: 'newer' });
    upgrade.result.close();
  });

  it('touches nothing when it starts on a disk of a newer Mend', async () => {
    const { name, connection, mine } = await twoTabs();
    await mine.save(saying('a'));
    const before = await recordOf(connection);
    const upgrade = indexedDB.open(name, databaseVersion + 1);
    await new Promise((resolve) => (upgrade.onsuccess = resolve));
    const older = await keepAlone(name);
    expect(await older.open('r1')).toEqual({ kind: 'newer' });
    await expect(older.save(saying('ab'))).rejects.toMatchObject({ reason: 'newer' });
    await expect(older.list(0, 50)).rejects.toThrow();
    await expect(older.erase('r1')).rejects.toThrow();
    const all = upgrade.result.transaction('repairs').objectStore('repairs').getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    expect(all.result).toEqual([before]);
    upgrade.result.close();
  });

  it('opens the disk again when the browser has closed it without a word', async () => {
    const opened: IDBDatabase[] = [];
    const { transaction } = IDBDatabase.prototype;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      opened.push(this);
      return transaction.apply(this, given);
    });
    const { mine } = await twoTabs();
    await mine.save(saying('a'));
    // Each connection of this disk, that of the page too.
    for (const each of opened) each.close();
    await mine.save(saying('ab'));
    expect(await textOf(mine)).toBe('ab');
  });

  it('remembers the look, and takes the quiet one where it cannot be read', async () => {
    const { connection, mine, theirs } = await twoTabs();
    expect(await mine.readSettings()).toEqual(quietSettings);
    await mine.saveSettings({ appearance: 'night', country: 'de', lockAfter: 15 });
    expect(await theirs.readSettings()).toEqual({ appearance: 'night', country: 'de', lockAfter: 15 });
    await connection.use((database) =>
      database.put('settings', { id: 'look', value: { appearance: 'loud' } }),
    );
    expect(await mine.readSettings()).toEqual(quietSettings);
  });

  it('has no words when the disk is refused, and keeps them in memory instead', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const keeping = await keepOnDevice(connect(), joinWindows('refused', givenLocks().open().locks));
    expect(keeping.where).toBe('memory');
    await keeping.save(saying('a'));
    expect(await textOf(keeping)).toBe('a');
  });
});
