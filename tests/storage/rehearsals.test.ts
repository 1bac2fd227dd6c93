import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi, type Mock } from 'vitest';
import { SaveRefused } from '../../src/domain/saved';
import { connect } from '../../src/storage/database';
import { sealRehearsal } from '../../src/storage/rehearsals';
import { openDisk } from '../../src/storage/disk';
import { aBrowser, refusePuts, type Moment } from './given';
import { holds } from './given-bytes';
import {
  dinner,
  laterId,
  lyingOn,
  ownOf,
  rehearsing,
  saidIn,
  voice,
  voiceId,
  walkId,
} from './given-rehearsals';

afterEach(() => vi.restoreAllMocks());

async function aWindow() {
  const browser = aBrowser();
  const { keeping } = await browser.open();
  return { ...browser, keeping };
}

describe('a rehearsal that is kept', () => {
  it('is there after a restart, whole, with fields of a later Mend', async () => {
    const { keeping, open } = await aWindow();
    const [first] = rehearsing().tries;
    const later = { later: { deep: ['kept'] } };
    const kept = rehearsing(undefined, {
      ...later,
      heatAfter: 2,
      tries: [
        { exchanges: [...(first?.exchanges ?? [])], ended: 'partly' },
        { from: { attempt: 0, exchanges: 1 }, exchanges: [...(first?.exchanges ?? [])] },
      ],
    });
    await keeping.saveRehearsal(kept);
    expect(await (await open()).keeping.listRehearsals(dinner)).toEqual([kept]);
  });

  it('is listed by its scene alone, the newest first', async () => {
    const { keeping } = await aWindow();
    const scenes = [
      dinner,
      ownOf('r1'),
      { kind: 'made-up', scenario: 'the-bus' },
      dinner,
      ownOf('r2'),
    ] as const;
    for (const [at, scene] of scenes.entries())
      await keeping.saveRehearsal(rehearsing([`said ${at}`], { id: `id-${at}`, changed: at, scene }));
    expect(saidIn(await keeping.listRehearsals(dinner))).toEqual([['said 3'], ['said 0']]);
    expect(saidIn(await keeping.listRehearsals(ownOf('r2')))).toEqual([['said 4']]);
    expect(await keeping.listRehearsals(ownOf('the-dinner'))).toEqual([]);
  });

  it('is looked for among the newest 200', async () => {
    const { keeping } = await aWindow();
    for (let at = 0; at < 201; at += 1)
      await keeping.saveRehearsal(rehearsing([`said ${at}`], { id: `id-${at}`, changed: at }));
    const said = saidIn(await keeping.listRehearsals(dinner)).flat();
    expect([said.length, said[0], said.at(-1)]).toEqual([200, 'said 200', 'said 1']);
  });

  it('lies sealed: in clear only what finds it, and not which scene it was', async () => {
    const { keeping, connection } = await aWindow();
    await keeping.saveRehearsal(rehearsing(['Kürbis-moonlight-7719']));
    await keeping.saveRehearsal(rehearsing(['x'], { id: laterId, scene: ownOf('a-repair-of-mine') }));
    await keeping.saveRecording(voice('Stimme-moonlight-7720'));
    const lies = await lyingOn(connection);
    for (const each of ['Kürbis-moonlight-7719', 'the-dinner', 'a-repair-of-mine', 'gone-quiet', 'Go on.'])
      expect(holds(lies, each)).toBe(false);
    for (const each of ['Stimme-moonlight-7720', 'audio/webm']) expect(holds(lies, each)).toBe(false);
    expect(Object.keys(lies.rehearsals[0] ?? {}).sort()).toEqual(
      ['changed', 'generation', 'id', 'iv', 'kind', 'sealed', 'version'].sort(),
    );
    expect(Object.keys(lies.recordings[0] ?? {}).sort()).toEqual(
      ['changed', 'generation', 'id', 'iv', 'kind', 'rehearsal', 'sealed', 'sound', 'version'].sort(),
    );
  });

  it('is bound to its id, its version and what it is', async () => {
    const { keeping, connection } = await aWindow();
    await keeping.saveRehearsal(rehearsing());
    await keeping.saveRecording(voice());
    const { rehearsals, recordings } = await lyingOn(connection);
    const [record, recording] = [rehearsals[0], recordings[0]];
    if (!record || !recording) throw new Error('nothing there');
    const put = (store: 'rehearsals' | 'recordings', changed: object) =>
      connection.use((database) => database.put(store, changed as never));
    for (const change of [{ id: laterId }, { version: 0 }, { sealed: recording.sealed, iv: recording.iv }]) {
      await connection.use((database) => database.clear('rehearsals'));
      await put('rehearsals', { ...record, ...change });
      expect(await keeping.listRehearsals(dinner)).toEqual([]);
    }
    const other = { ...recording, id: laterId };
    await put('recordings', other);
    expect(await keeping.openRecording(laterId)).toBeUndefined();
    for (const change of [
      { rehearsal: laterId },
      { sound: { iv: recording.iv, sealed: recording.sealed } },
    ]) {
      await put('recordings', { ...recording, ...change });
      expect(await keeping.openRecording(voiceId)).toBeUndefined();
    }
    await put('recordings', recording);
    expect(await keeping.openRecording(voiceId)).toEqual(voice());
  });

  it('is looked at and written in one transaction, once this window has put it down', async () => {
    const { keeping } = await aWindow();
    await keeping.saveRehearsal(rehearsing(['one']));
    const order: string[] = [];
    for (const name of ['put', 'get'] as const) {
      const real = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
      const spied = vi.spyOn(IDBObjectStore.prototype, name) as unknown as Mock;
      spied.mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
        order.push(name);
        return real.apply(this, given);
      });
    }
    const { commit } = IDBTransaction.prototype;
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      order.push('commit');
      commit.call(this);
    });
    await keeping.saveRehearsal(rehearsing(['one', 'two']));
    expect(order).toEqual(['get', 'put', 'get', 'commit']);
  });

  it('is written as it is newest while a write is under way', async () => {
    const { keeping } = await aWindow();
    const puts = refusePuts(() => false);
    const said = Array.from({ length: 60 }, (_, at) => `said ${at}`);
    await Promise.all(said.map((_, at) => keeping.saveRehearsal(rehearsing(said.slice(0, at + 1)))));
    expect(puts).toHaveBeenCalledTimes(2);
    expect(saidIn(await keeping.listRehearsals(dinner))).toEqual([said]);
  });

  it.each<Moment>(['at once', 'under way', 'at commit'])(
    'says that the disk is full %s, and what lay there lies there still',
    async (moment) => {
      const { keeping } = await aWindow();
      await keeping.saveRehearsal(rehearsing(['one']));
      refusePuts(() => true, moment);
      await expect(keeping.saveRehearsal(rehearsing(['one', 'two']))).rejects.toEqual(
        new SaveRefused('full'),
      );
      await expect(keeping.saveRecording(voice())).rejects.toMatchObject({ reason: 'full' });
      vi.restoreAllMocks();
      expect(saidIn(await keeping.listRehearsals(dinner))).toEqual([['one']]);
      expect(await keeping.openRecording(voiceId)).toBeUndefined();
    },
  );

  it('is not written where nobody could read it again', async () => {
    const { keeping, connection } = await aWindow();
    const long = rehearsing(Array.from({ length: 401 }, () => 'x'));
    await expect(keeping.saveRehearsal(long)).rejects.toMatchObject({ reason: 'failed' });
    await expect(keeping.saveRecording(voice('x', { type: 'video/mp4' }))).rejects.toMatchObject({
      reason: 'failed',
    });
    const { rehearsals, recordings } = await lyingOn(connection);
    expect([rehearsals, recordings]).toEqual([[], []]);
  });
});

describe('a rehearsal in two windows', () => {
  it('is never gone over by a window that does not know what the other wrote', async () => {
    const { keeping, open } = await aWindow();
    const theirs = (await open()).keeping;
    await keeping.saveRehearsal(rehearsing(['one'], { changed: 1 }));
    await theirs.listRehearsals(dinner);
    await theirs.saveRehearsal(rehearsing(['one', 'theirs'], { changed: 2 }));
    const elsewhere = new SaveRefused('changed-elsewhere');
    await expect(keeping.saveRehearsal(rehearsing(['one', 'mine'], { changed: 3 }))).rejects.toEqual(
      elsewhere,
    );
    const third = (await open()).keeping;
    await expect(third.saveRehearsal(rehearsing(['x'], { changed: 4 }))).rejects.toEqual(elsewhere);
    expect(saidIn(await keeping.listRehearsals(dinner))).toEqual([['one', 'theirs']]);
    await keeping.saveRehearsal(rehearsing(['one', 'theirs', 'and on'], { changed: 5 }));
    expect(saidIn(await theirs.listRehearsals(dinner))).toEqual([['one', 'theirs', 'and on']]);
  });

  it('is never lost to an empty one', async () => {
    const { keeping, open } = await aWindow();
    await keeping.saveRehearsal(rehearsing([]));
    await keeping.saveRehearsal(rehearsing([], { heatBefore: 6 }));
    await keeping.saveRehearsal(rehearsing(['one']));
    const theirs = (await open()).keeping;
    for (const each of [keeping, theirs]) {
      await expect(each.saveRehearsal(rehearsing([]))).rejects.toEqual(new SaveRefused('changed-elsewhere'));
      expect(saidIn(await each.listRehearsals(dinner))).toEqual([['one']]);
    }
  });

  it('is not lost to an empty one that was looked at just before it came', async () => {
    const { name, keeping, open } = await aWindow();
    const theirs = (await open()).keeping;
    const disk = await openDisk(connect(name));
    const record = await disk.use((_database, keys) => sealRehearsal(keys, rehearsing(['one'])));
    const { transaction } = IDBDatabase.prototype;
    let isPut = false;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      if (!isPut && given[1] === 'readwrite') {
        isPut = true;
        transaction.call(this, 'rehearsals', 'readwrite').objectStore('rehearsals').put(record);
      }
      return transaction.apply(this, given);
    });
    await expect(theirs.saveRehearsal(rehearsing([]))).rejects.toMatchObject({ reason: 'changed-elsewhere' });
    expect(saidIn(await keeping.listRehearsals(dinner))).toEqual([['one']]);
  });
});

describe('a rehearsal nobody here can read', () => {
  it.each([
    ['of a newer Mend', { version: 2 }, 'newer'],
    ['damaged', { iv: new Uint8Array(12) }, 'failed'],
  ])('that is %s is left out of the list, and as it is', async (_what, damage, reason) => {
    const { keeping, connection, open } = await aWindow();
    await keeping.saveRehearsal(rehearsing(['one']));
    await keeping.saveRehearsal(rehearsing(['two'], { id: laterId }));
    const [, record] = (await lyingOn(connection)).rehearsals.map((each) => ({ ...each, ...damage }));
    if (!record) throw new Error('no record');
    await connection.use((database) => database.put('rehearsals', record));
    expect(saidIn(await keeping.listRehearsals(dinner))).toEqual([['one']]);
    const later = (await open()).keeping;
    await expect(later.saveRehearsal(rehearsing(['on'], { id: laterId }))).rejects.toMatchObject({ reason });
    expect((await lyingOn(connection)).rehearsals).toContainEqual(record);
  });

  it('is not opened where a newer shape lies inside the seal', async () => {
    const { name, keeping, connection } = await aWindow();
    const disk = await openDisk(connect(name));
    const newer = rehearsing(['one'], { version: 2 });
    const record = await disk.use((_database, keys) => sealRehearsal(keys, newer));
    await connection.use((database) => database.put('rehearsals', record));
    expect(await keeping.listRehearsals(dinner)).toEqual([]);
  });
});

describe('a recording that is kept', () => {
  it('is there after a restart, byte for byte, with fields of a later Mend', async () => {
    const { keeping, open } = await aWindow();
    const bytes = crypto.getRandomValues(new Uint8Array(50_000));
    const kept = { ...voice('', { bytes }), later: 1 };
    await keeping.saveRecording(kept);
    expect(await (await open()).keeping.openRecording(voiceId)).toEqual(kept);
    expect(await keeping.openRecording(walkId)).toBeUndefined();
  });

  it('can be erased by itself, and stays erased', async () => {
    const { keeping, connection } = await aWindow();
    await keeping.saveRehearsal(rehearsing());
    void keeping.saveRecording(voice());
    await keeping.eraseRecording(voiceId);
    await expect(keeping.saveRecording(voice())).rejects.toMatchObject({ reason: 'erased-elsewhere' });
    const { rehearsals, recordings } = await lyingOn(connection);
    expect([rehearsals.length, recordings.length]).toEqual([1, 0]);
  });
});
