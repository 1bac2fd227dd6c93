import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { databaseMigrations } from './migrations';

const databaseName = 'mend';
export const databaseVersion = databaseMigrations.length;

/** A record as it lies on the disk: what finds it in clear, everything a person wrote sealed. */
export interface SealedRecord {
  readonly id: string;
  readonly kind: 'repair';
  /** Milliseconds since 1970. */
  readonly changed: number;
  readonly revision: number;
  /** The version of the shape inside the seal. */
  readonly version: number;
  /** Which data key sealed it. */
  readonly generation: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** One thing the app remembers about itself: its look, or the data key. */
export interface SettingRecord {
  readonly id: string;
  readonly value: unknown;
}

export interface MendDatabase extends DBSchema {
  settings: { key: string; value: SettingRecord };
  repairs: { key: string; value: SealedRecord; indexes: { changed: number } };
  summaries: { key: string; value: unknown };
  rehearsals: { key: string; value: unknown };
  recordings: { key: string; value: unknown };
  sessions: { key: string; value: unknown };
  practices: { key: string; value: unknown };
  returns: { key: string; value: unknown };
  'set-aside': { key: string; value: unknown };
}

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
