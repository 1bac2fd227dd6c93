const ivBytes = 12;

/** Bytes under a seal, with the number used once that opened it. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

const text = new TextEncoder();

/** Seals bytes under a fresh nonce, bound to what stands in clear beside them. */
export async function sealBytes(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  boundTo: string,
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: text.encode(boundTo) },
    key,
    bytes,
  );
  return { iv, sealed };
}

/** Opens what `sealBytes` sealed. Throws when the key, the bytes or what it was bound to differ. */
export async function unsealBytes(
  key: CryptoKey,
  { iv, sealed }: Sealed,
  boundTo: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: 'AES-GCM', iv, additionalData: text.encode(boundTo) };
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed));
}

/** Seals a value as JSON, bound to what stands in clear beside it. */
export const seal = (key: CryptoKey, value: unknown, boundTo: string): Promise<Sealed> =>
  sealBytes(key, text.encode(JSON.stringify(value)), boundTo);

/** Opens what `seal` sealed. Throws when the key, the bytes or what it was bound to differ. */
export async function unseal(key: CryptoKey, record: Sealed, boundTo: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await unsealBytes(key, record, boundTo)));
}
