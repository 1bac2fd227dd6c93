import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../src/domain/saved';
import { connect } from '../../src/storage/database';
import { keepOnDevice } from '../../src/storage/device';
import { isErasedMark } from '../../src/storage/records';
import { joinWindows } from '../../src/storage/windows';
import { aBrowser, keysOf, killAt, recordsOf, saying, settle, textOf } from './given';
import { contentsOf } from './given-older';

afterEach(() => vi.restoreAllMocks());

/** Two windows of one browser, with the same repair open in both. */
async function twoWindows() {
  const browser = aBrowser();
  const mine = await browser.open();
  const theirs = await browser.open();
  await mine.keeping.save(saying('a'));
  await theirs.keeping.open('r1');
  return { ...browser, mine, theirs };
}

describe('an erased repair', () => {
  it('leaves nothing at all where this window is the only one', async () => {
    const { connection, open } = aBrowser();
    const { keeping } = await open();
    await keeping.save(saying('a'));
    await keeping.erase('r1');
    expect(await keysOf(connection)).toEqual([]);
    await expect(keeping.save(saying('ab'))).rejects.toMatchObject({ reason: 'erased-elsewhere' });
    expect(await keysOf(connection)).toEqual([]);
  });

  it('stays erased though another window still types, which is told so and leaves nothing', async () => {
    const { connection, mine, theirs } = await twoWindows();
    await mine.keeping.erase('r1');
    expect((await recordsOf(connection)).map(isErasedMark)).toEqual([true]);
    for (const text of ['ab', 'abc']) {
      for (const { keeping } of [theirs, mine]) {
        await expect(keeping.save(saying(text))).rejects.toMatchObject({ reason: 'erased-elsewhere' });
      }
    }
    expect((await recordsOf(connection)).map(isErasedMark)).toEqual([true]);
    for (const { keeping } of [theirs, mine]) {
      expect(await textOf(keeping)).toBe('missing');
      expect(await keeping.list(0, 50)).toMatchObject({ rows: [], total: 0, unreadable: [] });
    }
  });

  it('is told to the other windows', async () => {
    const { mine, theirs } = await twoWindows();
    const told: Change[] = [];
    theirs.keeping.watch((change) => told.push(change));
    await mine.keeping.erase('r1');
    await vi.waitUntil(() => told.length > 0);
    expect(told).toEqual([{ kind: 'erased', id: 'r1' }]);
  });

  it('keeps its mark while a window is open, and loses it at the next lone start', async () => {
    const { connection, open, mine, theirs } = await twoWindows();
    await mine.keeping.erase('r1');
    mine.close();
    const third = await open();
    await settle();
    expect(await recordsOf(connection)).toHaveLength(1);
    third.close();
    theirs.close();
    const last = await open();
    await vi.waitUntil(async () => (await keysOf(connection)).length === 0);
    expect(await textOf(last.keeping)).toBe('missing');
  });

  it('stays erased, wherever a window that still typed was killed', async () => {
    let isDead = true;
    for (let nth = 1; isDead; nth += 1) {
      const { connection, open, mine, theirs } = await twoWindows();
      await mine.keeping.erase('r1');
      const kill = killAt(nth);
      let end = '';
      theirs.keeping.save(saying('late')).catch(() => (end = 'refused'));
      await vi.waitUntil(() => end || kill.isDead(), { interval: 1, timeout: 10_000 });
      await settle();
      isDead = kill.isDead();
      vi.restoreAllMocks();
      const beside = await open();
      expect(await textOf(beside.keeping)).toBe('missing');
      for (const each of [mine, theirs, beside]) each.close();
      const { keeping } = await open();
      await vi.waitUntil(async () => (await keysOf(connection)).length === 0);
      expect(await textOf(keeping)).toBe('missing');
    }
  });

  it('stays erased while its first words were still being written', async () => {
    const { connection, open } = aBrowser();
    const { keeping } = await open();
    const saving = [keeping.save(saying('a')), keeping.save(saying('ab'))];
    await keeping.erase('r1');
    await Promise.allSettled(saving);
    expect(await keysOf(connection)).toEqual([]);
  });

  it('as a second version stays erased, and what is typed on in the first goes to another one', async () => {
    const { connection, mine, theirs } = await twoWindows();
    await mine.keeping.save(saying('mine'));
    const { secondVersion: second = '' } = await theirs.keeping.save(saying('theirs'));
    // The other window is gone, so that no mark would stop a late write.
    mine.close();
    const saving = theirs.keeping.save(saying('theirs, under way'));
    await theirs.keeping.erase(second);
    await saving;
    expect(await keysOf(connection)).not.toContainEqual(expect.arrayContaining([second]));
    const { secondVersion: third = '' } = await theirs.keeping.save(saying('theirs, on'));
    expect(third).not.toBe(second);
    expect(await textOf(theirs.keeping, second)).toBe('missing');
    expect(await textOf(theirs.keeping, third)).toBe('theirs, on');
    expect(await textOf(theirs.keeping)).toBe('mine');
  });
});

describe('the mark of an erased repair, where the browser cannot say which windows are open', () => {
  const day = 86_400_000;
  const now = Date.now();
  const start = (name: string) =>
    keepOnDevice(connect(name), joinWindows(name, null as unknown as LockManager));

  it('goes at a start more than thirty days later, and not before', async () => {
    const { connection, name } = aBrowser();
    const keeping = await start(name);
    await keeping.save(saying('a'));
    await keeping.erase('r1');
    for (const [days, left] of [
      [29, 1],
      [31, 0],
    ] as const) {
      vi.spyOn(Date, 'now').mockReturnValue(now + days * day);
      const later = await start(name);
      await settle();
      expect(await recordsOf(connection)).toHaveLength(left);
      expect(await textOf(later)).toBe('missing');
    }
  });

  it('stays where an earlier build gave it no time, and where its time is nonsense', async () => {
    const { connection, name, open } = aBrowser();
    const marks = [{ id: 'r1' }, { id: 'r2', at: now + 90 * day }, { id: 'r3', at: NaN }];
    await connection.use((database) =>
      Promise.all(marks.map((mark) => database.put('repairs', { revision: 0, hand: 'erased', ...mark }))),
    );
    await start(name);
    await settle();
    expect(await keysOf(connection)).toHaveLength(3);
    await open();
    await vi.waitUntil(async () => (await keysOf(connection)).length === 0);
  });
});

describe('erasing everything', () => {
  it('leaves no store, tells the other windows, and none of them writes again', async () => {
    const { name, mine, theirs } = await twoWindows();
    await mine.keeping.saveSettings({ appearance: 'night' });
    const told: Change[] = [];
    theirs.keeping.watch((change) => told.push(change));
    await mine.keeping.eraseAll();
    await vi.waitUntil(() => told.length > 0);
    expect(told).toEqual([{ kind: 'erased-all' }]);
    for (const { keeping } of [mine, theirs]) {
      await expect(keeping.save(saying('late'))).rejects.toMatchObject({ reason: 'erased-elsewhere' });
    }
    const names = (await indexedDB.databases()).map((each) => each.name);
    expect(names).not.toContain(name);
  });

  it('tells the others before it deletes, so that no key between the two brings anything back', async () => {
    const { mine, theirs } = await twoWindows();
    const order: string[] = [];
    theirs.keeping.watch(({ kind }) => order.push(kind));
    const real = IDBFactory.prototype.deleteDatabase;
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(function (this: IDBFactory, each) {
      const request = real.call(this, each);
      request.addEventListener('success', () => order.push('deleted'));
      return request;
    });
    const post = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => {
      order.push('told');
    });
    await mine.keeping.eraseAll();
    expect(order).toEqual(['told', 'deleted', 'deleted']);
    post.mockRestore();
  });

  it('finds nothing, wherever it was killed after the stores were emptied', async () => {
    const { name, mine } = await twoWindows();
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(
      () => new (IDBOpenDBRequest as unknown as new () => IDBOpenDBRequest)(),
    );
    void mine.keeping.eraseAll();
    await settle();
    vi.restoreAllMocks();
    const { settings, repairs } = await contentsOf(name);
    expect([settings, repairs]).toEqual([[], []]);
  });
});
