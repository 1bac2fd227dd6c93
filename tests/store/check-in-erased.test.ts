import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in';
import { about, said, start, text, type App } from './given';

type CheckIns = typeof import('../../src/store/check-in');
const [first, second]: readonly CheckIn[] = [
  { made: 1_000, outcome: 'went-badly', before: { hurt: 8 }, after: { hurt: 7 }, left: 'The slammed door.' },
  { made: 2_000, outcome: 'talked', before: { hurt: 8 }, after: { hurt: 3 } },
];
let app: App;
let checkIn: CheckIns;
let id: string;

/** A repair that was looked back on twice. */
beforeEach(async () => {
  app = await start();
  app.ready();
  checkIn = await import('../../src/store/check-in');
  await app.lock.watchDisk(() => undefined);
  id = app.repairs.beginRepair(about, true);
  app.repairs.answerPrompt(id, 'camera', text('The door.'));
  for (const each of [first, second]) if (each) checkIn.changeCheckIn(id, each);
  await app.saved(id);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('takes one time of looking back off the disk and leaves the rest of the repair', async () => {
  const other = await start(app.name);
  other.ready();
  await other.lock.watchDisk(() => undefined);
  const { useLessened } = await import('../../src/store/lessened');
  await checkIn.eraseCheckIn(id, first as CheckIn);
  const kept = await other.onDisk(id);
  expect(kept?.checkIns).toEqual([second]);
  expect(said(kept)).toBe('The door.');
  // The other window heard of it, and reads again what it shows.
  await vi.waitUntil(() => useLessened.getState().times === 1);
});

it('says so where the disk refuses, and then it is still there', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no space', 'QuotaExceededError');
  });
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no space', 'QuotaExceededError');
  });
  await expect(checkIn.eraseCheckIn(id, first as CheckIn)).rejects.toThrow('not erased');
  expect((await app.onDisk(id))?.checkIns).toEqual([first, second]);
});
