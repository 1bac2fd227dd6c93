import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { repairVersion } from '../domain/saved';
import type { MendDatabase, SealedRecord } from './records';

/** A named change of the database's stores; its place in the list is the version it leads to. */
export interface DatabaseMigration {
  readonly name: string;
  readonly run: (
    database: IDBPDatabase<MendDatabase>,
    transaction: IDBPTransaction<MendDatabase, StoreNames<MendDatabase>[], 'versionchange'>,
  ) => void | Promise<void>;
}

/** The store as version 1 made it: one record an id, without a hand. */
type FirstRecord = Omit<SealedRecord, 'hand'>;

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) > 0;

/**
 * Never edited once released; only added to. Each awaits nothing but the database, or its transaction would close. A new
 * shape of repair has its place here too (“repairs of version 2”, changing nothing), so that the browser itself keeps an
 * older window from writing what it does not understand.
 */
export const databaseMigrations: readonly DatabaseMigration[] = [
  {
    name: 'first stores',
    run(database) {
      database.createObjectStore('settings', { keyPath: 'id' });
      database.createObjectStore('repairs', { keyPath: 'id' }).createIndex('changed', 'changed');
      for (const name of [
        'summaries',
        'rehearsals',
        'recordings',
        'sessions',
        'practices',
        'returns',
        'set-aside',
      ] as const) {
        database.createObjectStore(name, { keyPath: 'id' });
      }
    },
  },
  {
    name: 'a record per revision, and several data keys',
    async run(database, transaction) {
      const older = transaction.objectStore('repairs');
      const aside = 'repairs of version 1' as 'repairs';
      older.name = aside;
      const revisions = database.createObjectStore('repairs', { keyPath: ['id', 'revision', 'hand'] });
      revisions.createIndex('changed', 'changed');
      revisions.createIndex('generation', 'generation');
      for (let cursor = await older.openCursor(); cursor; cursor = await cursor.continue()) {
        const first = cursor.value as FirstRecord;
        // A damaged one comes along as well: it must not keep all others from being brought up to date.
        const revision = isCount(first.revision) ? first.revision : 1;
        await revisions.add({ ...first, revision, hand: '' });
      }
      database.deleteObjectStore(aside);

      const settings = transaction.objectStore('settings');
      const key = (await settings.get('data-key'))?.value;
      if (key) await settings.put({ id: 'data-keys', value: { disk: crypto.randomUUID(), keys: [key] } });
      await settings.delete('data-key');
    },
  },
  {
    // Both stores were empty until now; an older window, which knows nothing of them, is kept from erasing half.
    name: 'rehearsals and recordings',
    run(_database, transaction) {
      const rehearsals = transaction.objectStore('rehearsals');
      rehearsals.createIndex('changed', 'changed');
      rehearsals.createIndex('generation', 'generation');
      const recordings = transaction.objectStore('recordings');
      recordings.createIndex('rehearsal', 'rehearsal');
      recordings.createIndex('generation', 'generation');
    },
  },
  {
    // Empty until now as well. A session and its parts lie in one store, so that they go together.
    name: 'sessions of two',
    run(_database, transaction) {
      const sessions = transaction.objectStore('sessions');
      sessions.createIndex('changed', 'changed');
      sessions.createIndex('generation', 'generation');
      sessions.createIndex('session', 'session');
    },
  },
  {
    // Empty until now too. A return names its client in clear, so that it goes with them even where it cannot be read.
    name: 'practices and returns',
    run(_database, transaction) {
      const practices = transaction.objectStore('practices');
      practices.createIndex('kind', ['kind', 'changed']);
      practices.createIndex('client', 'client');
      practices.createIndex('generation', 'generation');
      const returns = transaction.objectStore('returns');
      returns.createIndex('arrived', 'arrived');
      returns.createIndex('client', ['client', 'arrived']);
      returns.createIndex('generation', 'generation');
    },
  },
];

export const databaseVersion = databaseMigrations.length;

/** A named change of a saved repair or rehearsal, from the version before it; its place in the list plus 2 is its version. */
export interface ShapeMigration {
  readonly name: string;
  readonly change: (older: Record<string, unknown>) => Record<string, unknown>;
}

/** Leads a repair of any older version to today's. Empty while version 1 is the only one. */
export const repairMigrations: readonly ShapeMigration[] = [];

/** The same for a rehearsal. */
export const rehearsalMigrations: readonly ShapeMigration[] = [];

/** The same for a session of two, and for a person’s part of one; both count the same versions. */
export const sessionMigrations: readonly ShapeMigration[] = [];
export const partMigrations: readonly ShapeMigration[] = [];

/** The same for anything kept for a practice, and for a return; both count the same versions. */
export const practiceMigrations: readonly ShapeMigration[] = [];
export const returnMigrations: readonly ShapeMigration[] = [];

/**
 * The repair brought to today's version, or whatever these migrations are of; undefined when it is newer than this build
 * understands. Throws when it names a version that never was.
 */
export function upgraded(
  saved: Record<string, unknown>,
  migrations = repairMigrations,
  current = repairVersion,
): Record<string, unknown> | undefined {
  const version = saved.version ?? 1;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new TypeError('a version that never was');
  if (version > current) return undefined;
  return migrations
    .slice(version - 1)
    .reduce((older, migration, at) => ({ ...migration.change(older), version: version + at + 1 }), saved);
}
