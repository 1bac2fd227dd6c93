import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aTab, about, start, text, type App } from './given';

let app: App;
let version: typeof import('../../src/store/version');
let marks: boolean[];
const reload = vi.fn();

beforeEach(async () => {
  aTab();
  vi.stubGlobal('location', { reload });
  reload.mockClear();
  app = await start();
  app.ready();
  version = await import('../../src/store/version');
  marks = [];
  version.markReloadWith({
    set: () => {
      const isFirst = marks.length === 0;
      if (isFirst) marks.push(true);
      return isFirst;
    },
    clear: () => (marks.length = 0),
  });
});
afterEach(() => vi.unstubAllGlobals());

const saved = async (keep = true): Promise<string> => {
  const id = app.repairs.beginRepair(about, keep);
  app.repairs.answerPrompt(id, 'camera', text('A sentence.'));
  if (keep) await vi.waitFor(() => expect(app.stateOf(id)?.kind).toBe('saved'));
  return id;
};

describe('a part of the app that did not come', () => {
  it('loads the app again once, and once more only after a part came', () => {
    expect(version.loadAgainOnce()).toBe(true);
    expect(version.loadAgainOnce()).toBe(false);
    version.partArrived();
    expect(version.loadAgainOnce()).toBe(true);
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it('loads nothing again over words that are on no disk, and does over words that are', async () => {
    await saved();
    expect(version.loadAgainOnce()).toBe(true);
    version.partArrived();
    await saved(false);
    expect(version.loadAgainOnce()).toBe(false);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('loads nothing again while the disk refuses, nor before a repair that is not to be kept', async () => {
    const id = await saved();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw Object.assign(new Error('refused'), { name: 'QuotaExceededError' });
    });
    app.repairs.answerPrompt(id, 'camera', text('Another.'));
    expect(version.loadAgainOnce()).toBe(false);
    await vi.waitFor(() => expect(app.stateOf(id)?.kind).toBe('not-saved'));
    expect(version.loadAgainOnce()).toBe(false);
    vi.restoreAllMocks();
    await app.repairs.saveNow(id);
    app.begin.answerBegin({ keep: false });
    expect(version.loadAgainOnce()).toBe(false);
    app.begin.clearDraft();
    expect(version.loadAgainOnce()).toBe(true);
  });
});

describe('loading again', () => {
  it('starts the newer version where there is one', () => {
    const startNewer = vi.fn();
    version.loadAgain();
    expect(reload).toHaveBeenCalledTimes(1);
    version.newerIsReady(startNewer);
    expect(version.useVersion.getState().isNewerReady).toBe(true);
    version.loadAgain();
    expect(startNewer).toHaveBeenCalledTimes(1);
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
