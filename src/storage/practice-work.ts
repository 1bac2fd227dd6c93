import type { OpenedKeyFile } from '../domain/practice/keeping';
import type { PracticeReturn, UnsealedReturn } from '../domain/practice/sent';
import { openedKey, sealedKey } from './key-file';
import { sealReturn, unsealReturn, type SealedTwice } from './return-seal';

/** Work with a therapist’s keys, as it is handed to whoever does it. */
export type PracticeRequest =
  | { readonly kind: 'seal-return'; readonly back: PracticeReturn; readonly to: string }
  | { readonly kind: 'unseal-return'; readonly bytes: Uint8Array; readonly identities: readonly string[] }
  | { readonly kind: 'seal-key'; readonly identity: string; readonly passphrase: string }
  | { readonly kind: 'open-key'; readonly bytes: Uint8Array<ArrayBuffer>; readonly passphrase: string };

/** What came of it. */
export type PracticeReply =
  | ({ readonly kind: 'return-sealed' } & SealedTwice)
  | { readonly kind: 'return-unsealed'; readonly unsealed: UnsealedReturn }
  | { readonly kind: 'key-sealed'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'key-opened'; readonly opened: OpenedKeyFile }
  | { readonly kind: 'failed' };

const kinds: readonly string[] = [
  'seal-return',
  'unseal-return',
  'seal-key',
  'open-key',
] satisfies PracticeRequest['kind'][];

/** True for work of this kind. */
export const isPracticeRequest = (request: { readonly kind: string }): request is PracticeRequest =>
  kinds.includes(request.kind);

/** Seals or unseals, a return or a key. Never throws. */
export async function workOnPractice(request: PracticeRequest): Promise<PracticeReply> {
  try {
    switch (request.kind) {
      case 'seal-return':
        return { kind: 'return-sealed', ...(await sealReturn(request.back, request.to)) };
      case 'unseal-return':
        return {
          kind: 'return-unsealed',
          unsealed: await unsealReturn(request.bytes, request.identities),
        };
      case 'seal-key':
        return { kind: 'key-sealed', bytes: await sealedKey(request.identity, request.passphrase) };
      case 'open-key':
        return { kind: 'key-opened', opened: await openedKey(request.bytes, request.passphrase) };
    }
  } catch {
    return { kind: 'failed' };
  }
}
