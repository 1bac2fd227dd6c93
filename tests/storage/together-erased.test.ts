import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import type { Change } from '../../src/domain/saved';
import type { Connection } from '../../src/storage/database';
import { openDisk } from '../../src/storage/disk';
import { beginPart, writePart } from '../../src/storage/parts';
import { resealOlder } from '../../src/storage/resealing';
import { writeSession } from '../../src/storage/sessions';
import { aBrowser, killAt, settle, type OpenWindow } from './given';
import { contentsOf } from './given-older';
import { hurry } from './given-passphrases';
import { aPart, aSession, liesIn, myCode, otherSofaId, sofaId, theirCode } from './given-together';

hurry();

let name: string;
let connection: Connection;
let open: () => Promise<OpenWindow>;
let keeping: Keeping;

/** Two sessions; the first has both parts, one of them open. */
beforeEach(async () => {
  ({ name, connection, open } = aBrowser());
  ({ keeping } = await open());
  await keeping.saveSession(aSession());
  await keeping.saveSession(aSession({ id: otherSofaId }));
  await keeping.makePart(aPart(), myCode);
  await keeping.makePart(aPart('theirs', { person: 'other' }), theirCode);
  await keeping.makePart(aPart('plain', { session: otherSofaId }), undefined);
});
afterEach(() => vi.restoreAllMocks());

const all = [sofaId, `${sofaId}/one`, `${sofaId}/other`, otherSofaId, `${otherSofaId}/one`];
const others = [otherSofaId, `${otherSofaId}/one`];
const idsLeft = async (): Promise<readonly string[]> => (await liesIn(connection)).map(({ id }) => id);
const refused = { reason: 'erased-elsewhere' };

describe('erasing a session', () => {
  it('takes both parts along and nothing else, and nothing of it comes back', async () => {
    const late = [keeping.saveSession(aSession()), keeping.savePart(aPart('late'))];
    await keeping.eraseSession(sofaId);
    await Promise.allSettled(late);
    expect(await idsLeft()).toEqual(others);
    for (const work of [
      () => keeping.saveSession(aSession()),
      () => keeping.savePart(aPart('later')),
      () => keeping.makePart(aPart('anew'), myCode),
    ])
      await expect(work()).rejects.toMatchObject(refused);
    expect(await keeping.openSession(sofaId)).toEqual({ kind: 'missing' });
    expect(await idsLeft()).toEqual(others);
  });

  it('is noticed by a window that goes on with it, and told to it', async () => {
    const theirs = (await open()).keeping;
    const told: Change[] = [];
    theirs.watch((change) => told.push(change));
    await theirs.openSession(sofaId);
    await theirs.openPart(sofaId, 'one', myCode);
    await keeping.eraseSession(sofaId);
    for (const work of [() => theirs.saveSession(aSession()), () => theirs.makePart(aPart('anew'), myCode)])
      await expect(work()).rejects.toMatchObject(refused);
    await settle();
    // Its key is forgotten there as well.
    await expect(theirs.savePart(aPart('later'))).rejects.toMatchObject({ reason: 'locked' });
    expect(told).toEqual([{ kind: 'erased', id: sofaId }]);
    expect(await idsLeft()).toEqual(others);
  });

  it('waits for what is put down for the first time', async () => {
    const third = '8dd0ae20-f182-4100-91df-9f91b2c28c89';
    const saving = keeping.saveSession(aSession({ id: third }));
    await keeping.eraseSession(third);
    await Promise.allSettled([saving]);
    expect(await idsLeft()).toEqual(all);
  });

  it('is noticed by a part that goes on in a window nobody told', async () => {
    const disk = await openDisk(connection);
    const third = '8dd0ae20-f182-4100-91df-9f91b2c28c89';
    await writeSession(disk, aSession({ id: third }), 0);
    const part = await beginPart(disk, aPart('one', { session: third }), myCode);
    await keeping.eraseSession(third);
    const late = aPart('late', { session: third });
    await expect(writePart(disk, late, part)).rejects.toMatchObject(refused);
    expect(await idsLeft()).toEqual(all);
  });

  it('takes along what nobody can read', async () => {
    for (const record of await liesIn(connection))
      await connection.use((database) => database.put('sessions', { ...record, sealed: new ArrayBuffer(3) }));
    await keeping.eraseSession(sofaId);
    expect(await idsLeft()).toEqual(others);
  });

  it('killed at any request, leaves all of it or nothing', async () => {
    let isDead = true;
    for (let nth = 1; isDead; nth += 1) {
      const browser = aBrowser();
      const mine = (await browser.open()).keeping;
      await mine.saveSession(aSession());
      await mine.makePart(aPart(), undefined);
      await settle();
      const kill = killAt(nth);
      let isDone = false;
      void mine.eraseSession(sofaId).finally(() => (isDone = true));
      await vi.waitUntil(() => isDone || kill.isDead(), { interval: 1 });
      await settle();
      isDead = kill.isDead();
      vi.restoreAllMocks();
      expect([0, 2]).toContain((await liesIn(browser.connection)).length);
    }
  });
});

describe('erasing one part', () => {
  it('leaves the session and the other part; it looks as if it had never been begun', async () => {
    const late = keeping.savePart(aPart('late'));
    await keeping.erasePart(sofaId, 'one');
    await Promise.allSettled([late]);
    await expect(keeping.savePart(aPart('later'))).rejects.toMatchObject(refused);
    expect(await idsLeft()).toEqual(all.filter((id) => id !== `${sofaId}/one`));
    expect(await keeping.partStates(sofaId)).toEqual({ one: 'none', other: 'coded' });
    expect(await keeping.openPart(sofaId, 'one', myCode)).toEqual({ kind: 'missing' });
    await keeping.makePart(aPart('anew'), '999999');
    await keeping.savePart(aPart('anew, and on'));
    expect(await idsLeft()).toEqual(all);
  });
});

describe('erasing everything', () => {
  it('leaves no session and no part, and none comes after', async () => {
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(
      () => new (IDBOpenDBRequest as unknown as new () => IDBOpenDBRequest)(),
    );
    const theirs = (await open()).keeping;
    await theirs.openPart(sofaId, 'one', myCode);
    const saving = [keeping.saveSession(aSession()), keeping.savePart(aPart('late'))];
    void keeping.eraseAll();
    await Promise.all(saving);
    await settle();
    vi.restoreAllMocks();
    expect((await contentsOf(name)).sessions).toEqual([]);
    for (const each of [keeping, theirs]) {
      await expect(each.saveSession(aSession())).rejects.toMatchObject(refused);
      await expect(each.savePart(aPart())).rejects.toMatchObject({ reason: 'locked' });
    }
  });
});

describe('a fresh data key', () => {
  it('does not bring older words back over those written while it was under way', async () => {
    const disk = await openDisk(connection);
    const third = '8dd0ae20-f182-4100-91df-9f91b2c28c89';
    await writeSession(disk, aSession({ id: third }), 0);
    const part = await beginPart(disk, aPart('one', { session: third }), myCode);
    await disk.setLock('three quiet stones');
    const real = crypto.subtle.decrypt.bind(crypto.subtle);
    let isWritten = false;
    vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (...given) => {
      const opened = await real(...given);
      const of = new TextDecoder().decode((given[0] as AesGcmParams).additionalData as Uint8Array);
      if (isWritten || !of.startsWith('session/')) return opened;
      isWritten = true;
      await writeSession(disk, aSession({ id: third, isOpen: true }), 1);
      await writePart(disk, aPart('one, and on', { session: third }), part);
      return opened;
    });
    await resealOlder(disk);
    vi.restoreAllMocks();
    expect((await liesIn(connection)).map(({ generation }) => generation)).toEqual(Array(7).fill(2));
    const later = (await open()).keeping;
    await later.unlock('three quiet stones');
    expect(await later.openSession(third)).toMatchObject({ session: { isOpen: true } });
    const opened = await later.openPart(third, 'one', myCode);
    expect(opened).toMatchObject({ part: { repair: { answers: { camera: { text: 'one, and on' } } } } });
  });
});

describe('what lies there, as it lies', () => {
  it('is given with its parts under its id, and all of it without one', async () => {
    const idsIn = async (id?: string): Promise<readonly string[]> =>
      (JSON.parse(await (await keeping.asItLies(id)).text()) as { id: string }[]).map((each) => each.id);
    expect(await idsIn(sofaId)).toEqual([sofaId, `${sofaId}/one`, `${sofaId}/other`]);
    expect(await idsIn()).toEqual(all);
  });
});
