import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { repairVersion } from '../domain/saved';
import type { MendDatabase } from './records';

/** A named change of the database's stores; its place in the list is the version it leads to. */
export interface DatabaseMigration {
  readonly name: string;
  readonly run: (
    database: IDBPDatabase<MendDatabase>,
    transaction: IDBPTransaction<MendDatabase, StoreNames<MendDatabase>[], 'versionchange'>,
  ) => void;
}

/** Never edited once released; only added to. */
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
];

/** A named change of a saved repair, from the version before it; its place in the list plus 2 is its version. */
export interface RepairMigration {
  readonly name: string;
  readonly change: (repair: Record<string, unknown>) => Record<string, unknown>;
}

/** Leads a repair of any older version to today's. Empty while version 1 is the only one. */
export const repairMigrations: readonly RepairMigration[] = [];

/** The repair brought to today's version; undefined when it is newer than this build understands. */
export function upgraded(
  repair: Record<string, unknown>,
  migrations = repairMigrations,
  current = repairVersion,
): Record<string, unknown> | undefined {
  const version = typeof repair.version === 'number' ? repair.version : 1;
  if (version > current) return undefined;
  return migrations
    .slice(version - 1)
    .reduce((older, migration, at) => ({ ...migration.change(older), version: version + at + 1 }), repair);
}
