import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../src/storage/database';
import { openDisk } from '../../src/storage/disk';
import { sealRepair } from '../../src/storage/repairs';
import {
  aBrowser,
  allTexts,
  keepAlone,
  killAt,
  recordsOf,
  refusePuts,
  said,
  saying,
  settle,
  textOf,
} from './given';

afterEach(() => vi.restoreAllMocks());

/** A disk on which two windows wrote the same revision, and one was killed before it could move its own. */
async function forked() {
  const browser = aBrowser();
  const disk = await openDisk(browser.connection);
  await disk.use(async (database, keys) => {
    for (const [text, revision, hand] of [
      ['the newest', 5, 'a'],
      ['the stray', 4, 'b'],
    ] as const) {
      await database.put('repairs', await sealRepair(keys, saying(text), { revision, hand }));
    }
  });
  return browser;
}

describe('a revision that a killed window left beside another', () => {
  it('is kept as a second version at the next opening, once', async () => {
    const { connection, open } = await forked();
    const { keeping } = await open();
    for (let count = 0; count < 3; count += 1) expect(await textOf(keeping)).toBe('the newest');
    const all = await allTexts(keeping);
    expect(all.map((each) => [said(each), each.versionOf]).sort()).toEqual([
      ['the newest', undefined],
      ['the stray', 'r1'],
    ]);
    expect(await recordsOf(connection)).toHaveLength(1);
  });

  it('is kept once, also when two windows open it in the same moment', async () => {
    const { open } = await forked();
    const [mine, theirs] = await Promise.all([open(), open()]);
    const texts = await Promise.all([textOf(mine.keeping), textOf(theirs.keeping)]);
    expect(texts).toEqual(['the newest', 'the newest']);
    expect((await allTexts(mine.keeping)).map(said).sort()).toEqual(['the newest', 'the stray']);
  });

  it('keeps nobody from opening the newest when the disk is full, and is kept later', async () => {
    const { open } = await forked();
    const { keeping } = await open();
    const adds = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    expect(await textOf(keeping)).toBe('the newest');
    expect(adds).toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(await textOf(keeping)).toBe('the newest');
    expect((await allTexts(keeping)).map(said).sort()).toEqual(['the newest', 'the stray']);
  });

  it('loses neither text, wherever the window that came second is killed', async () => {
    let isDead = true;
    for (let nth = 1; isDead; nth += 1) {
      const { name, open } = aBrowser();
      const first = (await open()).keeping;
      const second = (await open()).keeping;
      await first.save(saying('before'));
      await second.open('r1');
      await first.save(saying('the first'));
      const kill = killAt(nth);
      let end = '';
      second.save(saying('the second')).then(
        () => (end = 'kept'),
        () => (end = 'refused'),
      );
      await vi.waitUntil(() => end || kill.isDead(), { interval: 1, timeout: 10_000 });
      await settle();
      isDead = kill.isDead();
      vi.restoreAllMocks();
      const after = await keepAlone(name);
      await after.open('r1');
      const texts = (await allTexts(after)).map(said);
      expect(texts.filter((each) => each === 'the first')).toHaveLength(1);
      expect(texts.filter((each) => each === 'the second').length).toBeLessThanOrEqual(1);
      if (end === 'kept') expect(texts).toContain('the second');
      expect(end === 'kept').toBe(!isDead);
    }
  });
});

describe('a disk that was emptied under a live page', () => {
  const deleteBehind = async (name: string): Promise<void> => {
    const deleting = indexedDB.deleteDatabase(name);
    await new Promise((resolve) => deleting.addEventListener('success', resolve));
  };
  const clearBehind = async (name: string): Promise<void> => {
    await connect(name).use(async (database) => {
      for (const store of database.objectStoreNames) await database.clear(store);
    });
  };

  it.each([
    ['deleted', deleteBehind],
    ['cleared', clearBehind],
    ['cleared, and used by another window since', clearBehind],
    ['deleted, and used by another window since', deleteBehind],
  ])('when it is %s keeps what is written then so that it opens after a restart', async (how, empty) => {
    const { name, open } = aBrowser();
    const { keeping } = await open();
    await keeping.save(saying('before'));
    await empty(name);
    if (how.endsWith('since')) await (await open()).keeping.save(saying('theirs', 'r2'));
    if (how.startsWith('deleted, and')) expect(await textOf(keeping, 'r2')).toBe('theirs');
    await keeping.save(saying('after'));
    expect(await textOf(await keepAlone(name))).toBe('after');
    await keeping.save(saying('after that'));
    const again = await keepAlone(name);
    expect(await textOf(again)).toBe('after that');
    if (how.endsWith('since')) expect(await textOf(again, 'r2')).toBe('theirs');
  });

  it('says that it is not saved when even then the disk refuses', async () => {
    const { name, open } = aBrowser();
    const { keeping } = await open();
    await keeping.save(saying('before'));
    await clearBehind(name);
    refusePuts((nth) => nth > 1);
    await expect(keeping.save(saying('after'))).rejects.toMatchObject({ reason: 'full' });
    vi.restoreAllMocks();
    await keeping.save(saying('after'));
    expect(await textOf(await keepAlone(name))).toBe('after');
  });

  it('tells that there was something before, unless it was erased by hand', async () => {
    const held = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (each: string) => held.get(each) ?? null,
      setItem: (each: string, value: string) => held.set(each, value),
      removeItem: (each: string) => held.delete(each),
      clear: () => held.clear(),
    });
    const { name, open } = aBrowser();
    const { keeping } = await open();
    expect((await keeping.list(0, 50)).hadSome).toBe(false);
    await keeping.save(saying('before'));
    await deleteBehind(name);
    const emptied = await keepAlone(name);
    expect((await emptied.list(0, 50)).hadSome).toBe(true);
    expect(await emptied.open('r1')).toEqual({ kind: 'gone' });
    await keeping.save(saying('again'));
    // Another window is open, so that a mark stays; the person erased it all the same.
    await open();
    await keeping.erase('r1');
    expect((await keeping.list(0, 50)).hadSome).toBe(false);
    expect(await keeping.open('r1')).toEqual({ kind: 'missing' });
    vi.unstubAllGlobals();
  });
});
