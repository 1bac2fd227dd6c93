import { practiceVersion } from '../domain/practice/sent';
import type { KeptReturn, PracticeThing, Revision } from '../domain/practice/kept';
import { SaveRefused } from '../domain/saved';
import { committed, reasonOf } from './committing';
import { abort, type Database } from './database';
import type { Disk } from './disk';
import { diskOf, type DataKeys } from './keys';
import { practiceMigrations, returnMigrations, upgraded } from './migrations';
import type { PracticeRecord, ReturnRecord } from './records';
import { seal, sealBytes, unseal, unsealBytes, type Sealed } from './sealing';
import { readKeptReturn, readThing } from './shapes-practice';

/** What is kept in the two stores, and what lies in them. */
export type Kept = PracticeThing | KeptReturn;
export type Lying = PracticeRecord | ReturnRecord;

type Clear = Omit<PracticeRecord, keyof Seal> | Omit<ReturnRecord, keyof Seal>;
type Seal = Sealed & Pick<PracticeRecord, 'generation'>;

/** What names a record: a return by its own id; anything else by its kind too, since one set here may be taken here as well. */
export const nameOf = (kept: Pick<PracticeThing, 'kind' | 'id'> | Pick<KeptReturn, 'id'>): string =>
  'kind' in kept ? `${kept.kind}/${kept.id}` : kept.id;

/** Which store a record of this name lies in: no return has a kind in its name. */
export const storeOf = (name: string): 'practices' | 'returns' =>
  name.includes('/') ? 'practices' : 'returns';

/** The client that something was set for, or came back from. */
export const clientOf = (kept: object): string | undefined =>
  'client' in kept ? (kept.client as string | undefined) : undefined;

/** The time in clear, by which a list finds it. */
const timeOf = (clear: Clear): number => (clear.kind === 'return' ? clear.arrived : clear.changed);

/** What a record is bound to: all that stands in clear of it. */
const boundTo = (clear: Clear): string =>
  ['practice', clear.kind, clear.id, clear.client ?? '', clear.version, clear.revision, timeOf(clear)].join(
    '/',
  );

/** What lies in one record; `newer` and `unreadable` are left as they are. */
export type OpenedRecord<What> =
  { readonly kind: 'open'; readonly thing: What } | { readonly kind: 'unreadable' | 'newer' };

/** Opens one record; what it holds is checked as a stranger’s would be. */
export const openRecord = (keys: DataKeys, record: Lying): Promise<OpenedRecord<Kept>> =>
  openRecordAs<Kept>(keys, record, record.kind === 'return' ? readKeptReturn : readThing);

/** The same of as much as this reads of it, which is undefined for what it is not. */
export async function openRecordAs<Read extends Pick<Kept, 'id'>>(
  keys: DataKeys,
  record: Lying,
  read: (value: unknown) => Read | undefined,
): Promise<OpenedRecord<Read>> {
  if (record.version > practiceVersion) return { kind: 'newer' };
  const key = keys.of(record.generation);
  if (!key) return { kind: 'unreadable' };
  try {
    const value = (await unseal(key, record, boundTo(record))) as Record<string, unknown>;
    const migrations = record.kind === 'return' ? returnMigrations : practiceMigrations;
    const today = upgraded(value, migrations, practiceVersion);
    if (!today) return { kind: 'newer' };
    const thing = read(today);
    const isIt = thing && nameOf(thing) === record.id && clientOf(thing) === record.client;
    return isIt ? { kind: 'open', thing: { ...thing, revision: record.revision } } : { kind: 'unreadable' };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** Seals something under the newest key, as this revision. Throws SaveRefused. */
export async function sealRecord(keys: DataKeys, kept: Kept, revision: number): Promise<Lying> {
  const key = keys.of(keys.newest);
  if (!key) throw new SaveRefused('locked');
  const client = clientOf(kept);
  const { revision: _read, ...content } = kept;
  const common = { id: nameOf(kept), ...(client !== undefined && { client }), version: practiceVersion };
  const clear: Clear =
    'kind' in kept
      ? { ...common, revision, kind: kept.kind, changed: kept.changed }
      : { ...common, revision, kind: 'return', arrived: kept.arrived };
  return { ...clear, generation: keys.newest, ...(await seal(key, content, boundTo(clear))) };
}

/** The same bytes under the newest key; undefined when they do not open. */
export async function resealPractice<Of extends Lying>(keys: DataKeys, record: Of): Promise<Of | undefined> {
  const [older, newest] = [keys.of(record.generation), keys.of(keys.newest)];
  if (!older || !newest) return undefined;
  try {
    const bytes = await unsealBytes(older, record, boundTo(record));
    return { ...record, generation: keys.newest, ...(await sealBytes(newest, bytes, boundTo(record))) };
  } catch {
    return undefined;
  }
}

/** The first count of something: a random one, so that what was erased and begun anew is never taken for what was there. */
const firstRevision = (): Revision => 1 + (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);

/** The write that comes after this one, or the first. */
export const nextRevision = (before: Revision | undefined): Revision =>
  before === undefined ? firstRevision() : before + 1;

/** Throws SaveRefused where something may not be written over what lies there. */
function checkPlace(there: Lying | undefined, base: Revision | undefined): void {
  if (base !== undefined && !there) throw new SaveRefused('erased-elsewhere');
  if (there && there.version > practiceVersion) throw new SaveRefused('newer');
  if (there && (base === undefined || there.revision !== base)) throw new SaveRefused('changed-elsewhere');
}

/** Puts something down over its write `base`, or where nothing lies yet. Resolves with which write this was. Throws SaveRefused. */
export async function writeKept(disk: Disk, kept: Kept, base: Revision | undefined): Promise<Revision> {
  // What could not be read again is not written.
  if (!('kind' in kept ? readThing(kept) : readKeptReturn(kept))) throw new SaveRefused('failed');
  try {
    for (;;) {
      const end = await disk.use(async (database, keys) => {
        // Sealed before the transaction opens: one that waits for anything else closes by itself.
        const record = await sealRecord(keys, kept, nextRevision(base));
        return put(database, keys, record, base);
      });
      if (end !== 'another-disk') return end;
      // The disk was emptied under this page: once more, with the keys that are there now.
      await disk.refresh();
    }
  } catch (error) {
    throw error instanceof SaveRefused ? error : new SaveRefused(reasonOf(error), { cause: error });
  }
}

async function put(
  database: Database,
  keys: DataKeys,
  record: Lying,
  base: Revision | undefined,
): Promise<Revision | 'another-disk'> {
  const transaction = database.transaction(['practices', 'returns', 'settings'], 'readwrite');
  const [practices, returns] = [transaction.objectStore('practices'), transaction.objectStore('returns')];
  const { client } = record;
  try {
    const [there, hasClient, keysThere] = await Promise.all([
      (record.kind === 'return' ? returns : practices).get(record.id),
      client === undefined || practices.getKey(nameOf({ kind: 'client', id: client })),
      transaction.objectStore('settings').get('data-keys'),
    ]);
    if (diskOf(keysThere) !== keys.disk) {
      await transaction.done;
      return 'another-disk';
    }
    checkPlace(there, base);
    // Erased in another window, with all that was theirs: nothing of it comes back.
    if (!hasClient) throw new SaveRefused('erased-elsewhere');
    const written = record.kind === 'return' ? returns.put(record) : practices.put(record);
    transaction.commit();
    await committed(written, transaction.done);
    return record.revision;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}
