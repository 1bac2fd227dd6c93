import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import { connect } from '../../src/storage/database';
import { openDisk } from '../../src/storage/disk';
import { resealOlder } from '../../src/storage/resealing';
import { allTexts, keepAlone, killAt, newName, said, saying, settle, textOf } from './given';
import { contentsOf } from './given-older';
import { hurry } from './given-passphrases';

hurry();

const first = 'three quiet stones';
const other = 'a lamp by the door';

afterEach(() => vi.restoreAllMocks());

/** Work on keys that is under way: on a busy machine it takes many turns, and what comes behind it would outlive a kill. */
let working = 0;
for (const name of ['deriveKey', 'importKey', 'encrypt', 'decrypt'] as const) {
  const real = crypto.subtle[name].bind(crypto.subtle) as (...given: unknown[]) => Promise<unknown>;
  Object.assign(crypto.subtle, {
    [name]: async (...given: unknown[]) => {
      working += 1;
      try {
        return await real(...given);
      } finally {
        working -= 1;
      }
    },
  });
}

/** Resolves when nothing has worked on keys for a while. */
async function quiet(): Promise<void> {
  for (let calm = 0; calm < 3; calm = working === 0 ? calm + 1 : 0) await settle(50);
}

/** Opens the disk after a kill with one of these; the one that opened it. */
async function openedWith(keeping: Keeping, passphrases: readonly string[]): Promise<string> {
  if (keeping.lockState() === 'none') return 'none';
  for (const each of passphrases) if (await keeping.unlock(each)) return each;
  return 'neither';
}

const actions = [
  ['setting', ['none', first], (keeping: Keeping) => keeping.setLock(first)],
  ['changing', [first, other], (keeping: Keeping) => keeping.setLock(other, first)],
  ['removing', [first, 'none'], (keeping: Keeping) => keeping.removeLock(first)],
] as const;

describe.each(actions)('%s a passphrase', (_name, ways, act) => {
  it('killed at any request leaves everything readable, the old way or the new one', async () => {
    const seen = new Set<string>();
    let isDead = true;
    for (let nth = 1; isDead; nth += 1) {
      const name = newName();
      const keeping = await keepAlone(name);
      await keeping.save(saying('one', 'r1'));
      await keeping.save(saying('two', 'r2'));
      if (ways[0] !== 'none') await keeping.setLock(ways[0]);
      await settle();
      const kill = killAt(nth);
      let isDone = false;
      act(keeping).then(
        () => (isDone = true),
        () => (isDone = true),
      );
      await vi.waitUntil(() => isDone || kill.isDead(), { interval: 1, timeout: 10_000 });
      // What is sealed again in the background may be hit as well.
      await quiet();
      isDead = kill.isDead();
      vi.restoreAllMocks();
      const after = await keepAlone(name);
      const way = await openedWith(after, [first, other]);
      expect(ways).toContain(way);
      seen.add(way);
      expect((await allTexts(after)).map(said).sort()).toEqual(['one', 'two']);
      await after.save(saying('one, on', 'r1'));
      expect(await textOf(after)).toBe('one, on');
    }
    expect([...seen].sort()).toEqual([...ways].sort());
  }, 30_000);
});

describe('sealing again', () => {
  it('killed at any request, goes on at the next unlock until all lies under the newest key', async () => {
    const generations = async (name: string): Promise<number[]> =>
      ((await contentsOf(name)).repairs as { generation: number }[]).map(({ generation }) => generation);
    let isDead = true;
    for (let nth = 1; isDead; nth += 1) {
      const name = newName();
      const disk = await openDisk(connect(name));
      const keeping = await keepAlone(name);
      for (const id of ['r1', 'r2', 'r3']) await keeping.save(saying(id, id));
      await disk.setLock(first);
      const kill = killAt(nth);
      let isDone = false;
      void resealOlder(disk).then(() => (isDone = true));
      await vi.waitUntil(() => isDone || kill.isDead(), { interval: 1, timeout: 10_000 });
      await settle();
      isDead = kill.isDead();
      vi.restoreAllMocks();
      const after = await keepAlone(name);
      expect(await after.unlock(first)).toBe(true);
      expect((await allTexts(after)).map(said).sort()).toEqual(['r1', 'r2', 'r3']);
      await vi.waitUntil(async () => (await generations(name)).every((each) => each === 2), { interval: 1 });
      expect((await allTexts(after)).map(said).sort()).toEqual(['r1', 'r2', 'r3']);
    }
  }, 30_000);
});
