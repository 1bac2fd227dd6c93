import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import { aClient, aReturn, aSet, ruthId } from '../storage/given-practices';
import { hurry } from '../storage/given-passphrases';
import { start, type App } from './given';

hurry();

const passphrase = 'three quiet stones';
let app: App;
let kept: Keeping;
let list: typeof import('../../src/store/return-list');

/** One return, kept behind a passphrase that was not given yet. */
beforeEach(async () => {
  app = await start();
  app.ready();
  list = await import('../../src/store/return-list');
  await app.lock.watchDisk(() => undefined);
  kept = await (await import('../../src/store/keeping')).keeping();
  for (const thing of [aClient(), aSet()]) await kept.savePractice(thing);
  await kept.saveReturn(aReturn('hers', { client: ruthId }));
  await app.lock.setLock(passphrase);
  kept.lock();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const shown = () => list.useReturnList.getState().rows?.map(({ client }) => client?.code);
const readings = () => vi.spyOn(IDBIndex.prototype, 'openKeyCursor');

/** Gives this passphrase, with what a page does meanwhile. */
async function unlockWith(given: string): Promise<boolean> {
  const unlocking = app.lock.unlock(given);
  list.readAhead();
  return unlocking;
}

describe('the list of what came back', () => {
  it('is read where nothing of it was read ahead', async () => {
    await app.lock.unlock(passphrase);
    await list.listAtFirst();
    expect(shown()).toEqual([aClient().code]);
  });

  it('is read once where it was read while the passphrase was tried', async () => {
    const read = readings();
    const unlocking = unlockWith(passphrase);
    await list.listAtFirst();
    expect(await unlocking).toBe(true);
    expect(shown()).toEqual([aClient().code]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is read anew where the disk refuses meanwhile, as late as that may be', async () => {
    let refuse: (() => void) | undefined;
    vi.spyOn(kept, 'lineReturns').mockImplementationOnce(
      () => new Promise((_, reject) => (refuse = () => reject(new Error('refused')))),
    );
    await unlockWith(passphrase);
    const first = list.listAtFirst();
    refuse?.();
    await first;
    expect(shown()).toEqual([aClient().code]);
  });

  it('shows nothing, and no trouble, where it was a wrong one', async () => {
    expect(await unlockWith('three quiet stars')).toBe(false);
    expect([shown(), list.useReturnList.getState().hasFailed]).toEqual([undefined, false]);
    expect(await unlockWith(passphrase)).toBe(true);
    await list.listAtFirst();
    expect(shown()).toEqual([aClient().code]);
  });
});
