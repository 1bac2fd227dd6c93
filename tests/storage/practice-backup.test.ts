import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bringsSomething } from '../../src/domain/backup';
import { backupsOver } from '../../src/storage/backups';
import { readBackup, writeBackup } from '../../src/storage/backup-file';
import { workOnBackup } from '../../src/storage/backup-work';
import { openDisk } from '../../src/storage/disk';
import { practiceOver } from '../../src/storage/practice';
import { readZip } from '../../src/storage/zip-entries';
import { saying } from './given';
import { aDevice, hers, type Device } from './given-practice-backups';
import { hurry } from './given-passphrases';
import {
  aBack,
  aClient,
  aKey,
  aPair,
  aTaken,
  everyThing,
  idNumber,
  otherCopy,
  otherKeyId,
  practiceId,
  practicesIn,
  ruthId,
} from './given-practices';
import { read } from './given-read';

hurry();
afterEach(() => vi.restoreAllMocks());

let first: Device;
let second: Device;

/** A therapist’s device with one of everything, who also took a practice; and one with nothing. */
beforeEach(async () => {
  [first, second] = [await aDevice(), await aDevice()];
  for (const thing of everyThing) await first.keeping.savePractice(thing);
  await first.keeping.saveReturn(hers);
});

const insideOf = async (file: File) => readBackup(new Uint8Array(await file.arrayBuffer()));

describe('a backup of practices and returns', () => {
  it('brings all of them to another device, the key included, and nothing twice', async () => {
    const found = await second.restore(await first.make());
    expect(found).toMatchObject({
      practices: 4,
      clients: 1,
      keys: 1,
      returns: 1,
      practiceAnew: 7,
      unknown: 0,
    });
    for (const thing of everyThing)
      expect(await second.keeping.openPractice(thing.kind, thing.id)).toEqual({
        kind: 'open',
        thing: read(thing),
      });
    expect(await second.keeping.openReturn(hers.id)).toEqual({ kind: 'open', thing: read(hers) });
    expect((await second.keeping.listReturns(0, 50, ruthId)).rows).toHaveLength(1);
    expect(bringsSomething(await second.look(await first.make()))).toBe(false);
    expect(bringsSomething(await first.look(await second.make()))).toBe(false);
    // What came can be written on.
    const [client] = await second.keeping.listPractices('client');
    await second.keeping.savePractice({ ...(client ?? aClient()), notes: 'and on' });
  });

  it('is a file for each, which says nothing of which write it was', async () => {
    const entries = readZip(new Uint8Array(await (await first.make()).arrayBuffer()));
    const names = entries.map(({ name }) => name).sort();
    expect(names).toEqual(
      [
        'mend.json',
        ...everyThing.map(({ kind, id }) => `practices/${kind}.${id}.json`),
        `returns/${hers.id}.json`,
      ].sort(),
    );
    for (const { bytes } of entries) expect(Buffer.from(bytes).toString()).not.toContain('"revision"');
  });

  it('goes over nothing that was written since: both notes stay, and the newest version of a return', async () => {
    const file = await first.make();
    await first.keeping.savePractice(aClient('Came on time.', { changed: 9_000 }));
    const second = aBack('second', { version: 2 });
    await first.keeping.saveReturn({ ...hers, newest: second, earlier: [hers.newest], notes: '' });
    await first.restore(file);
    expect(await first.keeping.openPractice('client', ruthId)).toMatchObject({
      thing: { notes: 'Came on time.\n\nCame late twice.' },
    });
    expect(await first.keeping.openReturn(hers.id)).toMatchObject({
      thing: { newest: second, earlier: [hers.newest], notes: 'Ask about Sunday.' },
    });
    expect(bringsSomething(await first.look(file))).toBe(false);
  });

  it('keeps what cannot stand beside what is here aside, whole, and takes it into the next', async () => {
    const other = aTaken({
      copy: otherCopy,
      draft: { fields: [{ kind: 'happened', text: 'from the phone' }] },
    });
    await second.keeping.savePractice(other);
    const file = await second.make();
    const found = await first.restore(file);
    expect([found.practiceAnew, bringsSomething(found)]).toEqual([1, true]);
    expect(await first.keeping.openPractice('taken', practiceId)).toEqual({
      kind: 'open',
      thing: read(aTaken()),
    });
    expect(bringsSomething(await first.look(file))).toBe(false);
    const { others } = await insideOf(await first.make());
    expect(others.map(({ bytes }) => JSON.parse(Buffer.from(bytes).toString()) as unknown)).toEqual([other]);
  });

  it('never puts another key in the place of the one that is set with here', async () => {
    await second.keeping.savePractice(aKey({ pair: aPair(8), changed: 9_000 }));
    await second.keeping.savePractice(aKey({ id: otherKeyId, pair: aPair(9), made: 9_000 }));
    await first.restore(await second.make());
    const keys = await first.keeping.listPractices('key');
    expect(keys.filter(({ retired }) => retired === undefined)).toEqual([read(aKey())]);
    expect(keys.map(({ pair }) => pair.recipient).sort()).toEqual(
      [aPair(7), aPair(8), aPair(9)].map(({ recipient }) => recipient).sort(),
    );
  });

  it('brings back a client who was erased in this window, with all that was theirs, and it can be written', async () => {
    const file = await first.make();
    const disk = await openDisk(first.connection);
    const here = practiceOver(disk, {
      isEmptied: () => false,
      tell: () => undefined,
      lessLeft: () => Promise.resolve(),
    });
    const backups = backupsOver(disk, 'restored', workOnBackup, here.brought);
    await here.keeping.listPractices('client');
    await here.keeping.listReturns(0, 50);
    await here.keeping.eraseClient(ruthId);
    await expect(here.keeping.savePractice(aClient('late'))).rejects.toMatchObject({
      reason: 'erased-elsewhere',
    });
    const inspected = await backups.inspectBackup(file, undefined);
    if (inspected.kind !== 'found') throw new Error(inspected.kind);
    await backups.restoreBackup(inspected.found);
    const opened = await here.keeping.openPractice('client', ruthId);
    if (opened.kind !== 'open') throw new Error(opened.kind);
    await here.keeping.savePractice({ ...opened.thing, notes: 'and on' });
    const back = await here.keeping.openReturn(hers.id);
    if (back.kind !== 'open') throw new Error(back.kind);
    await here.keeping.saveReturn({ ...back.thing, notes: 'and on' });
  });

  it('is noticed by a window that has the older one open', async () => {
    const file = await first.make();
    await second.restore(file);
    await second.keeping.openPractice('client', ruthId);
    await first.keeping.savePractice(aClient('newer', { changed: 9_000 }));
    await second.restore(await first.make());
    await expect(second.keeping.savePractice(aClient('mine'))).rejects.toMatchObject({
      reason: 'changed-elsewhere',
    });
  });

  it('takes along what cannot be read, and goes over it with what can', async () => {
    const file = await first.make();
    const damaged = (await practicesIn(first.connection)).find(({ kind }) => kind === 'client');
    const lies = { ...damaged, iv: new Uint8Array(12) } as NonNullable<typeof damaged>;
    await first.connection.use((database) => database.put('practices', lies));
    const inside = await insideOf(await first.make());
    expect([inside.practices.length, inside.returns.length, inside.others.length]).toEqual([5, 1, 1]);
    await first.restore(file);
    expect(await first.keeping.openPractice('client', ruthId)).toMatchObject({ kind: 'open' });
    expect(await first.connection.use((database) => database.count('set-aside'))).toBe(1);
  });

  it('keeps what came back with its client, who is here and cannot be read', async () => {
    const file = await first.make();
    const damaged = (await practicesIn(first.connection)).find(({ kind }) => kind === 'client');
    await first.connection.use((database) =>
      database.put('practices', { ...damaged, iv: new Uint8Array(12) } as never),
    );
    const alone = writeBackup({ ...(await insideOf(file)), practices: [] });
    await first.keeping.eraseReturn(hers.id);
    await first.restore(new File([alone], 'x.mend.zip'));
    expect(await first.keeping.openReturn(hers.id)).toMatchObject({ thing: { client: ruthId } });
    await second.restore(new File([alone], 'x.mend.zip'));
    const opened = await second.keeping.openReturn(hers.id);
    expect(opened.kind === 'open' && opened.thing.client).toBe(undefined);
  });

  it('keeps where a repair came from', async () => {
    const id = idNumber(1, 9);
    const origin = {
      kind: 'practice',
      practice: practiceId,
      part: 1,
      prompts: ['camera', 'opening'],
    } as const;
    await first.keeping.save({ ...saying('The jar fell.', id), origin });
    await second.restore(await first.make());
    expect(await second.keeping.open(id)).toMatchObject({ kind: 'open', repair: { origin } });
    // Fuller here, and with other words there: what stays and the second version keep it as well.
    await first.keeping.open(id);
    await first.keeping.save({ ...saying('The jar fell, and broke.', id), origin });
    await second.restore(await first.make());
    const { rows } = await second.keeping.list(0, 50);
    expect(rows.map((row) => row.origin)).toEqual([origin, origin]);
    expect(bringsSomething(await second.look(await first.make()))).toBe(false);
  });
});
