import { Decrypter, Encrypter } from 'age-encryption';
import {
  messageVersion,
  type SealedMessage,
  type SharesMessage,
  type Unsealed,
} from '../domain/together/messages';
import { recipientBytes, recipientIn, sessionBytes, sessionIn, tokenBytes, tokenIn } from './message-ids';
import { messageWords } from './message-words';
import { packedJson, unpackedJson } from './packed-json';
import { readSharesInside } from './shapes-message';

/** What a seal is for stands inside it: age binds nothing outside of a file to it. */
export const sealPurpose = 'mend together shares';

/** More than all versions of what somebody shows come to; a small seal can promise a thousand times as much. */
const mostInside = 2_000_000;

/**
 * Where what stands under the seal: what is random as bytes, in front of what can be packed. Spelled out in the JSON it would
 * not get smaller by packing, and a link would be 60 letters longer.
 */
const at = { session: 0, token: 16, recipient: 32, words: 64 };

/** Seals all a person shows to the other’s key, as a file of the age format. Throws for a message that could not be read again. */
export async function sealShares(message: SharesMessage, to: string): Promise<Uint8Array<ArrayBuffer>> {
  const { session, token, from, recipient } = message;
  // Through the shape: what is not part of a share does not go out with it.
  const inside = readSharesInside({
    purpose: sealPurpose,
    v: messageVersion,
    from,
    shares: message.shares,
  });
  if (!inside) throw new TypeError('not what somebody shows');
  const words = packedJson(inside, mostInside, messageWords);
  const bytes = new Uint8Array(at.words + words.length);
  bytes.set(sessionBytes(session), at.session);
  bytes.set(tokenBytes(token), at.token);
  bytes.set(recipientBytes(recipient), at.recipient);
  bytes.set(words, at.words);
  const encrypter = new Encrypter();
  encrypter.addRecipient(to);
  return (await encrypter.encrypt(bytes)) as Uint8Array<ArrayBuffer>;
}

/**
 * Opens what `sealShares` sealed. Nothing is unpacked, and nothing read, before all of the seal has proven whole. Never
 * throws.
 */
export async function unsealShares(sealed: SealedMessage, identity: string): Promise<Unsealed> {
  const bytes = await opened(sealed.bytes, identity);
  return bytes ? sharesIn(bytes, sealed.session) : { kind: 'refused', why: 'not-for-here' };
}

async function opened(file: Uint8Array, identity: string): Promise<Uint8Array | undefined> {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    return await decrypter.decrypt(file);
  } catch {
    return undefined;
  }
}

/** What was sealed, where it says what it was sealed as. */
function sharesIn(bytes: Uint8Array, session: string): Unsealed {
  const changed: Unsealed = { kind: 'refused', why: 'changed' };
  if (bytes.length < at.words || sessionIn(bytes.subarray(at.session, at.token)) !== session) return changed;
  const inside = readSharesInside(unpackedJson(bytes.subarray(at.words), mostInside, messageWords));
  if (inside?.purpose !== sealPurpose) return changed;
  if (inside.v !== messageVersion)
    return inside.v > messageVersion ? { kind: 'refused', why: 'newer' } : changed;
  return {
    kind: 'shares',
    session,
    token: tokenIn(bytes.subarray(at.token, at.recipient)),
    from: inside.from,
    recipient: recipientIn(bytes.subarray(at.recipient, at.words)),
    shares: inside.shares,
  };
}
