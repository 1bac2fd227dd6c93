import { rehearsalVersion, type Recording } from '../domain/rehearsal/kept';
import { SaveRefused } from '../domain/saved';
import { committed, reasonOf } from './committing';
import type { Disk } from './disk';
import { diskOf, type DataKeys } from './keys';
import type { RecordingRecord } from './records';
import { seal, sealBytes, unseal, unsealBytes } from './sealing';
import { readRecording, type RecordingAbout } from './shapes-rehearsal';

type Clear = Pick<RecordingRecord, 'id' | 'version'>;

/** What the parts of a sealed recording are bound to, so that none opens in the place of another. */
const boundTo = ({ id, version }: Clear, part: 'about' | 'sound'): string =>
  ['recording', id, version, part].join('/');

/** Opens one record; undefined when it cannot be read, or is newer. */
export async function openRecord(keys: DataKeys, record: RecordingRecord): Promise<Recording | undefined> {
  const key = keys.of(record.generation);
  if (!key || record.version > rehearsalVersion) return undefined;
  try {
    const about = await unseal(key, record, boundTo(record, 'about'));
    const bytes = await unsealBytes(key, record.sound, boundTo(record, 'sound'));
    const recording = readRecording(about, bytes);
    const isIt = recording?.id === record.id && recording.rehearsal === record.rehearsal;
    return isIt ? recording : undefined;
  } catch {
    return undefined;
  }
}

async function sealAbout(
  keys: DataKeys,
  about: RecordingAbout,
): Promise<{ readonly key: CryptoKey; readonly record: Omit<RecordingRecord, 'sound'> }> {
  const key = keys.of(keys.newest);
  if (!key) throw new SaveRefused('locked');
  const clear = { id: about.id, version: rehearsalVersion };
  const sealed = await seal(key, about, boundTo(clear, 'about'));
  const { rehearsal, made: changed } = about;
  return {
    key,
    record: { ...clear, kind: 'recording', rehearsal, changed, generation: keys.newest, ...sealed },
  };
}

/** Seals a recording under the newest key. Throws SaveRefused. */
export async function sealRecording(
  keys: DataKeys,
  { bytes, ...about }: Recording,
): Promise<RecordingRecord> {
  const { key, record } = await sealAbout(keys, about);
  return { ...record, sound: await sealBytes(key, bytes, boundTo(record, 'sound')) };
}

/** The same recording under the newest key, whatever is known of it; undefined when it does not open. */
export async function resealRecording(
  keys: DataKeys,
  record: RecordingRecord,
): Promise<RecordingRecord | undefined> {
  const [older, newest] = [keys.of(record.generation), keys.of(keys.newest)];
  if (!older || !newest) return undefined;
  const again = async (part: 'about' | 'sound') => {
    const bytes = await unsealBytes(older, part === 'about' ? record : record.sound, boundTo(record, part));
    return sealBytes(newest, bytes, boundTo(record, part));
  };
  try {
    return { ...record, generation: keys.newest, ...(await again('about')), sound: await again('sound') };
  } catch {
    return undefined;
  }
}

/** The same recording as one of another rehearsal, under the key it lies under. Throws where that does not open it. */
export async function moveRecording(
  keys: DataKeys,
  record: RecordingRecord,
  rehearsal: string,
): Promise<RecordingRecord> {
  const key = keys.of(record.generation);
  if (!key) throw new SaveRefused('failed');
  const about = (await unseal(key, record, boundTo(record, 'about'))) as object;
  return { ...record, rehearsal, ...(await seal(key, { ...about, rehearsal }, boundTo(record, 'about'))) };
}

/**
 * Puts a recording down. Where its rehearsal was on the disk (`isOfKnown`) and is no more, it was erased elsewhere, and
 * the recording is taken back. Throws SaveRefused.
 */
export async function writeRecording(disk: Disk, recording: Recording, isOfKnown: boolean): Promise<void> {
  const { bytes, ...about } = recording;
  // What could not be opened again is not written.
  if (!readRecording(about, bytes)) throw new SaveRefused('failed');
  try {
    const end = await disk.use(async (database, keys) => {
      const record = await sealRecording(keys, recording);
      const transaction = database.transaction(['recordings', 'rehearsals', 'settings'], 'readwrite');
      const written = transaction.objectStore('recordings').put(record);
      const of = transaction.objectStore('rehearsals').getKey(recording.rehearsal);
      const keysThere = transaction.objectStore('settings').get('data-keys');
      transaction.commit();
      await committed(written, transaction.done, of, keysThere);
      if (diskOf(await keysThere) !== keys.disk) return 'another-disk';
      return isOfKnown && (await of) === undefined ? 'erased' : 'written';
    });
    if (end === 'written') return;
    if (end === 'erased') {
      await eraseRecording(disk.connection, recording.id);
      throw new SaveRefused('erased-elsewhere');
    }
    // The disk was emptied under this page: once more, with the keys that are there now.
    await disk.refresh();
    await writeRecording(disk, recording, false);
  } catch (error) {
    throw error instanceof SaveRefused ? error : new SaveRefused(reasonOf(error), { cause: error });
  }
}

/** The recording of this id; undefined when there is none, or it cannot be read. Throws SaveRefused while locked. */
export function openRecording(disk: Disk, id: string): Promise<Recording | undefined> {
  return disk.use(async (database, keys) => {
    const record = await database.get('recordings', id);
    return record && openRecord(keys, record);
  });
}

/** Takes a recording off the disk. */
export async function eraseRecording(connection: Disk['connection'], id: string): Promise<void> {
  await connection.use(async (database) => {
    const transaction = database.transaction('recordings', 'readwrite');
    const erased = transaction.store.delete(id);
    transaction.commit();
    await committed(erased, transaction.done);
  });
}

/** Every recording on the disk, one at a time, with its record; undefined where it cannot be read. */
export async function eachRecording(
  disk: Disk,
  meet: (record: RecordingRecord, recording: Recording | undefined) => Promise<void>,
): Promise<void> {
  const ids = await disk.use((database) => database.getAllKeys('recordings'));
  for (const id of ids)
    await disk.use(async (database, keys) => {
      const record = await database.get('recordings', id);
      if (record) await meet(record, await openRecord(keys, record));
    });
}
