import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { about, aTab, said, start, text, type App } from './given';

let app: App;
beforeEach(async () => {
  app = await start();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Makes every write fail, as a full disk does, until it is restored. */
const fill = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no space', 'QuotaExceededError');
  });

describe('typing an answer', () => {
  it('says it is being saved, then that it is, and by then it is on the disk', async () => {
    app.ready();
    const id = app.repairs.beginRepair(about, true);
    await app.saved(id);
    app.repairs.answerPrompt(id, 'camera', text('I left.'));
    expect(app.stateOf(id)).toEqual({ kind: 'saving' });
    await app.saved(id);
    expect(app.stateOf(id)).toEqual({ kind: 'saved' });
    expect(said(await app.onDisk(id))).toBe('I left.');
  });

  it('never says saved while the newest words are not on the disk', async () => {
    app.ready();
    const id = app.repairs.beginRepair(about, true);
    const claims: Promise<boolean>[] = [];
    app.repairs.useRepairs.subscribe(({ saving, open }, before) => {
      if (saving[id]?.kind !== 'saved' || before.saving[id]?.kind === 'saved') return;
      const now = said(open[id]);
      claims.push(app.onDisk(id).then((repair) => said(repair) === now));
    });
    for (let count = 1; count <= 40; count += 1) {
      app.repairs.answerPrompt(id, 'camera', text('x'.repeat(count)));
      if (count % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
      if (count % 10 === 0) await app.saved(id);
    }
    await app.saved(id);
    expect(claims.length).toBeGreaterThan(3);
    expect(await Promise.all(claims)).toEqual(claims.map(() => true));
    expect(said(await app.onDisk(id))).toHaveLength(40);
  });

  it('saves what was typed while an earlier write was under way', async () => {
    app.ready();
    const id = app.repairs.beginRepair(about, true);
    for (const words of ['I', 'I l', 'I le', 'I left']) app.repairs.answerPrompt(id, 'camera', text(words));
    await app.saved(id);
    expect(said(await app.onDisk(id))).toBe('I left');
  });

  it('saves what was typed before the disk was there', async () => {
    const id = app.repairs.beginRepair(about, true);
    app.repairs.answerPrompt(id, 'camera', text('early'));
    app.ready();
    await app.saved(id);
    expect(said(await app.onDisk(id))).toBe('early');
  });

  it('saves a skipped prompt, a changed side, and chosen words too', async () => {
    app.ready();
    const id = app.repairs.beginRepair(about, true);
    app.repairs.skipPrompt(id, 'story');
    app.repairs.changeAbout(id, { ...about, side: 'both' });
    app.repairs.changeWords(id, { order: ['own'], dropped: [], added: [], edits: {} });
    await app.saved(id);
    const repair = await app.onDisk(id);
    expect([repair?.skipped, repair?.about.side, repair?.words.order]).toEqual([['story'], 'both', ['own']]);
  });

  it('takes a prompt out of the skipped ones once it has an answer, and never skips an answered one', () => {
    app.ready();
    const id = app.repairs.beginRepair(about, true);
    app.repairs.skipPrompt(id, 'camera');
    app.repairs.answerPrompt(id, 'camera', text(' '));
    expect(app.shown(id)?.skipped).toEqual(['camera']);
    app.repairs.answerPrompt(id, 'camera', text('now'));
    app.repairs.skipPrompt(id, 'camera');
    expect(app.shown(id)?.skipped).toEqual([]);
    expect(said(app.shown(id))).toBe('now');
  });
});

describe('a disk that refuses', () => {
  it('is said, with the reason; the words stay on screen, and a second try saves them', async () => {
    app.ready();
    const id = app.repairs.beginRepair(about, true);
    await app.saved(id);
    fill();
    app.repairs.answerPrompt(id, 'camera', text('precious'));
    await app.saved(id);
    expect(app.stateOf(id)).toEqual({ kind: 'not-saved', reason: 'full' });
    expect(said(app.shown(id))).toBe('precious');
    expect(said(await app.onDisk(id))).toBeUndefined();

    vi.restoreAllMocks();
    await app.repairs.saveNow(id);
    expect(app.stateOf(id)).toEqual({ kind: 'saved' });
    expect(said(await app.onDisk(id))).toBe('precious');
  });

  it('does not keep the next key from being saved', async () => {
    app.ready();
    const id = app.repairs.beginRepair(about, true);
    await app.saved(id);
    fill();
    app.repairs.answerPrompt(id, 'camera', text('a'));
    await app.saved(id);
    vi.restoreAllMocks();
    app.repairs.answerPrompt(id, 'camera', text('ab'));
    await app.saved(id);
    expect([app.stateOf(id)?.kind, said(await app.onDisk(id))]).toEqual(['saved', 'ab']);
  });

  it('is said when there is no disk at all', async () => {
    const { keepInMemory } = await import('../../src/storage/memory');
    app.ready(keepInMemory());
    const id = app.repairs.beginRepair(about, true);
    await app.saved(id);
    expect(app.stateOf(id)).toEqual({ kind: 'in-memory' });
  });
});

describe('another window that wrote first', () => {
  it('keeps its words; these are kept beside them, and that is said', async () => {
    app.ready();
    const id = app.repairs.beginRepair(about, true);
    await app.saved(id);
    const other = await start(app.name);
    other.ready();
    await other.repairs.openRepair(id);
    other.repairs.answerPrompt(id, 'camera', text('theirs'));
    await other.saved(id);
    for (const words of ['mine', 'mine, on']) {
      app.repairs.answerPrompt(id, 'camera', text(words));
      await app.saved(id);
      const state = app.stateOf(id);
      if (state?.kind !== 'saved-beside') throw new Error(state?.kind);
      expect(said(await other.onDisk(state.as))).toBe(words);
      expect([said(app.shown(id)), said(await other.onDisk(id))]).toEqual([words, 'theirs']);
    }
    await other.repairs.listRepairs(50);
    expect(other.repairs.useRepairs.getState().list?.total).toBe(2);
  });
});

describe('what is not to be kept', () => {
  const leftOnDisk = async (): Promise<number> => {
    const { connection } = app;
    return connection.use(async (database) => {
      const stores = [...database.objectStoreNames];
      const counts = await Promise.all(stores.map((name) => database.count(name)));
      return counts.reduce((sum, count) => sum + count, 0);
    });
  };

  it.each(['a repair not to be kept', 'an example'])(
    '%s never reaches the disk or the tab',
    async (which) => {
      const tab = aTab();
      const save = vi.fn(app.disk.save);
      app.ready({ save });
      let id = 'example';
      if (which === 'an example') app.repairs.showExample(id, 'the-empty-chair', about, {});
      else id = app.repairs.beginRepair(about, false);
      app.repairs.answerPrompt(id, 'camera', text('for me alone'));
      app.repairs.skipPrompt(id, 'story');
      app.repairs.changeAbout(id, { ...about, side: 'both' });
      app.repairs.changeWords(id, { order: ['own'], dropped: [], added: [], edits: {} });
      await app.repairs.saveNow(id);
      await new Promise((resolve) => setImmediate(resolve));
      expect(said(app.shown(id))).toBe('for me alone');
      expect(app.stateOf(id)).toEqual({ kind: 'not-kept' });
      expect(save).not.toHaveBeenCalled();
      expect(await leftOnDisk()).toBe(1); // the data keys
      expect([...tab]).toEqual([]);
    },
  );
});
