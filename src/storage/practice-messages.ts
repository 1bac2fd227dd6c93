import type { KeepingPracticeMessages } from '../domain/practice/keeping';
import { SaveRefused } from '../domain/saved';
import { askSealingWorker } from './asking';
import { fourNumbers } from './four-words';
import { packedAs, plainFile } from './message-packing';
import { linkTo } from './message-text';
import { lookHere, type LookAtPicture } from './picture-code';
import { practiceBytes, returnBytes } from './practice-bytes';
import { fingerprintOf } from './practice-fingerprint';
import { pages, practiceInFile, practiceInText } from './practice-unpacking';
import type { PracticeReply, PracticeRequest } from './practice-work';

/** Hands work with keys over, and gives back what came of it. */
export type AskForPractice = (request: PracticeRequest) => Promise<PracticeReply>;

const askWorker: AskForPractice = async (request) =>
  (await askSealingWorker<PracticeReply>(request)) ?? { kind: 'failed' };

/** More bytes than a file with a key has. */
const mostKeyFile = 100_000;

/** Practices and returns on their way, as links to the app at `origin`. */
export function practiceMessagesHere(
  ask: AskForPractice = askWorker,
  origin: string = location.origin,
  look: LookAtPicture = lookHere,
): KeepingPracticeMessages {
  return {
    async packPractice(practice) {
      const bytes = practiceBytes(practice);
      return packedAs(linkTo(origin, pages.practice, bytes), plainFile(bytes, 'mend'));
    },
    async packReturn(back, to) {
      const reply = await ask({ kind: 'seal-return', back, to });
      if (reply.kind !== 'return-sealed') throw new SaveRefused('failed');
      const link = linkTo(origin, pages.returns, returnBytes(reply.packed));
      return packedAs(link, plainFile(reply.file, 'age'));
    },
    async unpackPractice(given) {
      return typeof given === 'string' ? practiceInText(given) : practiceInFile(given, look);
    },
    async unsealReturn({ bytes }, identities) {
      const reply = await ask({ kind: 'unseal-return', bytes, identities });
      if (reply.kind !== 'return-unsealed') throw new SaveRefused('failed');
      return reply.unsealed;
    },
    fourWords: fourNumbers,
    fingerprintOf,
    async sealKey(identity, passphrase) {
      const reply = await ask({ kind: 'seal-key', identity, passphrase });
      if (reply.kind !== 'key-sealed') throw new SaveRefused('failed');
      return plainFile(reply.bytes, 'age');
    },
    async openKeyFile(file, passphrase) {
      if (file.size > mostKeyFile) return { kind: 'wrong' };
      const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer()));
      const reply = await ask({ kind: 'open-key', bytes, passphrase });
      if (reply.kind !== 'key-opened') throw new SaveRefused('failed');
      return reply.opened;
    },
  };
}
