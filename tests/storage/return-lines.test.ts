import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import { keepInMemory } from '../../src/storage/memory';
import { aBrowser, type OpenWindow } from './given';
import { aClient, aReturn, aSet, otherClientId, returnNumber, returnsIn, ruthId } from './given-practices';

afterEach(() => vi.restoreAllMocks());

let browser: ReturnType<typeof aBrowser>;
let keeping: Keeping;
let open: () => Promise<OpenWindow>;

beforeEach(async () => {
  browser = aBrowser();
  ({ open } = browser);
  ({ keeping } = await open());
});

describe('the lines of a list of returns', () => {
  it('show whose each is and what it answers, in the same places as the whole returns', async () => {
    for (const each of [keeping, keepInMemory()]) {
      await each.savePractice(aClient());
      await each.savePractice(aSet());
      for (let at = 1; at <= 7; at += 1)
        await each.saveReturn(returnNumber(at, { ...(at % 3 === 0 && { client: ruthId }), reviewed: at }));
      for (const client of [undefined, ruthId, otherClientId])
        for (const [from, count] of [
          [0, 50],
          [1, 2],
          [6, 3],
          [9, 1],
        ] as const) {
          const whole = await each.listReturns(from, count, client);
          const lines = await each.lineReturns(from, count, client);
          expect([lines.total, lines.unreadable]).toEqual([whole.total, 0]);
          expect(lines.rows.length).toBe(whole.rows.length);
          for (const [at, { id, arrived, reviewed, client: whose, newest }] of whole.rows.entries()) {
            expect(lines.rows[at]?.kept).toMatchObject({ id, arrived, reviewed });
            expect(lines.rows[at]?.client?.code).toBe(whose && aClient().code);
            expect(lines.rows[at]?.set?.sent.title).toBe(
              newest.practice === aSet().id ? aSet().sent.title : undefined,
            );
          }
        }
    }
  });

  it('count what cannot be read, and show one whose client or practice cannot without its code or name', async () => {
    await keeping.savePractice(aClient());
    await keeping.savePractice(aSet());
    await keeping.saveReturn(aReturn('hers', { client: ruthId }));
    const damaged = async (name: string): Promise<void> =>
      browser.connection.use(async (database) => {
        const record = await database.get('practices', name);
        await database.put('practices', { ...record, sealed: new ArrayBuffer(3) } as never);
      });
    const shown = async () => {
      const { rows, unreadable } = await (await open()).keeping.lineReturns(0, 50);
      return [unreadable, ...rows.map(({ client, set }) => [client?.code, set?.sent.title])];
    };
    expect(await shown()).toEqual([0, [aClient().code, aSet().sent.title]]);
    await damaged(`client/${ruthId}`);
    expect(await shown()).toEqual([0, [undefined, aSet().sent.title]]);
    await damaged(`set/${aSet().id}`);
    expect(await shown()).toEqual([0, [undefined, undefined]]);
    const [first] = await returnsIn(browser.connection);
    await browser.connection.use((database) =>
      database.put('returns', { ...first, sealed: new ArrayBuffer(3) } as never),
    );
    expect(await shown()).toEqual([1]);
  });
});

describe('the lines of a list of returns, behind a passphrase', () => {
  const passphrase = 'three quiet stones';

  /** A window where it was not given yet, over a disk with one return. */
  async function aLockedWindow(): Promise<Keeping> {
    await keeping.savePractice(aClient());
    await keeping.savePractice(aSet());
    await keeping.saveReturn(aReturn('hers', { client: ruthId }));
    await keeping.setLock(passphrase);
    // It is sealed again behind that.
    await vi.waitUntil(
      async () => (await returnsIn(browser.connection)).every(({ generation }) => generation === 2),
      { interval: 1 },
    );
    return (await open()).keeping;
  }

  it('are read while it is tried, and opened once it was the right one', async () => {
    const locked = await aLockedWindow();
    const opened = vi.spyOn(crypto.subtle, 'decrypt');
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation(async (...asked) => {
      // The passphrase takes as long as the reading does.
      await vi.waitUntil(() => read.mock.calls.some(([name]) => name === `client/${ruthId}`), {
        interval: 1,
      });
      expect(opened).not.toHaveBeenCalled();
      return derive(...asked);
    });
    const unlocking = locked.unlock(passphrase);
    const { rows, total } = await locked.lineReturns(0, 50);
    expect(await unlocking).toBe(true);
    expect([total, ...rows.map(({ client, set }) => [client?.code, set?.sent.title])]).toEqual([
      1,
      [aClient().code, aSet().sent.title],
    ]);
  });

  it('stay closed where it was a wrong one, or none is tried', async () => {
    const locked = await aLockedWindow();
    await expect(locked.lineReturns(0, 50)).rejects.toMatchObject({ reason: 'locked' });
    const unlocking = locked.unlock('three quiet stars');
    await expect(locked.lineReturns(0, 50)).rejects.toMatchObject({ reason: 'locked' });
    expect(await unlocking).toBe(false);
  });
});
