import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hurry } from '../storage/given-passphrases';
import { about, said, start, text, type App } from './given';

hurry();

const passphrase = 'three quiet stones';
let app: App;
let id: string;

/** A person with a passphrase has a repair on screen. */
beforeEach(async () => {
  app = await start();
  app.ready();
  await app.lock.watchDisk(() => undefined);
  await app.lock.setLock(passphrase);
  id = app.repairs.beginRepair(about, true);
  app.repairs.answerPrompt(id, 'camera', text('mine alone'));
  await app.saved(id);
  await app.repairs.listRepairs(50);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const until = (isSo: () => boolean): Promise<unknown> => vi.waitUntil(isSo, { interval: 1, timeout: 4_000 });
const lockState = () => app.lock.useLock.getState().state;
const everything = (): string => JSON.stringify(app.repairs.useRepairs.getState());

/** Lets everything go its way that does not wait for a clock. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe('locking', () => {
  it('takes everything personal off the page, and shows it again with the passphrase', async () => {
    expect([lockState(), everything().includes('mine alone')]).toEqual(['unlocked', true]);
    await app.lock.lockNow();
    await until(() => app.absent(id) === 'locked');
    expect(lockState()).toBe('locked');
    expect(everything()).not.toMatch(/mine alone|friend/);
    expect(await app.lock.unlock(passphrase)).toBe(true);
    await until(() => said(app.shown(id)) === 'mine alone');
    expect(app.stateOf(id)).toEqual({ kind: 'saved' });
  });

  it('first brings to the disk what was typed in the same moment', async () => {
    app.repairs.answerPrompt(id, 'camera', text('the last key'));
    await app.lock.lockNow();
    await until(() => app.absent(id) === 'locked');
    await app.lock.unlock(passphrase);
    await until(() => said(app.shown(id)) === 'the last key');
  });

  it('leaves on the screen what could not be saved', async () => {
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    app.repairs.answerPrompt(id, 'camera', text('precious'));
    await app.saved(id);
    puts.mockRestore();
    await app.lock.lockNow();
    await settle();
    expect([lockState(), said(app.shown(id))]).toEqual(['locked', 'precious']);
    await app.lock.unlock(passphrase);
    await app.repairs.saveNow(id);
    expect(said(await app.onDisk(id))).toBe('precious');
  });

  it('in another window hides it here too', async () => {
    const other = await start(app.name);
    other.ready();
    await other.lock.watchDisk(() => undefined);
    expect(await other.lock.unlock(passphrase)).toBe(true);
    expect(await other.lock.setLock('a lamp by the door', passphrase)).toBe(true);
    await until(() => app.absent(id) === 'locked');
    expect(everything()).not.toContain('mine alone');
    expect(await app.lock.unlock('a lamp by the door')).toBe(true);
    await until(() => said(app.shown(id)) === 'mine alone');
  });
});

describe('a page that nobody touches', () => {
  let now = 0;
  let touch: () => void;

  beforeEach(() => {
    now = 0;
    const heard = new Map<string, () => void>();
    vi.stubGlobal('addEventListener', (sign: string, told: () => void) => heard.set(sign, told));
    vi.stubGlobal('document', {
      addEventListener: (sign: string, told: () => void) => heard.set(sign, told),
    });
    touch = () => heard.get('keydown')?.();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    app.lock.lockWhenLeft(() => now);
  });

  async function pass(minutes: number): Promise<void> {
    now += minutes * 60_000;
    vi.advanceTimersByTime(minutes * 60_000);
    await settle();
  }

  it('locks after the chosen minutes, and not before', async () => {
    app.settings.useSettings.setState({ settings: { appearance: 'system', lockAfter: 5 } });
    await pass(4.5);
    expect(lockState()).toBe('unlocked');
    await pass(1);
    await until(() => app.absent(id) === 'locked');
    expect(everything()).not.toContain('mine alone');
    await app.lock.unlock(passphrase);
    await until(() => said(app.shown(id)) === 'mine alone');
  });

  it('stays open while it is touched', async () => {
    app.settings.useSettings.setState({ settings: { appearance: 'system', lockAfter: 5 } });
    for (let count = 0; count < 4; count += 1) {
      await pass(4);
      touch();
    }
    expect([lockState(), said(app.shown(id))]).toEqual(['unlocked', 'mine alone']);
  });

  it('stays open where the person chose never', async () => {
    app.settings.useSettings.setState({ settings: { appearance: 'system', lockAfter: 0 } });
    await pass(600);
    expect(lockState()).toBe('unlocked');
  });
});

describe('a wrong passphrase', () => {
  it('makes each next one wait longer, up to half a minute, until the right one is given', async () => {
    await app.lock.lockNow();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const waits = async (words: string): Promise<[boolean, number]> => {
      let isRight: boolean | undefined;
      void app.lock.unlock(words).then((each) => (isRight = each));
      let seconds = 0;
      // The disk answers on a clock of its own; only then does the wait begin.
      while (vi.getTimerCount() === 0 && isRight === undefined) await settle();
      for (; isRight === undefined; seconds += 1) {
        vi.advanceTimersByTime(1_000);
        await settle();
      }
      return [isRight, seconds];
    };
    const told: [boolean, number][] = [];
    for (let count = 0; count < 7; count += 1) told.push(await waits('guessed'));
    expect(told.every(([isRight]) => !isRight)).toBe(true);
    expect(told.map(([, seconds]) => seconds)).toEqual([1, 2, 4, 8, 16, 30, 30]);
    expect(await waits(passphrase)).toEqual([true, 0]);
    await app.lock.lockNow();
    expect(await waits('guessed')).toEqual([false, 1]);
  }, 20_000);
});
