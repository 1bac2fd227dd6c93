import type { KeepingMessages } from '../domain/together/keeping';
import type { Packed, Unpacked } from '../domain/together/messages';
import { SaveRefused } from '../domain/saved';
import { askSealingWorker } from './asking';
import { invitationBytes, messageIn, sealedMessageBytes } from './message-bytes';
import { looksFramed, refused } from './message-frame';
import { linkOf, messageInText } from './message-link';
import { packedAs, plainFile } from './message-packing';
import type { MessageReply, MessageRequest } from './message-work';
import { sixNumbers } from './six-words';

/** Hands work with keys over, and gives back what came of it. */
export type AskForMessage = (request: MessageRequest) => Promise<MessageReply>;

const askWorker: AskForMessage = async (request) =>
  (await askSealingWorker<MessageReply>(request)) ?? { kind: 'failed' };

/** The longest text or file that is looked through: the largest message as letters, with room for a mail around it. */
const mostGiven = 1_000_000;

/** The messages between two devices, as links to the app at `origin`. */
export function messagesHere(
  ask: AskForMessage = askWorker,
  origin: string = location.origin,
): KeepingMessages {
  const pack = (bytes: Uint8Array<ArrayBuffer>): Packed =>
    packedAs(linkOf(origin, bytes), plainFile(bytes, 'mend'));
  return {
    async makeIdentity() {
      const reply = await ask({ kind: 'make-identity' });
      if (reply.kind !== 'identity') throw new SaveRefused('failed');
      return reply.identity;
    },
    async packInvitation(invitation) {
      return pack(invitationBytes(invitation));
    },
    async packShares(message, to) {
      const reply = await ask({ kind: 'seal-shares', message, to });
      if (reply.kind !== 'sealed-shares') throw new SaveRefused('failed');
      return pack(sealedMessageBytes(message.session, reply.bytes));
    },
    async unpack(given) {
      return typeof given === 'string' ? inText(given) : inFile(given);
    },
    async unseal(sealed, identity) {
      const reply = await ask({ kind: 'unseal-shares', sealed, identity });
      if (reply.kind !== 'unsealed-shares') throw new SaveRefused('failed');
      return reply.unsealed;
    },
    sixWords: sixNumbers,
  };
}

const inText = (given: string): Unpacked =>
  given.length > mostGiven ? refused('too-large') : messageInText(given);

async function inFile(file: File): Promise<Unpacked> {
  if (file.size > mostGiven) return refused('too-large');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (looksFramed(bytes)) return messageIn(bytes);
    // Bytes of a file are seldom text; where they are, it may hold a link that somebody saved.
    return inText(new TextDecoder().decode(bytes));
  } catch {
    // The file went away, or the browser may not read it.
    return refused('nothing');
  }
}
