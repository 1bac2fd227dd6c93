import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepInMemory } from '../../src/storage/memory';
import { aBrowser, keepAlone, refusePuts, saying, type Moment } from './given';
import { holds } from './given-bytes';
import { aPart, aSession, liesIn, myCode, otherSofaId, showing, sofaId } from './given-together';

afterEach(() => vi.restoreAllMocks());

async function aWindow() {
  const browser = aBrowser();
  const { keeping } = await browser.open();
  return { ...browser, keeping };
}

const topicOf = async (
  keeping: Awaited<ReturnType<typeof keepAlone>>,
  id: string = sofaId,
): Promise<string> => {
  const opened = await keeping.openSession(id);
  return opened.kind === 'open' ? opened.session.talk.topic : opened.kind;
};
const about = (topic: string, changed = 2_000, id: string = sofaId) =>
  aSession({ id, changed, talk: { ...aSession().talk, topic } });

describe('a session of two', () => {
  it('is there after a restart, whole, with fields of a later Mend', async () => {
    const { keeping, open } = await aWindow();
    const kept = { ...aSession({ shares: { one: [showing('one')], other: [] } }), later: { deep: ['kept'] } };
    await keeping.saveSession(kept);
    const opened = await (await open()).keeping.openSession(sofaId);
    expect(opened).toEqual({ kind: 'open', session: { ...kept, revision: 1 } });
  });

  it('is listed with all others, the newest first, and nothing of a part among them', async () => {
    const { keeping } = await aWindow();
    await keeping.saveSession(about('older', 1, otherSofaId));
    await keeping.saveSession(about('newer', 2));
    await keeping.makePart(aPart(), undefined);
    const rows = await keeping.listSessions();
    expect(rows.map(({ session }) => session.talk.topic)).toEqual(['newer', 'older']);
    expect(rows.map(({ id, changed }) => [id, changed])).toEqual([
      [sofaId, 2],
      [otherSofaId, 1],
    ]);
  });

  it('lies sealed: in clear only what finds it, and of a part not even when it was written', async () => {
    const { keeping, connection } = await aWindow();
    await keeping.saveSession(about('moonlight-8831'));
    await keeping.makePart(aPart('starlight-8832'), undefined);
    const [session, part] = await liesIn(connection);
    for (const each of ['moonlight-8831', 'starlight-8832', 'partners', 'Ada', 'rust'])
      expect(holds([session, part], each)).toBe(false);
    const clear = ['generation', 'id', 'iv', 'kind', 'revision', 'sealed', 'session', 'version'];
    expect(Object.keys(session ?? {}).sort()).toEqual(['changed', ...clear]);
    expect(Object.keys(part ?? {}).sort()).toEqual(clear);
  });

  it.each([
    ['its id', { id: otherSofaId, session: otherSofaId }],
    ['its version', { version: 0 }],
    ['its revision', { revision: 7 }],
    ['its time', { changed: 9 }],
    ['its session', { session: otherSofaId }],
  ])('is bound to %s', async (_what, change) => {
    const { keeping, connection } = await aWindow();
    await keeping.saveSession(about('one'));
    const [record] = await liesIn(connection);
    const other = { ...record, ...change } as NonNullable<typeof record>;
    await connection.use((database) => database.put('sessions', other));
    expect(await topicOf(keeping, other.id)).toBe('unreadable');
  });

  it('is written as it is newest while a write is under way', async () => {
    const { keeping } = await aWindow();
    const puts = refusePuts(() => false);
    const said = Array.from({ length: 60 }, (_, at) => `said ${at}`);
    await Promise.all(said.map((each) => keeping.saveSession(about(each))));
    expect(puts).toHaveBeenCalledTimes(2);
    expect(await topicOf(keeping)).toBe('said 59');
  });

  it.each<Moment>(['at once', 'under way', 'at commit'])(
    'says that the disk is full %s, and what lay there lies there still',
    async (moment) => {
      const { keeping } = await aWindow();
      await keeping.saveSession(about('one'));
      refusePuts(() => true, moment);
      await expect(keeping.saveSession(about('two'))).rejects.toMatchObject({ reason: 'full' });
      vi.restoreAllMocks();
      expect(await topicOf(keeping)).toBe('one');
      await keeping.saveSession(about('two'));
      expect(await topicOf(keeping)).toBe('two');
    },
  );

  it('is not written where nobody could read it again', async () => {
    const { keeping, connection } = await aWindow();
    const turns = Array.from({ length: 501 }, () => ({ speaker: 'one', reflections: [] }) as const);
    const long = aSession({ talk: { ...aSession().talk, turns } });
    await expect(keeping.saveSession(long)).rejects.toMatchObject({ reason: 'failed' });
    expect(await liesIn(connection)).toEqual([]);
  });

  it.each([
    ['of a newer Mend', { version: 2 }, 'newer', 'newer'],
    ['damaged', { iv: new Uint8Array(12) }, 'unreadable', 'changed-elsewhere'],
  ])('that is %s is left out of the list, and as it is', async (_what, damage, kind, reason) => {
    const { keeping, connection, open } = await aWindow();
    await keeping.saveSession(about('one'));
    await keeping.saveSession(about('two', 3_000, otherSofaId));
    const record = { ...(await liesIn(connection))[0], ...damage } as never;
    await connection.use((database) => database.put('sessions', record));
    const later = (await open()).keeping;
    expect(await topicOf(later)).toBe(kind);
    expect((await later.listSessions()).map(({ id }) => id)).toEqual([otherSofaId]);
    await expect(later.saveSession(about('over'))).rejects.toMatchObject({ reason });
    expect(await liesIn(connection)).toContainEqual(record);
  });
});

describe('a session in two windows', () => {
  it('is never gone over by one that does not know what the other wrote, and goes on once it was read again', async () => {
    const { keeping, open } = await aWindow();
    const theirs = (await open()).keeping;
    await keeping.saveSession(about('one'));
    expect(await topicOf(theirs)).toBe('one');
    await theirs.saveSession(about('theirs'));
    // A list is no reading: what is on the screen is still the old one.
    await keeping.listSessions();
    for (const each of [keeping, (await open()).keeping])
      await expect(each.saveSession(about('mine'))).rejects.toMatchObject({ reason: 'changed-elsewhere' });
    expect(await topicOf(keeping)).toBe('theirs');
    await keeping.saveSession(about('theirs, and on'));
    expect(await topicOf(theirs)).toBe('theirs, and on');
  });

  it('can be read while it is being written, and written after that', async () => {
    const { keeping } = await aWindow();
    await keeping.saveSession(about('one'));
    const real = crypto.subtle.decrypt.bind(crypto.subtle);
    let isFirst = true;
    vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (...given) => {
      // Between the reading and what comes of it.
      if (isFirst) {
        isFirst = false;
        await keeping.saveSession(about('two'));
      }
      return real(...given);
    });
    expect(await topicOf(keeping)).toBe('one');
    await keeping.saveSession(about('three'));
    expect(await topicOf(keeping)).toBe('three');
  });
});

describe('somebody’s own part', () => {
  it('is never put among the repairs, where the data key alone would open it', async () => {
    const { keeping, connection } = await aWindow();
    for (const each of [keeping, keepInMemory()])
      await expect(each.save(aPart().repair)).rejects.toMatchObject({ reason: 'failed' });
    expect(await connection.use((database) => database.getAll('repairs'))).toEqual([]);
    await keeping.save(saying('one'));
  });
});

describe('keeping sessions in this page alone', () => {
  it('answers as the disk does', async () => {
    const keeping = keepInMemory();
    await expect(keeping.makePart(aPart(), myCode)).rejects.toMatchObject({ reason: 'erased-elsewhere' });
    await keeping.saveSession(about('one'));
    await keeping.saveSession(about('two', 3_000, otherSofaId));
    expect((await keeping.listSessions()).map(({ id }) => id)).toEqual([otherSofaId, sofaId]);
    await keeping.makePart(aPart(), myCode);
    expect(await keeping.partStates(sofaId)).toEqual({ one: 'coded', other: 'none' });
    await keeping.eraseSession(sofaId);
    expect(await topicOf(keeping)).toBe('missing');
    expect(await keeping.partStates(sofaId)).toEqual({ one: 'none', other: 'none' });
    expect(await keeping.openPart(sofaId, 'one', myCode)).toEqual({ kind: 'missing' });
  });
});
