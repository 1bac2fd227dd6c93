import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quietSettings } from '../../src/domain/saved';
import { aTab, start, type App } from './given';

let app: App;
let tab: Map<string, string>;

beforeEach(async () => {
  tab = aTab();
  app = await start();
  app.ready();
});
afterEach(() => vi.unstubAllGlobals());

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** The same tab after a reload. */
const reload = async (): Promise<App['begin']> => {
  const next = await start(app.name);
  next.ready();
  await next.begin.readDraft();
  return next.begin;
};

describe('the answers before a repair', () => {
  it('are there again after a reload', async () => {
    app.begin.answerBegin({ relationship: 'friend', heatBefore: 3 });
    await soon();
    const { useBegin } = await reload();
    expect(useBegin.getState()).toEqual({
      draft: { relationship: 'friend', heatBefore: 3 },
      safetyAnswered: false,
      spared: [],
      isRead: true,
    });
  });

  it('never leave a trace of safety: neither that it was answered, nor the path it opened', async () => {
    app.begin.answerBegin({ relationship: 'partner', path: 'may-be-afraid-of-me' });
    app.begin.passSafety();
    await soon();
    expect([...tab.values()].join()).toContain('partner');
    expect([...tab.values()].join()).not.toMatch(/path|afraid|safety/);
    const { useBegin } = await reload();
    expect(useBegin.getState().safetyAnswered).toBe(false);
    expect(useBegin.getState().draft.path).toBeUndefined();
  });

  it('leave no name where a browser would write it to the disk as it is', async () => {
    app.begin.answerBegin({ relationship: 'friend', name: 'Aurelio' });
    await soon();
    expect([...tab.values()].join()).toContain('friend');
    expect([...tab.values()].join()).not.toContain('Aurelio');
    expect(app.begin.useBegin.getState().draft.name).toBe('Aurelio');
  });

  it('leave the tab as soon as the person asks not to keep this one', async () => {
    app.begin.answerBegin({ relationship: 'friend' });
    app.begin.answerBegin({ keep: false });
    await soon();
    app.begin.answerBegin({ side: 'both' });
    await soon();
    expect([...tab]).toEqual([]);
    expect(app.begin.useBegin.getState().draft).toMatchObject({ relationship: 'friend', side: 'both' });
  });

  it('are gone once they are cleared, also when they are read late', async () => {
    app.begin.answerBegin({ relationship: 'friend' });
    app.begin.clearDraft();
    await soon();
    await app.begin.readDraft();
    expect(app.begin.useBegin.getState().draft).toEqual({});
    expect([...tab]).toEqual([]);
  });

  it('do not write over what was answered before they were read', async () => {
    app.begin.answerBegin({ relationship: 'friend', side: 'both' });
    await soon();
    const next = await start(app.name);
    next.begin.answerBegin({ side: 'not-sure' });
    next.ready();
    await soon();
    expect(next.begin.useBegin.getState().draft).toEqual({ relationship: 'friend', side: 'not-sure' });
    const { useBegin } = await reload();
    expect(useBegin.getState().draft).toEqual({ relationship: 'friend', side: 'not-sure' });
  });

  it.each(['null', '7', '"text"', '[1]', '{'])('are asked anew when the tab holds %s', async (junk) => {
    app.begin.answerBegin({ relationship: 'friend' });
    await soon();
    for (const name of tab.keys()) tab.set(name, junk);
    const { useBegin } = await reload();
    expect(useBegin.getState().draft.relationship).toBeUndefined();
    expect(useBegin.getState().isRead).toBe(true);
  });
});

describe('a break', () => {
  it('goes on after a reload, and ends when it is ended', async () => {
    app.breaks.changeBreak(5_000);
    await soon();
    const next = await start(app.name);
    next.ready();
    await next.breaks.readBreak();
    expect(next.breaks.useBreak.getState().until).toBe(5_000);
    next.breaks.changeBreak(undefined);
    await soon();
    expect([...tab]).toEqual([]);
  });
});

describe('settings', () => {
  it('hold after a restart', async () => {
    await app.settings.changeSettings({ appearance: 'night' });
    const next = await start(app.name);
    next.ready();
    await next.settings.readSettings();
    expect(next.settings.useSettings.getState()).toEqual({
      settings: { ...quietSettings, appearance: 'night' },
      where: 'device',
    });
  });

  it('hold until the page closes where they cannot be kept', async () => {
    const next = await start();
    next.ready({
      saveSettings: () => Promise.reject(new Error()),
      readSettings: () => Promise.reject(new Error()),
    });
    await next.settings.readSettings();
    await next.settings.changeSettings({ appearance: 'night' });
    expect(next.settings.useSettings.getState().settings).toEqual({ ...quietSettings, appearance: 'night' });
  });
});
