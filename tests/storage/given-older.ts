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

/** Each released version's stores, written out here so that no later change of the app changes them. */
const layouts: Readonly<Record<1 | 2, { readonly repairs: string | readonly string[] }>> = {
  1: { repairs: 'id' },
  2: { repairs: ['id', 'revision', 'hand'] },
};

/** Makes a database as this version made it, and closes it. */
export async function makeVersion(
  name: string,
  version: 1 | 2,
  contents: { readonly settings: readonly unknown[]; readonly repairs: readonly unknown[] },
): Promise<void> {
  const opening = indexedDB.open(name, version);
  opening.addEventListener('upgradeneeded', () => {
    const database = opening.result;
    database.createObjectStore('settings', { keyPath: 'id' });
    const keyPath = layouts[version].repairs as string;
    database.createObjectStore('repairs', { keyPath }).createIndex('changed', 'changed');
    for (const other of others) database.createObjectStore(other, { keyPath: 'id' });
  });
  await new Promise((resolve, reject) => {
    opening.addEventListener('success', resolve);
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  });
  const transaction = opening.result.transaction(['settings', 'repairs'], 'readwrite');
  for (const each of contents.settings) transaction.objectStore('settings').put(each);
  for (const each of contents.repairs) transaction.objectStore('repairs').put(each);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  opening.result.close();
}

/** Everything in two stores, read without the app and without a change of version. */
export async function contentsOf(
  name: string,
): Promise<{ version: number; stores: string[]; settings: unknown[]; repairs: unknown[] }> {
  const opening = indexedDB.open(name);
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const database = opening.result;
  const transaction = database.transaction(['settings', 'repairs']);
  const [settings, repairs] = ['settings', 'repairs'].map((store) => transaction.objectStore(store).getAll());
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  const { version } = database;
  const stores = [...database.objectStoreNames];
  database.close();
  return { version, stores, settings: settings?.result ?? [], repairs: repairs?.result ?? [] };
}
