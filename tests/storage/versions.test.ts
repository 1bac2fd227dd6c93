import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import type { Rehearsal } from '../../src/domain/rehearsal/kept';
import type { Repair } from '../../src/domain/saved';
import type { Part, Session } from '../../src/domain/together/kept';
import type { SealedRecord } from '../../src/storage/records';
import { connect } from '../../src/storage/database';
import { databaseVersion } from '../../src/storage/migrations';
import { aBrowser, keepAlone, newName, recordOf } from './given';
import { bytes, contentsOf, fixture, makeVersion } from './given-older';
import { dinner, rehearsing, saidIn, walkId } from './given-rehearsals';
import { aPart, aSession, sofaId } from './given-together';

const repair = fixture('repair-v1') as Repair;
const first = fixture('stored-v1') as { readonly key: string; readonly iv: string; readonly sealed: string };
const second = fixture('stored-v2') as Record<
  'open' | 'locked',
  { readonly settings: readonly unknown[]; readonly repairs: readonly SealedRecord[] }
>;
const { id } = repair;

const sealedFirst = {
  id,
  kind: 'repair',
  changed: repair.changed,
  revision: 3,
  version: 1,
  generation: 1,
  iv: bytes(first.iv),
  sealed: bytes(first.sealed).buffer,
};
const look = { id: 'look', value: { appearance: 'night', country: 'de' } };
const firstContents = {
  settings: [{ id: 'data-key', value: { generation: 1, raw: bytes(first.key) } }, look],
  repairs: [sealedFirst],
};

let name: string;
beforeEach(() => {
  name = newName();
});
afterEach(() => vi.restoreAllMocks());

describe('a disk of version 1', () => {
  beforeEach(() => makeVersion(name, 1, firstContents));

  it('opens whole from the bytes that were stored then', async () => {
    const keeping = await keepAlone(name);
    expect(await keeping.open(id)).toEqual({ kind: 'open', repair });
    expect((await keeping.list(0, 50)).rows[0]).toMatchObject({ id, answered: 9 });
    expect(await keeping.readSettings()).toMatchObject(look.value);
  });

  it('is brought up to date with every byte as it was, and not touched by being opened', async () => {
    const { connection, open } = aBrowser(name);
    const { keeping } = await open();
    const before = await recordOf(connection, id);
    expect(before).toEqual({ ...sealedFirst, hand: '' });
    await keeping.open(id);
    expect(await recordOf(connection, id)).toEqual(before);
    const { settings, stores } = await contentsOf(name);
    const { value } = (settings as { id: string; value: { keys: unknown } }[])[0] ?? {};
    expect(settings).toHaveLength(2);
    expect(value?.keys).toEqual([{ generation: 1, raw: bytes(first.key) }]);
    expect(stores.join(' ')).toBe(
      'practices recordings rehearsals repairs returns sessions set-aside settings summaries',
    );
  });

  it('keeps what a later Mend put in, when it is saved here and opened again', async () => {
    const keeping = await keepAlone(name);
    const opened = await keeping.open(id);
    if (opened.kind !== 'open') throw new Error(opened.kind);
    await keeping.save({ ...opened.repair, skipped: [] });
    const again = await (await keepAlone(name)).open(id);
    expect(again).toEqual({ kind: 'open', repair: { ...repair, skipped: [], revision: 4 } });
  });
});

describe('a disk of version 1 with a damaged repair', () => {
  it.each([
    ['no revision', { revision: undefined }],
    ['revision 0', { revision: 0 }],
    ['a word for its revision', { revision: 'three' }],
    ['no time', { changed: undefined }],
    ['nothing but its id', { kind: undefined, changed: undefined, revision: undefined, iv: undefined }],
  ])('with %s is still brought up to date, and every other repair opens', async (_what, damage) => {
    const damaged = { ...sealedFirst, id: 'damaged', ...damage };
    await makeVersion(name, 1, { ...firstContents, repairs: [sealedFirst, damaged] });
    const { keeping } = await aBrowser(name).open();
    expect(keeping.where).toBe('device');
    expect(await keeping.open(id)).toEqual({ kind: 'open', repair });
    expect(await keeping.open('damaged')).toEqual({ kind: 'unreadable' });
    expect((await keeping.list(0, 50)).unreadable).toEqual(['damaged']);
  });
});

describe('a disk of version 1 whose key is damaged', () => {
  it('is said to be unreadable; the key and all that it sealed stay as they are', async () => {
    const key = { generation: 1, raw: 'junk' };
    await makeVersion(name, 1, { ...firstContents, settings: [{ id: 'data-key', value: key }] });
    const keeping = await keepAlone(name);
    expect(keeping.where).toBe('unreadable');
    await keeping.save(repair);
    const { settings, repairs } = await contentsOf(name);
    expect(settings).toMatchObject([{ value: { keys: [key] } }]);
    expect(repairs).toEqual([{ ...sealedFirst, hand: '' }]);
  });

  it('can still be erased, all of it, where its keys cannot be read', async () => {
    const key = { generation: 1, raw: 'junk' };
    await makeVersion(name, 1, { ...firstContents, settings: [{ id: 'data-key', value: key }] });
    const keeping = await keepAlone(name);
    expect(keeping.where).toBe('unreadable');
    await keeping.eraseAll();
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
  });
});

describe('bringing a disk of version 1 up to date', () => {
  const many = Array.from({ length: 3 }, (_, at) => ({ ...sealedFirst, id: `other-${at}` }));
  const moments = ['throws', 'comes to nothing'] as const;
  const cases = moments.flatMap((moment) => [1, 2, 3, 4, 5].map((nth) => [nth, moment] as const));

  it.each(cases)('when write %i %s leaves it whole, and the next start completes it', async (nth, moment) => {
    await makeVersion(name, 1, { ...firstContents, repairs: [sealedFirst, ...many] });
    const before = await contentsOf(name);
    expect(before.version).toBe(1);
    let count = 0;
    for (const method of ['put', 'add'] as const) {
      const real = IDBObjectStore.prototype[method];
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
        this: IDBObjectStore,
        ...given
      ) {
        count += 1;
        if (count === nth && moment === 'throws') throw new DOMException('no space', 'QuotaExceededError');
        const request = real.apply(this, given);
        if (count === nth) request.addEventListener('success', () => this.transaction.abort());
        return request;
      });
    }
    const during = await keepAlone(name);
    expect(count).toBeGreaterThanOrEqual(nth);
    expect(during.where).toBe('not-updated');
    // Nobody is told that nothing is there, and what is written meanwhile stays off the disk.
    await expect(during.open(id)).rejects.toMatchObject({ reason: 'failed' });
    await expect(during.list(0, 50)).rejects.toMatchObject({ reason: 'failed' });
    await during.save({ ...repair, skipped: [] });
    await during.saveSettings({ appearance: 'day' });
    vi.restoreAllMocks();
    expect(await contentsOf(name)).toEqual(before);

    const after = await keepAlone(name);
    expect(await after.open(id)).toEqual({ kind: 'open', repair });
    const { version, repairs } = await contentsOf(name);
    expect(version).toBe(databaseVersion);
    expect(repairs).toHaveLength(4);
  });

  it('is another matter than a disk that takes nothing, not even the first time', async () => {
    vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    expect((await keepAlone(name)).where).toBe('memory');
  });

  it('changes nothing the second time', async () => {
    await makeVersion(name, 1, firstContents);
    await connect(name).use(() => Promise.resolve());
    const once = await contentsOf(name);
    await connect(name).use(() => Promise.resolve());
    expect(await contentsOf(name)).toEqual(once);
  });
});

describe('a disk of version 2', () => {
  /** As it was stored when no passphrase was set. */
  let keeping: Keeping;

  it('opens whole from the bytes that were stored then', async () => {
    await makeVersion(name, 2, second.open);
    const { connection, open } = aBrowser(name);
    ({ keeping } = await open());
    expect(await keeping.open(id)).toEqual({ kind: 'open', repair: { ...repair, revision: 1 } });
    expect(await recordOf(connection, id)).toEqual(second.open.repairs[0]);
  });

  it('opens behind its passphrase, also what lay under the key before it', async () => {
    await makeVersion(name, 2, second.locked);
    keeping = await keepAlone(name);
    expect(keeping.lockState()).toBe('locked');
    expect(await keeping.open(id)).toEqual({ kind: 'locked' });
    expect(await keeping.unlock('not this one')).toBe(false);
    expect(await keeping.unlock('three quiet stones')).toBe(true);
    const generations = second.locked.repairs.map(({ generation }) => generation);
    expect(new Set(generations)).toEqual(new Set([1, 2]));
    for (const record of second.locked.repairs) {
      const opened = await keeping.open(record.id);
      expect(opened).toMatchObject({ kind: 'open', repair: { answers: repair.answers } });
    }
  });
});

describe('a disk of an earlier version', () => {
  it.each([1, 2, 3] as const)('(%i) keeps sessions of two from now on', async (version) => {
    const third = fixture('stored-v3') as Record<'open', Parameters<typeof makeVersion>[2]>;
    await makeVersion(name, version, { 1: firstContents, 2: second.open, 3: third.open }[version]);
    const { keeping } = await aBrowser(name).open();
    await keeping.saveSession(aSession());
    await keeping.makePart(aPart(), undefined);
    expect((await keeping.listSessions()).map((each) => each.id)).toEqual([sofaId]);
    await keeping.eraseSession(sofaId);
    expect((await contentsOf(name)).sessions).toEqual([]);
    expect(await keeping.open(id)).toMatchObject({ kind: 'open', repair: { answers: repair.answers } });
  });

  it.each([1, 2] as const)('(%i) keeps rehearsals from now on', async (version) => {
    await makeVersion(name, version, version === 1 ? firstContents : second.open);
    const { keeping } = await aBrowser(name).open();
    await keeping.saveRehearsal(rehearsing(['one']));
    expect(saidIn(await keeping.listRehearsals(dinner))).toEqual([['one']]);
    await keeping.eraseRehearsal(walkId);
    expect((await contentsOf(name)).rehearsals).toEqual([]);
  });
});

describe('a disk of version 3', () => {
  const third = fixture('stored-v3') as Record<'open' | 'locked', Parameters<typeof makeVersion>[2]>;
  const rehearsal = fixture('rehearsal-v1') as Rehearsal;
  const voice = rehearsal.tries[0]?.exchanges[0]?.recording ?? '';
  const recording = {
    id: voice,
    rehearsal: rehearsal.id,
    made: 1_735_690_000_000,
    type: 'audio/webm;codecs=opus',
    laterRecording: ['kept'],
    bytes: Uint8Array.from({ length: 64 }, (_, at) => (at * 37) % 256),
  };

  it.each(['open', 'locked'] as const)(
    '(%s) opens whole from the bytes that were stored then',
    async (how) => {
      await makeVersion(name, 3, third[how]);
      const { keeping } = await aBrowser(name).open();
      if (how === 'locked') {
        await expect(keeping.listRehearsals(rehearsal.scene)).rejects.toMatchObject({ reason: 'locked' });
        expect(await keeping.unlock('three quiet stones')).toBe(true);
      }
      expect(await keeping.open(id)).toMatchObject({ kind: 'open', repair: { answers: repair.answers } });
      expect(await keeping.listRehearsals(rehearsal.scene)).toEqual([rehearsal]);
      expect(await keeping.openRecording(voice)).toEqual(recording);
      expect(await contentsOf(name)).toMatchObject(third[how]);
    },
  );
});

describe('a disk of version 4', () => {
  const fourth = fixture('stored-v4') as Record<'open' | 'locked', Parameters<typeof makeVersion>[2]>;
  const session = fixture('session-v1') as Session;
  const part = fixture('part-v1') as Part;

  it.each(['open', 'locked'] as const)(
    '(%s) opens whole from the bytes that were stored then, each part to its code',
    async (how) => {
      await makeVersion(name, 4, fourth[how]);
      const { keeping } = await aBrowser(name).open();
      if (how === 'locked') expect(await keeping.unlock('three quiet stones')).toBe(true);
      expect(await keeping.open(id)).toMatchObject({ kind: 'open', repair: { answers: repair.answers } });
      expect(await keeping.openSession(session.id)).toEqual({ kind: 'open', session });
      expect(await keeping.partStates(session.id)).toEqual({ one: 'coded', other: 'plain' });
      expect(await keeping.openPart(session.id, 'one', '402817')).toEqual({ kind: 'open', part });
      const other = await keeping.openPart(session.id, 'other', undefined);
      expect(other).toEqual({ kind: 'open', part: { ...part, person: 'other' } });
      expect(await contentsOf(name)).toMatchObject(fourth[how]);
    },
  );
});
