import { SaveRefused } from '../domain/saved';
import type { Connection, Database } from './database';
import {
  lockedWith,
  openKeys,
  readKeys,
  replaceKeys,
  unlockKeys,
  unlockedForGood,
  type DataKeys,
  type StoredKeys,
} from './keys';

/** The database and the keys that belong to it. */
export interface Disk {
  readonly connection: Connection;
  /** Runs the work with the keys of the database it is given. Throws SaveRefused while it is locked. */
  readonly use: <T>(work: (database: Database, keys: DataKeys) => Promise<T>) => Promise<T>;
  /**
   * Reads what needs no key, and opens what was found: a passphrase that is being tried is waited for only between the two.
   * Throws SaveRefused where it stays locked.
   */
  readonly readAndOpen: <Read, T>(
    read: (database: Database) => Promise<Read>,
    open: (found: Read, keys: DataKeys) => Promise<T>,
  ) => Promise<T>;
  /** Whether a passphrase is set, and whether it was given. */
  readonly lockState: () => 'none' | 'locked' | 'unlocked';
  /** Reads the keys again, as another window may have locked them. */
  readonly refresh: () => Promise<void>;
  readonly lock: () => void;
  /** Throws WrongPassphrase. */
  readonly unlock: (passphrase: string) => Promise<void>;
  /** Sets a passphrase, or another one. Throws WrongPassphrase when `before` is not the one that is set. */
  readonly setLock: (passphrase: string, before?: string) => Promise<void>;
  /** Takes the passphrase away. Throws WrongPassphrase. */
  readonly removeLock: (passphrase: string) => Promise<void>;
}

/** Opens the database and its keys. Throws what the browser throws where it refuses storage, and UnreadableKeys. */
export async function openDisk(connection: Connection): Promise<Disk> {
  let stored: StoredKeys = await connection.use(readKeys);
  let keys: DataKeys | undefined = await openKeys(stored);
  let of = await connection.use((database) => Promise.resolve(database));

  /** What changes the keys does so one after another: a late word of another window must not undo an unlock. */
  let turn: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  async function reread(database: Database): Promise<void> {
    const now = await readKeys(database);
    // Behind the same lock the keys that are open stay open; in another database they open nothing.
    const isSame = now.disk === stored.disk && now.lock?.salt.join() === stored.lock?.salt.join();
    if (!isSame || now.keys.length !== stored.keys.length) keys = await openKeys(now);
    stored = now;
    of = database;
  }

  async function change(to: (before: StoredKeys) => Promise<StoredKeys>): Promise<StoredKeys> {
    const after = await to(stored);
    const isChanged = await connection.use((database) => replaceKeys(database, stored, after));
    if (!isChanged) throw new SaveRefused('changed-elsewhere');
    stored = after;
    return after;
  }

  /** Opened anew, it may be a fresh database, which the old keys do not belong to. */
  const keysOf = async (database: Database): Promise<void> =>
    database === of ? undefined : inTurn(() => reread(database));

  function opened(): DataKeys {
    if (!keys) throw new SaveRefused('locked');
    return keys;
  }

  return {
    connection,
    use: (work) =>
      connection.use(async (database) => {
        await keysOf(database);
        return work(database, opened());
      }),
    readAndOpen: (read, open) =>
      connection.use(async (database) => {
        await keysOf(database);
        const found = await read(database);
        if (!keys) await turn;
        return open(found, opened());
      }),
    lockState: () => (stored.lock ? (keys ? 'unlocked' : 'locked') : 'none'),
    refresh: () => inTurn(() => connection.use(reread)),
    lock() {
      if (stored.lock) keys = undefined;
    },
    unlock: (passphrase) =>
      inTurn(async () => {
        await connection.use(reread);
        keys = await unlockKeys(stored, passphrase);
      }),
    setLock: (passphrase, before) =>
      inTurn(async () => {
        const after = await change((each) => lockedWith(each, passphrase, before));
        keys = await unlockKeys(after, passphrase);
      }),
    removeLock: (passphrase) =>
      inTurn(async () => {
        const after = await change((each) => unlockedForGood(each, passphrase));
        keys = await openKeys(after);
      }),
  };
}
