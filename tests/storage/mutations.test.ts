import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SealedRecord, SettingRecord } from '../../src/storage/records';
import { aBrowser, keepAlone, newName, recordOf, recordsOf, said, saying, textOf } from './given';
import { damage, damaged } from './given-mutations';
import { contentsOf, makeVersion } from './given-older';
import { hurry } from './given-passphrases';
import { runsOf } from '../thorough';

hurry();

const seed = 20_261_121;

/** Whether the browser would take this as a record at all: the parts of its key must be keys. */
function canLie({ id, revision, hand }: SealedRecord): boolean {
  try {
    indexedDB.cmp([id, revision, hand], ['']);
    return true;
  } catch {
    return false;
  }
}

const hex = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('hex');

describe('many damaged repairs', () => {
  it('leave every other one as it was; each is named, given out as it lies, and never written over', async () => {
    const { connection, open } = aBrowser();
    const earlier = (await open()).keeping;
    await earlier.save(saying('the damaged one', 'r1', 3));
    await earlier.save(saying('the other', 'r2', 2));
    const { keeping } = await open();
    const whole = await recordOf(connection, 'r1');
    const other = await recordOf(connection, 'r2');
    let planted = 0;
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const bad = damaged(whole, how);
        if (!canLie(bad)) return;
        planted += 1;
        await connection.use(async (database) => {
          const transaction = database.transaction('repairs', 'readwrite');
          void transaction.store.clear();
          void transaction.store.put(other);
          void transaction.store.put(bad);
          await transaction.done;
        });

        const { rows, unreadable } = await keeping.list(0, 50);
        expect(rows.map(({ id }) => id)).toContain('r2');
        expect(await textOf(keeping, 'r2')).toBe('the other');
        const named = [...unreadable, ...rows.map(({ id }) => id)].filter((id) => id !== 'r2');
        expect(named).toEqual([bad.id]);
        if (bad.id !== 'r1') return;

        const opened = await keeping.open('r1');
        if (opened.kind === 'open') {
          expect(said(opened.repair)).toBe('the damaged one');
          return;
        }
        expect(['unreadable', 'newer']).toContain(opened.kind);
        expect(unreadable).toEqual(['r1']);
        const text = await (await keeping.asItLies('r1')).text();
        if (bad.sealed instanceof ArrayBuffer) expect(text).toContain(hex(bad.sealed));
        await keeping.save(saying('fresh', 'r1'));
        expect(await recordsOf(connection, 'r1')).toContainEqual(bad);
      }),
      { numRuns: runsOf(1_250), seed },
    );
    expect(planted).toBeGreaterThanOrEqual(runsOf(1_000));
  }, 60_000);
});

describe('many damaged records of the keys', () => {
  it('are said to be unreadable or open what they can; nothing on the disk is touched', async () => {
    const before = newName();
    await (await keepAlone(before)).save(saying('sealed'));
    const { settings, repairs } = await contentsOf(before);
    const [whole] = settings as SettingRecord[];
    if (!whole) throw new Error('no keys');
    let unreadable = 0;
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const value = damaged({ value: whole.value }, how);
        const name = newName();
        await makeVersion(name, 5, { settings: [{ id: 'data-keys', ...value }], repairs });
        const lies = await contentsOf(name);
        const { keeping } = await aBrowser(name).open();
        const { kind } = await keeping.open('r1');
        expect(keeping.where === 'memory').toBe(false);
        if (keeping.where === 'unreadable') {
          unreadable += 1;
          expect(kind).toBe('missing');
          await keeping.save(saying('for now'));
        } else if (keeping.lockState() === 'locked') expect(kind).toBe('locked');
        else expect(['open', 'unreadable']).toContain(kind);
        await keeping
          .list(0, 50)
          .catch((error: unknown) => expect(error).toMatchObject({ reason: 'locked' }));
        expect(await contentsOf(name)).toEqual(lies);
      }),
      { numRuns: runsOf(1_000), seed },
    );
    expect(unreadable).toBeGreaterThan(runsOf(300));
  }, 60_000);

  it('behind a lock open with the passphrase or do not, and nothing on the disk is touched', async () => {
    const before = newName();
    const locked = await keepAlone(before);
    await locked.setLock('three quiet stones');
    await locked.save(saying('sealed'));
    const { settings, repairs } = await contentsOf(before);
    const [whole] = settings as SettingRecord[];
    if (!whole) throw new Error('no keys');
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const value = damaged({ value: whole.value }, how);
        const name = newName();
        await makeVersion(name, 5, { settings: [{ id: 'data-keys', ...value }], repairs });
        const lies = await contentsOf(name);
        const { keeping } = await aBrowser(name).open();
        if (keeping.where === 'device')
          expect([true, false]).toContain(await keeping.unlock('three quiet stones'));
        expect(['open', 'locked', 'unreadable', 'missing']).toContain((await keeping.open('r1')).kind);
        expect(await contentsOf(name)).toEqual(lies);
      }),
      { numRuns: runsOf(300), seed },
    );
  }, 60_000);
});
