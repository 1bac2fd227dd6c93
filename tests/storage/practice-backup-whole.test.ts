import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backupsOver } from '../../src/storage/backups';
import { writeBackup } from '../../src/storage/backup-file';
import { workOnBackup } from '../../src/storage/backup-work';
import { connect } from '../../src/storage/database';
import { openDisk } from '../../src/storage/disk';
import { contents } from './backup-given';
import { aBrowser, killAt, settle } from './given';
import { aDevice, hers, type Device } from './given-practice-backups';
import { hurry } from './given-passphrases';
import { aClient, anOwn, aReturn, everyThing, namesIn, ruthId } from './given-practices';

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

describe('bringing practices back', () => {
  it('killed at any request, leaves all of it or nothing', async () => {
    const file = await first.make();
    let isDead = true;
    for (let nth = 1; isDead; nth += 1) {
      const { connection, name } = aBrowser();
      const backups = backupsOver(await openDisk(connect(name)), 'x', workOnBackup);
      const inspected = await backups.inspectBackup(file, undefined);
      if (inspected.kind !== 'found') throw new Error(inspected.kind);
      await settle();
      const kill = killAt(nth);
      let isDone = false;
      void backups.restoreBackup(inspected.found).then(
        () => (isDone = true),
        () => undefined,
      );
      await vi.waitUntil(() => isDone || kill.isDead(), { interval: 1 });
      await settle();
      isDead = kill.isDead();
      vi.restoreAllMocks();
      expect([0, 7]).toContain((await namesIn(connection)).length);
    }
  }, 20_000);

  it('is refused, all of it, where another window changed what it was planned with, or erased the client', async () => {
    const file = await first.make();
    const changes = [
      () => second.keeping.savePractice(anOwn({ name: 'meanwhile' })),
      () => second.keeping.saveReturn(aReturn('meanwhile')),
    ];
    for (const change of changes) {
      second = await aDevice();
      const backups = backupsOver(await openDisk(connect(second.name)), 'x', workOnBackup);
      const inspected = await backups.inspectBackup(file, undefined);
      if (inspected.kind !== 'found') throw new Error(inspected.kind);
      const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
      let isFirst = true;
      vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...given) => {
        // Between the plan and its transaction.
        if (isFirst) {
          isFirst = false;
          await change();
        }
        return encrypt(...given);
      });
      await expect(backups.restoreBackup(inspected.found)).rejects.toMatchObject({
        reason: 'changed-elsewhere',
      });
      vi.restoreAllMocks();
      expect(await namesIn(second.connection)).toHaveLength(1);
    }
  });

  it('is refused where the client of something that comes is erased in the same moment', async () => {
    await second.keeping.savePractice(aClient());
    const file = new File([writeBackup({ ...contents, returns: [{ ...hers }] })], 'x.mend.zip');
    const backups = backupsOver(await openDisk(connect(second.name)), 'x', workOnBackup);
    const inspected = await backups.inspectBackup(file, undefined);
    if (inspected.kind !== 'found') throw new Error(inspected.kind);
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    let isFirst = true;
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...given) => {
      if (isFirst) {
        isFirst = false;
        await second.keeping.eraseClient(ruthId);
      }
      return encrypt(...given);
    });
    await expect(backups.restoreBackup(inspected.found)).rejects.toMatchObject({
      reason: 'changed-elsewhere',
    });
    expect(await namesIn(second.connection)).toEqual([]);
  });
});
