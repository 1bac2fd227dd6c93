import { base64 } from '@scure/base';
import type { UnpackedPractice } from '../domain/practice/sent';
import { looksFramed, refused } from './message-frame';
import { findInText } from './message-text';
import { looksSealed } from './passphrase';
import { codeIn, mostPicture, type LookAtPicture } from './picture-code';
import { looksLikePicture } from './picture-size';
import { practiceIn } from './practice-bytes';

/** The pages that links lead to. */
export const pages = { practice: '/practice', returns: '/therapist/returns' } as const;

/** The longest text or file that is looked through, with room for a mail around a message. */
const mostGiven = 1_000_000;
/** More than any sealed return is, and few enough heads in it that all keys are tried on each in a moment. */
const mostSealed = 100_000;

const armor = { begin: '-----BEGIN AGE ENCRYPTED FILE-----', end: '-----END AGE ENCRYPTED FILE-----' };

/** A sealed file as text (`age --armor`), wherever it stands and whatever a mail put in front of its lines. */
function armored(given: string): UnpackedPractice | undefined {
  const from = given.indexOf(armor.begin);
  if (from < 0) return undefined;
  const to = given.indexOf(armor.end, from);
  if (to < 0) return refused('cut');
  const letters = given.slice(from + armor.begin.length, to).replace(/[^A-Za-z0-9+/=]/g, '');
  if (letters.length > mostSealed * 1.5) return refused('too-large');
  try {
    const bytes = base64.decode(letters) as Uint8Array<ArrayBuffer>;
    return looksSealed(bytes) ? sealedFile(bytes) : refused('changed');
  } catch {
    return refused('changed');
  }
}

/** The end of an age file’s head, and the fewest bytes behind it. */
const headEnd = /\n--- [A-Za-z0-9+/]{43}\n/;
const leastBody = 32;
/** A head for one key; none is shorter. */
const leastHead = 168;

function sealedFile(bytes: Uint8Array<ArrayBuffer>): UnpackedPractice {
  if (bytes.length > mostSealed) return refused('too-large');
  const said = new TextDecoder('latin1').decode(bytes);
  const end = headEnd.exec(said);
  if (!end) return refused(bytes.length < leastHead ? 'cut' : 'changed');
  // A passphrase seals a backup or a key, and no return.
  if (said.slice(0, end.index).includes('\n-> scrypt ')) return refused('nothing');
  return bytes.length < end.index + end[0].length + leastBody
    ? refused('cut')
    : { kind: 'sealed-return', bytes };
}

/** The practice or the return in a text. Never throws. */
export function practiceInText(given: string): UnpackedPractice {
  if (given.length > mostGiven) return refused('too-large');
  return armored(given) ?? findInText(given, { pages: Object.values(pages), read: practiceIn });
}

/** The same in a file, a picture among them. Rejects where code for pictures cannot be fetched. */
export async function practiceInFile(file: File, look: LookAtPicture): Promise<UnpackedPractice> {
  if (file.size > mostPicture) return refused('too-large');
  const first = await bytesIn(file.slice(0, 32));
  // The file went away, or the browser may not read it.
  if (!first) return refused('nothing');
  const isPicture = looksLikePicture(first);
  if (file.size > mostGiven && !isPicture) return refused('too-large');
  const bytes = await bytesIn(file);
  if (!bytes) return refused('nothing');
  if (isPicture) return inPicture(file, bytes, look);
  if (looksFramed(bytes)) return practiceIn(bytes);
  if (looksSealed(bytes)) return sealedFile(bytes);
  // Bytes of a file are seldom text; where they are, it may hold a link that somebody saved.
  return practiceInText(new TextDecoder().decode(bytes));
}

async function inPicture(file: File, bytes: Uint8Array, look: LookAtPicture): Promise<UnpackedPractice> {
  const code = await codeIn(file, bytes, look);
  return 'text' in code ? practiceInText(code.text) : { kind: 'refused', why: code.why };
}

async function bytesIn(blob: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return undefined;
  }
}
