import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hold, Writer } from '../../src/domain/saved';
import { joinWindows } from '../../src/storage/windows';
import { newName } from './given';
import { givenLocks, type GivenWindow } from './given-locks';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** Lets messages and locks go their way; no time passes on any clock. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

interface Holding {
  readonly window: GivenWindow;
  /** Everything it was told, in order. */
  readonly told: Writer[];
  readonly hold: Hold;
  /** Whether it answers; a hung one does nothing at all. */
  isAwake: boolean;
  /** Brings its words to the disk. */
  save: () => void;
}

const now = ({ told }: Holding): Writer | undefined => told.at(-1);

/** Windows that open the same repair one after another. */
async function open(count: number, isQuick = true) {
  const name = newName();
  const locks = givenLocks();
  const all: Holding[] = [];
  for (let at = 0; at < count; at += 1) {
    const window = locks.open();
    const told: Writer[] = [];
    let save = (): void => undefined;
    const isSaved = isQuick ? Promise.resolve() : new Promise<void>((resolve) => (save = resolve));
    const joined = joinWindows(name, window.locks);
    const hold = joined.hold(
      'r1',
      (writer) => told.push(writer),
      () => (mine.isAwake ? isSaved.then(() => true) : new Promise(() => undefined)),
    );
    const mine: Holding = { window, told, hold, isAwake: true, save: () => save() };
    all.push(mine);
    await settle();
  }
  return { locks, all, holders: () => locks.holders('mend/repair/r1') };
}

describe('who may write in a repair', () => {
  it('is the window that opened it first; the next is told that it is open elsewhere', async () => {
    const { all } = await open(3);
    expect(all.map(({ told }) => told)).toEqual([['here'], ['elsewhere'], ['elsewhere']]);
  });

  it('is each window where they have different repairs open', async () => {
    const locks = givenLocks();
    const told: string[] = [];
    for (const id of ['r1', 'r2']) {
      joinWindows('n', locks.open().locks).hold(
        id,
        (writer) => told.push(`${id} ${writer}`),
        () => Promise.resolve(true),
      );
    }
    await settle();
    expect(told).toEqual(['r1 here', 'r2 here']);
  });

  it('is the next in line when the first lets go, and the one after that when it is closed', async () => {
    const { all } = await open(3);
    const [first, second, third] = all;
    first?.hold.letGo();
    await settle();
    expect(all.map(now)).toEqual(['here', 'here', 'elsewhere']);
    second?.window.close();
    await settle();
    expect(third?.told).toEqual(['elsewhere', 'here']);
  });

  it('is nobody who let go while waiting in line', async () => {
    const { all } = await open(3);
    const [first, second, third] = all;
    second?.hold.letGo();
    first?.hold.letGo();
    await settle();
    expect([second?.told, third?.told]).toEqual([['elsewhere'], ['elsewhere', 'here']]);
  });

  it('is every window where the browser has no locks', () => {
    const told: Writer[] = [];
    const none = null as unknown as LockManager;
    joinWindows('n', none).hold(
      'r1',
      (writer) => told.push(writer),
      () => Promise.resolve(true),
    );
    expect(told).toEqual(['here']);
  });
});

describe('taking over', () => {
  it('waits until the other window has brought everything to the disk', async () => {
    const { all, holders } = await open(2, false);
    const [first, second] = all;
    second?.hold.takeOver();
    await settle();
    expect(all.map((each) => now(each))).toEqual(['here', 'elsewhere']);
    first?.save();
    await settle();
    expect(first?.told).toEqual(['here', 'elsewhere']);
    expect(second?.told).toEqual(['elsewhere', 'here']);
    expect(holders()).toBe(1);
  });

  it('takes it from a window that hangs, within two seconds and not at once', async () => {
    const { all } = await open(2);
    const [first, second] = all;
    if (first) first.isAwake = false;
    second?.hold.takeOver();
    await settle();
    vi.advanceTimersByTime(1_000);
    await settle();
    expect(second?.told).toEqual(['elsewhere']);
    vi.advanceTimersByTime(1_000);
    await settle();
    expect(second?.told).toEqual(['elsewhere', 'here']);
    expect(first?.told).toEqual(['here', 'elsewhere']);
  });

  it('goes back and forth as often as people like', async () => {
    const { all, holders } = await open(2);
    for (let count = 0; count < 5; count += 1) {
      for (const at of [1, 0]) {
        all[at]?.hold.takeOver();
        await settle();
        expect([all[at], all[1 - at]].map((each) => each && now(each))).toEqual(['here', 'elsewhere']);
      }
    }
    expect(holders()).toBe(1);
  });

  it('asked for twice still ends with one window that writes', async () => {
    const { all } = await open(2);
    const [first, second] = all;
    if (first) first.isAwake = false;
    second?.hold.takeOver();
    second?.hold.takeOver();
    vi.advanceTimersByTime(1_500);
    await settle();
    vi.advanceTimersByTime(10_000);
    await settle();
    expect([first, second].map((each) => each && now(each))).toEqual(['elsewhere', 'here']);
    second?.hold.letGo();
    await settle();
    expect(first && now(first)).toBe('here');
  });
});

const act = fc.record({
  tab: fc.nat(2),
  does: fc.constantFrom('takeOver', 'takeOver', 'hang', 'wake', 'letGo', 'close', 'breathe', 'wait'),
});

describe('any order of opening, taking over, hanging and closing', () => {
  it('never leaves two windows that write, and one that waits is never forgotten', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 16 }), async (acts) => {
        const { all, holders } = await open(3);
        const gone = new Set<Holding>();
        for (const { tab, does } of acts) {
          const mine = all[tab];
          if (!mine || gone.has(mine)) continue;
          if (does === 'takeOver') mine.hold.takeOver();
          if (does === 'hang') mine.isAwake = false;
          if (does === 'wake') mine.isAwake = true;
          if (does === 'letGo') mine.hold.letGo();
          if (does === 'close') mine.window.close();
          if (does === 'letGo' || does === 'close') gone.add(mine);
          if (does === 'wait') vi.advanceTimersByTime(700);
          if (does !== 'breathe') continue;
          await settle();
          const writing = all.filter((each) => !gone.has(each) && now(each) === 'here');
          expect(writing.length).toBeLessThanOrEqual(1);
        }
        await settle();
        vi.advanceTimersByTime(2_000);
        await settle();
        const left = all.filter((each) => !gone.has(each));
        const writing = left.filter((each) => now(each) === 'here');
        expect(writing).toHaveLength(left.length > 0 ? 1 : 0);
        expect(holders()).toBe(writing.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('counting windows', () => {
  it('tells whether this is the only one, as others come and go', async () => {
    const locks = givenLocks();
    const mine = joinWindows('n', locks.open().locks);
    expect(await mine.isAlone()).toBe(true);
    const other = locks.open();
    joinWindows('n', other.locks);
    expect(await mine.isAlone()).toBe(false);
    other.close();
    expect(await mine.isAlone()).toBe(true);
  });

  it('takes itself for one of several where the browser cannot say', async () => {
    expect(await joinWindows('n', null as unknown as LockManager).isAlone()).toBeUndefined();
  });
});
