/** How many bytes a key has. */
export const keyBytes = 32;
const saltBytes = 16;
/** PBKDF2-HMAC-SHA-256 as OWASP's Password Storage Cheat Sheet asks (2023: 600,000). */
export const iterations = 600_000;
/** What could cost an hour to try is not tried: a stranger may have written the number. */
export const mostIterations = 10_000_000;

/** Bytes nobody can guess. */
export const random = (count: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(count));

/** A salt for one secret. */
export const freshSalt = (): Uint8Array<ArrayBuffer> => random(saltBytes);

/** A key that seals and opens, and can no longer be taken out. */
export const importedKey = (raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** What a key is made with, beside the secret. */
export interface Derivation {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
}

/** The key that wraps others, made from a passphrase or a code. */
export async function derivedKey(secret: string, { salt, iterations }: Derivation): Promise<CryptoKey> {
  // The same letters typed on another keyboard are the same passphrase.
  const letters = new TextEncoder().encode(secret.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', letters, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 8 * keyBytes },
    false,
    ['encrypt', 'decrypt'],
  );
}
