import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { frameKinds } from '../../src/storage/message-frame';
import { returnBytes } from '../../src/storage/practice-bytes';
import { fileOf, messages, sealedIn, session, showing, shown } from './given-messages';
import { summed } from './given-messages-mutations';
import { back, practice, practices, sealedReturnIn, therapist } from './given-practice';
import {
  changed,
  framing,
  inFile,
  inLink,
  inPractice,
  opening,
  packing,
  sealing,
  short,
} from './given-sealed';
import { oddTexts } from './hostile';

type Bytes = Uint8Array<ArrayBuffer>;

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
    const { link = '' } = await practices.packReturn(back, therapist.recipient);
    const moved = returnBytes(sealedReturnIn(await practices.unpackPractice(link)).bytes);
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

describe('a practice made by hand', () => {
  it('is read where it is one, and has the id and the key of its frame', async () => {
    expect(await practices.unpackPractice(fileOf(framing(strToU8(JSON.stringify(inPractice)))))).toEqual({
      kind: 'practice',
      practice,
    });
    const other = { ...inPractice, id: 'x', recipient: 'age1', extra: {} };
    expect(await practices.unpackPractice(fileOf(framing(strToU8(JSON.stringify(other)))))).toEqual({
      kind: 'practice',
      practice,
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
    expect(await practices.unpackPractice(fileOf(framing(strToU8(JSON.stringify(value)))))).toEqual(changed);
  });
});
