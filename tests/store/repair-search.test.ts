import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hurry } from '../storage/given-passphrases';
import { about, start, text, type App } from './given';

hurry();

const passphrase = 'three quiet stones';
type Searching = typeof import('../../src/store/repair-search');
let app: App;
let searching: Searching;
let ids: string[];

/** Two repairs kept behind a passphrase, of which one tells of a jar. */
beforeEach(async () => {
  app = await start();
  app.ready();
  searching = await import('../../src/store/repair-search');
  await app.lock.watchDisk(() => undefined);
  await app.lock.setLock(passphrase);
  ids = [];
  for (const words of ['The jar fell.', 'The bus left.']) {
    const id = app.repairs.beginRepair(about, true);
    app.repairs.answerPrompt(id, 'camera', text(words));
    await app.saved(id);
    ids.push(id);
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const found = () => searching.useRepairSearch.getState();
const search = (words: string): Promise<void> => searching.searchRepairs({ text: words }, () => '');
const readings = () => vi.spyOn(IDBIndex.prototype, 'getAll');

describe('searching the repairs', () => {
  it('reads the disk for the first word and not for the next', async () => {
    const read = readings();
    await search('jar');
    expect(found()).toMatchObject({ count: 1, state: 'done', rows: [{ id: ids[0] }] });
    const times = read.mock.calls.length;
    expect(times).toBeGreaterThan(0);
    await search('bus');
    expect(found()).toMatchObject({ count: 1, state: 'done', rows: [{ id: ids[1] }] });
    expect(read).toHaveBeenCalledTimes(times);
  });

  it('gives up what was looked for before for what is looked for now', async () => {
    await Promise.all([search('jar'), search('bus')]);
    expect(found()).toMatchObject({ search: { text: 'bus' }, count: 1, rows: [{ id: ids[1] }] });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the app is locked', () => app.lock.lockNow()],
    ['everything is erased', () => app.erase.eraseAll()],
    ['the list is left', () => Promise.resolve(searching.forgetSearch())],
  ])('holds nothing any more once %s', async (when, end) => {
    await search('jar');
    await end();
    await vi.waitUntil(() => found().search === undefined);
    expect(found().rows).toEqual([]);
    await search('jar');
    expect(found()).toMatchObject({ count: when.includes('left') ? 1 : 0 });
  });

  it('finds no more what was erased, here or in another window', async () => {
    await search('the');
    expect(found().count).toBe(2);
    await app.repairs.eraseRepair(ids[0] ?? '');
    expect(found()).toMatchObject({ count: 1, rows: [{ id: ids[1] }] });
    const other = await start(app.name);
    await other.disk.unlock(passphrase);
    await other.disk.erase(ids[1] ?? '');
    await vi.waitUntil(() => found().count === 0);
    await search('the');
    expect(found()).toMatchObject({ count: 0, state: 'done' });
  });

  it('finds what another window wrote once this one was left for it', async () => {
    await search('kettle');
    expect(found().count).toBe(0);
    app.repairs.answerPrompt(ids[0] ?? '', 'camera', text('The kettle.'));
    await app.saved(ids[0] ?? '');
    searching.forgetSearchable();
    await search('kettle');
    expect(found().count).toBe(1);
  });
});
