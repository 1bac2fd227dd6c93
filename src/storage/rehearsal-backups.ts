import type { IDBPObjectStore, StoreNames } from 'idb';
import type { OtherEntry } from '../domain/backup';
import type { Recording, Rehearsal } from '../domain/rehearsal/kept';
import type { Heard, Rehearsed, RehearsalPlan } from '../domain/rehearsal/merging';
import { SaveRefused } from '../domain/saved';
import type { Database } from './database';
import type { Disk } from './disk';
import type { DataKeys } from './keys';
import { eachRecording, moveRecording, sealRecording } from './recordings';
import type { MendDatabase, RecordingRecord, RehearsalRecord } from './records';
import { eachRehearsal, isSameSeal, openRehearsal, sealRehearsal } from './rehearsals';
import type { Sealed } from './sealing';
import { entryOf } from './set-aside';

type Name = 'rehearsals' | 'recordings';

/** Rehearsals and recordings on this disk, and how each record lies there, by its store and its id. */
export interface Lying extends Rehearsed {
  readonly seals: ReadonlyMap<string, Sealed>;
  /** Those that cannot be read. */
  readonly unread: ReadonlySet<string>;
}

const nameOf = (store: Name, { id }: { readonly id: string }): string => `${store}/${id}`;

/** What is known of recordings, each with a print of its sound (SHA-256). */
export const heardIn = (recordings: readonly Recording[]): Promise<readonly Heard[]> =>
  Promise.all(
    recordings.map(async ({ bytes, ...about }) => ({
      ...about,
      print: new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).join('.'),
    })),
  );

/** Everything in the two stores; the sound of recordings, one at a time, goes to `hear` alone. */
export async function rehearsedOn(
  disk: Disk,
  hear: (recording: Recording) => void = () => undefined,
): Promise<Lying> {
  const rehearsals: Rehearsal[] = [];
  const recordings: Heard[] = [];
  const seals = new Map<string, Sealed>();
  const unread = new Set<string>();
  await eachRehearsal(disk, async (keys, records) => {
    const opened = await Promise.all(records.map((record) => openRehearsal(keys, record)));
    for (const [at, record] of records.entries()) {
      const rehearsal = opened[at];
      seals.set(nameOf('rehearsals', record), record);
      if (rehearsal) rehearsals.push(rehearsal);
      else unread.add(nameOf('rehearsals', record));
    }
  });
  await eachRecording(disk, async ({ id, iv, sealed }, recording) => {
    seals.set(nameOf('recordings', { id }), { iv, sealed });
    if (!recording) {
      unread.add(nameOf('recordings', { id }));
      return;
    }
    recordings.push(...(await heardIn([recording])));
    hear(recording);
  });
  return { rehearsals, recordings, seals, unread };
}

/** These records as they lie there, each as a file that is kept aside. */
export function asEntries(disk: Disk, names: Iterable<string>): Promise<readonly OtherEntry[]> {
  return disk.use(async (database) => {
    const entries: OtherEntry[] = [];
    for (const name of names) {
      const at = name.indexOf('/');
      const record = await database.get(
        name.slice(0, at) as Name | 'sessions' | 'practices' | 'returns',
        name.slice(at + 1),
      );
      if (record) entries.push(await entryOf(`${record.kind}-${record.id}`, record));
    }
    return entries;
  });
}

/** Which unreadable records a plan goes over with something that can be read. */
export const goneOver = ({ put, bring }: RehearsalPlan, { unread }: Lying): readonly string[] =>
  [
    ...put.map((each) => nameOf('rehearsals', each)),
    ...[...bring.values()].map((each) => nameOf('recordings', each)),
  ].filter((name) => unread.has(name));

/** Everything a plan lays down, sealed. */
export interface SealedPlan {
  readonly rehearsals: readonly RehearsalRecord[];
  readonly recordings: readonly RecordingRecord[];
}

/** Seals what a plan lays down; `recordings` are those of the backup. */
export async function sealPlan(
  database: Database,
  keys: DataKeys,
  { put, bring, move }: RehearsalPlan,
  recordings: readonly Recording[],
): Promise<SealedPlan> {
  const sealed: RecordingRecord[] = [];
  for (const { id, bytes } of recordings) {
    const as = bring.get(id);
    if (!as) continue;
    const { print: _, ...about } = as;
    sealed.push(await sealRecording(keys, { ...about, bytes }));
  }
  for (const { id, rehearsal } of move) {
    const record = await database.get('recordings', id);
    if (record) sealed.push(await moveRecording(keys, record, rehearsal));
  }
  const rehearsals = await Promise.all(put.map((each) => sealRehearsal(keys, each)));
  return { rehearsals, recordings: sealed };
}

/** A transaction that may write rehearsals. */
interface Writing {
  readonly objectStore: <Store extends Name>(
    name: Store,
  ) => IDBPObjectStore<MendDatabase, StoreNames<MendDatabase>[], Store, 'readwrite'>;
}

/** Throws SaveRefused where something else lies in the place of these than they were planned with. */
export async function checkPlaces(
  transaction: Writing,
  { rehearsals, recordings }: SealedPlan,
  { seals }: Lying,
): Promise<void> {
  const check = async (store: Name, records: readonly { readonly id: string }[]): Promise<void> => {
    for (const record of records) {
      const there = await transaction.objectStore(store).get(record.id);
      if (!isSameSeal(there, seals.get(nameOf(store, record)))) throw new SaveRefused('changed-elsewhere');
    }
  };
  await check('rehearsals', rehearsals);
  await check('recordings', recordings);
}

/** Asks for all of it to be put down in this transaction. */
export const layDown = (transaction: Writing, { rehearsals, recordings }: SealedPlan): Promise<unknown>[] => [
  ...rehearsals.map((record) => transaction.objectStore('rehearsals').put(record)),
  ...recordings.map((record) => transaction.objectStore('recordings').put(record)),
];
