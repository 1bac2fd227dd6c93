import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bringsSomething, type BackupFound } from '../../src/domain/backup';
import type { Recording, Rehearsal } from '../../src/domain/rehearsal/kept';
import { backupsOver } from '../../src/storage/backups';
import { readBackup, writeBackup } from '../../src/storage/backup-file';
import { workOnBackup } from '../../src/storage/backup-work';
import { openRecording, writeRecording } from '../../src/storage/recordings';
import { writeRehearsal } from '../../src/storage/rehearsals';
import { asBytes, readZip } from '../../src/storage/zip-entries';
import { contents, withFiles } from './backup-given';
import { aDisk, refusePuts } from './given';
import { exchange, laterId, lyingOn, rehearsing, saidIn, voice, voiceId, walkId } from './given-rehearsals';

// A passphrase takes a second of work, and more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
afterEach(() => vi.restoreAllMocks());

/** A disk with these on it, and its backups, made without a worker. */
async function deviceWith(rehearsals: readonly Rehearsal[] = [], recordings: readonly Recording[] = []) {
  const { disk, connection } = await aDisk();
  for (const each of rehearsals) await writeRehearsal(disk, each, undefined);
  for (const each of recordings) await writeRecording(disk, each, false);
  const backups = backupsOver(disk, 'restored', workOnBackup);
  const found = async (file: File, passphrase?: string): Promise<BackupFound> => {
    const inspected = await backups.inspectBackup(file, passphrase);
    if (inspected.kind !== 'found') throw new Error(inspected.kind);
    return inspected.found;
  };
  return {
    disk,
    connection,
    backups,
    found,
    restore: async (file: File): Promise<void> => backups.restoreBackup(await found(file)),
    zip: async () => new Uint8Array(await (await backups.makeBackup(undefined)).arrayBuffer()),
    /** Everything on it, as a backup holds it. */
    async all() {
      const made = await (await backups.makeBackup(undefined)).arrayBuffer();
      return readBackup(new Uint8Array(made));
    },
  };
}

const asFile = (zip: Uint8Array<ArrayBuffer>): File => new File([zip], 'backup.zip');
const later = { later: { deep: ['kept'] } };
const whole: Rehearsal = { ...rehearsing(['one']), ...later };
const sound: Recording = { ...voice('the sound'), ...later };

describe('a backup of rehearsals', () => {
  it.each([undefined, 'lamp river eleven coat'])(
    'brings all of them to another device, with what a later Mend put in (passphrase: %s)',
    async (passphrase) => {
      const old = await deviceWith([whole, rehearsing(['two'], { id: laterId, made: 5 })], [sound]);
      const fresh = await deviceWith();
      const found = await fresh.found(await old.backups.makeBackup(passphrase), passphrase);
      expect(found).toMatchObject({ repairs: 0, rehearsals: 2, recordings: 1, rehearsedAnew: 3 });
      const before = await lyingOn(fresh.connection);
      expect([before.rehearsals, before.recordings]).toEqual([[], []]);
      await fresh.backups.restoreBackup(found);
      const { rehearsals, recordings, others } = await fresh.all();
      expect([rehearsals, recordings, others]).toEqual([
        [whole, rehearsing(['two'], { id: laterId, made: 5 })],
        [sound],
        [],
      ]);
      expect(await openRecording(fresh.disk, voiceId)).toEqual(sound);
    },
  );

  it('can be read by its owner with any tool that opens zips', async () => {
    const files = readZip(await (await deviceWith([whole], [sound])).zip());
    const texts = new Map(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
    expect([...texts.keys()].sort()).toEqual(
      [
        'mend.json',
        `recordings/${voiceId}`,
        `recordings/${voiceId}.json`,
        `rehearsals/${walkId}.json`,
      ].sort(),
    );
    expect(texts.get(`rehearsals/${walkId}.json`)).toContain('"said": "one"');
    expect(texts.get(`recordings/${voiceId}`)).toBe('the sound');
    const { bytes: _, ...about } = sound;
    expect(JSON.parse(texts.get(`recordings/${voiceId}.json`) ?? '')).toEqual(about);
  });

  it('loses nothing of either device, and does nothing the second time', async () => {
    const old = await deviceWith([rehearsing(['one', 'there'], { changed: 9_000 })], [sound]);
    const mine = voice('mine', { id: laterId });
    const exchanges = [exchange('one'), { ...exchange('here'), recording: laterId }];
    const here = await deviceWith([rehearsing([], { tries: [{ exchanges }] })], [mine]);
    const file = await old.backups.makeBackup(undefined);
    await here.restore(file);
    for (let again = 0; again < 2; again += 1) {
      const { rehearsals, recordings } = await here.all();
      expect(new Set(saidIn(rehearsals).map(String))).toEqual(new Set(['one,there', 'one,here']));
      expect(rehearsals.find(({ id }) => id === walkId)?.changed).toBe(9_000);
      // What only the one that was here names goes with it, sound and all.
      const second = rehearsals.find(({ id }) => id !== walkId)?.id ?? '';
      expect(new Set(recordings)).toEqual(new Set([sound, { ...mine, rehearsal: second }]));
      const found = await here.found(file);
      expect([found.rehearsedAnew, bringsSomething(found)]).toEqual([0, false]);
      await here.backups.restoreBackup(found);
    }
  });

  it.each([1, 2, 3, 4])('comes back whole or not at all when the disk refuses write %i', async (nth) => {
    const old = await deviceWith([whole, rehearsing(['two'], { id: laterId, made: 5 })], [sound]);
    const zip = withFiles(await old.zip(), { 'note.txt': 'hm' });
    const here = await deviceWith();
    const found = await here.found(asFile(zip));
    refusePuts((count) => count === nth);
    await expect(here.backups.restoreBackup(found)).rejects.toMatchObject({ reason: 'full' });
    vi.restoreAllMocks();
    const lying = await lyingOn(here.connection);
    expect([lying.rehearsals, lying.recordings, (await here.all()).others]).toEqual([[], [], []]);
    await here.backups.restoreBackup(found);
    expect((await here.all()).rehearsals).toHaveLength(2);
  });

  it('does not go over what was said here after the restore was planned', async () => {
    const old = await deviceWith([rehearsing(['one', 'two'])]);
    const here = await deviceWith([rehearsing(['one'])]);
    const found = await here.found(await old.backups.makeBackup(undefined));
    const { encrypt } = crypto.subtle;
    let isSaid = false;
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...given) => {
      if (!isSaid) {
        isSaid = true;
        await writeRehearsal(here.disk, rehearsing(['one', 'meanwhile']), rehearsing().changed);
      }
      return encrypt.apply(crypto.subtle, given);
    });
    await expect(here.backups.restoreBackup(found)).rejects.toMatchObject({ reason: 'changed-elsewhere' });
    vi.restoreAllMocks();
    expect(saidIn((await here.all()).rehearsals)).toEqual([['one', 'meanwhile']]);
  });

  it('heals what is damaged here, and keeps the damaged bytes aside', async () => {
    const old = await deviceWith([whole], [sound]);
    const here = await deviceWith([whole], [sound]);
    await here.connection.use(async (database) => {
      for (const store of ['rehearsals', 'recordings'] as const) {
        const [record] = await database.getAll(store);
        if (record) await database.put(store, { ...record, sealed: new ArrayBuffer(5) } as never);
      }
    });
    const damaged = await here.all();
    expect([damaged.rehearsals.length, damaged.recordings.length, damaged.others.length]).toEqual([0, 0, 2]);
    await here.restore(await old.backups.makeBackup(undefined));
    const { rehearsals, recordings, others } = await here.all();
    expect([rehearsals, recordings]).toEqual([[whole], [sound]]);
    expect(others.map(({ name }) => name).sort()).toEqual([
      `unreadable/recording-${voiceId}.json`,
      `unreadable/rehearsal-${walkId}.json`,
    ]);
  });

  it('of an older Mend, without any of them, comes back as before', async () => {
    const here = await deviceWith([whole], [sound]);
    const file = asFile(writeBackup(contents));
    const found = await here.found(file);
    expect(found).toMatchObject({ repairs: 2, fresh: 2, rehearsals: 0, recordings: 0, rehearsedAnew: 0 });
    await here.backups.restoreBackup(found);
    const { repairs, rehearsals, recordings } = await here.all();
    expect([repairs.length, rehearsals, recordings]).toEqual([2, [whole], [sound]]);
  });
});

describe('a rehearsal or a recording in a backup', () => {
  const rehearsed = { ...contents, rehearsals: [whole], recordings: [sound] };
  const zip = writeBackup(rehearsed);
  const { bytes: _, ...about } = sound;
  const third = laterId;

  it.each<[string, string, string]>([
    ['cut off', '{"id": "', 'unreadable'],
    ['nothing of the kind', JSON.stringify({ id: third, version: 1 }), 'unreadable'],
    ['a list', '[]', 'unreadable'],
    ['of another id than its file', JSON.stringify(whole), 'unreadable'],
    ['of no version at all', JSON.stringify({ ...whole, id: third, version: 'one' }), 'unreadable'],
    [
      'with too many exchanges',
      JSON.stringify(
        rehearsing(
          Array.from({ length: 401 }, () => 'x'),
          { id: third },
        ),
      ),
      'unreadable',
    ],
    ['of a newer Mend', JSON.stringify({ ...whole, id: third, version: 2 }), 'newer'],
  ])('that is %s is set aside whole, the others are read', (_what, text, why) => {
    const name = `rehearsals/${third}.json`;
    const back = readBackup(withFiles(zip, { [name]: text }));
    expect([back.rehearsals, back.recordings, back.repairs.length]).toEqual([[whole], [sound], 2]);
    expect(back.others).toMatchObject([{ name, why }]);
    expect(new TextDecoder().decode(back.others[0]?.bytes)).toBe(text);
  });

  it.each<[string, Readonly<Record<string, string | undefined>>]>([
    ['of no sound', { [`recordings/${voiceId}`]: undefined }],
    ['nobody knows anything of', { [`recordings/${voiceId}.json`]: undefined }],
    ['that is a film', { [`recordings/${voiceId}.json`]: JSON.stringify({ ...about, type: 'video/mp4' }) }],
    [
      'of another id than its file',
      { [`recordings/${voiceId}.json`]: JSON.stringify({ ...about, id: third }) },
    ],
    ['that is cut off', { [`recordings/${voiceId}.json`]: '{' }],
  ])('%s is set aside whole', (_what, files) => {
    const back = readBackup(withFiles(zip, files));
    expect([back.rehearsals, back.recordings]).toEqual([[whole], []]);
    expect(back.others.length).toBeGreaterThan(0);
    expect(back.others.every(({ name, why }) => name.startsWith('recordings/') && why === 'unreadable')).toBe(
      true,
    );
    expect(readBackup(writeBackup(back)).others).toHaveLength(back.others.length);
  });

  it('never goes over one of ours when it was kept aside under its name', () => {
    const others = [`rehearsals/${walkId}.json`, `recordings/${voiceId}`].map((name) => ({
      name,
      bytes: asBytes('{}'),
      why: 'unknown' as const,
    }));
    const back = readBackup(writeBackup({ ...rehearsed, others }));
    expect([back.rehearsals, back.recordings]).toEqual([[whole], [sound]]);
    expect(back.others.map(({ name }) => name)).toEqual(others.map(({ name }) => `kept-2/${name}`));
  });

  it.each(['__proto__', '__\\u0070roto__'])('reaches no prototype by a key %s', (key) => {
    const text = JSON.stringify({ ...whole, id: third }).replace(
      '"later":',
      `"${key}":{"polluted":1},"later":`,
    );
    const back = readBackup(withFiles(zip, { [`rehearsals/${third}.json`]: text }));
    expect(back.rehearsals).toHaveLength(2);
    for (const each of [...back.rehearsals, {}]) expect((each as { polluted?: 1 }).polluted).toBeUndefined();
  });
});
