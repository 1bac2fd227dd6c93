import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import type { Change } from '../../src/domain/saved';
import { openDisk } from '../../src/storage/disk';
import { resealOlder } from '../../src/storage/resealing';
import { aBrowser, killAt, refusePuts, settle, type OpenWindow } from './given';
import { contentsOf } from './given-older';
import { hurry } from './given-passphrases';
import {
  aBack,
  aClient,
  aKey,
  aReturn,
  aSent,
  aSet,
  aTaken,
  namesIn,
  otherClientId,
  otherCopy,
  otherPracticeId,
  practiceId,
  practicesIn,
  returnsIn,
  ruthId,
} from './given-practices';

hurry();

let browser: ReturnType<typeof aBrowser>;
let keeping: Keeping;
let open: () => Promise<OpenWindow>;

const hers = aReturn('hers', { client: ruthId });
const other = aReturn('other', { newest: aBack('other', { copy: otherCopy }), client: otherClientId });
const setForHer = aSet({ client: ruthId });
const setForOther = aSet({ sent: aSent({ id: otherPracticeId }), client: otherClientId });

/** Two clients, with a practice each and a return each; a key, and a practice taken here. */
const fill = async (to: Keeping): Promise<void> => {
  await to.savePractice(aClient());
  await to.savePractice(aClient('', { id: otherClientId, code: 'T-4' }));
  await to.savePractice(setForHer);
  await to.savePractice(setForOther);
  await to.savePractice(aKey());
  await to.savePractice(aTaken());
  await to.saveReturn(hers);
  await to.saveReturn(other);
};

beforeEach(async () => {
  browser = aBrowser();
  ({ open } = browser);
  ({ keeping } = await open());
  await fill(keeping);
});
afterEach(() => vi.restoreAllMocks());

const others = [
  `client/${otherClientId}`,
  `key/${aKey().id}`,
  `set/${otherPracticeId}`,
  `taken/${practiceId}`,
  other.id,
];
const left = (): Promise<readonly string[]> => namesIn(browser.connection);
const refused = { reason: 'erased-elsewhere' };

describe('erasing a client', () => {
  it('takes what was set for them and what came back along and nothing else, and nothing of it comes back', async () => {
    const late = [
      keeping.savePractice(aClient('late')),
      keeping.savePractice({ ...setForHer, changed: 9 }),
      keeping.saveReturn({ ...hers, notes: 'late' }),
    ];
    await keeping.eraseClient(ruthId);
    await Promise.allSettled(late);
    expect(await left()).toEqual(others);
    for (const work of [
      () => keeping.savePractice(aClient('later')),
      () => keeping.savePractice(setForHer),
      () => keeping.saveReturn(hers),
      // Something that was never written before, for somebody who is gone.
      () =>
        keeping.saveReturn(
          aReturn('new', { newest: aBack('new', { copy: 'c2'.repeat(16) }), client: ruthId }),
        ),
    ])
      await expect(work()).rejects.toMatchObject(refused);
    expect(await keeping.openPractice('client', ruthId)).toEqual({ kind: 'missing' });
    expect(await left()).toEqual(others);
  });

  it('is noticed by a window that goes on with them, and told to it', async () => {
    const theirs = (await open()).keeping;
    const told: Change[] = [];
    theirs.watch((change) => told.push(change));
    await theirs.openPractice('client', ruthId);
    await theirs.listPractices('set');
    await theirs.listReturns(0, 50);
    await keeping.eraseClient(ruthId);
    const writeAll = async (): Promise<void> => {
      for (const work of [
        () => theirs.savePractice(aClient('late')),
        () => theirs.savePractice(setForHer),
        () => theirs.saveReturn({ ...hers, notes: 'late' }),
        // Without their client it would be nobody’s, and still theirs.
        () => theirs.saveReturn(aReturn('hers')),
      ])
        await expect(work()).rejects.toMatchObject(refused);
    };
    await writeAll();
    await settle();
    await writeAll();
    expect(told.map((change) => 'id' in change && change.id).sort()).toEqual(
      [ruthId, practiceId, hers.id].sort(),
    );
    expect(await left()).toEqual(others);
  });

  it('leaves a practice taken in another window to go on, though one set for them has its id', async () => {
    const theirs = (await open()).keeping;
    const [shown] = await theirs.listPractices('taken');
    await keeping.eraseClient(ruthId);
    await settle();
    await theirs.savePractice({ ...(shown ?? aTaken()), handed: 1 });
    expect(await theirs.openPractice('taken', practiceId)).toMatchObject({ thing: { handed: 1 } });
  });

  it('takes along what nobody can read, also where its time is damaged', async () => {
    await browser.connection.use(async (database) => {
      for (const record of await database.getAll('practices'))
        await database.put('practices', { ...record, sealed: new ArrayBuffer(3) });
      for (const record of await database.getAll('returns'))
        await database.put('returns', { ...record, arrived: undefined } as never);
    });
    await keeping.eraseClient(ruthId);
    expect(await left()).toEqual(others);
  });

  it('refused anywhere, or killed at any request, leaves all of it or nothing', async () => {
    let isDead = true;
    for (let nth = 1; isDead; nth += 1) {
      const mine = aBrowser();
      const page = (await mine.open()).keeping;
      await fill(page);
      await settle();
      const kill = killAt(nth);
      let isDone = false;
      void page.eraseClient(ruthId).then(
        () => (isDone = true),
        () => undefined,
      );
      await vi.waitUntil(() => isDone || kill.isDead(), { interval: 1 });
      await settle();
      isDead = kill.isDead();
      vi.restoreAllMocks();
      expect([5, 8]).toContain((await namesIn(mine.connection)).length);
    }
  });

  it('that the disk refuses at any step leaves all of it, and it can be written again', async () => {
    for (let nth = 1; nth <= 3; nth += 1) {
      const real = IDBObjectStore.prototype.delete;
      let count = 0;
      vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
        count += 1;
        if (count === nth) throw new DOMException('no', 'UnknownError');
        return real.call(this, key);
      });
      await expect(keeping.eraseClient(ruthId)).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await left()).toHaveLength(8);
      await keeping.savePractice(aClient(`after ${nth}`));
      await keeping.saveReturn({ ...hers, notes: `after ${nth}` });
    }
  });
});

describe('erasing one thing', () => {
  it('leaves all others, and what is still typed for it does not bring it back', async () => {
    const late = [
      keeping.saveReturn({ ...hers, notes: 'late' }),
      keeping.savePractice(aTaken({ handed: 2 })),
    ];
    await keeping.eraseReturn(hers.id);
    await keeping.erasePractice('taken', practiceId);
    await Promise.allSettled(late);
    await expect(keeping.saveReturn({ ...hers, notes: 'later' })).rejects.toMatchObject(refused);
    await expect(keeping.savePractice(aTaken({ handed: 3 }))).rejects.toMatchObject(refused);
    expect(await left()).toEqual(
      [`client/${ruthId}`, ...others.slice(0, 2), `set/${practiceId}`, ...others.slice(2, 3), other.id].sort(
        (a, b) => Number(a.includes('.')) - Number(b.includes('.')) || (a < b ? -1 : 1),
      ),
    );
  });

  it('lets the same return be dropped in again later, here and in another window', async () => {
    const theirs = (await open()).keeping;
    await theirs.listReturns(0, 50);
    await keeping.eraseReturn(hers.id);
    await settle();
    await keeping.saveReturn({ ...hers, arrived: 8_000 });
    await keeping.eraseReturn(hers.id);
    await settle();
    await theirs.saveReturn({ ...hers, arrived: 9_000 });
    expect(await theirs.openReturn(hers.id)).toMatchObject({ thing: { arrived: 9_000 } });
  });

  it('waits for what is put down for the first time', async () => {
    const fresh = aReturn('', { newest: aBack('x', { copy: 'c3'.repeat(16) }) });
    const saving = keeping.saveReturn(fresh);
    await keeping.eraseReturn(fresh.id);
    await Promise.allSettled([saving]);
    expect(await left()).not.toContain(fresh.id);
    await expect(keeping.saveReturn({ ...fresh, notes: 'late' })).rejects.toMatchObject(refused);
  });

  it('is not undone by a save that was refused before', async () => {
    const fresh = aReturn('', { newest: aBack('x', { copy: 'c4'.repeat(16) }) });
    refusePuts(() => true);
    await expect(keeping.saveReturn(fresh)).rejects.toMatchObject({ reason: 'full' });
    vi.restoreAllMocks();
    await keeping.eraseReturn(fresh.id);
    await expect(keeping.saveReturn(fresh)).rejects.toMatchObject(refused);
  });
});

describe('erasing everything', () => {
  it('leaves no practice and no return, and none comes after', async () => {
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(
      () => new (IDBOpenDBRequest as unknown as new () => IDBOpenDBRequest)(),
    );
    const theirs = (await open()).keeping;
    const saving = [keeping.savePractice(aClient('late')), keeping.saveReturn({ ...hers, notes: 'late' })];
    void keeping.eraseAll();
    await Promise.all(saving);
    await settle();
    vi.restoreAllMocks();
    expect(await contentsOf(browser.name)).toMatchObject({ practices: [], returns: [] });
    for (const each of [keeping, theirs]) {
      await expect(each.savePractice(aClient('after'))).rejects.toMatchObject(refused);
      await expect(each.saveReturn(aReturn('after'))).rejects.toMatchObject(refused);
    }
    expect(await contentsOf(browser.name)).toMatchObject({ practices: [], returns: [] });
  });
});

describe('sealing again under a newer key', () => {
  it('reaches both stores, leaves what cannot be read, and goes over nothing written meanwhile', async () => {
    const damaged = { ...(await returnsIn(browser.connection))[0], iv: new Uint8Array(12) } as never;
    await browser.connection.use((database) => database.put('returns', damaged));
    const disk = await openDisk(browser.connection);
    await disk.setLock('three quiet stones');
    const real = crypto.subtle.encrypt.bind(crypto.subtle);
    let isFirst = true;
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...given) => {
      if (isFirst) {
        isFirst = false;
        // Written between the reading and the putting.
        await browser.connection.use((database) => database.delete('practices', `client/${ruthId}`));
      }
      return real(...given);
    });
    expect(await resealOlder(disk)).toBe(6);
    expect(await left()).not.toContain(`client/${ruthId}`);
    expect((await practicesIn(browser.connection)).map(({ generation }) => generation)).toEqual([
      2, 2, 2, 2, 2,
    ]);
    expect(await returnsIn(browser.connection)).toContainEqual(damaged);
  });
});
