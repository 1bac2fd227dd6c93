import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import type { PersonId } from '../../src/domain/together/kept';
import type { Connection } from '../../src/storage/database';
import { openDisk } from '../../src/storage/disk';
import { openKeys, readKeys } from '../../src/storage/keys';
import { beginPart, writePart } from '../../src/storage/parts';
import { unsealBytes } from '../../src/storage/sealing';
import { boundTo } from '../../src/storage/sessions';
import { aBrowser, refusePuts, settle, type OpenWindow } from './given';
import { bytesOf, holds } from './given-bytes';
import { hurry } from './given-passphrases';
import { aPart, aSession, liesIn, myCode, otherSofaId, sofaId, theirCode, wordsOf } from './given-together';

hurry();

let connection: Connection;
let open: () => Promise<OpenWindow>;
let keeping: Keeping;

const mine = 'moonlight-8841 was mine to say';
const theirs = 'starlight-8842 was theirs to say';

/** A session on one device, with a part of each behind a code of their own; both are closed. */
beforeEach(async () => {
  ({ connection, open } = aBrowser());
  ({ keeping } = await open());
  await keeping.saveSession(aSession());
  await keeping.makePart(aPart(mine), myCode);
  await keeping.makePart(aPart(theirs, { person: 'other' }), theirCode);
  await keeping.closePart(sofaId, 'one');
  await keeping.closePart(sofaId, 'other');
});
afterEach(() => vi.restoreAllMocks());

const tried = async (of: Keeping, person: PersonId = 'one', code: string | undefined = myCode) => {
  const opened = await of.openPart(sofaId, person, code);
  return opened.kind === 'open' ? wordsOf(opened.part) : opened.kind;
};

/** What somebody reads who has the data key, and goes through all its doors. */
async function everyByteUnderTheDataKey(): Promise<readonly unknown[]> {
  const keys = await openKeys(await connection.use(readKeys));
  const stores = await connection.use(async (database) =>
    Promise.all([...database.objectStoreNames].map((name) => database.getAll(name))),
  );
  const opened = await Promise.all(
    (await liesIn(connection)).map(async (record) => {
      const key = keys?.of(record.generation);
      return key && Buffer.from(await unsealBytes(key, record, boundTo(record)));
    }),
  );
  // What lies inside as base64 is read as bytes as well.
  const inside = opened.flatMap((each) =>
    [...(each?.toString() ?? '').matchAll(/"([A-Za-z0-9+/=]{8,})"/g)].map(([, letters = '']) =>
      Buffer.from(letters, 'base64'),
    ),
  );
  return [stores, opened, inside];
}

describe('a part behind a code', () => {
  it('opens to its own code alone, in any window, after any restart', async () => {
    expect(await keeping.partStates(sofaId)).toEqual({ one: 'coded', other: 'coded' });
    const later = (await open()).keeping;
    expect(await tried(later)).toBe(mine);
    expect(await tried(later, 'other', theirCode)).toBe(theirs);
    expect(await tried(later, 'one', theirCode)).toBe('wrong-code');
    expect(await tried(later, 'other', myCode)).toBe('wrong-code');
    expect(await tried(later, 'one', '４０２８１７')).toBe(mine);
  });

  it('is in nothing that lies on the disk, nor in anything the data key opens', async () => {
    await keeping.openPart(sofaId, 'one', myCode);
    await keeping.savePart(aPart(`${mine}, and on`));
    await tried(keeping, 'other', 'not this one');
    const everything = await everyByteUnderTheDataKey();
    // The search finds what is there to be found.
    expect(holds(everything, 'The evening at the lake')).toBe(true);
    expect(holds(everything, 'wrapped') || holds(everything, 'inner')).toBe(true);
    for (const each of ['moonlight-8841', 'starlight-8842', 'camera', 'moved-away', myCode, theirCode])
      expect(holds(everything, each)).toBe(false);
  });

  it('and its raw key is nowhere on the disk, nor can it be taken out of the page', async () => {
    const imports = vi.spyOn(crypto.subtle, 'importKey');
    await keeping.openPart(sofaId, 'one', myCode);
    const given = imports.mock.calls.filter(([, , algorithm]) => algorithm === 'AES-GCM');
    expect(given).toHaveLength(1);
    expect(given.every(([, , , isExtractable]) => isExtractable === false)).toBe(true);
    const [, raw] = given[0] ?? [];
    const lies = (await everyByteUnderTheDataKey()).flatMap(bytesOf);
    expect(lies.some((each) => each.includes(Buffer.from(raw as Uint8Array<ArrayBuffer>)))).toBe(false);
  });

  it('is saved while it is open, and not after', async () => {
    await expect(keeping.savePart(aPart('x'))).rejects.toMatchObject({ reason: 'locked' });
    await keeping.openPart(sofaId, 'one', myCode);
    await keeping.savePart(aPart('one'));
    let isSaved = false;
    void keeping.savePart(aPart('two')).then(() => (isSaved = true));
    await keeping.closePart(sofaId, 'one');
    expect(isSaved).toBe(true);
    await expect(keeping.savePart(aPart('three'))).rejects.toMatchObject({ reason: 'locked' });
    expect(await tried((await open()).keeping)).toBe('two');
  });

  it('is closed by the lock and by leaving quickly, also while it is being opened; what was handed over is kept', async () => {
    await keeping.openPart(sofaId, 'one', myCode);
    const last = keeping.savePart(aPart('the last words'));
    keeping.lock();
    await last;
    await expect(keeping.savePart(aPart('x'))).rejects.toMatchObject({ reason: 'locked' });
    const opening = keeping.openPart(sofaId, 'one', myCode);
    keeping.lock();
    await expect(opening).rejects.toMatchObject({ reason: 'locked' });
    await expect(keeping.savePart(aPart('x'))).rejects.toMatchObject({ reason: 'locked' });
    expect(await tried(keeping)).toBe('the last words');
  });

  it('is written as it is newest while a write is under way, in one transaction', async () => {
    await keeping.openPart(sofaId, 'one', myCode);
    const puts = refusePuts(() => false);
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await Promise.all(Array.from({ length: 60 }, (_, at) => keeping.savePart(aPart(`said ${at}`))));
    expect([puts.mock.calls.length, transactions.mock.calls.length]).toEqual([2, 2]);
    expect(await tried(keeping)).toBe('said 59');
  });

  it('is begun once, behind a code that is long enough, in a session that is kept', async () => {
    await expect(keeping.makePart(aPart('over'), theirCode)).rejects.toMatchObject({
      reason: 'changed-elsewhere',
    });
    expect(await tried(keeping)).toBe(mine);
    await keeping.erasePart(sofaId, 'one');
    await expect(keeping.makePart(aPart('short'), '12345')).rejects.toThrow(TypeError);
    const lone = aPart('alone', { session: otherSofaId });
    await expect(keeping.makePart(lone, myCode)).rejects.toMatchObject({ reason: 'erased-elsewhere' });
    expect(await keeping.partStates(sofaId)).toEqual({ one: 'none', other: 'coded' });
  });

  it('whose code is forgotten is lost by itself, and can be begun anew; nothing else is', async () => {
    for (const each of ['111111', '222222', '333333'])
      expect(await tried(keeping, 'one', each)).toBe('wrong-code');
    expect(await tried(keeping, 'other', theirCode)).toBe(theirs);
    expect(await keeping.openSession(sofaId)).toMatchObject({ kind: 'open' });
    await keeping.erasePart(sofaId, 'one');
    await keeping.makePart(aPart('anew'), '999999');
    await keeping.closePart(sofaId, 'one');
    expect(await tried(keeping)).toBe('wrong-code');
    expect(await tried(keeping, 'one', '999999')).toBe('anew');
  });

  it('that is damaged says so and stays as it is', async () => {
    const record = (await liesIn(connection)).find(({ id }) => id === `${sofaId}/one`);
    const damaged = { ...record, iv: new Uint8Array(12) } as never;
    const newer = { ...record, version: 2 } as never;
    for (const [lies, kind] of [
      [damaged, 'unreadable'],
      [newer, 'newer'],
    ] as const) {
      await connection.use((database) => database.put('sessions', lies));
      expect(await tried(keeping)).toBe(kind);
      expect((await keeping.partStates(sofaId)).one).toBe('coded');
      await expect(keeping.makePart(aPart('over'), myCode)).rejects.toThrow();
      expect(await liesIn(connection)).toContainEqual(lies);
    }
  });
});

describe('a part in two windows', () => {
  it('is never gone over by a window that does not know what the other wrote', async () => {
    const their = (await open()).keeping;
    await keeping.openPart(sofaId, 'one', myCode);
    await their.openPart(sofaId, 'one', myCode);
    await their.savePart(aPart('theirs'));
    await expect(keeping.savePart(aPart('mine'))).rejects.toMatchObject({ reason: 'changed-elsewhere' });
    expect(await tried(keeping)).toBe('theirs');
    await keeping.savePart(aPart('theirs, and on'));
    expect(await tried(their)).toBe('theirs, and on');
  });

  it.each([myCode, undefined])(
    'that was erased and begun anew elsewhere is not gone over, before this window was told (code: %s)',
    async (code) => {
      const disk = await openDisk(connection);
      await keeping.erasePart(sofaId, 'one');
      const old = await beginPart(disk, aPart('old'), code);
      await keeping.erasePart(sofaId, 'one');
      await keeping.makePart(aPart('anew'), code);
      await expect(writePart(disk, aPart('late'), old)).rejects.toMatchObject({
        reason: 'changed-elsewhere',
      });
      expect(await tried(keeping, 'one', code)).toBe('anew');
    },
  );

  it('keeps the count of wrong codes that another window made while this one writes', async () => {
    await keeping.openPart(sofaId, 'one', myCode);
    const their = (await open()).keeping;
    for (const each of ['111111', '222222', '333333']) await tried(their, 'one', each);
    await keeping.savePart(aPart('on'));
    await keeping.savePart(aPart('and on'));
    expect(await their.openPart(sofaId, 'one', '444444')).toMatchObject({
      kind: 'wrong-code',
      waitUntil: expect.any(Number) as number,
    });
  });
});

describe('a part without a code', () => {
  it('opens as it is, and is saved as any other', async () => {
    await keeping.saveSession(aSession({ id: otherSofaId }));
    await keeping.makePart(aPart('plain', { session: otherSofaId }), undefined);
    expect(await keeping.partStates(otherSofaId)).toEqual({ one: 'plain', other: 'none' });
    await keeping.savePart(aPart('plain, and on', { session: otherSofaId }));
    const later = await (await open()).keeping.openPart(otherSofaId, 'one', undefined);
    expect(later.kind === 'open' && wordsOf(later.part)).toBe('plain, and on');
  });
});

describe('a passphrase', () => {
  it('puts both seals of a part behind it, under a new key, and what is open goes on', async () => {
    await keeping.openPart(sofaId, 'one', myCode);
    await keeping.setLock('three quiet stones');
    await vi.waitUntil(async () => (await liesIn(connection)).every(({ generation }) => generation === 2), {
      interval: 1,
    });
    await keeping.savePart(aPart('on'));
    keeping.lock();
    expect(await keeping.openSession(sofaId)).toEqual({ kind: 'locked' });
    for (const work of [
      () => keeping.openPart(sofaId, 'one', myCode),
      () => keeping.partStates(sofaId),
      () => keeping.listSessions(),
      () => keeping.saveSession(aSession()),
      () => keeping.savePart(aPart('x')),
    ])
      await expect(work()).rejects.toMatchObject({ reason: 'locked' });
    const later = (await open()).keeping;
    await later.unlock('three quiet stones');
    expect([await tried(later), await tried(later, 'other', theirCode)]).toEqual(['on', theirs]);
    expect(await later.openSession(sofaId)).toMatchObject({ kind: 'open' });
  });

  it('set elsewhere closes a part that is open here', async () => {
    await keeping.openPart(sofaId, 'one', myCode);
    const their = (await open()).keeping;
    await their.setLock('three quiet stones');
    await vi.waitUntil(() => keeping.lockState() === 'locked', { interval: 1 });
    await settle();
    await keeping.unlock('three quiet stones');
    await expect(keeping.savePart(aPart('x'))).rejects.toMatchObject({ reason: 'locked' });
  });
});

describe('a disk that was emptied under this page', () => {
  it('takes a new session under the keys that are there now', async () => {
    await connection.use((database) => database.clear('settings'));
    await openDisk(connection);
    await keeping.saveSession(aSession({ id: otherSofaId }));
    expect(await (await open()).keeping.openSession(otherSofaId)).toMatchObject({ kind: 'open' });
  });
});
