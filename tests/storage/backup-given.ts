import { quietSettings, type Repair } from '../../src/domain/saved';
import type { BackupContents } from '../../src/domain/backup';
import { crc32 } from '../../src/storage/crc32';
import { asBytes, readZip, writeZip, type ZipEntry } from '../../src/storage/zip-entries';
import { saying } from './given';

export const ids = [
  '0b5e2c4e-7f0a-4f7e-9f5d-1d1f3a9c0a01',
  '1c6f3d5f-8a1b-4a8f-8a6e-2e2a4bad1b12',
  '2d7a4e6a-9b2c-4b9a-9b7f-3f3b5cbe2c23',
] as const;

export const [firstId, secondId] = ids;

/** A backup of two repairs, made on a day in November. */
export const contents: BackupContents = {
  made: Date.UTC(2026, 10, 21, 12),
  app: '0.1.0',
  settings: { ...quietSettings, country: 'US' },
  repairs: [saying('The jar fell.', firstId), saying('The bus left.', secondId)],
  rehearsals: [],
  recordings: [],
  sessions: [],
  parts: [],
  practices: [],
  returns: [],
  others: [],
  missing: 0,
};

/** The same backup with these repairs. */
export const holding = (...repairs: Repair[]): BackupContents => ({ ...contents, repairs });

/** A zip with the files of another one changed by hand: a text goes in, undefined takes a file out. */
export function withFiles(
  zip: Uint8Array<ArrayBuffer>,
  changes: Readonly<Record<string, string | undefined>>,
): Uint8Array<ArrayBuffer> {
  const kept = readZip(zip).filter(({ name }) => !Object.hasOwn(changes, name));
  const put = Object.entries(changes).flatMap(([name, text]): readonly ZipEntry[] =>
    text === undefined ? [] : [{ name, bytes: asBytes(text) }],
  );
  return writeZip([...kept, ...put], contents.made);
}

/** One file of a zip written by hand; what is said here is written as it is, true or not. */
export interface HandWritten {
  readonly name: string | Uint8Array;
  readonly data: Uint8Array;
  readonly localName?: string;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly packed?: number;
  readonly crc?: number;
  /** Where the list says it begins. */
  readonly at?: number;
}

/** A zip byte by byte, as somebody who means harm would write it. */
export function zipByHand(
  files: readonly HandWritten[],
  end: { readonly count?: number; readonly comment?: string; readonly before?: Uint8Array } = {},
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = end.before ? [end.before] : [];
  let length = end.before?.length ?? 0;
  const put = (...more: readonly Uint8Array[]): void => {
    parts.push(...more);
    length += more.reduce((sum, part) => sum + part.length, 0);
  };
  const list = files.map((file) => {
    const { data, method = 0, flags = 0, size = data.length, packed = data.length } = file;
    const crc = file.crc ?? crc32(data);
    const name = typeof file.name === 'string' ? asBytes(file.name) : file.name;
    const local = file.localName === undefined ? name : asBytes(file.localName);
    const at = file.at ?? length;
    const common = (of: Uint8Array): number[] => [
      ...two(20, flags, method, 0, 0),
      ...four(crc, packed, size),
      ...two(of.length, 0),
    ];
    put(Uint8Array.from([...four(0x04034b50), ...common(local)]), local, data);
    const head = [...four(0x02014b50), ...two(20), ...common(name), ...two(0, 0, 0), ...four(0, at)];
    return [Uint8Array.from(head), name];
  });
  const start = length;
  for (const each of list) put(...each);
  const count = end.count ?? files.length;
  const comment = asBytes(end.comment ?? '');
  const tail = [...four(0x06054b50), ...two(0, 0, count, count), ...four(length - start, start)];
  parts.push(Uint8Array.from([...tail, ...two(comment.length)]), comment);
  return joined(parts);
}

const two = (...values: number[]): number[] => values.flatMap((value) => [value & 255, (value >> 8) & 255]);
const four = (...values: number[]): number[] =>
  values.flatMap((value) => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, (value >>> 24) & 255]);

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The refusal this throws; undefined when it throws none. */
export function refusalOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { reason?: string }).reason ?? String(error);
  }
}
