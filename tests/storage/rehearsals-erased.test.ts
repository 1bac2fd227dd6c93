import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import type { Connection } from '../../src/storage/database';
import { openDisk } from '../../src/storage/disk';
import { sealRehearsal, writeRehearsal } from '../../src/storage/rehearsals';
import { resealOlder } from '../../src/storage/resealing';
import { aBrowser, killAt, refusePuts, saying, settle, textOf, type OpenWindow } from './given';
import { contentsOf } from './given-older';
import { hurry } from './given-passphrases';
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

hurry();

const first = 'three quiet stones';

let name: string;
let connection: Connection;
let open: () => Promise<OpenWindow>;
let keeping: Keeping;

/** A repair, a rehearsal of it with a recording, and a made-up one with a recording. */
beforeEach(async () => {
  ({ name, connection, open } = aBrowser());
  ({ keeping } = await open());
  await keeping.save(saying('one', 'r1'));
  await keeping.saveRehearsal(rehearsing(['own'], { scene: ownOf('r1') }));
  await keeping.saveRecording(voice('own'));
  await keeping.saveRehearsal(rehearsing(['made up'], { id: laterId }));
  await keeping.saveRecording(voice('made up', { id: 'other-voice', rehearsal: laterId }));
});
afterEach(() => vi.restoreAllMocks());

const idsLeft = async (): Promise<readonly string[]> => {
  const { rehearsals, recordings } = await lyingOn(connection);
  return [...rehearsals, ...recordings].map(({ id }) => id);
};
const refused = { reason: 'erased-elsewhere' };

describe('erasing a rehearsal', () => {
  it('takes its recordings along and nothing else, and neither comes back', async () => {
    const saving = keeping.saveRehearsal(rehearsing(['own', 'on'], { scene: ownOf('r1') }));
    await keeping.eraseRehearsal(walkId);
    await Promise.allSettled([saving]);
    expect(await idsLeft()).toEqual([laterId, 'other-voice']);
    await expect(keeping.saveRehearsal(rehearsing())).rejects.toMatchObject(refused);
    await expect(keeping.saveRecording(voice())).rejects.toMatchObject(refused);
    expect(await idsLeft()).toEqual([laterId, 'other-voice']);
  });

  it('waits for its first words, and for a voice, that are still being written', async () => {
    const saving = [
      keeping.saveRehearsal(rehearsing(['new'], { id: 'new' })),
      keeping.saveRecording(voice('new', { id: 'new-voice', rehearsal: 'new' })),
    ];
    await keeping.eraseRehearsal('new');
    await Promise.allSettled(saving);
    expect(await idsLeft()).toEqual([walkId, laterId, voiceId, 'other-voice']);
  });

  it('is noticed by a window that goes on with it', async () => {
    const theirs = (await open()).keeping;
    await theirs.listRehearsals(dinner);
    await keeping.eraseRehearsal(laterId);
    const on = rehearsing(['made up', 'on'], { id: laterId });
    await expect(theirs.saveRehearsal(on)).rejects.toMatchObject(refused);
    const late = voice('late', { id: 'late', rehearsal: laterId });
    await expect(theirs.saveRecording(late)).rejects.toMatchObject(refused);
    expect(await idsLeft()).toEqual([walkId, voiceId]);
  });

  it('also takes one that cannot be read, with its voice', async () => {
    const [record] = (await lyingOn(connection)).rehearsals;
    if (!record) throw new Error('no record');
    await connection.use((database) => database.put('rehearsals', { ...record, sealed: new ArrayBuffer(3) }));
    await keeping.eraseRehearsal(walkId);
    expect(await idsLeft()).toEqual([laterId, 'other-voice']);
  });
});

describe('erasing a repair', () => {
  it('killed at any request, leaves it whole with its rehearsals, or none of them', async () => {
    let isDead = true;
    for (let nth = 1; isDead; nth += 1) {
      const browser = aBrowser();
      const mine = (await browser.open()).keeping;
      await mine.save(saying('one', 'r1'));
      await mine.saveRehearsal(rehearsing(['own'], { scene: ownOf('r1') }));
      await settle();
      const kill = killAt(nth);
      let isDone = false;
      void mine.erase('r1').finally(() => (isDone = true));
      await vi.waitUntil(() => isDone || kill.isDead(), { interval: 1 });
      await settle();
      isDead = kill.isDead();
      vi.restoreAllMocks();
      const { rehearsals } = await lyingOn(browser.connection);
      const text = await textOf((await browser.open()).keeping);
      expect([text, rehearsals.length]).toEqual(text === 'one' ? ['one', 1] : ['missing', 0]);
    }
  });

  it('leaves the rehearsals of another one', async () => {
    await keeping.saveRehearsal(rehearsing(['another'], { id: 'another', scene: ownOf('r2') }));
    await keeping.erase('r1');
    expect(saidIn(await keeping.listRehearsals(ownOf('r2')))).toEqual([['another']]);
  });

  it('takes the rehearsals of it and their recordings along, and no other', async () => {
    await keeping.erase('r1');
    expect(await idsLeft()).toEqual([laterId, 'other-voice']);
    const again = rehearsing(['again'], { id: 'again', scene: ownOf('r1') });
    await expect(keeping.saveRehearsal(again)).rejects.toMatchObject(refused);
    expect(saidIn(await keeping.listRehearsals(dinner))).toEqual([['made up']]);
  });

  it('takes along one whose shape nobody here can read', async () => {
    const disk = await openDisk(connection);
    const odd = { ...rehearsing([], { id: 'odd', scene: ownOf('r1') }), temperament: 'of-later' };
    const record = await disk.use((_database, keys) => sealRehearsal(keys, odd as never));
    await connection.use((database) => database.put('rehearsals', record));
    await keeping.erase('r1');
    expect(await idsLeft()).toEqual([laterId, 'other-voice']);
  });

  it('leaves nothing that was being written meanwhile, here or in another window', async () => {
    const theirs = (await open()).keeping;
    await theirs.listRehearsals(ownOf('r1'));
    const mine = keeping.saveRehearsal(rehearsing(['own', 'mine'], { scene: ownOf('r1') }));
    const late = theirs.saveRehearsal(rehearsing(['late'], { id: 'late', scene: ownOf('r1') }));
    await keeping.erase('r1');
    await Promise.allSettled([mine, late]);
    await expect(
      theirs.saveRehearsal(rehearsing(['later'], { id: 'later', scene: ownOf('r1') })),
    ).rejects.toMatchObject(refused);
    await settle();
    expect(await idsLeft()).toEqual([laterId, 'other-voice']);
  });

  it('is all or nothing where the disk refuses, and what is written after that is kept', async () => {
    const lone = await open();
    refusePuts(() => true);
    await expect(keeping.erase('r1')).rejects.toThrow();
    vi.restoreAllMocks();
    lone.close();
    expect([await textOf(keeping), (await idsLeft()).length]).toEqual(['one', 4]);
    await keeping.saveRehearsal(rehearsing(['own', 'on'], { scene: ownOf('r1') }));
    expect(saidIn(await keeping.listRehearsals(ownOf('r1')))).toEqual([['own', 'on']]);
  });

  it('waits for the passphrase, since nobody else can tell which are its own', async () => {
    await keeping.setLock(first);
    keeping.lock();
    await expect(keeping.erase('r1')).rejects.toMatchObject({ reason: 'locked' });
    await keeping.unlock(first);
    expect(await textOf(keeping)).toBe('one');
    await keeping.erase('r1');
    expect(await idsLeft()).toEqual([laterId, 'other-voice']);
  });
});

describe('erasing everything', () => {
  it('leaves no rehearsal and no recording, and none comes after', async () => {
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(
      () => new (IDBOpenDBRequest as unknown as new () => IDBOpenDBRequest)(),
    );
    const saving = keeping.saveRehearsal(rehearsing(['late'], { id: 'late' }));
    void keeping.eraseAll();
    await saving;
    await settle();
    vi.restoreAllMocks();
    const { rehearsals, recordings } = await contentsOf(name);
    expect([rehearsals, recordings]).toEqual([[], []]);
    await expect(keeping.saveRehearsal(rehearsing(['x'], { id: 'new' }))).rejects.toMatchObject(refused);
    const fresh = voice('x', { id: 'new-voice', rehearsal: 'new' });
    await expect(keeping.saveRecording(fresh)).rejects.toMatchObject(refused);
  });
});

describe('a passphrase', () => {
  const generations = async (): Promise<readonly number[]> => {
    const { rehearsals, recordings } = await lyingOn(connection);
    return [...rehearsals, ...recordings].map(({ generation }) => generation);
  };
  const resealed = (): Promise<boolean> =>
    vi.waitUntil(async () => (await generations()).every((each) => each === 2), { interval: 1 });
  const everyWord = async (of: Keeping): Promise<readonly (string | undefined)[]> => {
    const heard = await Promise.all([voiceId, 'other-voice'].map((id) => of.openRecording(id)));
    const said = [...(await of.listRehearsals(ownOf('r1'))), ...(await of.listRehearsals(dinner))];
    return [...saidIn(said).flat(), ...heard.map((each) => each && Buffer.from(each.bytes).toString())];
  };
  const all = ['own', 'made up', 'own', 'made up'];

  it('puts everything under a new key, behind it', async () => {
    await keeping.setLock(first);
    await resealed();
    expect(await everyWord(keeping)).toEqual(all);
    keeping.lock();
    for (const work of [
      () => keeping.listRehearsals(dinner),
      () => keeping.openRecording(voiceId),
      () => keeping.saveRehearsal(rehearsing()),
      () => keeping.saveRecording(voice()),
    ])
      await expect(work()).rejects.toMatchObject({ reason: 'locked' });
    const later = (await open()).keeping;
    await later.unlock(first);
    expect(await everyWord(later)).toEqual(all);
    await later.removeLock(first);
    expect(await everyWord((await open()).keeping)).toEqual(all);
  });

  it('is set with many rehearsals, also damaged ones, which stay as they are', async () => {
    for (let at = 0; at < 120; at += 1)
      await keeping.saveRehearsal(rehearsing([`said ${at}`], { id: `many-${at}` }));
    const broken = await connection.use(async (database) => {
      const record = await database.get('rehearsals', 'many-60');
      if (!record) throw new Error('no record');
      const damaged = { ...record, sealed: new ArrayBuffer(8) };
      await database.put('rehearsals', damaged);
      return damaged;
    });
    await keeping.setLock(first);
    await vi.waitUntil(async () => (await generations()).filter((each) => each === 1).length === 1, {
      interval: 1,
    });
    expect((await lyingOn(connection)).rehearsals).toContainEqual(broken);
    expect(await keeping.listRehearsals(dinner)).toHaveLength(120);
  });

  it('does not bring older words back over those said while it was under way', async () => {
    const disk = await openDisk(connection);
    await disk.setLock(first);
    const real = crypto.subtle.decrypt.bind(crypto.subtle);
    let isSaid = false;
    vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (...given) => {
      const opened = await real(...given);
      const { additionalData } = given[0] as AesGcmParams;
      const of = new TextDecoder().decode(additionalData as Uint8Array);
      if (isSaid || !of.startsWith('rehearsal/')) return opened;
      isSaid = true;
      await writeRehearsal(disk, rehearsing(['own', 'on'], { scene: ownOf('r1') }), rehearsing().changed);
      await writeRehearsal(disk, rehearsing(['made up', 'on'], { id: laterId }), rehearsing().changed);
      return opened;
    });
    await resealOlder(disk);
    vi.restoreAllMocks();
    await keeping.unlock(first);
    expect(await everyWord(keeping)).toEqual(['own', 'on', 'made up', 'on', 'own', 'made up']);
  });

  it('goes on where it was killed, and what is said meanwhile is not lost', async () => {
    const kill = killAt(12);
    keeping.setLock(first).catch(() => undefined);
    await vi.waitUntil(() => kill.isDead(), { interval: 1 });
    await settle();
    vi.restoreAllMocks();
    const later = (await open()).keeping;
    if (later.lockState() === 'none') await later.setLock(first);
    else await later.unlock(first);
    const on = rehearsing(['made up', 'on'], { id: laterId });
    await later.listRehearsals(dinner);
    await later.saveRehearsal(on);
    await resealed();
    expect(await everyWord(later)).toEqual(['own', 'made up', 'on', 'own', 'made up']);
  });
});

describe('what lies there, as it lies', () => {
  it('is given with rehearsals and recordings, sealed, and by itself under its id', async () => {
    const lying = await lyingOn(connection);
    const asText = async (id?: string): Promise<readonly { id: string; sealed: string }[]> =>
      JSON.parse(await (await keeping.asItLies(id)).text()) as { id: string; sealed: string }[];
    const all = await asText();
    expect(all.map(({ id }) => id)).toEqual(['r1', walkId, laterId, voiceId, 'other-voice']);
    expect(all[1]?.sealed).toBe(
      Buffer.from(lying.rehearsals[0]?.sealed ?? new ArrayBuffer(0)).toString('hex'),
    );
    expect((await asText(laterId)).map(({ id }) => id)).toEqual([laterId]);
    expect((await asText(voiceId)).map(({ id }) => id)).toEqual([voiceId]);
  });
});
