import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { About, Keeping, Repair, RepairId } from '../../src/domain/saved';

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

/** The app as it starts: nothing remembered, nothing handed over; the disk of this name behind it. */
export async function start(name = `test-${crypto.randomUUID()}`) {
  vi.resetModules();
  const repairs = await import('../../src/store/repairs');
  const begin = await import('../../src/store/begin');
  const breaks = await import('../../src/store/break');
  const settings = await import('../../src/store/settings');
  const { keepWith } = await import('../../src/store/keeping');
  const { connect } = await import('../../src/storage/database');
  const { keepOnDevice } = await import('../../src/storage/device');
  const connection = connect(name);
  const disk = await keepOnDevice(connection);

  return {
    name,
    repairs,
    begin,
    breaks,
    settings,
    connection,
    disk,
    /** Hands the disk over, or something that stands in front of it. */
    ready: (keeping: Partial<Keeping> = {}) => keepWith(Promise.resolve({ ...disk, ...keeping })),
    stateOf: (id: RepairId) => repairs.useRepairs.getState().saving[id],
    shown: (id: RepairId) => repairs.useRepairs.getState().open[id],
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
