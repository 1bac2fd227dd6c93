import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import { aBrowser, allTexts, keepAlone, keysOf, said, saying, settle, textOf } from './given';
import { runsOf } from '../thorough';

afterEach(() => void vi.useRealTimers());

interface Typing {
  readonly keeping: Keeping;
  /** What stands on its screen. */
  screen: string;
  /** What it was last told is saved. */
  kept: string;
  receipt: { readonly revision: number; readonly secondVersion?: string } | undefined;
  busy: Promise<unknown>;
}

/** Windows that have the same repair open. */
async function windows(count: number) {
  const { name, connection, open } = aBrowser();
  const all: Typing[] = [];
  for (let at = 0; at < count; at += 1) {
    const { keeping } = await open();
    if (at === 0) await keeping.save(saying('0'));
    else await keeping.open('r1');
    all.push({ keeping, screen: '0', kept: '0', receipt: undefined, busy: Promise.resolve() });
  }
  return { name, connection, all };
}

function type(mine: Typing, token: string, goesOn = true): void {
  mine.screen = goesOn ? `${mine.screen} ${token}` : token;
  const text = mine.screen;
  const saving = mine.keeping.save(saying(text)).then((receipt) => {
    mine.kept = text;
    mine.receipt = receipt;
  });
  mine.busy = Promise.all([mine.busy, saving]);
}

const act = (count: number) =>
  fc.record({
    tab: fc.nat(count - 1),
    does: fc.constantFrom('type', 'type', 'type', 'wait', 'breathe', 'reopen'),
  });

/** Lets a little time pass, so that writes of several windows cross at any point. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe.each([
  [2, 500],
  [3, 100],
])('%i windows on one repair', (count, numRuns) => {
  it('never lose what was said to be saved: each window’s last words are the repair or a second version', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act(count), { maxLength: 25 }), async (acts) => {
        const { name, all } = await windows(count);
        for (const [at, { tab, does }] of acts.entries()) {
          const mine = all[tab];
          if (!mine) continue;
          if (does === 'type') type(mine, `${tab}:${at}`, false);
          if (does === 'wait') await mine.busy;
          if (does === 'breathe') await breathe();
        }
        await Promise.all(all.map(({ busy }) => busy));

        const after = await keepAlone(name);
        const kept = await allTexts(after);
        for (const mine of all) {
          if (!mine.receipt) continue;
          const at = mine.receipt.secondVersion ?? 'r1';
          const there = kept.find(({ id }) => id === at);
          expect(there && said(there)).toBe(mine.kept);
          expect(there?.versionOf).toBe(mine.receipt.secondVersion && 'r1');
        }
        // Nothing twice: a record for the repair, and one for each window that went its own way.
        const ways = new Set(all.flatMap(({ receipt }) => receipt?.secondVersion ?? []));
        expect(kept.map(({ id }) => id).sort()).toEqual(['r1', ...ways].sort());
      }),
      { numRuns: runsOf(numRuns) },
    );
  }, 60_000);

  it('never lose a single word, though windows close the repair and open it again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act(count), { maxLength: 25 }), async (acts) => {
        const { name, all } = await windows(count);
        const promised = new Set<string>();
        for (const [at, { tab, does }] of acts.entries()) {
          const mine = all[tab];
          if (!mine) continue;
          if (does === 'type') {
            type(mine, `${tab}:${at}`);
            const text = mine.screen;
            mine.busy = mine.busy.then(() => text.split(' ').forEach((each) => promised.add(each)));
          }
          if (does === 'breathe') await breathe();
          if (does === 'wait') await mine.busy;
          if (does === 'reopen') {
            await mine.busy;
            mine.screen = (await textOf(mine.keeping)) ?? '';
          }
        }
        await Promise.all(all.map(({ busy }) => busy));
        await settle();

        // Whoever went on from another window's words holds them too.
        const texts = (await allTexts(await keepAlone(name))).map((each) => said(each) ?? '');
        const there = new Set(texts.flatMap((each) => each.split(' ')));
        expect([...promised].filter((each) => !there.has(each))).toEqual([]);
      }),
      { numRuns: runsOf(numRuns) },
    );
  }, 60_000);
});

describe('a window that hung', () => {
  it('never takes away or covers what was written since, however old what it knows is', async () => {
    const { all } = await windows(2);
    const [awake, hung] = all;
    if (!awake || !hung) throw new Error('no windows');
    for (let count = 1; count <= 60; count += 1) await awake.keeping.save(saying(`awake ${count}`));
    for (const text of ['woken', 'woken up', 'woken up again']) {
      const { secondVersion = '' } = await hung.keeping.save(saying(text));
      expect(await textOf(awake.keeping, secondVersion)).toBe(text);
      expect(await textOf(await awake.keeping, 'r1')).toBe('awake 60');
    }
    await awake.keeping.save(saying('awake on'));
    expect((await allTexts(awake.keeping)).map(said).sort()).toEqual(['awake on', 'woken up again']);
  });
});

describe('a clock that is set wrong', () => {
  const year = 365 * 86_400_000;

  it('back a year or on ten changes nothing of who was first, and loses nothing', async () => {
    const outcome = async (jumps: readonly number[]): Promise<unknown> => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) });
      const { connection, all } = await windows(2);
      const [mine, theirs] = all;
      if (!mine || !theirs) throw new Error('no windows');
      const told: unknown[] = [];
      for (const [at, who] of [mine, theirs, mine, theirs, mine].entries()) {
        vi.setSystemTime(Date.now() + (jumps[at] ?? 0));
        const { revision, secondVersion } = await who.keeping.save(saying(`${at}`, 'r1', Date.now()));
        told.push([revision, secondVersion !== undefined]);
      }
      const revisions = (await keysOf(connection)).map(([, revision]) => revision).sort();
      return [told, revisions, (await allTexts(mine.keeping)).map(said).sort()];
    };
    const still = await outcome([]);
    expect(still).toEqual([
      [
        [2, false],
        [1, true],
        [3, false],
        [2, true],
        [4, false],
      ],
      [2, 4],
      ['3', '4'],
    ]);
    expect(await outcome([0, -year, 10 * year, -year, -20 * year])).toEqual(still);
    expect(await outcome([10 * year, -20 * year, -year, 10 * year, -year])).toEqual(still);
  });
});
