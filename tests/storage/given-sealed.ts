import { Encrypter } from 'age-encryption';
import { deflateSync, strToU8 } from 'fflate';
import type { UnsealedReturn } from '../../src/domain/practice/sent';
import { frameKinds, writeFrame } from '../../src/storage/message-frame';
import { recipientBytes, sessionBytes } from '../../src/storage/message-ids';
import { practiceWords } from '../../src/storage/practice-words';
import { joined } from './backup-given';
import { back, practice, practiceId, practices, therapist } from './given-practice';

type Bytes = Uint8Array<ArrayBuffer>;

/** What the therapist’s key finds in a sealed return. */
export const opening = (bytes: Bytes): Promise<UnsealedReturn> =>
  practices.unsealReturn({ kind: 'sealed-return', bytes }, [therapist.identity]);
export const notForHere = { kind: 'refused', why: 'not-for-here' };
export const changed = { kind: 'refused', why: 'changed' };

/** A return so short that every bit of it can be tried. */
export const short = { ...back, fields: back.fields.filter(({ kind }) => kind === 'question') };

/** Whatever somebody else may seal to a key they were given: as a file of their own, or packed as a link is. */
export async function sealing(inside: unknown): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(therapist.recipient);
  const bytes = inside instanceof Uint8Array ? inside : strToU8(JSON.stringify(inside));
  return (await encrypter.encrypt(bytes)) as Bytes;
}
const ids = [practiceId.replaceAll('-', ''), '000102030405060708090a0b0c0d0e0f', back.copy].map((each) =>
  Uint8Array.from(Buffer.from(each, 'hex')),
);
/** JSON as it is packed under the seal of a link. */
export const packing = (said: Uint8Array): Bytes =>
  joined([Uint8Array.of(0), deflateSync(said, { dictionary: practiceWords }), ...ids]);

const { practice: of_, of, copy, ...rest } = back;
/** What a return says under its seal, in a link and in a file. */
export const inLink = { purpose: 'mend practice return', v: 1, ...rest };
export const inFile = { ...inLink, practice: of_, of, copy };

/** A practice of anything, as somebody who means harm would frame it. */
export const framing = (said: Uint8Array): Bytes =>
  writeFrame({
    kind: frameKinds.practice,
    session: sessionBytes(practiceId),
    payload: joined([
      recipientBytes(therapist.recipient),
      Uint8Array.of(0),
      deflateSync(said, { dictionary: practiceWords }),
    ]),
  });
const { id: _id, recipient: _recipient, ...besides } = practice;
/** What a practice says beside what is bytes in its frame. */
export const inPractice = besides;
