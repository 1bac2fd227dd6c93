import { deflateSync } from 'fflate';
import { inflateAtMost } from './inflating';
import { plainJson } from './plain-json';
import { asBytes } from './zip-entries';

/**
 * Telephones type round apostrophes, three bytes each, and what messages are packed against has straight ones. Where there
 * are more of the round, the two change places before packing, and back behind it.
 */
const apostrophes = { straight: "'", round: '’' };
const swapped = (said: string): string =>
  said.replace(/['’]/g, (each) => (each === apostrophes.round ? apostrophes.straight : apostrophes.round));
const areRound = (said: string): boolean =>
  said.split(apostrophes.round).length > said.split(apostrophes.straight).length;

/**
 * A value as JSON, packed against words both sides have; in front a byte, 0 or 1, that says which apostrophes were the more.
 * Throws RangeError for more than `most` bytes of JSON.
 */
export function packedJson(value: unknown, most: number, words: Uint8Array): Uint8Array<ArrayBuffer> {
  const said = JSON.stringify(value);
  const isSwapped = areRound(said);
  const unpacked = asBytes(isSwapped ? swapped(said) : said);
  if (unpacked.length > most) throw new RangeError('more than a message may hold');
  const packed = deflateSync(unpacked, { level: 9, mem: 12, dictionary: words });
  const bytes = new Uint8Array(1 + packed.length);
  bytes[0] = Number(isSwapped);
  bytes.set(packed, 1);
  return bytes;
}

const strictly = new TextDecoder('utf-8', { fatal: true });

/** The value that `packedJson` was given; undefined for what is broken, or inflates to more than `most`. */
export function unpackedJson(bytes: Uint8Array, most: number, words: Uint8Array): unknown {
  try {
    const said = inflateAtMost(bytes.subarray(1), most, words);
    return plainJson(bytes[0] === 1 ? asBytes(swapped(strictly.decode(said))) : said);
  } catch {
    return undefined;
  }
}
