import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Session } from '../domain/together/kept';
import type { KeptPart } from '../domain/together/kept-part';
import type { KeptTogether, TogetherPlan } from '../domain/together/restoring';
import { SaveRefused } from '../domain/saved';
import type { Disk } from './disk';
import type { DataKeys } from './keys';
import { partId } from './kept-part';
import { openKept, sealKept } from './parts';
import type { MendDatabase } from './records';
import { isSameSeal } from './rehearsals';
import type { Sealed } from './sealing';
import { openSessionRecord, sealSession, type Lying } from './sessions';

const batch = 100;

/** Sessions and parts on this disk, and how each record lies there, by its id. */
export interface LyingTogether extends KeptTogether {
  readonly seals: ReadonlyMap<string, Sealed>;
  /** Those that cannot be read, each as `sessions/` and its id. */
  readonly unread: ReadonlySet<string>;
}

const nameOf = (id: string): string => `sessions/${id}`;

/** Everything in the store; what lies behind a code stays there. */
export async function togetherOn(disk: Disk): Promise<LyingTogether> {
  const sessions: Session[] = [];
  const parts: KeptPart[] = [];
  const seals = new Map<string, Sealed>();
  const unread = new Set<string>();
  async function meet(keys: DataKeys, record: Lying): Promise<void> {
    seals.set(record.id, record);
    if (record.kind === 'part') {
      const kept = await openKept(keys, record);
      if (kept) parts.push(kept);
      else unread.add(nameOf(record.id));
      return;
    }
    const opened = await openSessionRecord(keys, record);
    if (opened.kind === 'open') sessions.push(opened.session);
    else unread.add(nameOf(record.id));
  }
  let after: string | undefined = '';
  while (after !== undefined) {
    const from: string = after;
    after = await disk.use(async (database, keys) => {
      const records = await database.getAll('sessions', IDBKeyRange.lowerBound(from, true), batch);
      for (const record of records) await meet(keys, record);
      return records.at(-1)?.id;
    });
  }
  return { sessions, parts, seals, unread };
}

/** The ids of everything a plan lays down. */
export const togetherIds = ({ sessions, parts }: TogetherPlan): readonly string[] => [
  ...sessions.map(({ id }) => id),
  ...parts.map(partId),
];

/** Which unreadable records a plan goes over with something that can be read. */
export const togetherGoneOver = (plan: TogetherPlan, { unread }: LyingTogether): readonly string[] =>
  togetherIds(plan)
    .map(nameOf)
    .filter((name) => unread.has(name));

/** Seals what a plan lays down. */
export const sealTogether = (keys: DataKeys, { sessions, parts }: TogetherPlan): Promise<readonly Lying[]> =>
  Promise.all<Lying>([
    ...sessions.map((each) => sealSession(keys, each, each.revision)),
    ...parts.map((each) => sealKept(keys, each)),
  ]);

/** A transaction that may write sessions. */
interface Writing {
  readonly objectStore: (
    name: 'sessions',
  ) => IDBPObjectStore<MendDatabase, StoreNames<MendDatabase>[], 'sessions', 'readwrite'>;
}

/** Throws SaveRefused where something else lies in the place of these than they were planned with. */
export async function checkTogether(
  transaction: Writing,
  records: readonly Lying[],
  { seals }: LyingTogether,
): Promise<void> {
  const store = transaction.objectStore('sessions');
  for (const { id } of records)
    if (!isSameSeal(await store.get(id), seals.get(id))) throw new SaveRefused('changed-elsewhere');
}

/** Asks for all of it to be put down in this transaction. */
export const layTogetherDown = (transaction: Writing, records: readonly Lying[]): Promise<unknown>[] =>
  records.map((record) => transaction.objectStore('sessions').put(record));
