import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bringsSomething } from '../../src/domain/backup';
import type { Keeping } from '../../src/domain/keeping';
import { backupsOver } from '../../src/storage/backups';
import { readBackup, writeBackup } from '../../src/storage/backup-file';
import { workOnBackup } from '../../src/storage/backup-work';
import { connect } from '../../src/storage/database';
import { openDisk } from '../../src/storage/disk';
import { togetherOver } from '../../src/storage/together';
import { readZip } from '../../src/storage/zip-entries';
import { contents, withFiles } from './backup-given';
import { aBrowser, refusePuts } from './given';
import { holds } from './given-bytes';
import { hurry } from './given-passphrases';
import {
  aCodedPart,
  aPart,
  aPlainPart,
  aSession,
  liesIn,
  myCode,
  otherSofaId,
  sofaId,
  wordsOf,
} from './given-together';

hurry();
afterEach(() => vi.restoreAllMocks());

/** A device, and its backups, made without a worker. */
async function aDevice() {
  const browser = aBrowser();
  const { keeping } = await browser.open();
  const backups = backupsOver(await openDisk(connect(browser.name)), 'restored', workOnBackup);
  const make = (): Promise<File> => backups.makeBackup(undefined);
  async function look(file: File) {
    const inspected = await backups.inspectBackup(file, undefined);
    if (inspected.kind !== 'found') throw new Error(inspected.kind);
    return inspected.found;
  }
  async function restore(file: File) {
    const found = await look(file);
    await backups.restoreBackup(found);
    return found;
  }
  return { ...browser, keeping, make, look, restore };
}

const wordsIn = async (keeping: Keeping, session = sofaId as string, code: string | undefined = myCode) => {
  const opened = await keeping.openPart(session, 'one', code);
  return opened.kind === 'open' ? wordsOf(opened.part) : opened.kind;
};

type Device = Awaited<ReturnType<typeof aDevice>>;
let first: Device;
let second: Device;

/** One device with a session on a sofa and another between two devices; and a second device with nothing. */
beforeEach(async () => {
  [first, second] = [await aDevice(), await aDevice()];
  await first.keeping.saveSession(aSession());
  await first.keeping.makePart(aPart('moonlight-8851'), myCode);
  await first.keeping.saveSession(aSession({ id: otherSofaId, changed: 1 }));
  await first.keeping.makePart(aPart('plain', { session: otherSofaId }), undefined);
});

describe('a backup of sessions of two', () => {
  it('brings all of them to another device, with every code as it was', async () => {
    const found = await second.restore(await first.make());
    expect(found).toMatchObject({ sessions: 2, togetherAnew: 4, unknown: 0 });
    expect((await second.keeping.listSessions()).map(({ id }) => id)).toEqual([sofaId, otherSofaId]);
    expect(await second.keeping.partStates(sofaId)).toEqual({ one: 'coded', other: 'none' });
    expect(await wordsIn(second.keeping, sofaId, '000000')).toBe('wrong-code');
    expect(await wordsIn(second.keeping)).toBe('moonlight-8851');
    expect(await wordsIn(second.keeping, otherSofaId, undefined)).toBe('plain');
    await second.keeping.savePart(aPart('moonlight-8851, and on'));
    const back = await first.restore(await second.make());
    expect(back).toMatchObject({ sessions: 2, togetherAnew: 1 });
    expect(await wordsIn(first.keeping)).toBe('moonlight-8851, and on');
  });

  it('holds nothing of a part that a code keeps, in any byte', async () => {
    const entries = readZip(new Uint8Array(await (await first.make()).arrayBuffer()));
    const inner = entries.flatMap(({ bytes }) =>
      [
        ...Buffer.from(bytes)
          .toString()
          .matchAll(/"([A-Za-z0-9+/=]{8,})"/g),
      ].map(([, letters = '']) => Buffer.from(letters, 'base64')),
    );
    const coded = entries.find(({ name }) => name === `parts/${sofaId}.one.json`);
    expect(holds([entries, inner], 'moonlight-8851')).toBe(false);
    for (const each of ['camera', 'friend', myCode]) expect(holds([coded, inner], each)).toBe(false);
    expect(entries.map(({ name }) => name).sort()).toEqual([
      'mend.json',
      `parts/${sofaId}.one.json`,
      `parts/${otherSofaId}.one.json`,
      `sessions/${sofaId}.json`,
      `sessions/${otherSofaId}.json`,
    ]);
  });

  it('goes over nothing that went on here, and says that there is nothing to bring', async () => {
    const file = await first.make();
    await first.keeping.saveSession(aSession({ changed: 9_000, isOpen: true }));
    await first.keeping.savePart(aPart('moonlight-8851, and on'));
    expect(bringsSomething(await first.look(file))).toBe(false);
    await first.restore(file);
    expect(await first.keeping.openSession(sofaId)).toMatchObject({ session: { isOpen: true } });
    expect(await wordsIn(first.keeping)).toBe('moonlight-8851, and on');
  });

  it('never puts a part behind somebody else’s code in the place of one that is here', async () => {
    await second.keeping.saveSession(aSession());
    await second.keeping.makePart(aPart('made up'), '999999');
    for (let at = 0; at < 5; at += 1) await second.keeping.savePart(aPart(`made up ${at}`));
    await first.restore(await second.make());
    expect(await wordsIn(first.keeping)).toBe('moonlight-8851');
  });

  it('brings back what was erased in this window, which then can be written again', async () => {
    const file = await first.make();
    const disk = await openDisk(first.connection);
    const here = togetherOver(
      disk,
      () => false,
      () => undefined,
    );
    const backups = backupsOver(disk, 'restored', workOnBackup, here.brought);
    await here.keeping.eraseSession(sofaId);
    const inspected = await backups.inspectBackup(file, undefined);
    if (inspected.kind !== 'found') throw new Error(inspected.kind);
    await backups.restoreBackup(inspected.found);
    expect(await here.keeping.openSession(sofaId)).toMatchObject({ kind: 'open' });
    await here.keeping.saveSession(aSession({ isOpen: true }));
    expect(await wordsIn(first.keeping)).toBe('moonlight-8851');
  });

  it('is noticed by a window that has the older one open', async () => {
    const file = await first.make();
    const { keeping } = second;
    await keeping.saveSession(aSession({ changed: 1 }));
    await second.restore(file);
    await expect(keeping.saveSession(aSession({ changed: 3 }))).rejects.toMatchObject({
      reason: 'changed-elsewhere',
    });
    await keeping.openSession(sofaId);
    await keeping.saveSession(aSession({ changed: 3_000 }));
  });

  it('is all or nothing, wherever the disk refuses', async () => {
    const file = await first.make();
    for (let nth = 1; nth <= 4; nth += 1) {
      refusePuts((each) => each === nth);
      await expect(second.restore(file)).rejects.toMatchObject({ reason: 'full' });
      vi.restoreAllMocks();
      expect(await liesIn(second.connection)).toEqual([]);
    }
  });

  it('is refused where something else was written since it was planned', async () => {
    const file = await first.make();
    const { transaction } = IDBDatabase.prototype;
    const [record] = await liesIn(first.connection);
    let isPut = false;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      if (!isPut && given[1] === 'readwrite' && String(given[0]).includes('set-aside')) {
        isPut = true;
        transaction.call(this, 'sessions', 'readwrite').objectStore('sessions').put(record);
      }
      return transaction.apply(this, given);
    });
    await expect(second.restore(file)).rejects.toMatchObject({ reason: 'changed-elsewhere' });
    expect(await liesIn(second.connection)).toEqual([record]);
  });

  it('takes along what cannot be read, and goes over it with what can', async () => {
    const file = await first.make();
    const id = `${sofaId}/one`;
    const damaged = (await liesIn(first.connection)).find((each) => each.id === id);
    const lies = { ...damaged, iv: new Uint8Array(12) } as NonNullable<typeof damaged>;
    await first.connection.use((database) => database.put('sessions', lies));
    const inside = readBackup(new Uint8Array(await (await first.make()).arrayBuffer()));
    expect([inside.parts.length, inside.others.length]).toEqual([1, 1]);
    await first.restore(file);
    expect(await wordsIn(first.keeping)).toBe('moonlight-8851');
    expect(await first.connection.use((database) => database.count('set-aside'))).toBe(1);
  });
});

describe('a backup file with sessions that was changed by hand', () => {
  const whole = {
    ...contents,
    sessions: [aSession()],
    parts: [aCodedPart(), aPlainPart(1, aPart('x', { person: 'other' }))],
  };
  const zip = writeBackup(whole);
  const [sessionFile, codedFile] = [`sessions/${sofaId}.json`, `parts/${sofaId}.one.json`];

  it('is read whole as long as nothing is wrong with it, and again from what was read', () => {
    const back = readBackup(zip);
    expect([back.sessions, back.parts, back.others]).toEqual([whole.sessions, whole.parts, []]);
    expect(readBackup(writeBackup(back))).toEqual(back);
  });

  it.each<[string, string, unknown, string]>([
    ['a session of a newer Mend', sessionFile, aSession({ version: 2 }), 'newer'],
    ['a session of another id than its file', sessionFile, aSession({ id: otherSofaId }), 'unreadable'],
    ['a session that is none', sessionFile, { ...aSession(), talk: 7 }, 'unreadable'],
    ['a part of a newer Mend', codedFile, { ...aCodedPart(), version: 2, inner: 'other' }, 'newer'],
    ['a part of another session', codedFile, { ...aCodedPart(), session: otherSofaId }, 'unreadable'],
    ['the other’s part', codedFile, { ...aCodedPart(), person: 'other' }, 'unreadable'],
    [
      'a part that would take a day to try',
      codedFile,
      { ...aCodedPart(), lock: { ...aCodedPart().lock, iterations: 1e9 } },
      'unreadable',
    ],
    ['a plain part that is none', codedFile, { ...aPlainPart(), part: {} }, 'unreadable'],
    [
      'a plain part with somebody else’s inside',
      codedFile,
      { ...aPlainPart(), part: aPart('x', { person: 'other' }) },
      'unreadable',
    ],
    ['a list', codedFile, [], 'unreadable'],
  ])('sets %s aside whole, and reads the rest', (_what, name, value, why) => {
    const back = readBackup(withFiles(zip, { [name]: JSON.stringify(value) }));
    expect(back.repairs).toEqual(whole.repairs);
    expect(back.others.find((each) => each.name === name)).toMatchObject({ why });
    expect([...back.sessions, ...back.parts].length).toBeLessThan(3);
  });

  it('leaves a part without its session aside: nobody would come to it, or could erase it', () => {
    const back = readBackup(withFiles(zip, { [sessionFile]: undefined }));
    expect([back.sessions, back.parts]).toEqual([[], []]);
    expect(back.others.map(({ name }) => name)).toEqual([codedFile, `parts/${sofaId}.other.json`]);
  });

  it('does not bring somebody’s part in among the repairs', () => {
    const { repair } = aPart();
    const id = otherSofaId;
    const back = readBackup(withFiles(zip, { [`repairs/${id}.json`]: JSON.stringify({ ...repair, id }) }));
    expect(back.repairs).toEqual(whole.repairs);
    expect(back.others).toMatchObject([{ name: `repairs/${id}.json`, why: 'unreadable' }]);
  });
});
