import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { databaseMigrations, databaseVersion } from './migrations';
import type { MendDatabase } from './records';

/** Everything this app keeps is in one database of this name. */
export const databaseName = 'mend';

export type Database = IDBPDatabase<MendDatabase>;

/** An older window holds the database and does not let go. */
export class Blocked extends Error {}

/** What an older version keeps here could not be brought up to date: all of it is as it was. */
export class NotUpdated extends Error {}

/** How long such a window may take, in milliseconds. */
const patience = 1_000;

/** A connection that is opened when first asked for, and again when the browser has closed it. */
export interface Connection {
  /** Runs the work, once more with a fresh connection where the old one had died. Throws Blocked and NotUpdated. */
  readonly use: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
  /** Deletes the database, in every window. */
  readonly deleteAll: () => Promise<void>;
  /** Makes the browser write on in a new file, whatever a kill left at the end of the one before. */
  readonly startFreshLog: () => Promise<void>;
}

/** Ends a transaction with nothing of it done; where it has ended so already, nothing more. */
export function abort(transaction: { readonly done: Promise<void>; readonly abort: () => void }): void {
  transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch {
    // A request that failed has done so.
  }
}

/** Connects to this device's database, bringing an older one up to date first. */
export function connect(name = databaseName): Connection {
  /** Made only to be deleted. */
  const passing = `${name}-passing`;
  let opening: Promise<Database> | undefined;

  function open(): Promise<Database> {
    let giveUp: (error: Blocked) => void;
    let isOlder = false;
    const blocked = new Promise<never>((_, reject) => {
      giveUp = reject;
    });
    const opened = openDB<MendDatabase>(name, databaseVersion, {
      blocked() {
        setTimeout(() => giveUp(new Blocked()), patience);
      },
      async upgrade(database, from, _to, transaction) {
        isOlder = from > 0;
        try {
          for (const migration of databaseMigrations.slice(from)) await migration.run(database, transaction);
        } catch {
          // All of it or none: the next start finds the older one whole and tries again.
          abort(transaction);
        }
      },
      // A newer tab waits to upgrade: let go, so that it can; the next use opens again or is refused as newer.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        if (opening === attempt) opening = undefined;
      },
      terminated() {
        if (opening === attempt) opening = undefined;
      },
    });
    // Once it had begun, whatever ended it left an older version behind: a full disk may only say so at the commit.
    const updated = opened.catch((cause: unknown) => {
      throw isOlder ? new NotUpdated('', { cause }) : cause;
    });
    const attempt = Promise.race([updated, blocked]);
    // Opened after all, with nobody waiting any more: the next use takes it over.
    opened.then(
      (database) => {
        if (opening === undefined) opening = Promise.resolve(database);
      },
      () => undefined,
    );
    attempt.catch(() => {
      if (opening === attempt) opening = undefined;
    });
    return attempt;
  }

  return {
    async use(work) {
      opening ??= open();
      const database = await opening;
      try {
        return await work(database);
      } catch (error) {
        // Safari, and a cleared origin, kill a connection without a word: one fresh try.
        if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
        opening = open();
        return work(await opening);
      }
    },
    async deleteAll() {
      const database = await opening?.catch(() => undefined);
      database?.close();
      opening = undefined;
      await deleteDB(name);
      await deleteDB(passing);
    },
    async startFreshLog() {
      // It has to be there first: to delete what is missing does nothing.
      (await openDB(passing, 1)).close();
      await deleteDB(passing);
    },
  };
}
