import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import type { PracticeKind } from '../../src/domain/practice/kept';
import { aBrowser, settle, type OpenWindow } from './given';
import { hurry } from './given-passphrases';
import {
  aClient,
  anOwn,
  aReturn,
  aSet,
  everyThing,
  idNumber,
  practiceId,
  practicesIn,
  ruthId,
  notesOf,
  saveAll,
} from './given-practices';
import { read } from './given-read';

hurry();
afterEach(() => vi.restoreAllMocks());

let browser: ReturnType<typeof aBrowser>;
let keeping: Keeping;
let open: () => Promise<OpenWindow>;

beforeEach(async () => {
  browser = aBrowser();
  ({ open } = browser);
  ({ keeping } = await open());
});

describe('two windows', () => {
  it('never go over what they did not read, however late what another wrote is read beside it', async () => {
    const theirs = (await open()).keeping;
    await keeping.savePractice(aClient('one'));
    const [shown] = await theirs.listPractices('client');
    await keeping.savePractice(aClient('two'));
    // It is listed and opened somewhere on the page: what stands on the screen is still the old one.
    const [newer] = await theirs.listPractices('client');
    expect(await notesOf(theirs)).toBe('two');
    const late = { ...(shown ?? aClient()), notes: 'late' };
    await expect(theirs.savePractice(late)).rejects.toMatchObject({ reason: 'changed-elsewhere' });
    await theirs.savePractice({ ...(newer ?? aClient()), notes: 'two, and on' });
    // The first window goes on from what it began, which is no longer the newest.
    await expect(keeping.savePractice(aClient('three'))).rejects.toMatchObject({
      reason: 'changed-elsewhere',
    });
    expect(await notesOf(keeping)).toBe('two, and on');
  });

  it('go on from what they read as often as they write it, and once more after they read again', async () => {
    await keeping.savePractice(aClient('one'));
    const theirs = (await open()).keeping;
    const [shown] = await theirs.listPractices('client');
    for (const notes of ['two', 'three']) await theirs.savePractice({ ...(shown ?? aClient()), notes });
    const [again] = await keeping.listPractices('client');
    await keeping.savePractice({ ...(again ?? aClient()), notes: 'three, and on' });
    expect(await notesOf(theirs)).toBe('three, and on');
  });

  it('never take something that says nothing of what it was read as for what lies there', async () => {
    await keeping.savePractice(aClient('one'));
    const theirs = (await open()).keeping;
    expect(await notesOf(theirs)).toBe('one');
    await expect(theirs.savePractice(aClient('blind'))).rejects.toMatchObject({
      reason: 'changed-elsewhere',
    });
    expect(await notesOf(keeping)).toBe('one');
  });

  it('may keep a copy of something under another name', async () => {
    await keeping.savePractice(anOwn());
    const [own] = await keeping.listPractices('own');
    await keeping.savePractice({ ...(own ?? anOwn()), id: idNumber(2, 3) });
    expect(await keeping.listPractices('own')).toHaveLength(2);
  });

  it('tell what was erased and begun anew from what they had open', async () => {
    const theirs = (await open()).keeping;
    await keeping.savePractice(aClient('one'));
    const [shown] = await theirs.listPractices('client');
    await browser.connection.use((database) => database.clear('practices'));
    const third = (await open()).keeping;
    // The same id, and again the first that is written of it.
    await third.savePractice(aClient('anew'));
    for (const late of [aClient('late'), { ...(shown ?? aClient()), notes: 'late' }])
      await expect(theirs.savePractice(late)).rejects.toMatchObject({ reason: 'changed-elsewhere' });
    expect(await notesOf(third)).toBe('anew');
  });

  it('go on with what was only sealed again under another key', async () => {
    const theirs = (await open()).keeping;
    await keeping.savePractice(aClient('one'));
    const [shown] = await theirs.listPractices('client');
    await keeping.setLock('three quiet stones');
    await vi.waitFor(async () => expect((await practicesIn(browser.connection))[0]?.generation).toBe(2));
    await vi.waitUntil(() => theirs.lockState() === 'locked');
    expect(await theirs.unlock('three quiet stones')).toBe(true);
    await theirs.savePractice({ ...(shown ?? aClient()), notes: 'two' });
    await expect(keeping.savePractice(aClient('mine'))).rejects.toMatchObject({
      reason: 'changed-elsewhere',
    });
  });

  it('read what they write themselves meanwhile, and write after that', async () => {
    await keeping.savePractice(aClient('one'));
    const real = crypto.subtle.decrypt.bind(crypto.subtle);
    let isFirst = true;
    vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (...given) => {
      // Between the reading and what comes of it.
      if (isFirst) {
        isFirst = false;
        await keeping.savePractice(aClient('two'));
        await keeping.savePractice(aClient('three'));
      }
      return real(...given);
    });
    const [shown] = await keeping.listPractices('client');
    expect(shown?.notes).toBe('three');
    await keeping.savePractice({ ...(shown ?? aClient()), notes: 'three, and on' });
    expect(await notesOf(keeping)).toBe('three, and on');
  });

  it('never write over what they wrote while something older was being read, however often that is', async () => {
    await keeping.savePractice(aClient('one'));
    const [before] = await keeping.listPractices('client');
    const real = crypto.subtle.decrypt.bind(crypto.subtle);
    let count = 0;
    vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (...given) => {
      count += 1;
      await keeping.savePractice({ ...(before ?? aClient()), notes: `typed ${count}` });
      return real(...given);
    });
    const [shown] = await keeping.listPractices('client');
    vi.restoreAllMocks();
    // It may be the last but one that is on the screen now.
    await keeping.savePractice({ ...(shown ?? aClient()), notes: 'late' }).catch(() => undefined);
    expect(await notesOf(keeping)).toBe(`typed ${count}`);
  });

  it('may set a first practice for a client in the same breath, whichever is handed over first', async () => {
    const real = crypto.subtle.encrypt.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...given) => {
      const bound = new TextDecoder().decode((given[0] as AesGcmParams).additionalData as Uint8Array);
      // Sealing the client takes its time.
      if (bound.startsWith('practice/client')) await settle();
      return real(...given);
    });
    for (const turn of [0, 1]) {
      const mine = (await aBrowser().open()).keeping;
      const works = [() => mine.savePractice(aClient()), () => mine.savePractice(aSet({ client: ruthId }))];
      await Promise.all((turn === 0 ? works : works.reverse()).map((work) => work()));
      expect(await mine.openPractice('set', practiceId)).toMatchObject({ kind: 'open' });
    }
  });

  it('set nothing for a client who is not there', async () => {
    const lone = aSet({ client: ruthId });
    await expect(keeping.savePractice(lone)).rejects.toMatchObject({ reason: 'erased-elsewhere' });
    await keeping.savePractice(aClient());
    await keeping.savePractice(lone);
  });
});

describe('behind a lock', () => {
  it('nothing is read and nothing is written until the passphrase is there', async () => {
    await saveAll(keeping);
    await keeping.saveReturn(aReturn());
    await keeping.setLock('three quiet stones');
    await vi.waitFor(async () =>
      expect((await practicesIn(browser.connection)).map(({ generation }) => generation)).toEqual([
        2, 2, 2, 2, 2, 2,
      ]),
    );
    keeping.lock();
    for (const { kind, id } of everyThing)
      expect(await keeping.openPractice(kind, id)).toEqual({ kind: 'locked' });
    expect(await keeping.openReturn(aReturn().id)).toEqual({ kind: 'locked' });
    for (const work of [
      () => keeping.savePractice(aClient('two')),
      () => keeping.saveReturn(aReturn('two')),
      () => keeping.listPractices('client'),
      () => keeping.listReturns(0, 50),
    ])
      await expect(work()).rejects.toMatchObject({ reason: 'locked' });
    expect(await keeping.unlock('three quiet stones')).toBe(true);
    for (const thing of everyThing)
      expect(await keeping.openPractice(thing.kind as PracticeKind, thing.id)).toEqual({
        kind: 'open',
        thing: read(thing),
      });
    await keeping.savePractice(aClient('three'));
    await keeping.removeLock('three quiet stones');
    expect(await notesOf((await open()).keeping)).toBe('three');
  });
});
