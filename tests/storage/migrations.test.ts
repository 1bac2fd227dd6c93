import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { rehearsalVersion } from '../../src/domain/rehearsal/kept';
import { repairVersion } from '../../src/domain/saved';
import { practiceVersion } from '../../src/domain/practice/sent';
import { sessionVersion } from '../../src/domain/together/kept';
import {
  databaseMigrations,
  databaseVersion,
  partMigrations,
  practiceMigrations,
  rehearsalMigrations,
  repairMigrations,
  returnMigrations,
  sessionMigrations,
  upgraded,
  type ShapeMigration,
} from '../../src/storage/migrations';
import { connect } from '../../src/storage/database';
import { newDatabase, newName } from './given';
import { makeVersion } from './given-older';

/** Migrations that write down that they ran. */
const named = (...names: string[]): readonly ShapeMigration[] =>
  names.map((name) => ({
    name,
    change: (repair) => ({ ...repair, ran: [...(repair.ran as string[]), name] }),
  }));

describe('bringing a repair up to date', () => {
  const migrations = named('to 2', 'to 3', 'to 4');

  it.each([
    [1, ['to 2', 'to 3', 'to 4']],
    [2, ['to 3', 'to 4']],
    [3, ['to 4']],
    [4, []],
  ])('from version %i runs each change it lacks, once, in order', (version, ran) => {
    expect(upgraded({ version, ran: [], text: 'kept' }, migrations, 4)).toEqual({
      version: 4,
      ran,
      text: 'kept',
    });
  });

  it('takes a repair that names no version for the first', () => {
    expect(upgraded({ ran: [] }, migrations, 4)?.ran).toEqual(['to 2', 'to 3', 'to 4']);
  });

  it('does not touch what a newer Mend wrote', () => {
    expect(upgraded({ version: 5, ran: [] }, migrations, 4)).toBeUndefined();
  });

  it('refuses what names no version that ever was', () => {
    for (const version of [0, -1, 1.5, 'one', null, {}]) {
      expect(() => upgraded({ version: version ?? 0, ran: [] }, migrations, 4)).toThrow();
    }
  });

  it('changes nothing twice', () => {
    const once = upgraded({ version: 1, ran: [] }, migrations, 4);
    expect(upgraded(once ?? {}, migrations, 4)).toEqual(once);
  });
});

describe('the migrations of this build', () => {
  it('lead from the first version to today, one by one', () => {
    expect(repairMigrations).toHaveLength(repairVersion - 1);
    expect(rehearsalMigrations).toHaveLength(rehearsalVersion - 1);
    for (const migrations of [sessionMigrations, partMigrations])
      expect(migrations).toHaveLength(sessionVersion - 1);
    for (const migrations of [practiceMigrations, returnMigrations])
      expect(migrations).toHaveLength(practiceVersion - 1);
    expect(databaseVersion).toBe(databaseMigrations.length);
  });

  it('have names of their own', () => {
    for (const list of [
      databaseMigrations,
      repairMigrations,
      rehearsalMigrations,
      sessionMigrations,
      practiceMigrations,
      returnMigrations,
    ]) {
      const names = list.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).not.toContain('');
    }
  });

  it('make every store on an empty disk', async () => {
    const names = await newDatabase().use(async (database) => [...database.objectStoreNames]);
    expect(names).toEqual(
      'practices recordings rehearsals repairs returns sessions set-aside settings summaries'.split(' '),
    );
  });

  it('give practices and returns their indexes, whatever version they come from', async () => {
    for (const version of [0, 1, 2, 3, 4] as const) {
      const name = newName();
      if (version > 0) await makeVersion(name, version as 1, { settings: [], repairs: [] });
      const indexes = await connect(name).use((database) => {
        const transaction = database.transaction(['practices', 'returns']);
        const of = (store: 'practices' | 'returns') => {
          const each = transaction.objectStore(store);
          return [...each.indexNames].map((index) => [index, each.index(index as 'client').keyPath]);
        };
        return Promise.resolve({ practices: of('practices'), returns: of('returns') });
      });
      expect(indexes).toEqual({
        practices: [
          ['client', 'client'],
          ['generation', 'generation'],
          ['kind', ['kind', 'changed']],
        ],
        returns: [
          ['arrived', 'arrived'],
          ['client', ['client', 'arrived']],
          ['generation', 'generation'],
        ],
      });
    }
  });
});
