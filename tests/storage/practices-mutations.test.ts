import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupsOver } from '../../src/storage/backups';
import { readBackup } from '../../src/storage/backup-file';
import { workOnBackup } from '../../src/storage/backup-work';
import { connect } from '../../src/storage/database';
import { openDisk } from '../../src/storage/disk';
import type { PracticeRecord, ReturnRecord } from '../../src/storage/records';
import { aBrowser } from './given';
import { damage, damaged } from './given-mutations';
import {
  aClient,
  otherClientId,
  practicesIn,
  returnNumber,
  returnsIn,
  ruthId,
  wordsOf,
} from './given-practices';
import { runsOf } from '../thorough';

const seed = 20_261_122;

/** Whether the browser would take this as a record at all: its id must be a key. */
function canLie({ id }: { readonly id: unknown }): boolean {
  try {
    indexedDB.cmp(id as string, '');
    return true;
  } catch {
    return false;
  }
}
const hex = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('hex');

describe('many damaged clients and returns', () => {
  it('leave every other one as it was; each opens as it was or not at all, and is never written over', async () => {
    const { connection, open } = aBrowser();
    const earlier = (await open()).keeping;
    await earlier.savePractice(aClient('the damaged one'));
    await earlier.savePractice(aClient('the other', { id: otherClientId }));
    for (const at of [1, 2]) await earlier.saveReturn(returnNumber(at, { client: otherClientId }));
    const [[client, other], [back, otherBack]] = [await practicesIn(connection), await returnsIn(connection)];
    if (!client || !other || !back || !otherBack) throw new Error('not there');
    const { keeping } = await open();
    let planted = 0;
    let unread = 0;

    async function plant(store: 'practices' | 'returns', whole: object, bad: object): Promise<void> {
      await connection.use(async (database) => {
        const transaction = database.transaction(store, 'readwrite');
        void transaction.store.clear();
        void transaction.store.put(whole as PracticeRecord & ReturnRecord);
        void transaction.store.put(bad as PracticeRecord & ReturnRecord);
        await transaction.done;
      });
    }

    await fc.assert(
      fc.asyncProperty(damage, fc.boolean(), async (how, isReturn) => {
        const bad = damaged<PracticeRecord | ReturnRecord>(isReturn ? back : client, how);
        if (!canLie(bad) || bad.id === other.id || bad.id === otherBack.id) return;
        planted += 1;
        if (isReturn) {
          await plant('returns', otherBack, bad);
          const { rows, total, unreadable } = await keeping.listReturns(0, 50);
          expect(rows.map(wordsOf)).toContain('what came 2');
          expect(rows.length + unreadable).toBe(total);
          const opened = await keeping.openReturn(returnNumber(1).id);
          if (opened.kind === 'open') expect(wordsOf(opened.thing)).toBe('what came 1');
        } else {
          await plant('practices', other, bad);
          const notes = (await keeping.listPractices('client')).map((each) => each.notes);
          expect(notes).toContain('the other');
          expect(notes.filter((each) => !['the other', 'the damaged one'].includes(each))).toEqual([]);
          const opened = await keeping.openPractice('client', ruthId);
          if (opened.kind === 'open') {
            expect(opened.thing.notes).toBe('the damaged one');
            return;
          }
          if (bad.id !== client.id) return;
          expect(['unreadable', 'newer']).toContain(opened.kind);
          unread += 1;
          if (bad.sealed instanceof ArrayBuffer)
            expect(await (await keeping.asItLies(ruthId)).text()).toContain(hex(bad.sealed));
          await expect(keeping.savePractice(aClient('fresh'))).rejects.toBeInstanceOf(Error);
          expect(await practicesIn(connection)).toContainEqual(bad);
        }
      }),
      { numRuns: runsOf(1_250), seed },
    );
    expect(planted).toBeGreaterThanOrEqual(runsOf(1_000));
    expect(unread).toBeGreaterThan(runsOf(200));
  }, 60_000);

  it('are taken into a backup as files, and keep nothing else from being in it', async () => {
    const { connection, name, open } = aBrowser();
    const { keeping } = await open();
    await keeping.savePractice(aClient());
    await keeping.saveReturn(returnNumber(1));
    const [client] = await practicesIn(connection);
    if (!client) throw new Error('not there');
    const backups = backupsOver(await openDisk(connect(name)), 'x', workOnBackup);
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const bad = damaged(client, how);
        if (!canLie(bad)) return;
        await connection.use(async (database) => {
          const transaction = database.transaction('practices', 'readwrite');
          void transaction.store.clear();
          void transaction.store.put(bad);
          await transaction.done;
        });
        const file = await backups.makeBackup(undefined);
        const { practices, returns, others } = readBackup(new Uint8Array(await file.arrayBuffer()));
        expect(returns).toHaveLength(1);
        expect(practices.length + others.length).toBeLessThanOrEqual(1);
        if (typeof bad.id === 'string' && bad.id !== '') expect(practices.length + others.length).toBe(1);
      }),
      { numRuns: runsOf(200), seed },
    );
  }, 60_000);

  it('go with their client however they are damaged, as long as they say whose they are', async () => {
    const { connection, open } = aBrowser();
    const { keeping } = await open();
    await keeping.savePractice(aClient());
    await keeping.saveReturn(returnNumber(1, { client: ruthId }));
    const [whole] = await returnsIn(connection);
    const [client] = await practicesIn(connection);
    if (!whole || !client) throw new Error('not there');
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const bad = damaged(whole, how);
        if (!canLie(bad) || bad.client !== ruthId) return;
        await connection.use(async (database) => {
          const transaction = database.transaction(['practices', 'returns'], 'readwrite');
          void transaction.objectStore('practices').put(client);
          void transaction.objectStore('returns').clear();
          void transaction.objectStore('returns').put(bad);
          await transaction.done;
        });
        await (await open()).keeping.eraseClient(ruthId);
        expect(await returnsIn(connection)).toEqual([]);
      }),
      { numRuns: runsOf(200), seed },
    );
  }, 60_000);
});
