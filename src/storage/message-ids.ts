import { base16, bech32 } from '@scure/base';
import { plainId } from './plain-json';

/** What names things in messages, as bytes: half as long as written out. */

const recipientPrefix = 'age';
const keyBytes = 32;

const hex = (bytes: Uint8Array): string => base16.encode(bytes).toLowerCase();

/** The 16 bytes of a session’s id. Throws TypeError for what is none. */
export function sessionBytes(session: string): Uint8Array {
  if (!plainId.test(session)) throw new TypeError('no id of a session');
  return base16.decode(session.replaceAll('-', '').toUpperCase());
}

/** A session’s id from its 16 bytes. */
export const sessionIn = (bytes: Uint8Array): string =>
  hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** The 16 bytes of a token. Throws TypeError for what is none. */
export function tokenBytes(token: string): Uint8Array {
  if (!/^[0-9a-f]{32}$/.test(token)) throw new TypeError('no token of an invitation');
  return base16.decode(token.toUpperCase());
}

/** A token from its 16 bytes. */
export const tokenIn = (bytes: Uint8Array): string => hex(bytes);

/** The 32 bytes of a key’s public half (`age1…`). Throws for what is none. */
export function recipientBytes(recipient: string): Uint8Array {
  const { prefix, bytes } = bech32.decodeToBytes(recipient);
  const isOne = prefix === recipientPrefix && bytes.length === keyBytes;
  // A key has one way to be written: the other, in capitals, would lead to other words to compare.
  if (!isOne || recipientIn(bytes) !== recipient) throw new TypeError('no key to seal to');
  return bytes;
}

/** A key’s public half (`age1…`) from its 32 bytes. */
export const recipientIn = (bytes: Uint8Array): string => bech32.encodeFromBytes(recipientPrefix, bytes);
