import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { about, said, start, text, type App } from './given';

let app: App;
let id: string;

/** A repair lies on the disk, and the app has just been started again. */
beforeEach(async () => {
  const earlier = await start();
  earlier.ready();
  id = earlier.repairs.beginRepair(about, true);
  earlier.repairs.answerPrompt(id, 'camera', text('from before'));
  await earlier.saved(id);
  app = await start(earlier.name);
});
afterEach(() => vi.restoreAllMocks());

describe('opening a repair', () => {
  it('shows it as it was left', async () => {
    app.ready();
    await app.repairs.openRepair(id);
    expect(said(app.shown(id))).toBe('from before');
    expect(app.stateOf(id)).toEqual({ kind: 'saved' });
  });

  it('does not put the stored words over those typed meanwhile, however slow the disk', async () => {
    const waiting: (() => void)[] = [];
    app.ready({
      async open(each) {
        const opened = await app.disk.open(each);
        await new Promise<void>((resolve) => waiting.push(resolve));
        return opened;
      },
    });
    const first = app.repairs.openRepair(id);
    const second = app.repairs.openRepair(id);
    await vi.waitUntil(() => waiting.length === 2);
    waiting[0]?.();
    await first;
    app.repairs.answerPrompt(id, 'camera', text('typed since'));
    waiting[1]?.();
    await second;
    expect(said(app.shown(id))).toBe('typed since');
    await app.saved(id);
    expect(said(await app.onDisk(id))).toBe('typed since');
  });

  it('reads nothing when it is on screen already', async () => {
    const open = vi.fn(app.disk.open);
    app.ready({ open });
    await app.repairs.openRepair(id);
    await app.repairs.openRepair(id);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('says why it cannot be shown, and tries again when asked to', async () => {
    let kind: 'missing' | 'unreadable' | 'locked' | 'newer' | 'broken' = 'broken';
    const { open } = app.disk;
    app.ready({
      open: (each) =>
        each === id ? open(id) : kind === 'broken' ? Promise.reject(new Error()) : Promise.resolve({ kind }),
    });
    const why = async (): Promise<string | undefined> => {
      app.repairs.readAgain('other');
      await vi.waitUntil(() => app.absent('other') !== undefined, { interval: 1 });
      return app.absent('other');
    };
    expect(await why()).toBe('failed');
    for (kind of ['missing', 'unreadable', 'locked', 'newer'] as const) expect(await why()).toBe(kind);
    await app.repairs.openRepair(id);
    expect(said(app.shown(id))).toBe('from before');
  });
});

describe('erasing a repair', () => {
  it('takes it off the disk, the screen and the list', async () => {
    app.ready();
    await app.repairs.openRepair(id);
    await app.repairs.listRepairs(50);
    expect(app.repairs.useRepairs.getState().list?.total).toBe(1);
    await app.repairs.eraseRepair(id);
    expect(app.shown(id)).toBeUndefined();
    expect(app.repairs.useRepairs.getState().list).toMatchObject({ rows: [], total: 0 });
    expect(await app.disk.open(id)).toEqual({ kind: 'missing' });
  });

  it('does not come back with a key that was typed just before', async () => {
    app.ready();
    await app.repairs.openRepair(id);
    app.repairs.answerPrompt(id, 'camera', text('last key'));
    await app.repairs.eraseRepair(id);
    app.repairs.answerPrompt(id, 'camera', text('too late'));
    await app.repairs.saveNow(id);
    expect(await app.disk.open(id)).toEqual({ kind: 'missing' });
  });

  it('leaves it where it is when the disk refuses', async () => {
    app.ready();
    await app.repairs.openRepair(id);
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await expect(app.repairs.eraseRepair(id)).rejects.toThrow();
    expect(said(app.shown(id))).toBe('from before');
  });
});

describe('the list', () => {
  it('says when it cannot be read, and recovers', async () => {
    let fails = true;
    app.ready({ list: (from, count) => (fails ? Promise.reject(new Error()) : app.disk.list(from, count)) });
    await app.repairs.listRepairs(50);
    expect(app.repairs.useRepairs.getState().listFailed).toBe(true);
    fails = false;
    await app.repairs.listRepairs(50);
    expect(app.repairs.useRepairs.getState()).toMatchObject({ listFailed: false, list: { total: 1 } });
  });
});
