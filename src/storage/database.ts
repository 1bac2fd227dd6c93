import { openDB, type IDBPDatabase } from 'idb';
import { databaseMigrations } from './migrations';
import type { MendDatabase } from './records';

const databaseName = 'mend';
export const databaseVersion = databaseMigrations.length;

export type Database = IDBPDatabase<MendDatabase>;

/** A connection that is opened when first asked for, and again when the browser has closed it. */
export interface Connection {
  readonly use: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
}

/** Connects to this device's database, bringing an older one up to date first. */
export function connect(name = databaseName): Connection {
  let opening: Promise<Database> | undefined;

  function open(): Promise<Database> {
    const attempt = openDB<MendDatabase>(name, databaseVersion, {
      upgrade(database, from, _to, transaction) {
        for (const migration of databaseMigrations.slice(from)) migration.run(database, transaction);
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
  };
}
