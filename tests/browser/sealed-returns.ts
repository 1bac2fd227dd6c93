import { generateIdentity, identityToRecipient } from 'age-encryption';
import type { PracticeReturn } from '../../src/domain/practice/sent';
import { linkTo } from '../../src/storage/message-text';
import { returnBytes } from '../../src/storage/practice-bytes';
import { sealReturn } from '../../src/storage/return-seal';

/** A file as somebody chooses it. */
export interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const chosen = (name: string, bytes: Uint8Array): Chosen => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** Keys of a therapist, made for this run. */
export const identity = await generateIdentity();
const recipient = await identityToRecipient(identity);
/** Somebody else's. */
export const stranger = await identityToRecipient(await generateIdentity());

/** A return with all there is to send back. */
export const back: PracticeReturn = {
  practice: '7a0c2f14-93bd-4e51-8f6a-2b1c9d5e7f03',
  of: 'AAECAwQFBgcICQoLDA0ODw',
  copy: '00112233445566778899aabbccddeeff',
  version: 1,
  fields: [
    { kind: 'happened', text: 'I came home at nine, and you sat there with the plates.' },
    { kind: 'done', parts: [{ part: 0, times: 1 }] },
    { kind: 'stopped', text: 'At the second try, when she asked.' },
    { kind: 'heat', before: 7, after: 4 },
    { kind: 'measures', before: { heard: 2 }, after: { heard: 5 } },
    { kind: 'sentence', text: 'I said I would call and I did not.' },
    { kind: 'loop', mine: 'I go quiet.', theirs: 'You ask.', thenI: 'I leave.', under: 'I am ashamed.' },
    { kind: 'plan', if: 'If I will be late', then: 'then I call first.' },
    { kind: 'turning', said: 'You are right.', reply: 'Then stay.' },
    { kind: 'question', text: 'How do I stay?' },
  ],
};

/** What the nth client sends back, sealed: as a file, and the data of its link. */
export async function sealed(
  at: number,
  more: Partial<PracticeReturn> = {},
  to = recipient,
): Promise<{ readonly file: Chosen; readonly data: string }> {
  const { file, packed } = await sealReturn({ ...back, copy: copyOf(at), ...more }, to);
  const link = linkTo('http://localhost', '/therapist/returns', returnBytes(packed));
  return { file: chosen(`from-a-mail-${at}.age`, file), data: new URL(link).hash };
}

/** What tells the nth client's copy of the practice apart. */
export const copyOf = (at: number): string => at.toString(16).padStart(32, '0');

/** The therapist's key in a file, as `age-keygen` writes it. */
export const plainKey = chosen('key.txt', Buffer.from(`# public key: ${recipient}\n${identity}\n`));
