import fc from 'fast-check';
import type { BackupContents } from '../../src/domain/backup';
import { writeBackup } from '../../src/storage/backup-file';
import { looksZipped } from '../../src/storage/zip-entries';
import { contents, firstId, holding, ids, joined, secondId, withFiles, zipByHand } from './backup-given';
import { blank, saying } from './given';
import { aBack, aKey, aReturn, aTaken, everyThing, ruthId } from './given-practices';
import { ownOf, rehearsing, voice, voiceId, walkId } from './given-rehearsals';

type Bytes = Uint8Array<ArrayBuffer>;

const answers = {
  camera: { kind: 'text', text: 'The jar fell.' },
  feelings: { kind: 'feelings', chosen: ['sad'], text: 'and tired' },
  again: { kind: 'list', items: ['one', 'two'] },
} as const;
const wholeReturn = aReturn('', {
  newest: aBack('second', { version: 2 }),
  earlier: [aBack('first')],
  client: ruthId,
  notes: 'mine',
  reviewed: 7,
});
const backups: readonly BackupContents[] = [
  contents,
  holding(),
  { ...holding({ ...blank, id: firstId, answers }), others: [] },
  holding(...ids.map((id) => saying('words '.repeat(300), id))),
  { ...holding(), practices: everyThing, returns: [wholeReturn] },
  { ...holding(), rehearsals: [rehearsing()], recordings: [voice()] },
];
const zips = backups.map(writeBackup);
const anyZip = fc.constantFrom(...zips);

/** Numbers a size or a place is set to by somebody who means harm. */
const anyNumber = fc.oneof(
  fc.constantFrom(0, 1, 0xff, 0xfffe, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff),
  fc.nat(0xffffffff),
);

const at = (bytes: Bytes, share: number): number =>
  Math.min(bytes.length - 1, Math.floor(share * bytes.length));
/** A place in a file, as a share of it; without the bias towards the ends, which would harm the first byte alone. */
const share = fc.noBias(fc.nat(999_999)).map((millionths) => millionths / 1_000_000);

function withNumber(bytes: Bytes, place: number, value: number, width: number): Bytes {
  const changed = bytes.slice();
  for (let byte = 0; byte < width && place + byte < changed.length; byte += 1)
    changed[place + byte] = (value >>> (8 * byte)) & 255;
  return changed;
}

/** Letters that are no harm as text, and harm wherever they are taken for more. */
export const oddTexts: readonly string[] = [
  '\0',
  '\u202eevil\u2066\u2069',
  '\ud800',
  '\udfff\ud800',
  'z' + '\u0335'.repeat(200),
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'p\u0430ypal',
  '\u200b\ufeff',
  '${7*7}{{7*7}}',
  '../../etc/passwd',
  '\u2028\u2029',
  '😀'.repeat(50),
  '',
];
const anyOdd = fc.constantFrom(...oddTexts);

/** A piece of JSON, as text, that does not belong where it is put. */
const anyPiece: fc.Arbitrary<string> = fc.oneof(
  anyOdd.map((said) => JSON.stringify(said)),
  fc.constantFrom(
    'null',
    'true',
    '-1',
    '1e999',
    '-1e999',
    '1e-999',
    '9007199254740993',
    '0.1',
    '{}',
    '[]',
    '[[]]',
    '""',
    '{"__proto__":{"polluted":1}}',
    '{"\\u005f_proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"toString":1,"hasOwnProperty":2,"valueOf":3,"then":4}',
    '{"kind":"text","text":{"kind":"text"}}',
    '"\\ud800"',
    '"\\u0000"',
    'undefined',
    'NaN',
    '{',
    ']',
    '"',
  ),
  fc.integer({ min: 1, max: 3_000 }).map((deep) => `${'['.repeat(deep)}${']'.repeat(deep)}`),
  fc.integer({ min: 1, max: 3_000 }).map((deep) => `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`),
  fc.constant(JSON.stringify('x'.repeat(200_001))),
  fc.json({ maxDepth: 4 }),
);

const wholeRepair = JSON.stringify({ ...blank, id: firstId, versionOf: secondId, answers });
const wholeRehearsal = JSON.stringify(rehearsing(['one', 'two'], { scene: ownOf(firstId) }));
const wholeTaken = aTaken({
  draft: {
    fields: [
      { kind: 'happened', text: 'said' },
      { kind: 'heat', before: 3 },
    ],
  },
  finished: 9,
});
const wholeRecording = JSON.stringify({ ...voice(), bytes: undefined });
const wholeHead = JSON.stringify({
  kind: 'mend backup',
  version: 1,
  app: '1',
  made: 5,
  settings: {},
  counts: { repairs: 1 },
});
/** Every value in a JSON text, and the places where a key begins. */
const valuePlaces = (text: string): readonly RegExpMatchArray[] => [
  ...text.matchAll(/(?<=[:[,])(?:"[^"]*"|-?\d+|true|false|null|\{\}|\[\])(?=[,}\]])/g),
];
const keyPlaces = (text: string): readonly RegExpMatchArray[] => [...text.matchAll(/(?<=[{,])"[^"]+"(?=:)/g)];

const swapped = (text: string, places: readonly RegExpMatchArray[], part: number, piece: string): string => {
  const place = places[Math.floor(part * (places.length - 1))];
  return place ? text.slice(0, place.index) + piece + text.slice((place.index ?? 0) + place[0].length) : text;
};

const inRepair = (text: string): Bytes => withFiles(zips[0] as Bytes, { [`repairs/${firstId}.json`]: text });
const inRehearsal = (text: string): Bytes =>
  withFiles(zips[0] as Bytes, { [`rehearsals/${walkId}.json`]: text });
const inRecording = (text: string): Bytes =>
  withFiles(zips.at(-1) as Bytes, { [`recordings/${voiceId}.json`]: text });
const inTaken = (text: string): Bytes =>
  withFiles(zips[0] as Bytes, { [`practices/taken.${wholeTaken.id}.json`]: text });
const inKey = (text: string): Bytes =>
  withFiles(zips[0] as Bytes, { [`practices/key.${aKey().id}.json`]: text });
const inReturn = (text: string): Bytes =>
  withFiles(zips[0] as Bytes, { [`returns/${wholeReturn.id}.json`]: text });
const inHead = (text: string): Bytes => withFiles(zips[0] as Bytes, { 'mend.json': text });
const either = (whole: string, put: (text: string) => Bytes): fc.Arbitrary<Bytes> =>
  fc
    .tuple(share, anyPiece, fc.boolean(), anyOdd)
    .map(([part, piece, isKey, odd]) =>
      put(
        isKey
          ? swapped(whole, keyPlaces(whole), part, JSON.stringify(odd))
          : swapped(whole, valuePlaces(whole), part, piece),
      ),
    );

const anyByHand: fc.Arbitrary<Bytes> = fc
  .record({
    files: fc.array(
      fc.record(
        {
          name: fc.oneof(anyOdd, fc.constantFrom('mend.json', `repairs/${firstId}.json`, 'a/b'), fc.string()),
          data: fc.oneof(
            fc.uint8Array({ maxLength: 200 }),
            fc.constantFrom(wholeHead, wholeRepair).map((text) => new TextEncoder().encode(text)),
          ),
          localName: fc.string(),
          method: fc.constantFrom(0, 8, 14, 99),
          flags: fc.constantFrom(0, 1, 8, 0xffff),
          size: anyNumber,
          packed: anyNumber,
          crc: anyNumber,
          at: anyNumber,
        },
        { requiredKeys: ['name', 'data'] },
      ),
      { maxLength: 4 },
    ),
    end: fc.record(
      { count: fc.nat(0xffff), comment: fc.string(), before: fc.uint8Array() },
      { requiredKeys: [] },
    ),
  })
  .map(({ files, end }) => zipByHand(files, end));

/** Every way a file can be harmed or made to harm, by name. Each gives one file. */
export const faults: Readonly<Record<string, fc.Arbitrary<Bytes>>> = {
  'flipped bits': fc
    .tuple(anyZip, fc.array(fc.tuple(share, fc.nat(7)), { minLength: 1, maxLength: 8 }))
    .map(([zip, flips]) => {
      const changed = zip.slice();
      for (const [part, bit] of flips) changed[at(zip, part)]! ^= 1 << bit;
      return changed;
    }),
  'cut short': fc.tuple(anyZip, share).map(([zip, part]) => zip.slice(0, at(zip, part))),
  'made longer': fc
    .tuple(anyZip, fc.uint8Array({ minLength: 1, maxLength: 99 }), fc.boolean())
    .map(([zip, more, isBefore]) => joined(isBefore ? [more, zip] : [zip, more])),
  'a piece left out or put in twice': fc
    .tuple(anyZip, share, share, fc.boolean())
    .map(([zip, one, other, isTwice]) => {
      const [from, to] = [at(zip, Math.min(one, other)), at(zip, Math.max(one, other))];
      return joined(isTwice ? [zip.slice(0, to), zip.slice(from)] : [zip.slice(0, from), zip.slice(to)]);
    }),
  'a number written over': fc
    .tuple(anyZip, share, anyNumber, fc.constantFrom(1, 2, 4))
    .map(([zip, part, value, width]) => withNumber(zip, at(zip, part), value, width)),
  'a number of the list written over': fc
    .tuple(anyZip, fc.nat(200), anyNumber, fc.constantFrom(2, 4))
    .map(([zip, back, value, width]) => withNumber(zip, Math.max(0, zip.length - back), value, width)),
  'a strange value in a repair': either(wholeRepair, inRepair),
  'a strange value in a rehearsal': either(wholeRehearsal, inRehearsal),
  'a strange value in what is known of a recording': either(wholeRecording, inRecording),
  'a strange value in a practice': either(JSON.stringify(wholeTaken), inTaken),
  'a strange value in a key': either(JSON.stringify(aKey()), inKey),
  'a strange value in a return': either(JSON.stringify(wholeReturn), inReturn),
  'a strange value in what it says of itself': either(wholeHead, inHead),
  'a zip written by hand': anyByHand,
  'anything at all': fc.uint8Array({ maxLength: 2_000 }).map((bytes) => bytes as Bytes),
  'anything that begins as a zip': fc
    .uint8Array({ maxLength: 2_000 })
    .map((bytes) => joined([Uint8Array.of(0x50, 0x4b, 3, 4), bytes]))
    .filter(looksZipped),
};
