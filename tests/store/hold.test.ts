import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { about, said, start, text, type App } from './given';

let name: string;
let id: string;
let mine: App;
let theirs: App;

/** A repair lies on the disk; two windows have started. */
beforeEach(async () => {
  const earlier = await start();
  ({ name } = earlier);
  earlier.ready();
  id = earlier.repairs.beginRepair(about, true);
  earlier.repairs.answerPrompt(id, 'camera', text('from before'));
  await earlier.saved(id);
  earlier.close();
  mine = await start(name);
  mine.ready();
  theirs = await start(name);
  theirs.ready();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const until = (isSo: () => boolean): Promise<unknown> => vi.waitUntil(isSo, { interval: 1, timeout: 4_000 });
const shows = (app: App, words: string) => () => said(app.shown(id)) === words;
const saysElsewhere = (app: App) => () => app.absent(id) === 'elsewhere' && !app.shown(id);

/** Mine has the repair on screen; theirs was asked for it afterwards. */
async function bothOpen(): Promise<() => void> {
  const leave = mine.hold.holdRepair(id);
  await until(shows(mine, 'from before'));
  theirs.hold.holdRepair(id);
  await until(saysElsewhere(theirs));
  return leave;
}

describe('a repair that is open in another window', () => {
  it('is not shown twice: the second window says where it is', async () => {
    await bothOpen();
    expect(said(mine.shown(id))).toBe('from before');
    expect(theirs.shown(id)).toBeUndefined();
  });

  it('is shown here, with all that was typed, once the other window leaves it', async () => {
    const leave = await bothOpen();
    mine.repairs.answerPrompt(id, 'camera', text('typed last'));
    leave();
    await until(shows(theirs, 'typed last'));
    expect(mine.shown(id)).toBeUndefined();
    expect(theirs.absent(id)).toBeUndefined();
  });

  it('is taken over with all that was typed; then the first says where it is', async () => {
    await bothOpen();
    mine.repairs.answerPrompt(id, 'camera', text('typed last'));
    theirs.hold.takeOver(id);
    await until(shows(theirs, 'typed last'));
    await until(saysElsewhere(mine));
    theirs.repairs.answerPrompt(id, 'camera', text('gone on'));
    await theirs.saved(id);
    mine.hold.takeOver(id);
    await until(shows(mine, 'gone on'));
  });

  it('stays here from one of its pages to the next', async () => {
    const leave = await bothOpen();
    const next = mine.hold.holdRepair(id);
    leave();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(said(mine.shown(id))).toBe('from before');
    expect(saysElsewhere(theirs)()).toBe(true);
    next();
    await until(shows(theirs, 'from before'));
  });
});

describe('words that could not be saved', () => {
  /** The next words typed here do not reach the disk. */
  async function typeUnsaved(): Promise<void> {
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    mine.repairs.answerPrompt(id, 'camera', text('precious'));
    await mine.saved(id);
    puts.mockRestore();
    expect(mine.stateOf(id)).toEqual({ kind: 'not-saved', reason: 'full' });
  }

  it('are not taken off the screen when another window takes over; then they go to a second version', async () => {
    await bothOpen();
    await typeUnsaved();
    theirs.hold.takeOver(id);
    // It does not hand over what it could not save: the other window takes it after a while.
    await until(shows(theirs, 'from before'));
    expect(said(mine.shown(id))).toBe('precious');
    theirs.repairs.answerPrompt(id, 'camera', text('theirs'));
    await theirs.saved(id);
    await mine.repairs.saveNow(id);
    const state = mine.stateOf(id);
    if (state?.kind !== 'saved-beside') throw new Error(state?.kind);
    expect(said(await theirs.onDisk(state.as))).toBe('precious');
    expect(said(await theirs.onDisk(id))).toBe('theirs');
  });

  it('stay on the screen and held when their page is left', async () => {
    const leave = await bothOpen();
    await typeUnsaved();
    leave();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(said(mine.shown(id))).toBe('precious');
    expect(saysElsewhere(theirs)()).toBe(true);
  });
});

describe('what another window erases', () => {
  it('goes off this screen too, and is not brought back by what is typed', async () => {
    void mine.lock.watchDisk(() => undefined);
    await bothOpen();
    await theirs.repairs.eraseRepair(id);
    await until(() => !mine.shown(id));
    expect(mine.absent(id)).toBe('missing');
    mine.repairs.answerPrompt(id, 'camera', text('too late'));
    expect(await mine.disk.open(id)).toEqual({ kind: 'missing' });
  });

  it('is everything: this window empties itself and leaves', async () => {
    const left = vi.fn();
    mine.erase.leaveErasedWith(left);
    void mine.lock.watchDisk(mine.erase.goErased);
    await bothOpen();
    await theirs.erase.eraseAll();
    await until(() => left.mock.calls.length > 0);
    expect(mine.repairs.useRepairs.getState()).toMatchObject({ open: {}, saving: {}, absent: {} });
  });
});
