import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isSameValue } from '../../src/domain/same-value';
import { sealWithPassphrase } from '../../src/storage/passphrase';
import { joined } from './backup-given';
import { bytesOf, fileOf } from './given-messages';
import { summed } from './given-messages-mutations';
import { back, practice, practices, sealedReturnIn, therapist } from './given-practice';
import { changed, framing, notForHere, opening, packing, sealing, short } from './given-sealed';
import { bitsAt, runsOf } from '../thorough';

type Bytes = Uint8Array<ArrayBuffer>;

const set = await practices.packPractice(practice);
const returned = await practices.packReturn(back, therapist.recipient);
const framed = {
  'a practice': await bytesOf(set.file),
  'a return in a link': Uint8Array.from(Buffer.from(returned.link?.split('#')[1] ?? '', 'base64url')),
};
const sealedFile = await bytesOf(returned.file);
const sealedShort = sealedReturnIn(
  await practices.unpackPractice((await practices.packReturn(short, therapist.recipient)).link ?? ''),
).bytes;

function flipped(bytes: Bytes, at: number, bit: number): Bytes {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
}

/** Milliseconds of this program’s own work from now on: what others do on a busy machine does not count. */
function spending(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
}

const whyOf = async (bytes: Bytes): Promise<string> => {
  const unpacked = await practices.unpackPractice(fileOf(bytes));
  return unpacked.kind === 'refused' ? unpacked.why : unpacked.kind;
};
describe.each(Object.entries(framed))('%s', (_, whole) => {
  it('is refused after any single bit of it changed', async () => {
    for (let at = 0; at < whole.length; at += 1)
      for (const bit of bitsAt(at)) {
        const may = at < 3 ? ['nothing'] : at > 4 && at < 8 ? ['changed', 'cut'] : ['changed'];
        expect(may).toContain(await whyOf(flipped(whole, at, bit)));
      }
  });

  it('is refused cut short at any byte, and with bytes too many', async () => {
    for (let end = 0; end < whole.length; end += 1)
      expect(await whyOf(whole.slice(0, end))).toBe(end < 3 ? 'nothing' : 'cut');
    expect(await whyOf(joined([whole, Uint8Array.of(0)]))).toBe('changed');
    expect(await whyOf(joined([whole, whole]))).toBe('changed');
  });

  it('of a newer version says so, whatever is in it; cut or changed it says that', async () => {
    const newer = whole.slice();
    newer[3] = 2;
    expect(await whyOf(newer)).toBe('changed');
    expect(await whyOf(summed(newer))).toBe('newer');
    expect(await whyOf(summed(newer).slice(0, -1))).toBe('cut');
    newer[3] = 0;
    expect(await whyOf(summed(newer))).toBe('changed');
  });

  it('taken for another kind is refused', async () => {
    for (const kind of [0, 1, 2, 3, 4, 5]) {
      const other = whole.slice();
      if (other[4] === kind) continue;
      other[4] = kind;
      const unpacked = await practices.unpackPractice(fileOf(summed(other)));
      if (unpacked.kind === 'sealed-return') expect(await opening(unpacked.bytes)).toEqual(notForHere);
      else expect(unpacked.kind).toBe('refused');
    }
  });
});

/** Every byte is tried of one of them; of the other some bits, spread over all of it. */
const seals: readonly (readonly [string, Bytes, number])[] = [
  ['the seal of a link', sealedShort, 1],
  ['the seal of a file', sealedFile, 29],
];

describe.each(seals)('%s', (_, whole, every) => {
  it('is refused after any single bit of it changed', { timeout: 120_000 }, async () => {
    for (let place = 0; place < whole.length * 8; place += every)
      if (every > 1 || bitsAt(place >> 3).includes(place & 7))
        expect(await opening(flipped(whole, place >> 3, place & 7))).toEqual(notForHere);
  });

  it('is refused cut short at any byte, and with a byte too many', async () => {
    for (let end = 0; end < whole.length; end += every === 1 ? 1 : 5)
      expect(await opening(whole.slice(0, end))).toEqual(notForHere);
    expect(await opening(joined([whole, Uint8Array.of(0)]))).toEqual(notForHere);
    expect(await opening(joined([whole, whole]))).toEqual(notForHere);
  });
});

it('a file that is cut says so where its head shows it, and one of another age says it is nothing of ours', async () => {
  for (const end of [30, 100, 167, 170, 199]) expect(await whyOf(sealedFile.slice(0, end))).toBe('cut');
  const backup = await sealWithPassphrase(strToU8('a backup') as Bytes, 'lamp', 1);
  expect(await whyOf(backup)).toBe('nothing');
});

describe('far too much', () => {
  const bombs: readonly Uint8Array[] = [
    strToU8(`{"purpose":"${'x'.repeat(60_000_000)}"}`),
    strToU8(`${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    strToU8(`{"a":`.repeat(9_000)),
  ];

  it('inflated is stopped early', async () => {
    for (const bomb of bombs) {
      const framedBomb = framing(bomb.subarray(0, 40_000_000));
      const sealed = await sealing(packing(bomb));
      const spent = spending();
      const before = process.memoryUsage().arrayBuffers;
      expect(await whyOf(framedBomb)).toBe('changed');
      expect(await opening(sealed)).toEqual(changed);
      expect(spent()).toBeLessThan(400);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
    }
  });

  it('is refused at once, and not read', async () => {
    const large = fileOf(new Uint8Array(50_000_000));
    Object.defineProperty(large, 'arrayBuffer', { value: () => Promise.reject(new Error('was read')) });
    const armored = `-----BEGIN AGE ENCRYPTED FILE-----\n${'A'.repeat(900_000)}`;
    const spent = spending();
    for (const given of [
      large,
      fileOf(new Uint8Array(2_000_000)),
      'm'.repeat(1_000_001),
      fileOf(sealedFile, new Uint8Array(100_000)),
      `${armored}\n-----END AGE ENCRYPTED FILE-----`,
    ])
      expect(await practices.unpackPractice(given)).toEqual({ kind: 'refused', why: 'too-large' });
    expect(spent()).toBeLessThan(100);
  });

  it.each([
    '-----BEGIN AGE ENCRYPTED FILE-----',
    '/practice#',
    '/practice ',
    '/therapist/returns#m',
    'mendAQMA',
  ])('that is full of %s is looked through in little time', async (piece) => {
    const spent = spending();
    const much = piece.repeat(Math.floor(999_999 / piece.length));
    expect((await practices.unpackPractice(much)).kind).toBe('refused');
    expect(spent()).toBeLessThan(2_000);
  });

  it('as heads of one seal keeps nobody waiting', async () => {
    const stanza = `-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`;
    const head = `age-encryption.org/v1\n${stanza.repeat(980)}--- ${'A'.repeat(43)}\n`;
    const bytes = joined([strToU8(head), new Uint8Array(64)]);
    expect(bytes.length).toBeLessThan(100_000);
    const spent = spending();
    const sealed = sealedReturnIn(await practices.unpackPractice(fileOf(bytes)));
    expect(await practices.unsealReturn(sealed, Array(5).fill(therapist.identity))).toEqual(notForHere);
    expect(spent()).toBeLessThan(10_000);
  });
});

it('harmed links and files are refused whole, or are what they were', async () => {
  const wholes = [...Object.values(framed), sealedFile];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...wholes),
      fc.array(fc.tuple(fc.noBias(fc.nat(99_999)), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      fc.noBias(fc.nat(99_999)),
      fc.boolean(),
      async (whole, edits, end, isLink) => {
        const harmed = whole.slice();
        for (const [place, byte] of edits) harmed[Math.floor((place / 100_000) * whole.length)] = byte;
        const cut = harmed.slice(0, whole.length - (Math.max(0, end - 50_000) % whole.length));
        const given = isLink ? Buffer.from(cut).toString('base64url') : fileOf(cut);
        const unpacked = await practices.unpackPractice(given);
        if (unpacked.kind === 'practice') expect(isSameValue(unpacked.practice, practice)).toBe(true);
        if (unpacked.kind !== 'sealed-return') return;
        const opened = await opening(unpacked.bytes);
        if (opened.kind === 'return') expect(isSameValue(opened.return, back)).toBe(true);
      },
    ),
    { numRuns: runsOf(500) },
  );
});
