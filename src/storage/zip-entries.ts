import { strToU8, zipSync, type Zippable } from 'fflate';
import { BackupRefused } from '../domain/backup';
import { crc32 } from './crc32';
import { inflateAtMost } from './inflating';

/** One file inside a zip. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The most files a backup may hold. */
export const mostEntries = 20_000;
/** The most bytes a backup may hold once inflated. */
export const mostInflated = 200_000_000;
/** A small file may hold this much; a larger one, this many times its own size. A zip bomb promises a thousand. */
const roomForSmall = 16_000_000;
const mostRatio = 50;
const longestName = 200;

const marks = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const sizes = { local: 30, central: 46, end: 22, longestComment: 65_535 };

interface Listed {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
}

const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Writes files into a zip. Throws BackupRefused for more than a backup may hold, so that all it writes can be read. */
export function writeZip(entries: readonly ZipEntry[], made: number): Uint8Array<ArrayBuffer> {
  const total = entries.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (entries.length > mostEntries || total > mostInflated) throw new BackupRefused('too-big');
  const files: Zippable = Object.create(null) as Zippable;
  for (const { name, bytes } of entries) files[name] = bytes;
  const mtime = dateOfZip(made);
  const packed = zipSync(files, { level: 6, mtime });
  // A file of one letter a million times over looks like a bomb; it goes in as it is.
  return total > roomFor(packed.length) ? zipSync(files, { level: 0, mtime }) : packed;
}

/** A zip can only date files from 1980 to 2099. */
function dateOfZip(made: number): number {
  return Math.min(Math.max(made, Date.UTC(1980, 0, 2)), Date.UTC(2099, 11, 30));
}

const roomFor = (packed: number): number =>
  Math.min(mostInflated, Math.max(roomForSmall, packed * mostRatio));

/** True when the bytes begin as a zip does. */
export const looksZipped = (bytes: Uint8Array): boolean => mark(bytes, 0) === marks.local;

/**
 * Every file of a zip, each checked against its own sum. No size it declares is believed: it can only make it refused
 * sooner. Throws BackupRefused.
 */
export function readZip(bytes: Uint8Array<ArrayBuffer>): readonly ZipEntry[] {
  const listed = listOf(bytes);
  const room = roomFor(bytes.length);
  if (listed.reduce((sum, { size }) => sum + size, 0) > room) throw new BackupRefused('too-big');
  const ranges = listed.map((entry) => ({ entry, ...rangeOf(bytes, entry) }));
  ranges.sort((one, other) => one.start - other.start);
  ranges.forEach(({ start }, at) => {
    // Files that share bytes are how a small zip holds a huge one.
    if (start < (ranges[at - 1]?.end ?? 0)) throw new BackupRefused('damaged');
  });
  return ranges.map(({ entry, data, end }) => ({
    name: entry.name,
    bytes: unpacked(bytes.subarray(data, end), entry),
  }));
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const mark = (bytes: Uint8Array, at: number): number | undefined =>
  at >= 0 && at + 4 <= bytes.length ? view(bytes).getUint32(at, true) : undefined;

/** Where the end record of the zip stands. It is the last thing in the file. */
function endOf(bytes: Uint8Array): number {
  const first = Math.max(0, bytes.length - sizes.end - sizes.longestComment);
  let isSeen = false;
  for (let at = bytes.length - sizes.end; at >= first; at -= 1) {
    if (bytes[at] !== 0x50 || mark(bytes, at) !== marks.end) continue;
    if (at + sizes.end + view(bytes).getUint16(at + 20, true) === bytes.length) return at;
    isSeen = true;
  }
  throw new BackupRefused(isSeen ? 'damaged' : 'cut-short');
}

/** The files the zip lists. */
function listOf(bytes: Uint8Array): readonly Listed[] {
  const data = view(bytes);
  const end = endOf(bytes);
  const count = data.getUint16(end + 10, true);
  let at = data.getUint32(end + 16, true);
  const isWhole =
    data.getUint32(end + 4, true) === 0 &&
    data.getUint16(end + 8, true) === count &&
    at + data.getUint32(end + 12, true) === end;
  if (!isWhole) throw new BackupRefused('damaged');
  if (count > mostEntries) throw new BackupRefused('too-big');

  const listed: Listed[] = [];
  const names = new Set<string>();
  for (let nth = 0; nth < count; nth += 1) {
    if (at + sizes.central > end || mark(bytes, at) !== marks.central) throw new BackupRefused('damaged');
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => data.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const next = at + sizes.central + nameLength + extra + comment;
    if (next > end) throw new BackupRefused('damaged');
    const isEncrypted = (data.getUint16(at + 8, true) & 1) !== 0;
    const entry: Listed = {
      name: nameIn(bytes, at + sizes.central, nameLength),
      method: data.getUint16(at + 10, true),
      crc: data.getUint32(at + 16, true),
      packed: data.getUint32(at + 20, true),
      size: data.getUint32(at + 24, true),
      local: data.getUint32(at + 42, true),
    };
    at = next;
    // A folder has no bytes of its own.
    if (entry.name.endsWith('/') && entry.size === 0) continue;
    const isOdd = isEncrypted || (entry.method !== 0 && entry.method !== 8);
    const same = entry.name.normalize('NFC');
    if (isOdd || names.has(same) || !isPlainName(entry.name)) throw new BackupRefused('damaged');
    names.add(same);
    listed.push(entry);
  }
  if (at !== end) throw new BackupRefused('damaged');
  return listed;
}

function nameIn(bytes: Uint8Array, at: number, length: number): string {
  try {
    return text.decode(bytes.subarray(at, at + length));
  } catch (error) {
    throw new BackupRefused('damaged', { cause: error });
  }
}

/** A path that stays inside its folder, and shows as what it is: nothing invisible, nothing that turns it round. */
function isPlainName(name: string): boolean {
  const isShown = !/[\\:\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name);
  const isInside = name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
  // The library that writes zips keeps files by name in a plain object.
  return isShown && isInside && name !== '__proto__' && name.length <= longestName;
}

/** Where a file begins, where its packed bytes begin, and where they end. */
function rangeOf(bytes: Uint8Array, entry: Listed): { start: number; data: number; end: number } {
  const start = entry.local;
  if (start + sizes.local > bytes.length || mark(bytes, start) !== marks.local)
    throw new BackupRefused('damaged');
  const header = view(bytes);
  const nameLength = header.getUint16(start + 26, true);
  const data = start + sizes.local + nameLength + header.getUint16(start + 28, true);
  const end = data + entry.packed;
  // Two names or two ways to unpack for one file: what is seen would hang on who reads it.
  const isAgreed =
    end <= bytes.length &&
    header.getUint16(start + 8, true) === entry.method &&
    nameIn(bytes, start + sizes.local, nameLength) === entry.name;
  if (!isAgreed) throw new BackupRefused('damaged');
  return { start, data, end };
}

function unpacked(packed: Uint8Array<ArrayBuffer>, entry: Listed): Uint8Array<ArrayBuffer> {
  const bytes = entry.method === 0 ? packed.slice() : inflated(packed, entry.size);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new BackupRefused('damaged');
  return bytes;
}

/** Inflates at most `size` bytes; one byte more and it stops. */
function inflated(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  try {
    return inflateAtMost(packed, size);
  } catch (error) {
    throw new BackupRefused('damaged', { cause: error });
  }
}

/** Text as the bytes of a file. */
export const asBytes = (said: string): Uint8Array<ArrayBuffer> => strToU8(said) as Uint8Array<ArrayBuffer>;
