import { Decrypter, Encrypter, type Stanza } from 'age-encryption';
import { BackupRefused } from '../domain/backup';

/** Base-2 logarithm of scrypt's work, age's own default: about a second of one core. */
const usualWork = 18;

const firstLine = new TextEncoder().encode('age-encryption.org/v1\n');

/** True when the bytes begin as a sealed file of the age format does (age-encryption.org/v1). */
export const looksSealed = (bytes: Uint8Array): boolean => firstLine.every((byte, at) => bytes[at] === byte);

/** The same letters typed on two keyboards are the same passphrase. */
const asTyped = (passphrase: string): string => passphrase.normalize('NFC');

/** Seals bytes in the age format, so that any age tool opens them with the passphrase. Blocks its thread a second. */
export async function sealWithPassphrase(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
  work = usualWork,
): Promise<Uint8Array<ArrayBuffer>> {
  if (passphrase === '') throw new TypeError('sealed with no passphrase');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(asTyped(passphrase));
  encrypter.setScryptWorkFactor(work);
  return (await encrypter.encrypt(bytes)) as Uint8Array<ArrayBuffer>;
}

/**
 * Opens what was sealed in the age format with a passphrase; nothing of it is handed on before all of it has proven
 * whole. Throws the same BackupRefused for a wrong passphrase and for a damaged file, after about as long.
 */
export async function openWithPassphrase(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
  work = usualWork,
): Promise<Uint8Array<ArrayBuffer>> {
  const decrypter = new Decrypter();
  let tried = 0;
  decrypter.addPassphrase(asTyped(passphrase));
  // Asked only after the passphrase was worked through in full and did not fit.
  decrypter.addIdentity({
    unwrapFileKey(stanzas) {
      tried = workOf(stanzas);
      return null;
    },
  });
  try {
    const source = new Blob([bytes]).stream();
    const opened = await decrypter.decrypt(source);
    tried = work;
    return new Uint8Array(
      await new Response(opened as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
    );
  } catch (error) {
    // Stopped before the work was done: it is done now, so that the wait tells nobody which of the two it was.
    if (tried < work) await sealWithPassphrase(firstLine, passphrase || ' ', work);
    throw new BackupRefused('wrong-passphrase-or-damaged', { cause: error });
  }
}

const workOf = (stanzas: readonly Stanza[]): number =>
  Math.max(0, ...stanzas.filter(({ args }) => args[0] === 'scrypt').map(({ args }) => Number(args[2])));
