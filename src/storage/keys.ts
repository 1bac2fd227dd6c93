import * as v from 'valibot';
import { bytes, sealedBytes } from './bytes';
import type { Database } from './database';
import {
  derivedKey,
  freshSalt,
  importedKey,
  iterations,
  keyBytes,
  mostIterations,
  random,
} from './derived-key';
import type { SettingRecord } from './records';
import { sealBytes, unsealBytes } from './sealing';

const storedKeys = v.looseObject({
  /** Names this database, so that a fresh one in its place is noticed. */
  disk: v.string(),
  keys: v.pipe(
    v.array(v.object({ generation: v.number(), raw: v.optional(bytes), wrapped: v.optional(sealedBytes) })),
    v.minLength(1),
  ),
  lock: v.optional(
    v.object({ salt: bytes, iterations: v.pipe(v.number(), v.integer(), v.maxValue(mostIterations)) }),
  ),
});

/** The data keys as they lie on the disk: as they are, or each wrapped by a key made from the passphrase. */
export type StoredKeys = v.InferOutput<typeof storedKeys>;

/** The keys that seal every record, in use not extractable. New records take the newest. */
export interface DataKeys {
  readonly disk: string;
  readonly newest: number;
  readonly of: (generation: number) => CryptoKey | undefined;
}

/** The passphrase does not open the keys; or the keys are damaged, which cannot be told apart. */
export class WrongPassphrase extends Error {}

/** What the disk holds where the keys are is not what this app wrote. */
export class UnreadableKeys extends Error {}

const wrappedAs = (generation: number): string => `data-key/${generation}`;

/** The keys on this disk; made and kept in one transaction when there are none, so that two windows share them. Throws UnreadableKeys. */
export async function readKeys(database: Database): Promise<StoredKeys> {
  const fresh: StoredKeys = {
    disk: crypto.randomUUID(),
    keys: [{ generation: 1, raw: random(keyBytes) }],
  };
  const transaction = database.transaction('settings', 'readwrite');
  const found = await transaction.store.get('data-keys');
  const made = found ? undefined : transaction.store.put({ id: 'data-keys', value: fresh });
  transaction.commit();
  await Promise.all([made, transaction.done]);
  if (!found) return fresh;
  const read = v.safeParse(storedKeys, found.value);
  if (!read.success) throw new UnreadableKeys();
  return read.output;
}

/** The database that the keys lying there belong to; undefined when there are none. */
export function diskOf(record: SettingRecord | undefined): string | undefined {
  const read = v.safeParse(storedKeys, record?.value);
  return read.success ? read.output.disk : undefined;
}

async function asKeys(
  disk: string,
  raws: readonly (readonly [generation: number, raw: Uint8Array<ArrayBuffer>])[],
): Promise<DataKeys> {
  const keys = new Map<number, CryptoKey>();
  for (const [generation, raw] of raws) {
    keys.set(generation, await importedKey(raw));
  }
  return { disk, newest: Math.max(...keys.keys()), of: (generation) => keys.get(generation) };
}

/** The keys where no passphrase locks them; undefined where one does. Throws UnreadableKeys. */
export async function openKeys(stored: StoredKeys): Promise<DataKeys | undefined> {
  if (stored.lock) return undefined;
  try {
    return await asKeys(stored.disk, rawsOf(stored));
  } catch {
    throw new UnreadableKeys();
  }
}

function rawsOf(stored: StoredKeys): (readonly [number, Uint8Array<ArrayBuffer>])[] {
  return stored.keys.map(({ generation, raw }) => {
    if (!raw) throw new UnreadableKeys();
    return [generation, raw] as const;
  });
}

async function unwrapped(
  stored: StoredKeys,
  passphrase: string,
): Promise<(readonly [number, Uint8Array<ArrayBuffer>])[]> {
  if (!stored.lock) return rawsOf(stored);
  try {
    const key = await derivedKey(passphrase, stored.lock);
    return await Promise.all(
      stored.keys.map(async ({ generation, wrapped }) => {
        if (!wrapped) throw new UnreadableKeys();
        return [generation, await unsealBytes(key, wrapped, wrappedAs(generation))] as const;
      }),
    );
  } catch (error) {
    throw new WrongPassphrase('', { cause: error });
  }
}

/** The keys behind the lock. Throws WrongPassphrase. */
export async function unlockKeys(stored: StoredKeys, passphrase: string): Promise<DataKeys> {
  return asKeys(stored.disk, await unwrapped(stored, passphrase));
}

/** The same keys and a fresh one, all behind this passphrase. Throws WrongPassphrase when `before` does not open them. */
export async function lockedWith(stored: StoredKeys, passphrase: string, before = ''): Promise<StoredKeys> {
  const raws = await unwrapped(stored, before);
  const generation = Math.max(...raws.map(([each]) => each)) + 1;
  const lock = { salt: freshSalt(), iterations };
  const key = await derivedKey(passphrase, lock);
  const keys = await Promise.all(
    [...raws, [generation, random(keyBytes)] as const].map(async ([each, raw]) => ({
      generation: each,
      wrapped: await sealBytes(key, raw, wrappedAs(each)),
    })),
  );
  return { disk: stored.disk, keys, lock };
}

/** The same keys with no lock. Throws WrongPassphrase. */
export async function unlockedForGood(stored: StoredKeys, passphrase: string): Promise<StoredKeys> {
  const raws = await unwrapped(stored, passphrase);
  return { disk: stored.disk, keys: raws.map(([generation, raw]) => ({ generation, raw })) };
}

/** Replaces the stored keys in one transaction; false when somebody else changed them meanwhile. */
export async function replaceKeys(
  database: Database,
  before: StoredKeys,
  after: StoredKeys,
): Promise<boolean> {
  const transaction = database.transaction('settings', 'readwrite');
  const found = v.safeParse(storedKeys, (await transaction.store.get('data-keys'))?.value);
  const isSame =
    found.success &&
    found.output.disk === before.disk &&
    found.output.keys.length === before.keys.length &&
    found.output.lock?.salt.join() === before.lock?.salt.join();
  const replaced = isSame ? transaction.store.put({ id: 'data-keys', value: after }) : undefined;
  transaction.commit();
  await Promise.all([replaced, transaction.done]);
  return isSame;
}
