import type { Connection } from './database';

const keyBytes = 32;
const ivBytes = 12;

/** The key that seals every record, in use not extractable, and its generation. */
export interface DataKey {
  readonly generation: number;
  readonly key: CryptoKey;
}

interface StoredKey {
  readonly generation: number;
  readonly raw: Uint8Array<ArrayBuffer>;
}

/** The device's data key; made and kept in one transaction when there is none, so that two tabs share one. */
export async function dataKey(connection: Connection): Promise<DataKey> {
  const fresh: StoredKey = { generation: 1, raw: crypto.getRandomValues(new Uint8Array(keyBytes)) };
  const stored = await connection.use(async (database) => {
    const transaction = database.transaction('settings', 'readwrite');
    const found = (await transaction.store.get('data-key'))?.value as StoredKey | undefined;
    if (!found) void transaction.store.put({ id: 'data-key', value: fresh });
    transaction.commit();
    await transaction.done;
    return found ?? fresh;
  });
  const key = await crypto.subtle.importKey('raw', stored.raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return { generation: stored.generation, key };
}

const text = new TextEncoder();

/** Seals a value under a fresh nonce, bound to what stands in clear beside it. */
export async function seal(
  { key }: DataKey,
  value: unknown,
  boundTo: string,
): Promise<{ iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer }> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: text.encode(boundTo) },
    key,
    text.encode(JSON.stringify(value)),
  );
  return { iv, sealed };
}

/** Opens what `seal` sealed. Throws when the key, the bytes or what it was bound to differ. */
export async function unseal(
  { key }: DataKey,
  record: { readonly iv: Uint8Array<ArrayBuffer>; readonly sealed: ArrayBuffer },
  boundTo: string,
): Promise<unknown> {
  const opened = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: record.iv, additionalData: text.encode(boundTo) },
    key,
    record.sealed,
  );
  return JSON.parse(new TextDecoder().decode(opened));
}
