import { identityToRecipient } from 'age-encryption';
import type { OpenedKeyFile } from '../domain/practice/keeping';
import { looksSealed, openWithPassphrase, sealWithPassphrase } from './passphrase';
import { asBytes } from './zip-entries';

/** A secret key as a text that `age` takes for an identity file; its public half beside it, as `age-keygen` writes it. */
const keyText = (identity: string, recipient: string): string =>
  `# Mend: this key opens what clients send back to you.\n# public key: ${recipient}\n${identity}\n`;

/** Seals a secret key behind a passphrase. Throws for what is no key. Blocks its thread a second. */
export async function sealedKey(
  identity: string,
  passphrase: string,
  work?: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = keyText(identity, await identityToRecipient(identity));
  return sealWithPassphrase(asBytes(text), passphrase, work);
}

/** The first secret key in a file, sealed or plain. Never throws. */
export async function openedKey(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
  work?: number,
): Promise<OpenedKeyFile> {
  try {
    const plain = looksSealed(bytes) ? await openWithPassphrase(bytes, passphrase, work) : bytes;
    const identity = /^\s*(AGE-SECRET-KEY-1[0-9A-Z]+)\s*$/m.exec(new TextDecoder().decode(plain))?.[1];
    if (identity === undefined) return { kind: 'wrong' };
    return { kind: 'key', identity, recipient: await identityToRecipient(identity) };
  } catch {
    return { kind: 'wrong' };
  }
}
