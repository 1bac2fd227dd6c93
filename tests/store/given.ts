import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import type { About, Repair, RepairId } from '../../src/domain/saved';
import { forgetModules } from '../fresh-modules';
import { givenLocks } from '../storage/given-locks';

// Node has none before 21; a browser always has one.
globalThis.navigator ??= {} as Navigator;

export const about: About = {
  relationship: 'friend',
  side: 'i-hurt-them',
  move: 'moved-away',
  need: 'comfort',
  reach: 'can-talk',
  path: 'walk',
  length: 'full',
};

export const text = (words: string) => ({ kind: 'text', text: words }) as const;

/** The words a repair holds at `camera`. */
export function said(repair: Repair | undefined): string | undefined {
  const answer = repair?.answers.camera;
  return answer?.kind === 'text' ? answer.text : undefined;
}

/** What one tab holds: nothing yet of what is on the disk. */
export function aTab(): Map<string, string> {
  const held = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => held.set(name, value),
    removeItem: (name: string) => held.delete(name),
  });
  return held;
}

type Browser = ReturnType<typeof givenLocks>;
/** The locks that all windows over the same disk share. */
const browsers = new Map<string, Browser>();

function browserOf(name: string): Browser {
  const browser = browsers.get(name) ?? givenLocks();
  browsers.set(name, browser);
  return browser;
}

/** The app as it starts in a window of its own: nothing remembered, nothing handed over; the disk of this name behind it. */
export async function start(name = `test-${crypto.randomUUID()}`) {
  forgetModules();
  const repairs = await import('../../src/store/repairs');
  const begin = await import('../../src/store/begin');
  const breaks = await import('../../src/store/break');
  const settings = await import('../../src/store/settings');
  const hold = await import('../../src/store/hold');
  const lock = await import('../../src/store/lock');
  const erase = await import('../../src/store/erase');
  const { keepWith } = await import('../../src/store/keeping');
  const { connect } = await import('../../src/storage/database');
  const { keepOnDevice } = await import('../../src/storage/device');
  const connection = connect(name);
  const { joinWindows } = await import('../../src/storage/windows');
  const window = browserOf(name).open();
  const disk = await keepOnDevice(connection, joinWindows(name, window.locks));

  return {
    name,
    repairs,
    begin,
    breaks,
    settings,
    hold,
    lock,
    erase,
    connection,
    disk,
    /** Ends this window without a word. */
    close: window.close,
    /** Hands the disk over, or something that stands in front of it. */
    ready: (keeping: Partial<Keeping> = {}) => keepWith(Promise.resolve({ ...disk, ...keeping })),
    stateOf: (id: RepairId) => repairs.useRepairs.getState().saving[id],
    shown: (id: RepairId) => repairs.useRepairs.getState().open[id],
    absent: (id: RepairId) => repairs.useRepairs.getState().absent[id],
    onDisk: async (id: RepairId) => {
      const opened = await disk.open(id);
      return opened.kind === 'open' ? opened.repair : undefined;
    },
    /** Waits until nothing is being saved. */
    saved: (id: RepairId) =>
      vi.waitUntil(() => repairs.useRepairs.getState().saving[id]?.kind !== 'saving', { interval: 1 }),
  };
}

export type App = Awaited<ReturnType<typeof start>>;
