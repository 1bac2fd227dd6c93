import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aTab, about, start, type App } from './given';

let app: App;
let page: EventTarget;
let installs: typeof import('../../src/store/install');

beforeEach(async () => {
  aTab();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  app = await start();
  app.ready();
  installs = await import('../../src/store/install');
  installs.heedInstallOffers();
});
afterEach(() => vi.unstubAllGlobals());

/** The browser finds that the app can be installed. */
function offer(outcome = 'accepted') {
  const prompt = vi.fn(() => Promise.resolve({ outcome }));
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
  page.dispatchEvent(event);
  return { prompt, event };
}

const can = (): boolean => installs.useInstall.getState().canInstall;

describe('installing', () => {
  it('is there to be chosen and never asks by itself', () => {
    expect(can()).toBe(false);
    const { prompt, event } = offer();
    expect(event.defaultPrevented).toBe(true);
    expect(can()).toBe(true);
    expect(prompt).not.toHaveBeenCalled();
  });

  it.each([
    ['accepted', true],
    ['dismissed', false],
  ])('asks once when it is chosen: %s', async (outcome, isInstalled) => {
    const { prompt } = offer(outcome);
    expect(await installs.install()).toBe(isInstalled);
    expect(await installs.install()).toBe(false);
    expect(prompt).toHaveBeenCalledTimes(1);
    expect(can()).toBe(false);
  });

  it('is over once the browser has installed the app', () => {
    offer();
    page.dispatchEvent(new Event('appinstalled'));
    expect(can()).toBe(false);
  });

  it.each(['for-myself', 'may-be-afraid-of-me'] as const)(
    'is not spoken of after the questions about safety led to “%s”, before or after the offer',
    (path) => {
      offer();
      app.begin.answerBegin({ path });
      expect(can()).toBe(false);
      offer();
      expect(can()).toBe(false);
    },
  );

  it('is not spoken of in a tab with a repair beside the usual way, and is in one with a usual one', () => {
    offer();
    app.repairs.beginRepair(about, true);
    expect(can()).toBe(true);
    app.repairs.beginRepair({ ...about, path: 'for-myself' }, true);
    expect(can()).toBe(false);
  });
});
