import { deflateSync, Inflate } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { asBytes, readZip, writeZip } from '../../src/storage/zip-entries';
import { joined, refusalOf, zipByHand } from './backup-given';

const data = asBytes('some words');
const file = { name: 'a.json', data };
const refused = (zip: Uint8Array<ArrayBuffer>): string | undefined => refusalOf(() => readZip(zip));
const filled = (size: number): Uint8Array<ArrayBuffer> => new Uint8Array(size);

describe('a zip', () => {
  it('gives back every file that went in, of any name and length', () => {
    const entries = ['a.json', 'folder/ä 漢字 🧵.txt', 'empty', 'constructor', 'x/__proto__'].map(
      (name, at) => ({
        name,
        bytes: asBytes('words '.repeat(at * 100)),
      }),
    );
    const back = readZip(writeZip(entries, Date.UTC(2026, 10, 21)));
    expect(back.map(({ name, bytes }) => [name, [...bytes]]).sort()).toEqual(
      entries.map(({ name, bytes }) => [name, [...bytes]]).sort(),
    );
  });

  it('can be written whatever the clock says', () => {
    for (const made of [-8.64e15, 0, Date.UTC(2200, 0, 1), 8.64e15])
      expect(readZip(writeZip([{ name: 'a', bytes: data }], made))).toHaveLength(1);
  });

  it('of one letter ten million times is written so that it can be read again', () => {
    const entries = [{ name: 'a', bytes: filled(17_000_000) }];
    expect(readZip(writeZip(entries, 0))[0]?.bytes.length).toBe(17_000_000);
  });

  it('is read as others write it: folders, a comment, files that are packed or not', () => {
    const packed = { name: 'b', data: deflateSync(data), method: 8, size: data.length };
    const zip = zipByHand([{ name: 'folder/', data: filled(0) }, file, { ...packed, crc: 0 }], {
      comment: 'hm',
    });
    expect(refused(zip)).toBe('damaged');
    const right = zipByHand([{ name: 'folder/', data: filled(0) }, file, { ...packed, crc: readCrc() }]);
    expect(readZip(right).map(({ name }) => name)).toEqual(['a.json', 'b']);
  });

  const readCrc = (): number => {
    const zip = zipByHand([file]);
    return new DataView(zip.buffer).getUint32(14, true);
  };
});

describe('a zip that means harm', () => {
  const bomb = (size: number) => deflateSync(filled(size), { level: 9 });

  it('promising a thousand times its size is refused before any of it is unpacked', () => {
    const zip = zipByHand([{ name: 'a', data: bomb(50_000_000), method: 8, size: 50_000_000 }]);
    const began = performance.now();
    expect(refused(zip)).toBe('too-big');
    expect(performance.now() - began).toBeLessThan(100);
  });

  it('holding more than it promises is refused at the first byte too many', () => {
    const data = bomb(100_000_000);
    const taken = vi.spyOn(Inflate.prototype, 'push');
    expect(refused(zipByHand([{ name: 'a', data, method: 8, size: 1_000 }]))).toBe('damaged');
    // A few kilobytes of it, out of a hundred.
    expect(taken).toHaveBeenCalledTimes(1);
    expect(taken.mock.calls[0]?.[0].length).toBeLessThan(data.length / 10);
    taken.mockRestore();
  });

  it('holding less than it promises is refused', () => {
    expect(refused(zipByHand([{ ...file, size: 11 }]))).toBe('damaged');
    expect(refused(zipByHand([{ name: 'a', data: deflateSync(data), method: 8, size: 11 }]))).toBe('damaged');
  });

  it('whose files share the same bytes is refused', () => {
    const [one, two] = [
      { ...file, at: 0 },
      { ...file, at: 0 },
    ];
    expect(refused(zipByHand([one, { ...two, name: 'b.json', localName: 'b.json' }]))).toBe('damaged');
    const inside = zipByHand([{ name: 'a', data: zipByHand([{ name: 'b', data }]).slice(0, 41) }]);
    expect(refused(inside)).toBeUndefined();
    const nested = zipByHand([
      { name: 'a', data: zipByHand([{ name: 'b', data }]).slice(0, 41) },
      { name: 'b', data, at: 31 },
    ]);
    expect(refused(nested)).toBe('damaged');
  });

  it('with one name twice, or one that only looks like another, is refused', () => {
    expect(refused(zipByHand([file, file]))).toBe('damaged');
    expect(
      refused(
        zipByHand([
          { ...file, name: 'caf\u00e9' },
          { ...file, name: 'cafe\u0301' },
        ]),
      ),
    ).toBe('damaged');
  });

  it('that names a file one way in its list and another before it is refused', () => {
    expect(refused(zipByHand([{ ...file, localName: 'b.json' }]))).toBe('damaged');
  });

  it.each([
    '/a',
    '../a',
    'a/../b',
    'a//b',
    './a',
    'a\\b',
    'C:a',
    'a\0b',
    'a\nb',
    'a\u202eb',
    'a\u200bb',
    '__proto__',
    '',
    'x'.repeat(201),
  ])('with a name like %j is refused', (name) => {
    expect(refused(zipByHand([{ ...file, name }]))).toBe('damaged');
  });

  it('with a name that is no text is refused', () => {
    expect(refused(zipByHand([{ ...file, name: Uint8Array.from([0xff, 0xfe]) }]))).toBe('damaged');
  });

  it('with a changed byte is refused by its sum', () => {
    expect(refused(zipByHand([{ ...file, crc: 7 }]))).toBe('damaged');
  });

  it('that is locked, or packed in a way nobody here knows, is refused', () => {
    expect(refused(zipByHand([{ ...file, flags: 1 }]))).toBe('damaged');
    expect(refused(zipByHand([{ ...file, method: 14 }]))).toBe('damaged');
  });

  it('with too many files is refused', () => {
    const files = Array.from({ length: 20_001 }, (_, at) => ({ name: `f${at}`, data: filled(0) }));
    expect(refused(zipByHand(files))).toBe('too-big');
  });

  it('that counts more or fewer files than it lists is refused', () => {
    expect(refused(zipByHand([file], { count: 2 }))).toBe('damaged');
    expect(refused(zipByHand([file, { ...file, name: 'b' }], { count: 1 }))).toBe('damaged');
  });

  it('that is unsure how long its list is is refused', () => {
    const zip = zipByHand([file]);
    zip[zip.length - 10]! ^= 1;
    expect(refused(zip)).toBe('damaged');
  });

  it('with anything before, after or between is refused', () => {
    const zip = zipByHand([file]);
    expect(refused(joined([zip, filled(1)]))).toBe('damaged');
    expect(refused(joined([filled(1), zip]))).toBe('damaged');
  });

  it('says that it was cut short, wherever that was', () => {
    const zip = zipByHand([file]);
    for (let end = 4; end < zip.length; end += 1)
      expect(refused(zip.slice(0, end))).toMatch(/cut-short|damaged/);
    expect(refused(zip.slice(0, zip.length / 2))).toBe('cut-short');
  });
});

it('more than a backup may hold is not written either', () => {
  const bytes = filled(100_000_001);
  const two = ['a', 'b'].map((name) => ({ name, bytes }));
  expect(refusalOf(() => writeZip(two, 0))).toBe('too-big');
});
