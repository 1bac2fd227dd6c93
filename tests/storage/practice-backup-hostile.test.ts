import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBackup, writeBackup } from '../../src/storage/backup-file';
import { contents, withFiles } from './backup-given';
import { aDevice, hers, type Device } from './given-practice-backups';
import { hurry } from './given-passphrases';
import {
  aBack,
  aClient,
  aKey,
  aReturn,
  aSent,
  aSet,
  aTaken,
  everyThing,
  idNumber,
  keyId,
  otherClientId,
  otherCopy,
  practiceId,
  returnNumber,
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

describe('a backup file with practices that was changed by hand', () => {
  const whole = { ...contents, practices: everyThing, returns: [hers, returnNumber(1)] };
  const zip = writeBackup(whole);
  const clientFile = `practices/client.${ruthId}.json`;
  const takenFile = `practices/taken.${practiceId}.json`;
  const keyFile = `practices/key.${keyId}.json`;
  const returnFile = `returns/${hers.id}.json`;

  it('is read whole as long as nothing is wrong with it, and again from what was read', () => {
    const back = readBackup(zip);
    expect(back.others).toEqual([]);
    expect([...back.practices].sort((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual(
      [...everyThing].sort((a, b) => (a.kind < b.kind ? -1 : 1)),
    );
    expect(back.returns).toEqual(whole.returns);
    expect(readBackup(writeBackup(back))).toEqual(back);
  });

  it.each<[string, string, unknown, string]>([
    ['a client of a newer Mend', clientFile, aClient('x', { version: 2 }), 'newer'],
    [
      'a client under another id than their file',
      clientFile,
      aClient('x', { id: otherClientId }),
      'unreadable',
    ],
    ['a client that is a key', clientFile, aKey({ id: ruthId }), 'unreadable'],
    ['a client with notes that are none', clientFile, { ...aClient(), notes: { length: 3 } }, 'unreadable'],
    ['a client with endless notes', clientFile, aClient('x'.repeat(200_001)), 'unreadable'],
    ['something of no kind', clientFile, { ...aClient(), kind: 'constructor' }, 'unreadable'],
    ['a list', clientFile, [], 'unreadable'],
    [
      'a practice with a part too many',
      takenFile,
      { ...aTaken(), parts: [...aTaken().parts, ...aTaken().parts] },
      'unreadable',
    ],
    [
      'a practice that names what every object has',
      takenFile,
      {
        ...aTaken(),
        sent: aSent({ parts: [{ kind: 'lesson', lesson: 'constructor' }] }),
        parts: [aTaken().parts[0]],
      },
      'unreadable',
    ],
    [
      'a draft that is none',
      takenFile,
      { ...aTaken(), draft: { fields: [{ kind: 'happened' }] } },
      'unreadable',
    ],
    [
      'a practice to be sealed to nobody',
      takenFile,
      { ...aTaken(), sent: aSent({ recipient: 'age1nobody' }) },
      'unreadable',
    ],
    [
      'a key that is none',
      keyFile,
      aKey({ pair: { identity: '<script>', recipient: 'age1' } }),
      'unreadable',
    ],
    ['a return of a newer Mend', returnFile, { ...hers, version: 2, newest: 'other' }, 'newer'],
    [
      'a return of another practice',
      returnFile,
      { ...hers, newest: aBack('x', { practice: idNumber(9) }) },
      'unreadable',
    ],
    [
      'a return with a safety answer',
      returnFile,
      { ...hers, newest: { ...hers.newest, fields: [{ kind: 'safety', text: 'no' }] } },
      'unreadable',
    ],
    ['a return longer than a page', returnFile, { ...hers, newest: aBack('x'.repeat(241)) }, 'unreadable'],
    [
      'a return with endless versions',
      returnFile,
      { ...hers, earlier: Array.from({ length: 200 }, (_, at) => aBack('x', { version: at + 1 })) },
      'unreadable',
    ],
    ['a return that says it is a practice', returnFile, { ...hers, kind: 'set' }, 'unreadable'],
    [
      'a return under another id',
      returnFile,
      aReturn('x', { newest: aBack('x', { copy: otherCopy }) }),
      'unreadable',
    ],
  ])('sets %s aside whole, and reads the rest', (_what, name, value, why) => {
    const back = readBackup(withFiles(zip, { [name]: JSON.stringify(value) }));
    expect(back.repairs).toEqual(whole.repairs);
    expect(back.others).toMatchObject([{ name, why }]);
    expect(back.practices.length + back.returns.length).toBe(everyThing.length + 1);
  });

  it.each(['practices/client.../x.json', 'practices/none.x.json', 'returns/a/b.json', 'practices/x.json'])(
    'keeps %s as a file nobody knows, or cannot read',
    (name) => {
      const back = readBackup(withFiles(zip, { [name]: '{}' }));
      expect(back.others.map((each) => each.name)).toEqual([name]);
      expect(back.practices).toHaveLength(everyThing.length);
    },
  );

  it('brings a client’s practice and return without one where the client is nowhere', async () => {
    const file = new File([withFiles(zip, { [clientFile]: undefined })], 'x.mend.zip');
    await second.restore(file);
    const set = await second.keeping.openPractice('set', practiceId);
    expect(set).toEqual({ kind: 'open', thing: read(aSet()) });
    expect((await second.keeping.listReturns(0, 50, ruthId)).total).toBe(0);
    expect((await second.keeping.listReturns(0, 50)).total).toBe(2);
  });
});
