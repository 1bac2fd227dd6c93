import { recipientBytes } from './message-ids';

/** So that these numbers are used for nothing else. */
const label = 'mend practice four words, version 1';
/**
 * Four words are 40 bits, which a machine could try out in minutes to make a key of its own that leads to the same. Each try
 * made 600,000 times as dear, it comes to some 2^60 hashes.
 */
const iterations = 600_000;
const bitsEach = 10;
const count = 4;

/** Four numbers from 0 to 1023 that only this key leads to. Throws for what is no key; takes a tenth of a second or more. */
export async function fourNumbers(recipient: string): Promise<readonly number[]> {
  recipientBytes(recipient);
  const said = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
  const key = await crypto.subtle.importKey('raw', said(recipient), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: said(label), iterations },
    key,
    64,
  );
  const number = new DataView(bits).getBigUint64(0);
  return Array.from({ length: count }, (_, nth) =>
    Number((number >> BigInt(64 - bitsEach * (nth + 1))) & 0x3ffn),
  );
}
