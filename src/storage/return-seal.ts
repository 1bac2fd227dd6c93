import { base64urlnopad } from '@scure/base';
import { Decrypter, Encrypter } from 'age-encryption';
import * as v from 'valibot';
import { practiceVersion, type PracticeReturn, type UnsealedReturn } from '../domain/practice/sent';
import { sessionBytes, sessionIn, tokenBytes, tokenIn } from './message-ids';
import { packedJson, unpackedJson } from './packed-json';
import { plainJson } from './plain-json';
import { practiceWords } from './practice-words';
import { readPracticeReturn } from './shapes-sent';
import { asBytes } from './zip-entries';

/** What a seal is for stands inside it: age binds nothing outside of a file to it. */
const purpose = 'mend practice return';

/** More than a return comes to, however it is spaced. */
const mostInside = 64_000;

/**
 * In a link a return is packed: JSON, which begins with 0 or 1 as no text does, and behind it what is random, as bytes.
 * These are their places, counted from the end.
 */
const fromEnd = { practice: 48, of: 32, copy: 16 };

/** One return, sealed twice: as a file that shows plain JSON to who opens it, and smaller, for a link. */
export interface SealedTwice {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** Seals a return to a therapist’s key, in the age format. Throws for one that could not be read again. */
export async function sealReturn(back: PracticeReturn, to: string): Promise<SealedTwice> {
  // Through the shape: what is no part of a return does not go out with it.
  const read = readPracticeReturn(back);
  if (!read) throw new TypeError('not what goes back');
  const whole = { purpose, v: practiceVersion, ...read };
  const seal = async (bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(to);
    return (await encrypter.encrypt(bytes)) as Uint8Array<ArrayBuffer>;
  };
  return {
    file: await seal(asBytes(`${JSON.stringify(whole, null, 2)}\n`)),
    packed: await seal(packed(read)),
  };
}

function packed({ practice, of, copy, ...rest }: PracticeReturn): Uint8Array {
  const json = packedJson({ purpose, v: practiceVersion, ...rest }, mostInside, practiceWords);
  const bytes = new Uint8Array(json.length + fromEnd.practice);
  const put = (what: Uint8Array, place: number): void => bytes.set(what, bytes.length - place);
  bytes.set(json);
  put(sessionBytes(practice), fromEnd.practice);
  put(base64urlnopad.decode(of), fromEnd.of);
  put(tokenBytes(copy), fromEnd.copy);
  return bytes;
}

/**
 * Opens a return with the first of these secret keys that does. Nothing is unpacked, and nothing read, before all of the
 * seal has proven whole. Never throws.
 */
export async function unsealReturn(file: Uint8Array, identities: readonly string[]): Promise<UnsealedReturn> {
  for (const [key, identity] of identities.entries()) {
    const bytes = await opened(file, identity);
    if (bytes) return returnIn(bytes, key);
  }
  return { kind: 'refused', why: 'not-for-here' };
}

async function opened(file: Uint8Array, identity: string): Promise<Uint8Array | undefined> {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    return await decrypter.decrypt(file);
  } catch {
    return undefined;
  }
}

const head = v.object({ purpose: v.literal(purpose), v: v.pipe(v.number(), v.integer(), v.minValue(1)) });

function returnIn(bytes: Uint8Array, key: number): UnsealedReturn {
  const said = (bytes[0] ?? 0) <= 1 ? unpackedReturn(bytes) : plainReturn(bytes);
  // What it says of its version comes first: a newer one may be of another shape.
  const read = v.safeParse(head, said);
  if (!read.success) return { kind: 'refused', why: 'changed' };
  if (read.output.v > practiceVersion) return { kind: 'refused', why: 'newer' };
  const back = readPracticeReturn(said);
  return back ? { kind: 'return', return: back, key } : { kind: 'refused', why: 'changed' };
}

const plainReturn = (bytes: Uint8Array): unknown =>
  bytes.length > mostInside ? undefined : plainJson(bytes);

function unpackedReturn(bytes: Uint8Array): unknown {
  const end = bytes.length - fromEnd.practice;
  if (end < 1) return undefined;
  const part = (from: number): Uint8Array => bytes.slice(bytes.length - from, bytes.length - from + 16);
  const rest = unpackedJson(bytes.subarray(0, end), mostInside, practiceWords);
  return {
    ...(typeof rest === 'object' && rest),
    practice: sessionIn(part(fromEnd.practice)),
    of: base64urlnopad.encode(part(fromEnd.of)),
    copy: tokenIn(part(fromEnd.copy)),
  };
}
