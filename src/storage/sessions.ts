import { SaveRefused } from '../domain/saved';
import { sessionVersion, type Session, type SessionId } from '../domain/together/kept';
import type { OpenedSession, SessionRow } from '../domain/together/keeping';
import { committed, reasonOf } from './committing';
import { abort, type Database } from './database';
import type { Disk } from './disk';
import { diskOf, type DataKeys } from './keys';
import { sessionMigrations, upgraded } from './migrations';
import type { PartRecord, SessionRecord } from './records';
import { seal, sealBytes, unseal, unsealBytes } from './sealing';
import { readSession } from './shapes-together';

/** What lies in the store of sessions: a session, or a part of one. */
export type Lying = SessionRecord | PartRecord;

type Clear =
  Omit<SessionRecord, 'generation' | 'iv' | 'sealed'> | Omit<PartRecord, 'generation' | 'iv' | 'sealed'>;

/** What a record is bound to: all that stands in clear of it. */
export const boundTo = (clear: Clear): string =>
  [
    clear.kind,
    clear.id,
    clear.session,
    clear.version,
    clear.revision,
    ...(clear.kind === 'session' ? [clear.changed] : []),
  ].join('/');

/** Opens one record; what it holds is checked as a stranger's would be. */
export async function openSessionRecord(keys: DataKeys, record: SessionRecord): Promise<OpenedSession> {
  if (record.version > sessionVersion) return { kind: 'newer' };
  const key = keys.of(record.generation);
  if (!key) return { kind: 'unreadable' };
  try {
    const value = await unseal(key, record, boundTo(record));
    const today = upgraded(value as Record<string, unknown>, sessionMigrations, sessionVersion);
    if (!today) return { kind: 'newer' };
    const session = readSession({ ...today, revision: record.revision });
    return session?.id === record.id ? { kind: 'open', session } : { kind: 'unreadable' };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** Seals a session under the newest key, as this revision. Throws SaveRefused. */
export async function sealSession(
  keys: DataKeys,
  session: Session,
  revision: number,
): Promise<SessionRecord> {
  const key = keys.of(keys.newest);
  if (!key) throw new SaveRefused('locked');
  const { id, changed } = session;
  const clear = { id, session: id, kind: 'session', version: sessionVersion, revision, changed } as const;
  const sealed = await seal(key, { ...session, revision }, boundTo(clear));
  return { ...clear, generation: keys.newest, ...sealed };
}

/** The same bytes under the newest key, a part still behind its code; undefined when they do not open. */
export async function resealTogether(keys: DataKeys, record: Lying): Promise<Lying | undefined> {
  const [older, newest] = [keys.of(record.generation), keys.of(keys.newest)];
  if (!older || !newest) return undefined;
  try {
    const bytes = await unsealBytes(older, record, boundTo(record));
    return { ...record, generation: keys.newest, ...(await sealBytes(newest, bytes, boundTo(record))) };
  } catch {
    return undefined;
  }
}

/** What lies where something is about to be written, and whether its session is kept. */
interface Place {
  readonly there: Lying | undefined;
  readonly hasSession: boolean;
}

/**
 * Puts a record down where `mayPut` lets it, which looks in the write’s own transaction; undefined where it says no. What
 * it throws ends the write. Throws SaveRefused.
 */
export async function write<Written extends Lying>(
  disk: Disk,
  sealed: (keys: DataKeys) => Promise<Written>,
  mayPut: (place: Place) => boolean,
): Promise<Written | undefined> {
  try {
    for (;;) {
      // Sealed before the transaction opens: one that waits for anything else closes by itself.
      const end = await disk.use(async (database, keys) => put(database, keys, await sealed(keys), mayPut));
      if (end !== 'another-disk') return end;
      // The disk was emptied under this page: once more, with the keys that are there now.
      await disk.refresh();
    }
  } catch (error) {
    throw error instanceof SaveRefused ? error : new SaveRefused(reasonOf(error), { cause: error });
  }
}

async function put<Written extends Lying>(
  database: Database,
  keys: DataKeys,
  record: Written,
  mayPut: (place: Place) => boolean,
): Promise<Written | undefined | 'another-disk'> {
  const transaction = database.transaction(['sessions', 'settings'], 'readwrite');
  const store = transaction.objectStore('sessions');
  try {
    const [there, session, keysThere] = await Promise.all([
      store.get(record.id),
      store.getKey(record.session),
      transaction.objectStore('settings').get('data-keys'),
    ]);
    const isOurs = diskOf(keysThere) === keys.disk;
    if (!isOurs || !mayPut({ there, hasSession: session !== undefined })) {
      await transaction.done;
      return isOurs ? undefined : 'another-disk';
    }
    const written = store.put(record);
    transaction.commit();
    await committed(written, transaction.done);
    return record;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

/** Puts a session down as the revision after `base`, 0 where none is there yet. Throws SaveRefused. */
export async function writeSession(disk: Disk, session: Session, base: number): Promise<void> {
  // What could not be read again is not written.
  if (!readSession(session)) throw new SaveRefused('failed');
  await write(
    disk,
    (keys) => sealSession(keys, session, base + 1),
    ({ there }) => {
      if (base > 0 && !there) throw new SaveRefused('erased-elsewhere');
      if (there && there.version > sessionVersion) throw new SaveRefused('newer');
      if ((there?.revision ?? 0) !== base) throw new SaveRefused('changed-elsewhere');
      return true;
    },
  );
}

/** Reads one session. Throws SaveRefused while it is locked. */
export const readOne = (disk: Disk, id: SessionId): Promise<OpenedSession> =>
  disk.use(async (database, keys) => {
    const record = await database.get('sessions', id);
    return record?.kind === 'session' ? openSessionRecord(keys, record) : { kind: 'missing' };
  });

/** Every session that can be read, the newest first. */
export const listSessions = (disk: Disk): Promise<readonly SessionRow[]> =>
  disk.use(async (database, keys) => {
    const records = await database.getAllFromIndex('sessions', 'changed');
    const opened = await Promise.all(
      records.map((record) => (record.kind === 'session' ? openSessionRecord(keys, record) : undefined)),
    );
    return opened
      .flatMap((each) =>
        each?.kind === 'open'
          ? [{ id: each.session.id, changed: each.session.changed, session: each.session }]
          : [],
      )
      .reverse();
  });

/** Takes a session off the disk with all its parts, readable or not; or one part by its id alone. All or nothing. */
export async function eraseTogether(database: Database, id: string): Promise<void> {
  const transaction = database.transaction('sessions', 'readwrite');
  const { store } = transaction;
  const parts = await store.index('session').getAllKeys(id);
  const erased = Promise.all([...new Set([id, ...parts])].map((each) => store.delete(each)));
  await committed(
    erased.then(() => transaction.commit()),
    transaction.done,
  );
}
