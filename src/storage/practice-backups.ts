import type { IDBPObjectStore, StoreNames } from 'idb';
import type { OtherEntry } from '../domain/backup';
import { planPractice, type KeptPractice, type PracticeRestore } from '../domain/practice/restoring';
import type { ClientId, KeptReturn, PracticeThing } from '../domain/practice/kept';
import { SaveRefused } from '../domain/saved';
import { fileOf } from './backup-practice';
import type { Disk } from './disk';
import type { DataKeys } from './keys';
import { nameOf, nextRevision, openRecord, sealRecord, storeOf, type Lying } from './practice-records';
import type { MendDatabase, PracticeRecord, ReturnRecord } from './records';
import { isSameSeal } from './rehearsals';

const batch = 100;

/** Practices and returns on this disk, and how each record lies there, by its name. */
export interface LyingPractice extends KeptPractice {
  readonly records: ReadonlyMap<string, Pick<Lying, 'iv' | 'sealed' | 'revision'>>;
  /** Those that cannot be read, each as its store, a slash, and its name. */
  readonly unread: ReadonlySet<string>;
}

const placeOf = (name: string): string => `${storeOf(name)}/${name}`;

/** Everything in the two stores. */
export async function practiceOn(disk: Disk): Promise<LyingPractice> {
  const practices: PracticeThing[] = [];
  const returns: KeptReturn[] = [];
  const records = new Map<string, Lying>();
  const unread = new Set<string>();
  async function meet(store: string, keys: DataKeys, record: Lying): Promise<void> {
    records.set(record.id, record);
    const opened = await openRecord(keys, record);
    if (opened.kind !== 'open') unread.add(`${store}/${record.id}`);
    else if ('kind' in opened.thing) practices.push(opened.thing);
    else returns.push(opened.thing);
  }
  for (const store of ['practices', 'returns'] as const) {
    let after: string | undefined = '';
    while (after !== undefined) {
      const from: string = after;
      after = await disk.use(async (database, keys) => {
        const found = await database.getAll(store, IDBKeyRange.lowerBound(from, true), batch);
        for (const record of found) await meet(store, keys, record);
        return found.at(-1)?.id;
      });
    }
  }
  return { practices, returns, records, unread };
}

/** What a backup would change here; a client who cannot be read is one all the same. */
export const planned = (here: LyingPractice, incoming: KeptPractice): PracticeRestore =>
  planPractice(
    here,
    incoming,
    (id) => here.records.has(nameOf({ kind: 'client', id })),
    () => crypto.randomUUID(),
  );

/** What goes beside what is here, as files that are kept aside. */
export const besideEntries = ({ beside }: PracticeRestore): readonly OtherEntry[] =>
  beside.map((each) => ({ ...fileOf(each), why: 'unknown' }));

/** The names of everything a plan lays down. */
export const practiceNames = ({ practices, returns }: KeptPractice): readonly string[] =>
  [...practices, ...returns].map(nameOf);

/** Which unreadable records a plan goes over with something that can be read. */
export const practiceGoneOver = (plan: PracticeRestore, { unread }: LyingPractice): readonly string[] =>
  practiceNames(plan)
    .map(placeOf)
    .filter((place) => unread.has(place));

/** Seals what a plan lays down, each as the write after the one that is there: whoever has it open is told that it changed. */
export const sealPractice = (
  keys: DataKeys,
  { practices, returns }: PracticeRestore,
  { records }: LyingPractice,
): Promise<readonly Lying[]> =>
  Promise.all(
    [...practices, ...returns].map((each) =>
      sealRecord(keys, each, nextRevision(records.get(nameOf(each))?.revision)),
    ),
  );

/** A transaction that may write both stores. */
interface Writing {
  readonly objectStore: <Store extends 'practices' | 'returns'>(
    name: Store,
  ) => IDBPObjectStore<MendDatabase, StoreNames<MendDatabase>[], Store, 'readwrite'>;
}

/** Throws SaveRefused where something else lies in the place of these than they were planned with, or their client is gone. */
export async function checkPractice(
  transaction: Writing,
  sealed: readonly Lying[],
  { records }: LyingPractice,
): Promise<void> {
  const coming = new Set(sealed.map(({ id }) => id));
  const isThere = async (client: ClientId): Promise<boolean> => {
    const name = nameOf({ kind: 'client', id: client });
    return coming.has(name) || (await transaction.objectStore('practices').getKey(name)) !== undefined;
  };
  for (const { id, client } of sealed) {
    const there = await transaction.objectStore(storeOf(id)).get(id);
    if (!isSameSeal(there, records.get(id))) throw new SaveRefused('changed-elsewhere');
    if (client !== undefined && !(await isThere(client))) throw new SaveRefused('changed-elsewhere');
  }
}

/** Asks for all of it to be put down in this transaction. */
export const layPracticeDown = (transaction: Writing, sealed: readonly Lying[]): Promise<unknown>[] =>
  sealed.map((record): Promise<unknown> =>
    record.kind === 'return'
      ? transaction.objectStore('returns').put(record satisfies ReturnRecord)
      : transaction.objectStore('practices').put(record satisfies PracticeRecord),
  );
