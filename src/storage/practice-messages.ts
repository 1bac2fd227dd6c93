import { base64urlnopad } from '@scure/base';
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import type { KeepingPracticeMessages } from '../domain/practice/keeping';
import type { PracticeReturn, SentPractice } from '../domain/practice/sent';
import type { Packed } from '../domain/together/messages';
import { asBytes } from './zip-entries';

/** Practices and returns on their way. Being replaced: plain JSON in a link, and age in this thread. */
export function practiceMessagesHere(origin: string = location.origin): KeepingPracticeMessages {
  const pack = (page: string, bytes: Uint8Array<ArrayBuffer>, name: string): Packed => {
    const link = `${origin}${page}#${base64urlnopad.encode(bytes)}`;
    return { link, ...(link.length < 997 && { qr: link }), file: new File([bytes], name) };
  };
  const digest = async (said: string): Promise<Uint8Array> =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(said)));
  return {
    packPractice: async (practice) => pack('/practice', asBytes(JSON.stringify(practice)), 'practice.mend'),
    async packReturn(back, to) {
      const encrypter = new Encrypter();
      encrypter.addRecipient(to);
      const bytes = (await encrypter.encrypt(JSON.stringify(back))) as Uint8Array<ArrayBuffer>;
      return pack('/therapist/returns', bytes, 'return.age');
    },
    async unpackPractice(given) {
      try {
        const bytes =
          typeof given === 'string'
            ? base64urlnopad.decode(given.replace(/^.*#/s, '').trim())
            : new Uint8Array(await given.arrayBuffer());
        const said = new TextDecoder().decode(bytes);
        return said.startsWith('{')
          ? { kind: 'practice', practice: JSON.parse(said) as SentPractice }
          : { kind: 'sealed-return', bytes: bytes as Uint8Array<ArrayBuffer> };
      } catch {
        return { kind: 'refused', why: 'nothing' };
      }
    },
    async unsealReturn(sealed, identities) {
      for (const [key, identity] of identities.entries()) {
        try {
          const decrypter = new Decrypter();
          decrypter.addIdentity(identity);
          const said = await decrypter.decrypt(sealed.bytes, 'text');
          return { kind: 'return', return: JSON.parse(said) as PracticeReturn, key };
        } catch {
          // Another key may open it.
        }
      }
      return { kind: 'refused', why: 'not-for-here' };
    },
    async fourWords(recipient) {
      const bits = await digest(recipient);
      return [0, 2, 4, 6].map((at) => ((bits[at] ?? 0) * 256 + (bits[at + 1] ?? 0)) % 1024);
    },
    fingerprintOf: async (practice) =>
      base64urlnopad.encode((await digest(JSON.stringify(practice))).subarray(0, 16)),
    async sealKey(identity, passphrase) {
      const encrypter = new Encrypter();
      encrypter.setPassphrase(passphrase);
      return new File(
        [(await encrypter.encrypt(`${identity}\n`)) as Uint8Array<ArrayBuffer>],
        'mend-key.age',
      );
    },
    async openKeyFile(file, passphrase) {
      try {
        const decrypter = new Decrypter();
        decrypter.addPassphrase(passphrase);
        const identity = (await decrypter.decrypt(new Uint8Array(await file.arrayBuffer()), 'text')).trim();
        return { kind: 'key', identity, recipient: await identityToRecipient(identity) };
      } catch {
        return { kind: 'wrong' };
      }
    },
  };
}
