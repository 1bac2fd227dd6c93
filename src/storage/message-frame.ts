import { base64urlnopad } from '@scure/base';
import { practiceVersion } from '../domain/practice/sent';
import { messageVersion, type Unpacked } from '../domain/together/messages';
import { crc32 } from './crc32';

/** Why something handed in is no message. */
export type Refused = Extract<Unpacked, { readonly kind: 'refused' }>;

export const refused = (why: Refused['why']): Refused => ({ kind: 'refused', why });

/** What a frame holds; kept messages hold these numbers, so none is ever given another meaning. */
export const frameKinds = { invitation: 1, sealed: 2, practice: 3, return: 4 } as const;

/** The version that this build writes and reads of each; messages and practices have their own. */
const versionOf = (kind: number): number =>
  kind === frameKinds.practice || kind === frameKinds.return ? practiceVersion : messageVersion;

/** Bytes of ours on their way, and what they are. */
export interface Frame {
  readonly kind: number;
  /** 16 bytes: the session, or the practice, it belongs to. A return says that to nobody, and has the first of its bytes here. */
  readonly session: Uint8Array;
  readonly payload: Uint8Array;
}

/** More bytes than any message has; beyond, nothing is even read. */
export const largestFrame = 300_000;

/** What every message begins with, as it stands in a link. */
export const frameMark = 'mend';

/**
 * Where what stands in a frame: the mark, the version, the kind, the length of all of it, the session, the payload, and a
 * sum of all before. A newer version may change what is between length and sum, and nothing else: by these a cut message
 * is told from a changed one, whoever wrote it.
 */
const mark = base64urlnopad.decode(frameMark);
const at = { version: 3, kind: 4, length: 5, session: 8, payload: 24 };
const sumBytes = 4;
/** How many bytes have to be there to know how many there should be. */
export const headBytes = at.session;
const leastBytes = at.payload + sumBytes;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A frame as bytes. Throws RangeError above the most a message may have. */
export function writeFrame({ kind, session, payload }: Frame): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(leastBytes + payload.length);
  if (bytes.length > largestFrame) throw new RangeError('more than a message may hold');
  bytes.set(mark);
  // Three bytes of length, written as the lower three of four.
  view(bytes).setUint32(at.kind, bytes.length);
  bytes[at.version] = versionOf(kind);
  bytes[at.kind] = kind;
  bytes.set(session, at.session);
  bytes.set(payload, at.payload);
  const end = bytes.length - sumBytes;
  view(bytes).setUint32(end, crc32(bytes.subarray(0, end)));
  return bytes;
}

/** True when the bytes begin as a message does. */
export const looksFramed = (bytes: Uint8Array): boolean => mark.every((byte, nth) => bytes[nth] === byte);

/** How many bytes a frame says it has; its head must be there. */
export const lengthOf = (bytes: Uint8Array): number => view(bytes).getUint32(at.kind) & 0xffffff;

/** What the bytes hold, all of it or nothing. Never throws. */
export function readFrame(bytes: Uint8Array): Frame | Refused {
  if (!looksFramed(bytes)) return refused('nothing');
  if (bytes.length > largestFrame) return refused('too-large');
  if (bytes.length < headBytes || bytes.length < lengthOf(bytes)) return refused('cut');
  if (bytes.length > lengthOf(bytes) || bytes.length < leastBytes) return refused('changed');
  const end = bytes.length - sumBytes;
  if (view(bytes).getUint32(end) !== crc32(bytes.subarray(0, end))) return refused('changed');
  // Only now is what it says of its version worth anything.
  const version = bytes[at.version] ?? 0;
  const kind = bytes[at.kind] ?? 0;
  if (version !== versionOf(kind)) return refused(version > versionOf(kind) ? 'newer' : 'changed');
  return {
    kind,
    session: bytes.subarray(at.session, at.payload),
    payload: bytes.subarray(at.payload, end),
  };
}
