import { readFileSync } from 'node:fs';

/** What lies in this folder's fixtures: written once by the build that released a version, and never edited. */
export const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8'), revived);

/** Bytes stand in a fixture as `{ "bytes": base64 }` or `{ "buffer": base64 }`, as they were typed on the disk. */
function revived(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('bytes' in value) return bytes(value.bytes as string);
  return 'buffer' in value ? bytes(value.buffer as string).buffer : value;
}

export const bytes = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(base64, 'base64'));

const others = ['summaries', 'rehearsals', 'recordings', 'sessions', 'practices', 'returns', 'set-aside'];

type Version = 1 | 2 | 3 | 4 | 5;

/** Each released version's stores, written out here so that no later change of the app changes them. */
const layouts: Readonly<
  Record<
    Version,
    {
      readonly repairs: string | string[];
      /** The store, the name of the index, and what it is over where that is more than one field. */
      readonly indexes: readonly (readonly [string, string, string[]?])[];
    }
  >
> = {
  1: { repairs: 'id', indexes: [['repairs', 'changed']] },
  2: {
    repairs: ['id', 'revision', 'hand'],
    indexes: [
      ['repairs', 'changed'],
      ['repairs', 'generation'],
    ],
  },
  3: {
    repairs: ['id', 'revision', 'hand'],
    indexes: [
      ['repairs', 'changed'],
      ['repairs', 'generation'],
      ['rehearsals', 'changed'],
      ['rehearsals', 'generation'],
      ['recordings', 'rehearsal'],
      ['recordings', 'generation'],
    ],
  },
  4: {
    repairs: ['id', 'revision', 'hand'],
    indexes: [
      ['repairs', 'changed'],
      ['repairs', 'generation'],
      ['rehearsals', 'changed'],
      ['rehearsals', 'generation'],
      ['recordings', 'rehearsal'],
      ['recordings', 'generation'],
      ['sessions', 'changed'],
      ['sessions', 'generation'],
      ['sessions', 'session'],
    ],
  },
  5: {
    repairs: ['id', 'revision', 'hand'],
    indexes: [
      ['repairs', 'changed'],
      ['repairs', 'generation'],
      ['rehearsals', 'changed'],
      ['rehearsals', 'generation'],
      ['recordings', 'rehearsal'],
      ['recordings', 'generation'],
      ['sessions', 'changed'],
      ['sessions', 'generation'],
      ['sessions', 'session'],
      ['practices', 'kind', ['kind', 'changed']],
      ['practices', 'client'],
      ['practices', 'generation'],
      ['returns', 'arrived'],
      ['returns', 'client', ['client', 'arrived']],
      ['returns', 'generation'],
    ],
  },
};

type Contents = Readonly<Record<'settings' | 'repairs', readonly unknown[]>> &
  Partial<
    Readonly<Record<'rehearsals' | 'recordings' | 'sessions' | 'practices' | 'returns', readonly unknown[]>>
  >;

/** Makes a database as this version made it, and closes it. */
export async function makeVersion(name: string, version: Version, contents: Contents): Promise<void> {
  const opening = indexedDB.open(name, version);
  opening.addEventListener('upgradeneeded', () => {
    const database = opening.result;
    database.createObjectStore('settings', { keyPath: 'id' });
    const { repairs, indexes } = layouts[version];
    database.createObjectStore('repairs', { keyPath: repairs });
    for (const other of others) database.createObjectStore(other, { keyPath: 'id' });
    for (const [store, index, over = index] of indexes)
      opening.transaction?.objectStore(store).createIndex(index, over);
  });
  await new Promise((resolve, reject) => {
    opening.addEventListener('success', resolve);
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  });
  const transaction = opening.result.transaction(Object.keys(contents), 'readwrite');
  for (const [store, records] of Object.entries(contents))
    for (const each of records) transaction.objectStore(store).put(each);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  opening.result.close();
}

const read = ['settings', 'repairs', 'rehearsals', 'recordings', 'sessions', 'practices', 'returns'] as const;

/** Everything in the stores that are written to, read without the app and without a change of version. */
export async function contentsOf(
  name: string,
): Promise<{ version: number; stores: string[] } & Record<(typeof read)[number], unknown[]>> {
  const opening = indexedDB.open(name);
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const database = opening.result;
  const transaction = database.transaction(read);
  const requests = read.map((store) => [store, transaction.objectStore(store).getAll()] as const);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  const { version } = database;
  const stores = [...database.objectStoreNames];
  database.close();
  const lies = Object.fromEntries(requests.map(([store, { result }]) => [store, result]));
  return { version, stores, ...(lies as Record<(typeof read)[number], unknown[]>) };
}
