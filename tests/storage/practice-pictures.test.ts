import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import { encodeQR } from 'qr';
import { describe, expect, it } from 'vitest';
import { looksLikePicture, pictureSize } from '../../src/storage/picture-size';
import { practiceMessagesHere } from '../../src/storage/practice-messages';
import { workOnPractice } from '../../src/storage/practice-work';
import { fileOf, invitation, messages, origin } from './given-messages';
import { back, lookAtPng, practice, practices, sealedReturnIn, therapist } from './given-practice';

interface Placing {
  /** Points of the picture for one of the code. */
  readonly each?: number;
  readonly width?: number;
  readonly height?: number;
  /** How far a point may be off its grey, at random but the same in every run. */
  readonly noise?: number;
}

/** A picture with the codes of these texts in it, side by side. */
function pictured(texts: readonly string[], placing: Placing = {}): File {
  const codes = texts.map((text) => encodeQR(text, 'raw', { ecc: 'medium', border: 4 }));
  const { each = 4, noise = 0 } = placing;
  const wide = codes.reduce((sum, code) => sum + code.length * each, 0);
  const { width = Math.ceil(wide), height = Math.ceil(Math.max(0, ...codes.map((c) => c.length)) * each) } =
    placing;
  const png = new PNG({ width, height });
  let seed = 1;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      let from = Math.floor((width - wide) / 2);
      let grey = 225;
      for (const code of codes) {
        const top = Math.floor((height - code.length * each) / 2);
        const dark = code[Math.floor((y - top) / each)]?.[Math.floor((x - from) / each)];
        if (dark !== undefined) grey = dark ? 30 : 225;
        from += code.length * each;
      }
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      png.data.fill(
        grey + noise * (seed / 2_147_483_648 - 0.5),
        (y * width + x) * 4,
        (y * width + x) * 4 + 3,
      );
      png.data[(y * width + x) * 4 + 3] = 255;
    }
  return new File([new Uint8Array(PNG.sync.write(png))], 'photo.png', { type: 'image/png' });
}

const { qr: practiceCode = '' } = await practices.packPractice(practice);
const { qr: returnCode = '' } = await practices.packReturn(back, therapist.recipient);
const refused = (why: string) => ({ kind: 'refused', why });

describe('a picture of a code', () => {
  it.each<[string, Placing]>([
    ['as it is drawn', {}],
    ['small', { each: 2 }],
    ['in fractions of points', { each: 3.3 }],
    ['as a screenshot of a telephone', { each: 5, width: 900, height: 1_950 }],
    ['in the middle of a photograph, not quite clear', { each: 6.7, width: 1_400, height: 1_100, noise: 60 }],
    ['large', { each: 12 }],
  ])('is read, of a practice and of a return: %s', async (_name, placing) => {
    expect(await practices.unpackPractice(pictured([practiceCode], placing))).toEqual({
      kind: 'practice',
      practice,
    });
    const sealed = sealedReturnIn(await practices.unpackPractice(pictured([returnCode], placing)));
    expect(await practices.unsealReturn(sealed, [therapist.identity])).toMatchObject({ return: back });
  });

  it('is read at the finest that is drawn', async () => {
    const sums = [1, 2, 3, 4, 5, 6, 7].map((each) => createHash('sha512').update(`${each}`).digest('base64'));
    const note = sums.join('').slice(0, 595);
    const fine = { ...practice, note };
    const { qr = '' } = await practices.packPractice(fine);
    expect(qr.length).toBeGreaterThan(850);
    const read = await practices.unpackPractice(pictured([qr], { each: 3 }));
    expect(read).toEqual({ kind: 'practice', practice: fine });
  });

  it('is read beside another that is not ours', async () => {
    const menu = 'https://example.org/menu';
    const large = `${menu}?${'fish'.repeat(200)}`;
    for (const codes of [
      [menu, practiceCode],
      [large, practiceCode],
      [practiceCode, large],
    ])
      expect(await practices.unpackPractice(pictured(codes))).toEqual({ kind: 'practice', practice });
  });

  it('of something else says so', async () => {
    const nothing = refused('nothing');
    expect(await practices.unpackPractice(pictured(['https://example.org/menu']))).toEqual(nothing);
    const { qr = '' } = await messages.packInvitation(invitation);
    expect(await practices.unpackPractice(pictured([qr]))).toEqual(nothing);
    expect(await practices.unpackPractice(pictured([returnCode.slice(0, 300)]))).toEqual(refused('cut'));
  });
});

describe('a picture without a code', () => {
  it('says that there is none', async () => {
    const none = refused('no-code');
    expect(await practices.unpackPractice(pictured([], { width: 900, height: 1_200, noise: 200 }))).toEqual(
      none,
    );
    expect(await practices.unpackPractice(pictured([], { width: 1, height: 1 }))).toEqual(none);
  });

  it('says so where it cannot be shown at all', async () => {
    const blind = practiceMessagesHere(workOnPractice, origin, (picture) => lookAtPng(picture, []));
    expect(await blind.unpackPractice(pictured([practiceCode]))).toEqual(refused('no-code'));
    const cut = fileOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10));
    expect(await practices.unpackPractice(cut)).toEqual(refused('no-code'));
  });
});

describe('a picture that is too large', () => {
  it('is refused by what its head says, and never unpacked', async () => {
    const looked: Blob[] = [];
    const watching = practiceMessagesHere(workOnPractice, origin, (picture, sides) => {
      looked.push(picture);
      return lookAtPng(picture, sides);
    });
    const huge = Buffer.from(await pictured([practiceCode]).arrayBuffer());
    huge.writeUInt32BE(40_000, 16);
    huge.writeUInt32BE(40_000, 20);
    expect(await watching.unpackPractice(fileOf(huge))).toEqual(refused('too-large'));
    const usual = await pictured([practiceCode]).arrayBuffer();
    const long = fileOf(usual, new Uint8Array(30_000_000));
    expect(await watching.unpackPractice(long)).toEqual(refused('too-large'));
    expect(looked).toEqual([]);
  });
});

describe('how large a picture is', () => {
  const bytes = (...all: readonly (number | readonly number[])[]): Uint8Array => Uint8Array.from(all.flat());
  const letters = (said: string): number[] => [...said].map((each) => each.charCodeAt(0));
  const riff = (kind: string, ...rest: number[]): Uint8Array =>
    bytes(letters('RIFF'), 0, 0, 0, 0, letters('WEBP'), letters(kind), 0, 0, 0, 0, rest);

  it.each<[string, Uint8Array, { width: number; height: number }]>([
    [
      'a PNG',
      bytes(0x89, letters('PNG'), 13, 10, 26, 10, 0, 0, 0, 13, letters('IHDR'), 0, 0, 1, 2, 0, 0, 3, 4),
      { width: 258, height: 772 },
    ],
    [
      'a JPEG, behind a thumbnail and a filling byte',
      bytes(
        0xff,
        0xd8,
        0xff,
        0xe1,
        0,
        6,
        0xff,
        0xc0,
        1,
        1,
        0xff,
        0xff,
        0xc4,
        0,
        2,
        0xff,
        0xc2,
        0,
        9,
        8,
        1,
        2,
        3,
        4,
      ),
      { width: 772, height: 258 },
    ],
    ['a WebP with a head', riff('VP8X', 0, 0, 0, 0, 1, 2, 0, 3, 4, 0), { width: 514, height: 1_028 }],
    ['a WebP with loss', riff('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, 2, 1, 4, 3), { width: 258, height: 772 }],
    // 14 bits of one less than the width, then as many of the height.
    ['a WebP without loss', riff('VP8L', 0x2f, 1, 0xc1, 0xc0, 0), { width: 258, height: 772 }],
  ])('is read from the head of %s', (_name, head, size) => {
    expect(looksLikePicture(head)).toBe(true);
    expect(pictureSize(head)).toEqual(size);
    for (let end = 12; end < head.length; end += 1)
      expect(() => pictureSize(head.subarray(0, end))).not.toThrow();
    expect(pictureSize(head.subarray(0, 15))).toBeUndefined();
  });
});
