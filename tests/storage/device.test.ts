import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../src/storage/database';
import { keepOnDevice } from '../../src/storage/device';
import { newName, recordOf, refusePuts, said, saying } from './given';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Two tabs of the same person over one disk. */
async function twoTabs() {
  const name = newName();
  const connection = connect(name);
  const [mine, theirs] = await Promise.all([keepOnDevice(connection), keepOnDevice(connect(name))]);
  return { name, connection, mine, theirs };
}

async function textOf(
  keeping: Awaited<ReturnType<typeof keepOnDevice>>,
  id = 'r1',
): Promise<string | undefined> {
  const opened = await keeping.open(id);
  return opened.kind === 'open' ? said(opened.repair) : opened.kind;
}

describe('keeping on this device', () => {
  it('reads back what was saved, in another tab and after a restart', async () => {
    const { name, mine, theirs } = await twoTabs();
    await mine.save(saying('hello'));
    expect(await textOf(theirs)).toBe('hello');
    expect(await textOf(await keepOnDevice(connect(name)))).toBe('hello');
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

  it('refuses the tab that did not see what the other one wrote', async () => {
    const { connection, mine, theirs } = await twoTabs();
    await mine.save(saying('a'));
    await theirs.open('r1');
    await mine.save(saying('mine'));
    const before = await recordOf(connection);
    await expect(theirs.save(saying('theirs'))).rejects.toMatchObject({ reason: 'changed-elsewhere' });
    expect(await recordOf(connection)).toEqual(before);
  });

  it('lets two tabs write two repairs', async () => {
    const { mine, theirs } = await twoTabs();
    await Promise.all([mine.save(saying('a', 'r1')), theirs.save(saying('b', 'r2'))]);
    expect([await textOf(theirs, 'r1'), await textOf(mine, 'r2')]).toEqual(['a', 'b']);
  });

  it('leaves erased what was erased, though another tab still types', async () => {
    const { mine, theirs } = await twoTabs();
    await mine.save(saying('a'));
    await theirs.open('r1');
    await mine.erase('r1');
    await expect(theirs.save(saying('ab'))).rejects.toMatchObject({ reason: 'changed-elsewhere' });
    await expect(mine.save(saying('ab'))).rejects.toMatchObject({ reason: 'changed-elsewhere' });
    expect(await textOf(mine)).toBe('missing');
    expect((await mine.list(0, 50)).total).toBe(0);
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
    const upgrade = indexedDB.open(name, 2);
    await new Promise((resolve) => (upgrade.onsuccess = resolve));
    await expect(mine.save(saying('ab'))).rejects.toMatchObject({ reason: 'newer' });
    upgrade.result.close();
  });

  it('touches nothing when it starts on a disk of a newer Mend', async () => {
    const { name, connection, mine } = await twoTabs();
    await mine.save(saying('a'));
    const before = await recordOf(connection);
    const upgrade = indexedDB.open(name, 2);
    await new Promise((resolve) => (upgrade.onsuccess = resolve));
    const older = await keepOnDevice(connect(name));
    expect(await older.open('r1')).toEqual({ kind: 'newer' });
    await expect(older.save(saying('ab'))).rejects.toMatchObject({ reason: 'newer' });
    await expect(older.list(0, 50)).rejects.toThrow();
    await expect(older.erase('r1')).rejects.toThrow();
    const get = upgrade.result.transaction('repairs').objectStore('repairs').get('r1');
    await new Promise((resolve) => (get.onsuccess = resolve));
    expect(get.result).toEqual(before);
    upgrade.result.close();
  });

  it('opens the disk again when the browser has closed it without a word', async () => {
    const { connection, mine } = await twoTabs();
    await mine.save(saying('a'));
    await connection.use(async (database) => database.close());
    await mine.save(saying('ab'));
    expect(await textOf(mine)).toBe('ab');
  });

  it('remembers the look, and takes the quiet one where it cannot be read', async () => {
    const { connection, mine, theirs } = await twoTabs();
    expect(await mine.readSettings()).toEqual({ appearance: 'system' });
    await mine.saveSettings({ appearance: 'night', country: 'de' });
    expect(await theirs.readSettings()).toEqual({ appearance: 'night', country: 'de' });
    await connection.use((database) =>
      database.put('settings', { id: 'look', value: { appearance: 'loud' } }),
    );
    expect(await mine.readSettings()).toEqual({ appearance: 'system' });
  });

  it('has no words when the disk is refused, and keeps them in memory instead', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const keeping = await keepOnDevice();
    expect(keeping.where).toBe('memory');
    await keeping.save(saying('a'));
    expect(await textOf(keeping)).toBe('a');
  });
});
