// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withTold } from '../../src/domain/practice/progress';
import { keepOnDevice } from '../../src/storage/device';
import { aSentPractice, aTakenPractice } from '../domain/practice/a-practice';
import { therapist } from '../storage/given-practice';

/** A window of the app: its own store, on the disk all of them share. */
async function openWindow() {
  vi.resetModules();
  const [{ keepWith }, store, { keepOnDevice }] = await Promise.all([
    import('../../src/store/keeping'),
    import('../../src/store/practice'),
    // With the same refusals as the store knows.
    import('../../src/storage/device'),
  ]);
  const disk = await keepOnDevice();
  keepWith(Promise.resolve(disk));
  return { disk, ...store };
}

const sent = aSentPractice({ recipient: therapist.recipient });
const taken = aTakenPractice({ sent, made: 5, changed: 5 });
const timesOnDisk = async (): Promise<readonly number[]> => {
  const found = await (await keepOnDevice()).openPractice('taken', taken.id);
  return found.kind === 'open' ? found.thing.parts.map(({ times }) => times) : [];
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('what is told of a practice', () => {
  it('is all there, whichever window it was told in, however fast', async () => {
    const tap = fc.record({
      window: fc.nat({ max: 1 }),
      part: fc.nat({ max: 1 }),
      waits: fc.nat({ max: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(tap, { maxLength: 12 }), async (taps) => {
        globalThis.indexedDB = new IDBFactory();
        const first = await openWindow();
        await first.takePractice(taken);
        await first.practiceSettled();
        const second = await openWindow();
        await second.openPractice(taken.id);
        for (const { window, part, waits } of taps) {
          const { changePractice, practiceSettled } = window === 0 ? first : second;
          changePractice((practice) => withTold(practice, part, 1));
          if (waits === 1) await Promise.resolve();
          if (waits === 2) await practiceSettled();
        }
        await first.practiceSettled();
        await second.practiceSettled();
        const told = [0, 1].map((at) => taps.filter(({ part }) => part === at).length);
        expect(await timesOnDisk()).toEqual(told);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('goes on from what the pages of a return wrote in the same window', async () => {
    const { disk, takePractice, practiceSettled, changePractice, usePractice } = await openWindow();
    await takePractice(taken);
    await practiceSettled();
    await disk.savePractice({ ...taken, handed: 3, changed: 99 });
    changePractice((practice) => withTold(practice, 0, 1));
    await practiceSettled();
    expect(usePractice.getState().practice).toMatchObject({ handed: 3, parts: [{ times: 1 }, { times: 0 }] });
    expect(await timesOnDisk()).toEqual([1, 0]);
  });

  it('is said not to be saved where the disk refuses, and written when it is tried again', async () => {
    const { disk, takePractice, practiceSettled, changePractice, savePracticeAgain, usePractice } =
      await openWindow();
    await takePractice(taken);
    await practiceSettled();
    const refusing = vi.spyOn(disk, 'savePractice').mockRejectedValue(new Error('no room'));
    changePractice((practice) => withTold(practice, 1, 1));
    await practiceSettled();
    expect(usePractice.getState().saving).toEqual({ kind: 'not-saved', reason: 'failed' });
    expect(usePractice.getState().practice?.parts[1]?.times).toBe(1);
    refusing.mockRestore();
    savePracticeAgain();
    await practiceSettled();
    expect(usePractice.getState().saving.kind).toBe('saved');
    expect(await timesOnDisk()).toEqual([0, 1]);
  });

  it('does not bring back what another window erased', async () => {
    const first = await openWindow();
    await first.takePractice(taken);
    await first.practiceSettled();
    const second = await openWindow();
    await second.openPractice(taken.id);
    expect(await timesOnDisk()).toEqual([0, 0]);
    await second.erasePractice(taken.id);
    first.changePractice((practice) => withTold(practice, 0, 1));
    await first.practiceSettled();
    expect(first.usePractice.getState().saving).toMatchObject({ kind: 'not-saved' });
    expect(await timesOnDisk()).toEqual([]);
  });
});
