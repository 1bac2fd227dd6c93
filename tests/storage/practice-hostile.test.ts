import { Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { UnsealedReturn } from '../../src/domain/practice/sent';
import { isSameValue } from '../../src/domain/same-value';
import { frameKinds, writeFrame } from '../../src/storage/message-frame';
import { recipientBytes, sessionBytes } from '../../src/storage/message-ids';
import { sealWithPassphrase } from '../../src/storage/passphrase';
import { returnBytes } from '../../src/storage/practice-bytes';
import { practiceWords } from '../../src/storage/practice-words';
import { joined } from './backup-given';
import { bytesOf, fileOf, messages, sealedIn, session, showing, shown } from './given-messages';
import { summed } from './given-messages-mutations';
import { back, practice, practiceId, practices, sealedReturnIn, therapist } from './given-practice';
import { oddTexts } from './hostile';

type Bytes = Uint8Array<ArrayBuffer>;

const set = await practices.packPractice(practice);
const returned = await practices.packReturn(back, therapist.recipient);
const framed = {
  'a practice': await bytesOf(set.file),
  'a return in a link': Uint8Array.from(Buffer.from(returned.link?.split('#')[1] ?? '', 'base64url')),
};
const sealedFile = await bytesOf(returned.file);
const sealedLink = sealedReturnIn(await practices.unpackPractice(returned.link ?? '')).bytes;
/** A return so short that every bit of it can be tried. */
const short = { ...back, fields: back.fields.filter(({ kind }) => kind === 'question') };
const sealedShort = sealedReturnIn(
  await practices.unpackPractice((await practices.packReturn(short, therapist.recipient)).link ?? ''),
).bytes;

function flipped(bytes: Bytes, at: number, bit: number): Bytes {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
}

const whyOf = async (bytes: Bytes): Promise<string> => {
  const unpacked = await practices.unpackPractice(fileOf(bytes));
  return unpacked.kind === 'refused' ? unpacked.why : unpacked.kind;
};
const opening = (bytes: Bytes): Promise<UnsealedReturn> =>
  practices.unsealReturn({ kind: 'sealed-return', bytes }, [therapist.identity]);
const notForHere = { kind: 'refused', why: 'not-for-here' };
const changed = { kind: 'refused', why: 'changed' };

describe.each(Object.entries(framed))('%s', (_, whole) => {
  it('is refused after any single bit of it changed', async () => {
    for (let at = 0; at < whole.length; at += 1)
      for (let bit = 0; bit < 8; bit += 1) {
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

/** Every bit is tried on one of them; of the other some, spread over all of it. */
const seals: readonly (readonly [string, Bytes, number])[] = [
  ['the seal of a link', sealedShort, 1],
  ['the seal of a file', sealedFile, 29],
];

describe.each(seals)('%s', (_, whole, every) => {
  it('is refused after any single bit of it changed', { timeout: 120_000 }, async () => {
    for (let place = 0; place < whole.length * 8; place += every)
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

/** Whatever somebody else may seal to a key they were given: as a file of their own, or packed as a link is. */
async function sealing(inside: unknown): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(therapist.recipient);
  const bytes = inside instanceof Uint8Array ? inside : strToU8(JSON.stringify(inside));
  return (await encrypter.encrypt(bytes)) as Bytes;
}
const ids = [practiceId.replaceAll('-', ''), '000102030405060708090a0b0c0d0e0f', back.copy].map((each) =>
  Uint8Array.from(Buffer.from(each, 'hex')),
);
const packing = (said: Uint8Array): Bytes =>
  joined([Uint8Array.of(0), deflateSync(said, { dictionary: practiceWords }), ...ids]);

const { practice: of_, of, copy, ...rest } = back;
const inLink = { purpose: 'mend practice return', v: 1, ...rest };
const inFile = { ...inLink, practice: of_, of, copy };

describe('what is under a seal', () => {
  it('is read where it is what it should be, however it is spaced', async () => {
    const whole = { kind: 'return', return: back, key: 0 };
    expect(await opening(await sealing(inFile))).toEqual(whole);
    for (const said of [
      JSON.stringify(inFile, null, 8),
      `\ufeff${JSON.stringify(inFile)}`,
      `\r\n\t${JSON.stringify({ more: 1, ...inFile })}`,
    ])
      expect(await opening(await sealing(strToU8(said)))).toEqual(whole);
    expect(await opening(await sealing(packing(strToU8(JSON.stringify(inLink)))))).toEqual(whole);
  });

  const field = (each: unknown) => ({ fields: [each] });
  it.each<[string, unknown]>([
    ['another purpose', { purpose: 'mend together shares' }],
    ['no purpose', { purpose: undefined }],
    ['a purpose that begins the same', { purpose: 'mend practice return 2' }],
    ['an older version', { v: 0 }],
    ['a version that is no number', { v: '1' }],
    ['half a version', { v: 1.5 }],
    ['no fields', { fields: undefined }],
    ['fields that are none', { fields: { length: 1 } }],
    ['a field twice', { fields: [back.fields[0], back.fields[0]] }],
    ['fields in another order', { fields: back.fields.toReversed() }],
    ['a field there is not', field({ kind: 'safety', text: 'yes' })],
    ['a text too long', field({ kind: 'question', text: 'x'.repeat(401) })],
    ['a text of a megabyte', field({ kind: 'question', text: 'x'.repeat(1_000_000) })],
    ['a text that is none', field({ kind: 'question', text: ['x'] })],
    ['a heat beyond ten', field({ kind: 'heat', before: 11 })],
    ['a heat that is no number', field({ kind: 'heat', before: 'NaN' })],
    ['a part done a million times', field({ kind: 'done', parts: [{ part: 0, times: 1_000_000 }] })],
    ['a part twice', field({ kind: 'done', parts: [1, 2].map((times) => ({ part: 0, times })) })],
    ['no version of its own', { version: 0 }],
    ['a practice that is no id', { practice: '../../settings' }],
    ['a copy that is none', { copy: 'R-17' }],
    ['a fingerprint that is none', { of: '' }],
  ])('is refused whole where it is of %s', async (_name, changes) => {
    const value = { ...inFile, ...(changes as object) };
    expect(await opening(await sealing(value))).toEqual(changed);
    // What stands behind it as bytes there is not in the JSON.
    const isOfIds = Object.keys(changes as object).some((key) => ['practice', 'copy', 'of'].includes(key));
    const packed = packing(strToU8(JSON.stringify({ ...inLink, ...(changes as object) })));
    if (!isOfIds) expect(await opening(await sealing(packed))).toEqual(changed);
  });

  it.each([[], null, 1, '', 'mend practice return'])('is refused where it is %j', async (value) => {
    expect(await opening(await sealing(value))).toEqual(changed);
    expect(await opening(await sealing(packing(strToU8(JSON.stringify(value)))))).toEqual(changed);
  });

  it('of a newer version says so, whatever its shape', async () => {
    const newer = { purpose: 'mend practice return', v: 2, pages: [] };
    for (const bytes of [await sealing(newer), await sealing(packing(strToU8(JSON.stringify(newer))))])
      expect(await opening(bytes)).toEqual({ kind: 'refused', why: 'newer' });
  });

  it('is refused where it is broken, empty or cut', async () => {
    const { fields } = short;
    const wholes = [
      packing(strToU8(JSON.stringify({ ...inLink, fields }))),
      strToU8(JSON.stringify({ ...inFile, fields })) as Bytes,
    ];
    for (const whole of wholes)
      for (let end = 0; end < whole.length; end += 1)
        expect(await opening(await sealing(whole.slice(0, end)))).toEqual(changed);
  });

  it('of two is refused here: what they show each other is no return', async () => {
    const { file } = await messages.packShares(shown(showing('I did not call.')), therapist.recipient);
    const { bytes } = sealedIn(await messages.unpack(file));
    expect(await opening(bytes)).toEqual(changed);
    // And the other way round: a return in a frame of theirs.
    const moved = returnBytes(sealedLink);
    moved[4] = frameKinds.sealed;
    const unpacked = await messages.unpack(fileOf(summed(moved)));
    if (unpacked.kind !== 'sealed') throw new Error(unpacked.kind);
    expect((await messages.unseal({ ...unpacked, session }, therapist.identity)).kind).toBe('refused');
  });

  it('reaches no prototype', async () => {
    const evil = JSON.stringify(inFile).replace(
      '{"kind"',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"kind"',
    );
    expect((await opening(await sealing(strToU8(evil)))).kind).toBe('return');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each(oddTexts)('holds odd text as it is: %j', async (text) => {
    const odd = { ...back, fields: [{ kind: 'happened', text: text.slice(0, 240) } as const] };
    const { file, link = '' } = await practices.packReturn(odd, therapist.recipient);
    for (const given of [file, link])
      expect(await opening(sealedReturnIn(await practices.unpackPractice(given)).bytes)).toMatchObject({
        return: odd,
      });
  });
});

/** A practice of anything, as somebody who means harm would frame it. */
const framing = (said: Uint8Array): Bytes =>
  writeFrame({
    kind: frameKinds.practice,
    session: sessionBytes(practiceId),
    payload: joined([
      recipientBytes(therapist.recipient),
      Uint8Array.of(0),
      deflateSync(said, { dictionary: practiceWords }),
    ]),
  });
const { id, recipient, ...inPractice } = practice;

describe('a practice made by hand', () => {
  it('is read where it is one, and has the id and the key of its frame', async () => {
    expect(await practices.unpackPractice(fileOf(framing(strToU8(JSON.stringify(inPractice)))))).toEqual({
      kind: 'practice',
      practice,
    });
    const other = { ...inPractice, id: 'x', recipient: 'age1', extra: {} };
    expect(await practices.unpackPractice(fileOf(framing(strToU8(JSON.stringify(other)))))).toEqual({
      kind: 'practice',
      practice: { ...practice, id, recipient },
    });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [inPractice]],
    ['no parts', { ...inPractice, parts: undefined }],
    ['a thousand parts', { ...inPractice, parts: Array(1_000).fill({ kind: 'settle' }) }],
    ['a part there is not', { ...inPractice, parts: [{ kind: 'script' }] }],
    [
      'a scene that is an address',
      { ...inPractice, parts: [{ kind: 'lesson', lesson: 'https://x.example' }] },
    ],
    ['a title of a megabyte', { ...inPractice, title: 'x'.repeat(1_000_000) }],
    ['minutes without end', { ...inPractice, minutes: 1e9 }],
  ])('is refused whole where it is of %s', async (_name, value) => {
    expect(await whyOf(framing(strToU8(JSON.stringify(value))))).toBe('changed');
  });
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
      const began = performance.now();
      const before = process.memoryUsage().arrayBuffers;
      expect(await whyOf(framedBomb)).toBe('changed');
      expect(await opening(sealed)).toEqual(changed);
      expect(performance.now() - began).toBeLessThan(400);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
    }
  });

  it('is refused at once, and not read', async () => {
    const large = fileOf(new Uint8Array(50_000_000));
    Object.defineProperty(large, 'arrayBuffer', { value: () => Promise.reject(new Error('was read')) });
    const armored = `-----BEGIN AGE ENCRYPTED FILE-----\n${'A'.repeat(900_000)}`;
    const began = performance.now();
    for (const given of [
      large,
      fileOf(new Uint8Array(2_000_000)),
      'm'.repeat(1_000_001),
      fileOf(sealedFile, new Uint8Array(100_000)),
      `${armored}\n-----END AGE ENCRYPTED FILE-----`,
    ])
      expect(await practices.unpackPractice(given)).toEqual({ kind: 'refused', why: 'too-large' });
    expect(performance.now() - began).toBeLessThan(100);
  });

  it.each([
    '-----BEGIN AGE ENCRYPTED FILE-----',
    '/practice#',
    '/practice ',
    '/therapist/returns#m',
    'mendAQMA',
  ])('that is full of %s is looked through in little time', async (piece) => {
    const began = performance.now();
    const much = piece.repeat(Math.floor(999_999 / piece.length));
    expect((await practices.unpackPractice(much)).kind).toBe('refused');
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('as heads of one seal keeps nobody waiting', async () => {
    const stanza = `-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`;
    const head = `age-encryption.org/v1\n${stanza.repeat(980)}--- ${'A'.repeat(43)}\n`;
    const bytes = joined([strToU8(head), new Uint8Array(64)]);
    expect(bytes.length).toBeLessThan(100_000);
    const began = performance.now();
    const sealed = sealedReturnIn(await practices.unpackPractice(fileOf(bytes)));
    expect(await practices.unsealReturn(sealed, Array(5).fill(therapist.identity))).toEqual(notForHere);
    expect(performance.now() - began).toBeLessThan(10_000);
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
    { numRuns: 500 },
  );
});
