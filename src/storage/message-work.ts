import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Identity, SealedMessage, SharesMessage, Unsealed } from '../domain/together/messages';
import { sealShares, unsealShares } from './message-seal';

/** Work with the keys of two devices, as it is handed to whoever does it. */
export type MessageRequest =
  | { readonly kind: 'make-identity' }
  | { readonly kind: 'seal-shares'; readonly message: SharesMessage; readonly to: string }
  | { readonly kind: 'unseal-shares'; readonly sealed: SealedMessage; readonly identity: string };

/** What came of it. */
export type MessageReply =
  | { readonly kind: 'identity'; readonly identity: Identity }
  | { readonly kind: 'sealed-shares'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'unsealed-shares'; readonly unsealed: Unsealed }
  | { readonly kind: 'failed' };

/** Makes a pair of keys, seals, or unseals. Never throws. */
export async function workOnMessage(request: MessageRequest): Promise<MessageReply> {
  try {
    switch (request.kind) {
      case 'make-identity': {
        const identity = await generateX25519Identity();
        return {
          kind: 'identity',
          identity: { identity, recipient: await identityToRecipient(identity) },
        };
      }
      case 'seal-shares':
        return { kind: 'sealed-shares', bytes: await sealShares(request.message, request.to) };
      case 'unseal-shares':
        return { kind: 'unsealed-shares', unsealed: await unsealShares(request.sealed, request.identity) };
    }
  } catch {
    return { kind: 'failed' };
  }
}
