import { describe, expect, it, vi } from 'vitest';
import { openWithPassphrase, sealWithPassphrase } from '../../src/storage/passphrase';
import { workOnBackup } from '../../src/storage/backup-work';
import { writeBackup } from '../../src/storage/backup-file';
import { asBytes } from '../../src/storage/zip-entries';
import { contents, joined } from './backup-given';
import { bitsAt } from '../thorough';

// Some of this takes all the work a real passphrase does.
vi.setConfig({ testTimeout: 60_000 });

type Bytes = Uint8Array<ArrayBuffer>;
const passphrase = 'lamp river eleven coat';
/** As little work as the format allows: what is tested here is refused for other reasons. */
const little = 1;

const open = (bytes: Bytes, typed = passphrase, work = little): Promise<Bytes> =>
  openWithPassphrase(bytes, typed, work);
const refused = expect.objectContaining({ reason: 'wrong-passphrase-or-damaged' }) as Error;
const flipped = (bytes: Bytes, at: number, bit: number): Bytes => {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
};

describe('a sealed file', () => {
  const words = asBytes('The jar fell, and I said nothing.');
  const sealed = sealWithPassphrase(words, passphrase, little);

  it('opens with its passphrase, and shows nothing without', async () => {
    const bytes = await sealed;
    expect(await open(bytes)).toEqual(words);
    expect(Buffer.from(bytes).includes('jar')).toBe(false);
  });

  it('takes the same letters from another keyboard', async () => {
    const bytes = await sealWithPassphrase(words, 'caf\u00e9', little);
    expect(await open(bytes, 'cafe\u0301')).toEqual(words);
  });

  it('is never made without a passphrase', async () => {
    await expect(sealWithPassphrase(words, '')).rejects.toThrow(TypeError);
  });

  it('is refused for a wrong passphrase, an empty one, and one that is nearly right', async () => {
    for (const typed of ['', 'lamp river eleven', `${passphrase} `, passphrase.toUpperCase()])
      await expect(open(await sealed, typed)).rejects.toEqual(refused);
  });

  it('is refused after any single bit of it changed', async () => {
    const bytes = await sealed;
    for (let at = 0; at < bytes.length; at += 1)
      for (const bit of bitsAt(at)) await expect(open(flipped(bytes, at, bit))).rejects.toEqual(refused);
  });

  it('is refused cut short at any byte, and with a byte too many', async () => {
    const bytes = await sealed;
    for (let end = 0; end < bytes.length; end += 1)
      await expect(open(bytes.slice(0, end))).rejects.toEqual(refused);
    await expect(open(joined([bytes, Uint8Array.of(0)]))).rejects.toEqual(refused);
  });
});

describe('a long sealed file', () => {
  const chunk = 65_536 + 16;
  const letters = crypto.getRandomValues(new Uint8Array(50_000));
  const long = sealWithPassphrase(joined([letters, letters, letters, letters]), passphrase, little);

  it('is refused with its pieces in another order, one left out, or one twice', async () => {
    const bytes = await long;
    const head = bytes.length - 3 * chunk - (4 * 50_000 - 3 * 65_536 + 16);
    const piece = (nth: number): Bytes => bytes.slice(head + nth * chunk, head + (nth + 1) * chunk);
    const of = (...order: number[]): Bytes => joined([bytes.slice(0, head), ...order.map(piece)]);
    expect(of(0, 1, 2, 3)).toEqual(bytes);
    for (const order of [
      [1, 0, 2, 3],
      [0, 2, 3],
      [0, 1, 1, 2, 3],
      [0, 1, 2],
      [0, 1, 2, 3, 3],
    ])
      await expect(open(of(...order))).rejects.toEqual(refused);
  });

  it('is refused for one bit in any thousandth of it', async () => {
    const bytes = await long;
    for (let at = 0; at < bytes.length; at += 997)
      await expect(open(flipped(bytes, at, at % 8))).rejects.toEqual(refused);
  });
});

it('a damaged file takes as long to refuse as a wrong passphrase', async () => {
  const work = 14;
  const bytes = await sealWithPassphrase(asBytes('words'), passphrase, work);
  const time = async (file: Bytes, typed: string): Promise<number> => {
    // The work done, not the time gone by: what else the machine has to do is no part of it.
    const began = process.cpuUsage();
    await expect(open(file, typed, work)).rejects.toEqual(refused);
    return process.cpuUsage(began).user;
  };
  await time(bytes, 'wrong');
  const wrong = Math.min(await time(bytes, 'wrong'), await time(bytes, 'wrong'));
  // The first line, the kind of seal, its salt, its work, its sum, its body; and cut short.
  const salt = bytes.indexOf(10) + 12;
  const header = new TextDecoder().decode(bytes.slice(0, 200));
  const places = [
    3,
    salt - 3,
    salt,
    header.indexOf(' 14\n') + 1,
    header.indexOf('--- ') + 6,
    bytes.length - 1,
  ];
  const damaged = [...places.map((at) => flipped(bytes, at, 0)), flipped(bytes, salt, 7), bytes.slice(0, 60)];
  for (const file of damaged) expect(await time(file, passphrase)).toBeGreaterThan(wrong * 0.4);
});

describe('a sealed backup', () => {
  it('asks for its passphrase, then gives back everything', async () => {
    const made = await workOnBackup({ kind: 'make', contents, passphrase });
    if (made.kind !== 'made') throw new Error(made.kind);
    expect(await workOnBackup({ kind: 'read', bytes: made.bytes })).toEqual({ kind: 'sealed' });
    const read = await workOnBackup({ kind: 'read', bytes: made.bytes, passphrase });
    expect(read).toMatchObject({
      kind: 'read',
      contents: { made: contents.made, settings: contents.settings },
    });
    expect(read.kind === 'read' && read.contents.repairs).toHaveLength(2);
  });

  it('of something else says what it is, once it is open', async () => {
    const bytes = await sealWithPassphrase(asBytes('a letter'), passphrase, little);
    expect(await workOnBackup({ kind: 'read', bytes, passphrase })).toEqual({
      kind: 'refused',
      reason: 'not-a-backup',
    });
    const other = await sealWithPassphrase(writeBackup(contents).slice(0, 300), passphrase, little);
    expect(await workOnBackup({ kind: 'read', bytes: other, passphrase })).toEqual({
      kind: 'refused',
      reason: 'cut-short',
    });
  });
});
