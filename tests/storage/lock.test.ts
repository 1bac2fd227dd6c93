import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import type { Change } from '../../src/domain/saved';
import { connect } from '../../src/storage/database';
import { keepOnDevice } from '../../src/storage/device';
import { isErasedMark, type SealedRecord } from '../../src/storage/records';
import { joinWindows } from '../../src/storage/windows';
import { aBrowser, allTexts, keepAlone, newName, said, saying, settle, textOf } from './given';
import { bytesOf, holds } from './given-bytes';
import { givenLocks } from './given-locks';
import { contentsOf } from './given-older';
import { hurry } from './given-passphrases';

hurry();

const first = 'three quiet stones';
const other = 'a lamp by the door';

let name: string;
let keeping: Keeping;
let imports: MockInstance<SubtleCrypto['importKey']>;

/** A disk with two repairs and no passphrase yet. */
beforeEach(async () => {
  imports = vi.spyOn(crypto.subtle, 'importKey');
  name = newName();
  keeping = await keepAlone(name);
  await keeping.save(saying('one', 'r1'));
  await keeping.save(saying('two', 'r2'));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const records = async (): Promise<SealedRecord[]> =>
  ((await contentsOf(name)).repairs as SealedRecord[]).filter((each) => !isErasedMark(each));

const generations = async (): Promise<number[]> => [
  ...new Set((await records()).map(({ generation }) => generation)),
];

/** Waits until everything lies under this key. */
const resealed = (generation: number): Promise<boolean> =>
  vi.waitUntil(async () => (await generations()).every((each) => each === generation), { interval: 1 });

/** Every key that ever sealed a repair in this process, in the clear. */
const rawKeys = (): Buffer[] =>
  imports.mock.calls.flatMap(([, bytes, algorithm]) =>
    algorithm === 'AES-GCM' ? [Buffer.from(bytes as Uint8Array<ArrayBuffer>)] : [],
  );

async function holdsRawKey(): Promise<boolean> {
  const lies = bytesOf(await contentsOf(name));
  return rawKeys().some((raw) => lies.some((each) => each.includes(raw)));
}

describe('a passphrase', () => {
  it('once set takes every raw key off the disk, and everything is behind it after a restart', async () => {
    expect(await holdsRawKey()).toBe(true);
    expect(await keeping.setLock(first)).toBe(true);
    await resealed(2);
    expect(rawKeys()).not.toHaveLength(0);
    expect(await holdsRawKey()).toBe(false);
    expect(keeping.lockState()).toBe('unlocked');
    expect(await textOf(keeping)).toBe('one');

    const later = await keepAlone(name);
    expect(later.lockState()).toBe('locked');
    expect(await later.open('r1')).toEqual({ kind: 'locked' });
    await expect(later.list(0, 50)).rejects.toMatchObject({ reason: 'locked' });
    await expect(later.save(saying('x', 'r3'))).rejects.toMatchObject({ reason: 'locked' });
  });

  it('opens everything when it is right, and nothing when it is wrong', async () => {
    await keeping.setLock(first);
    const later = await keepAlone(name);
    for (const wrong of ['', ' ', `${first} `, first.toUpperCase(), other]) {
      expect(await later.unlock(wrong)).toBe(false);
      expect([later.lockState(), (await later.open('r1')).kind]).toEqual(['locked', 'locked']);
    }
    expect(await later.unlock(first)).toBe(true);
    expect([await textOf(later, 'r1'), await textOf(later, 'r2')]).toEqual(['one', 'two']);
  });

  it('is the same whichever way its letters were typed', async () => {
    const typed = ['Ångström ﬁne ½', 'A\u030angstro\u0308m ﬁne ½', 'A\u030angström fine 1\u20442'];
    await keeping.setLock(typed[0] ?? '');
    for (const each of typed) expect(await (await keepAlone(name)).unlock(each)).toBe(true);
  });

  it('can be changed by somebody who knows it, and only then', async () => {
    await keeping.setLock(first);
    await resealed(2);
    const before = await contentsOf(name);
    expect(await keeping.setLock(other, 'guessed')).toBe(false);
    expect(await keeping.setLock(other)).toBe(false);
    expect(await contentsOf(name)).toEqual(before);
    expect(await keeping.setLock(other, first)).toBe(true);
    await resealed(3);
    const later = await keepAlone(name);
    expect(await later.unlock(first)).toBe(false);
    expect(await later.unlock(other)).toBe(true);
    expect((await allTexts(later)).map(said).sort()).toEqual(['one', 'two']);
    expect(await holdsRawKey()).toBe(false);
  });

  it('can be taken away by somebody who knows it, and then everything opens without', async () => {
    await keeping.setLock(first);
    await resealed(2);
    expect(await keeping.removeLock(other)).toBe(false);
    expect((await keepAlone(name)).lockState()).toBe('locked');
    expect(await keeping.removeLock(first)).toBe(true);
    const later = await keepAlone(name);
    expect(later.lockState()).toBe('none');
    expect((await allTexts(later)).map(said).sort()).toEqual(['one', 'two']);
  });

  it('locks at once when asked to, and opens again', async () => {
    await keeping.setLock(first);
    const told: Change[] = [];
    keeping.watch((change) => told.push(change));
    keeping.lock();
    expect(told).toEqual([{ kind: 'lock', state: 'locked' }]);
    expect(await keeping.open('r1')).toEqual({ kind: 'locked' });
    await expect(keeping.save(saying('x'))).rejects.toMatchObject({ reason: 'locked' });
    expect(await keeping.unlock(first)).toBe(true);
    expect(await textOf(keeping)).toBe('one');
  });

  it('does nothing where none is set', async () => {
    keeping.lock();
    expect(await textOf(keeping)).toBe('one');
  });

  it('stands nowhere, nor does anything that was written', async () => {
    const marker = 'Kürbis-moonlight-7719';
    await keeping.save(saying(marker, 'r3'));
    await keeping.setLock(first);
    await keeping.setLock(other, first);
    await keeping.save(saying(`${marker} on`, 'r3'));
    await resealed(3);
    const lies = await contentsOf(name);
    for (const each of [marker, first, other, 'friend']) expect(holds(lies, each)).toBe(false);
  });

  it('keeps the answers before a repair out of the tab’s storage', async () => {
    const held = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (each: string) => held.get(each) ?? null,
      setItem: (each: string, value: string) => held.set(each, value),
      removeItem: (each: string) => held.delete(each),
    });
    keeping.writeDraft({ name: 'Noor' });
    expect([...held.values()].join()).toContain('Noor');
    await keeping.setLock(first);
    expect([...held]).toEqual([]);
    keeping.writeDraft({ name: 'Noor' });
    keeping.lock();
    keeping.writeDraft({ name: 'Noor' });
    expect([...held]).toEqual([]);
    await keeping.removeLock(first);
    keeping.writeDraft({ name: 'Noor' });
    expect([...held.values()].join()).toContain('Noor');
  });
});

describe('sealing again', () => {
  it('brings many records under the new key, and every one of them opens', async () => {
    const many = Array.from({ length: 130 }, (_, at) => `many-${at}`);
    for (const id of many) await keeping.save(saying(id, id));
    await keeping.setLock(first);
    await resealed(2);
    for (const id of many) expect(await textOf(keeping, id)).toBe(id);
  });

  it('begins nothing that writes where all is sealed already: whoever reads would wait for it', async () => {
    await keeping.setLock(first);
    await resealed(2);
    const later = await keepAlone(name);
    await settle(100);
    const looked = vi.spyOn(IDBIndex.prototype, 'getAll');
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect(await later.unlock(first)).toBe(true);
    await vi.waitUntil(() => looked.mock.calls.length === 6, { interval: 1 });
    await settle();
    const writing = begun.mock.calls.filter(([, mode]) => mode === 'readwrite');
    // The keys themselves are read so.
    expect(writing.filter(([stores]) => stores !== 'settings')).toEqual([]);
  });

  it('loses nothing that is typed while it is under way', async () => {
    const setting = keeping.setLock(first);
    const texts: string[] = [];
    let isSet = false;
    void setting.then(() => (isSet = true));
    for (let count = 0; !isSet || count < 40; count += 1) {
      texts.push(`typed ${count}`);
      await keeping.save(saying(`typed ${count}`));
    }
    await resealed(2);
    const later = await keepAlone(name);
    await later.unlock(first);
    expect((await allTexts(later)).map(said).sort()).toEqual([texts.at(-1), 'two'].sort());
  });
});

describe('another window', () => {
  it('is locked as soon as a passphrase is set here, and opens with it', async () => {
    const { open } = aBrowser(name);
    const [mine, theirs] = [(await open()).keeping, (await open()).keeping];
    const told: Change[] = [];
    theirs.watch((change) => told.push(change));
    await mine.setLock(first);
    await vi.waitUntil(() => told.length > 0);
    expect(told).toEqual([{ kind: 'lock', state: 'locked' }]);
    expect(await theirs.open('r1')).toEqual({ kind: 'locked' });
    expect(await theirs.unlock(first)).toBe(true);
    await theirs.save(saying('theirs', 'r3'));
    expect(await textOf(mine, 'r3')).toBe('theirs');
    await mine.removeLock(first);
    await vi.waitUntil(() => theirs.lockState() === 'none');
    expect(await textOf(theirs)).toBe('one');
  });

  it('that did not hear of it may go on under the older key, and what it wrote still opens', async () => {
    const deaf = await keepOnDevice(connect(name), joinWindows(newName(), givenLocks().open().locks));
    await keeping.setLock(first);
    await resealed(2);
    await deaf.save(saying('under the older key', 'r3'));
    expect((await generations()).sort()).toEqual([1, 2]);
    expect(await textOf(keeping, 'r3')).toBe('under the older key');
    const later = await keepAlone(name);
    await later.unlock(first);
    expect(await textOf(later, 'r3')).toBe('under the older key');
    await resealed(2);
  });

  it('that sets another passphrase in the same moment does not lock both out', async () => {
    const { open } = aBrowser(name);
    const [mine, theirs] = [(await open()).keeping, (await open()).keeping];
    const ends = await Promise.allSettled([mine.setLock(first), theirs.setLock(other)]);
    const set = ends.map((end) => end.status === 'fulfilled' && end.value);
    expect(set.filter(Boolean)).toHaveLength(1);
    const later = await keepAlone(name);
    expect(await later.unlock(set[0] ? first : other)).toBe(true);
    expect((await allTexts(later)).map(said).sort()).toEqual(['one', 'two']);
  });
});
