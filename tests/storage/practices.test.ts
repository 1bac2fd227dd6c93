import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import { keepInMemory } from '../../src/storage/memory';
import { aBrowser, killAt, refusePuts, saying, settle, type Moment, type OpenWindow } from './given';
import { holds } from './given-bytes';
import { hurry } from './given-passphrases';
import {
  aClient,
  aKey,
  anOwn,
  aSent,
  aSet,
  aTaken,
  everyThing,
  idNumber,
  namesIn,
  otherClientId,
  practiceId,
  practicesIn,
  ruthId,
  notesOf,
  saveAll,
} from './given-practices';
import { read } from './given-read';

hurry();
afterEach(() => vi.restoreAllMocks());

let browser: ReturnType<typeof aBrowser>;
let keeping: Keeping;
let open: () => Promise<OpenWindow>;

beforeEach(async () => {
  browser = aBrowser();
  ({ open } = browser);
  ({ keeping } = await open());
});

describe('what is kept for a practice', () => {
  it('is there after a restart, every kind of it whole, with fields of a later Mend', async () => {
    for (const thing of everyThing)
      await keeping.savePractice({ ...thing, later: { deep: ['kept'] } } as never);
    const later = (await open()).keeping;
    for (const thing of everyThing)
      expect(await later.openPractice(thing.kind, thing.id)).toEqual({
        kind: 'open',
        thing: read({ ...thing, later: { deep: ['kept'] } }),
      });
  });

  it('is listed by its kind, the newest first', async () => {
    await saveAll(keeping);
    await keeping.savePractice(aClient('older', { id: otherClientId, changed: 1 }));
    await keeping.savePractice(aClient('newer', { id: idNumber(3, 2), changed: 9_000 }));
    const notes = (await keeping.listPractices('client')).map((each) => each.notes);
    expect(notes).toEqual(['newer', 'Came late twice.', 'older']);
    for (const kind of ['taken', 'set', 'own', 'draft', 'key'] as const)
      expect((await keeping.listPractices(kind)).map((each) => each.kind)).toEqual([kind]);
  });

  it('is kept apart where a practice was set and taken on one device, and erased apart', async () => {
    for (const each of [keeping, keepInMemory()]) {
      await each.savePractice(aSet());
      await each.savePractice(aTaken());
      expect(await each.openPractice('set', practiceId)).toMatchObject({ kind: 'open', thing: aSet() });
      expect(await each.openPractice('taken', practiceId)).toMatchObject({ kind: 'open', thing: aTaken() });
      await each.erasePractice('taken', practiceId);
      expect(await each.openPractice('taken', practiceId)).toEqual({ kind: 'missing' });
      expect(await each.openPractice('set', practiceId)).toMatchObject({ kind: 'open', thing: aSet() });
    }
  });

  it('is written once before it was ever read, and from then on over what was written', async () => {
    await keeping.savePractice(aClient('one'));
    await keeping.savePractice(aClient('two'));
    const later = (await open()).keeping;
    const [shown] = await later.listPractices('client');
    await later.savePractice({ ...(shown ?? aClient()), notes: 'three' });
    expect(await notesOf(keeping)).toBe('three');
  });

  it('lies sealed: in clear only what finds it', async () => {
    await saveAll(keeping);
    await keeping.savePractice(aClient('moonlight-9931'));
    const lying = await practicesIn(browser.connection);
    for (const each of ['moonlight-9931', 'R-17', 'Dr. M.', 'sentence', 'AGE-SECRET', 'age1', 'Week one'])
      expect(holds(lying, each)).toBe(false);
    const clear = ['changed', 'generation', 'id', 'iv', 'kind', 'revision', 'sealed', 'version'];
    for (const record of lying)
      expect(Object.keys(record).sort()).toEqual(
        record.kind === 'set' ? ['changed', 'client', ...clear.slice(1)] : clear,
      );
  });

  it.each([
    ['its id', { id: `set/${idNumber(9)}` }],
    ['its kind', { kind: 'taken' }],
    ['its version', { version: 0 }],
    ['its revision', { revision: 7 }],
    ['its time', { changed: 9 }],
    ['its client', { client: otherClientId }],
    ['there being a client', { client: undefined }],
  ])('is bound to %s', async (_what, change) => {
    await keeping.savePractice(aClient());
    await keeping.savePractice(aSet({ client: ruthId }));
    const record = (await practicesIn(browser.connection)).find(({ kind }) => kind === 'set');
    const other = { ...record, ...change } as NonNullable<typeof record>;
    if (other.client === undefined) delete (other as { client?: string }).client;
    await browser.connection.use((database) => database.put('practices', other));
    const id = other.id.slice('set/'.length);
    expect(await (await open()).keeping.openPractice('set', id)).toEqual({ kind: 'unreadable' });
  });

  it('is written as it is newest while a write is under way', async () => {
    const puts = refusePuts(() => false);
    await Promise.all(Array.from({ length: 60 }, (_, at) => keeping.savePractice(aClient(`said ${at}`))));
    expect(puts).toHaveBeenCalledTimes(2);
    expect(await notesOf(keeping)).toBe('said 59');
  });

  it.each<Moment>(['at once', 'under way', 'at commit'])(
    'says that the disk is full %s, and what lay there lies there still',
    async (moment) => {
      await keeping.savePractice(aClient('one'));
      refusePuts(() => true, moment);
      await expect(keeping.savePractice(aClient('two'))).rejects.toMatchObject({ reason: 'full' });
      vi.restoreAllMocks();
      expect(await notesOf(keeping)).toBe('one');
      await keeping.savePractice(aClient('two'));
      expect(await notesOf(keeping)).toBe('two');
    },
  );

  it('killed at any request of a write, is as it was before or after it', async () => {
    let isDead = true;
    for (let nth = 1; isDead; nth += 1) {
      const mine = aBrowser();
      const page = (await mine.open()).keeping;
      await page.savePractice(aClient('one'));
      await page.savePractice(aSet({ client: ruthId }));
      await settle();
      const kill = killAt(nth);
      let isDone = false;
      const writing = [
        page.savePractice(aClient('two')),
        page.savePractice(aSet({ client: ruthId, changed: 9 })),
      ];
      void Promise.allSettled(writing).finally(() => (isDone = true));
      await vi.waitUntil(() => isDone || kill.isDead(), { interval: 1 });
      await settle();
      isDead = kill.isDead();
      vi.restoreAllMocks();
      const after = (await mine.open()).keeping;
      expect(['one', 'two']).toContain(await notesOf(after));
      const set = await after.openPractice('set', practiceId);
      expect(set.kind === 'open' && [2_000, 9].includes(set.thing.changed)).toBe(true);
    }
  });

  it.each([
    ['a note that is too long', aClient('x'.repeat(200_001))],
    ['a practice under another id than its own', aSet({ id: idNumber(4) })],
    ['a taken practice with a part too few', aTaken({ parts: [] })],
    ['a practice that asks for nothing', aTaken({ sent: aSent({ parts: [] }), parts: [] })],
    ['a key that is none', aKey({ pair: { identity: 'one', recipient: 'two' } })],
    ['a practice without a reason', anOwn({ plan: { ...anOwn().plan, why: ' ' } })],
  ])('(%s) is not written where nobody could read it again', async (_what, thing) => {
    await expect(keeping.savePractice(thing)).rejects.toMatchObject({ reason: 'failed' });
    expect(await namesIn(browser.connection)).toEqual([]);
  });

  it('holds a return that is put together, longer than what may go back', async () => {
    const draft = { fields: [{ kind: 'happened', text: 'long '.repeat(500) }] } as const;
    await keeping.savePractice(aTaken({ draft }));
    expect(await keeping.openPractice('taken', practiceId)).toMatchObject({ thing: { draft } });
  });

  it.each([
    ['of a newer Mend', { version: 2 }, 'newer', 'newer'],
    ['damaged', { iv: new Uint8Array(12) }, 'unreadable', 'changed-elsewhere'],
  ])(
    'that is %s is left out of the list, and as it is; the others open',
    async (_what, damage, kind, reason) => {
      await keeping.savePractice(aClient('one'));
      await keeping.savePractice(aClient('two', { id: otherClientId }));
      const record = { ...(await practicesIn(browser.connection))[0], ...damage } as never;
      await browser.connection.use((database) => database.put('practices', record));
      const later = (await open()).keeping;
      expect(await notesOf(later)).toBe(kind);
      expect(await notesOf(later, otherClientId)).toBe('two');
      expect((await later.listPractices('client')).map(({ id }) => id)).toEqual([otherClientId]);
      await expect(later.savePractice(aClient('over'))).rejects.toMatchObject({ reason });
      expect(await practicesIn(browser.connection)).toContainEqual(record);
      expect(await (await later.asItLies()).text()).toContain(`client/${ruthId}`);
      expect(await (await later.asItLies(ruthId)).text()).toContain(`client/${ruthId}`);
    },
  );

  it('is no sign of a disk that lost its repairs, and its own sign goes with it', async () => {
    const marks = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => marks.get(name) ?? null,
      setItem: (name: string, value: string) => void marks.set(name, value),
      removeItem: (name: string) => void marks.delete(name),
    });
    await keeping.savePractice(aClient());
    expect(marks.has('mend-kept')).toBe(true);
    expect((await keeping.list(0, 50)).hadSome).toBe(false);
    await keeping.save(saying('one'));
    await keeping.erase('r1');
    expect(marks.has('mend-kept')).toBe(true);
    await browser.connection.use((database) => database.clear('practices'));
    expect((await keeping.list(0, 50)).hadSome).toBe(true);
    await keeping.erasePractice('own', idNumber(1, 3));
    expect(marks.has('mend-kept')).toBe(false);
    vi.unstubAllGlobals();
  });

  it('is read in one go where much of it is asked for in the same breath', async () => {
    for (let at = 0; at < 9; at += 1) await keeping.savePractice(aClient(`n${at}`, { id: idNumber(at, 2) }));
    const began = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const asked = Array.from({ length: 10 }, (_, at) => notesOf(keeping, idNumber(at, 2)));
    expect(await Promise.all([...asked, notesOf(keeping, idNumber(3, 2))])).toEqual([
      ...Array.from({ length: 9 }, (_, at) => `n${at}`),
      'missing',
      'n3',
    ]);
    expect(began).toHaveBeenCalledTimes(1);
    expect(await notesOf(keeping, idNumber(1, 2))).toBe('n1');
  });
});
