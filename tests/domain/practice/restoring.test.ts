import { describe, expect, it } from 'vitest';
import { mostBegun, type KeptReturn, type PracticeThing } from '../../../src/domain/practice/kept';
import { planPractice, type KeptPractice } from '../../../src/domain/practice/restoring';
import type { PracticeReturn } from '../../../src/domain/practice/sent';
import {
  aBack,
  aClient,
  aDraft,
  aKey,
  anOwn,
  aPair,
  aReturn,
  aSent,
  aSet,
  aTaken,
  everyThing,
  idNumber,
  keyId,
  otherClientId,
  otherCopy,
  otherKeyId,
  ownId,
  ruthId,
} from '../../storage/given-practices';

const none: KeptPractice = { practices: [], returns: [] };
const all = (...practices: PracticeThing[]): KeptPractice => ({ ...none, practices });
const back = (...returns: KeptReturn[]): KeptPractice => ({ ...none, returns });

let count = 0;
const newId = (): string => idNumber((count += 1), 0xffff);
const plan = (here: KeptPractice, incoming: KeptPractice, isClient = false) =>
  planPractice(here, incoming, () => isClient, newId);

const nameOf = ({ kind, id }: PracticeThing): string => `${kind}/${id}`;
/** What is here after a plan was laid down. */
function after(here: KeptPractice, incoming: KeptPractice): KeptPractice {
  const { practices, returns } = plan(here, incoming);
  return {
    practices: [...new Map([...here.practices, ...practices].map((each) => [nameOf(each), each])).values()],
    returns: [...new Map([...here.returns, ...returns].map((each) => [each.id, each])).values()],
  };
}

describe('restoring practices', () => {
  it('brings what is not here, as it is, and nothing the second time', () => {
    const incoming = { practices: everyThing, returns: [aReturn('one', { client: ruthId })] };
    expect(plan(none, incoming)).toEqual({ ...incoming, beside: [] });
    expect(plan(incoming, incoming)).toEqual({ ...none, beside: [] });
  });

  it('takes which write something was read as for no difference, and lays it down without', () => {
    const here = all({ ...aClient(), revision: 7 });
    expect(plan(here, all(aClient()))).toEqual({ ...none, beside: [] });
    expect(plan(none, here).practices).toEqual([aClient()]);
  });

  it('leaves both notes on a client, the later first, and one where it holds the other', () => {
    const notes = (mine: string, theirs: string, changed: number): unknown => {
      const [thing] = plan(all(aClient(mine, { changed: 5 })), all(aClient(theirs, { changed }))).practices;
      return thing?.kind === 'client' ? thing.notes : undefined;
    };
    expect(notes('mine', 'theirs', 4)).toBe('mine\n\ntheirs');
    expect(notes('mine', 'theirs', 6)).toBe('theirs\n\nmine');
    expect(notes('mine', 'mine, and on', 4)).toBe('mine, and on');
    expect(notes('mine, and on', 'mine', 4)).toBe(undefined);
    expect(notes('mine', '', 4)).toBe(undefined);
    const long = aClient('x'.repeat(150_000));
    const other = aClient('y'.repeat(150_000), { changed: 9_000 });
    expect(plan(all(long), all(other))).toEqual({ ...none, beside: [other] });
  });

  it('adds up what was done of a practice, and never puts back what was taken out of its return', () => {
    const part = { refused: false, times: 1, repairs: ['a'] };
    const heat = { kind: 'heat', before: 3 } as const;
    const said = { kind: 'happened', text: 'on the phone' } as const;
    const here = aTaken({
      changed: 5,
      canReturn: false,
      handed: 1,
      parts: [part, part],
      before: { closeness: 1 },
      draft: { fields: [heat] },
    });
    const other = aTaken({
      changed: 4,
      handed: 3,
      finished: 4,
      parts: [{ refused: true, times: 4, repairs: ['b', 'a'] }, part],
      before: { closeness: 9, hope: 2 },
      draft: { fields: [heat, said] },
    });
    const merged = {
      ...here,
      handed: 3,
      parts: [{ refused: false, times: 4, repairs: ['b', 'a'] }, part],
      before: { closeness: 1, hope: 2 },
    };
    expect(plan(all(here), all(other))).toEqual({ ...all(merged), beside: [other] });
    // The other way round, what stood here goes beside; whether anything may go back stays as it was decided here.
    const [stays] = plan(all(other), all({ ...here, changed: 9 })).practices;
    expect(stays).toMatchObject({ canReturn: true, draft: { fields: [heat] } });
    expect(plan(all(other), all({ ...here, changed: 9 })).beside).toEqual([other]);
  });

  it('leaves a practice that says something else, or was taken anew, and puts the other beside it', () => {
    for (const other of [
      aTaken({ copy: otherCopy, changed: 9_000 }),
      aTaken({ sent: aSent({ recipient: aPair(9).recipient }), changed: 9_000 }),
      aTaken({
        parts: [
          { refused: false, times: 0, repairs: Array.from({ length: mostBegun }, (_, at) => `r${at}`) },
          { refused: false, times: 0, repairs: [] },
        ],
        changed: 9_000,
      }),
    ])
      expect(plan(all(aTaken()), all(other))).toEqual({ ...none, beside: [other] });
    const set = aSet({ sent: aSent({ recipient: aPair(9).recipient }), changed: 9_000 });
    expect(plan(all(aSet()), all(set))).toEqual({ ...none, beside: [set] });
  });

  it('keeps two own practices of one id both, and the same said once', () => {
    const other = anOwn({ name: 'Week two', changed: 9_000 });
    const { practices, beside } = plan(all(anOwn()), all(other));
    expect([practices, beside]).toEqual([[{ ...other, id: practices[0]?.id }], []]);
    expect(practices[0]?.id).not.toBe(ownId);
    expect(plan(all(anOwn(), ...practices), all(other))).toEqual({ ...none, beside: [] });
    expect(plan(all(anOwn()), all(anOwn({ id: idNumber(5, 3) })))).toEqual({ ...none, beside: [] });
  });

  it('leaves the later of two that are half composed, and the other beside it', () => {
    const [older, newer] = [aDraft({ why: 'older' }), aDraft({ why: 'newer', changed: 9_000 })];
    expect(plan(all(older), all(newer))).toEqual({ ...all(newer), beside: [older] });
    expect(plan(all(newer), all(older))).toEqual({ ...none, beside: [older] });
  });

  it('lets go of a client who is neither here nor in the backup', () => {
    const incoming = { practices: [aSet({ client: ruthId })], returns: [aReturn('x', { client: ruthId })] };
    expect(plan(none, incoming)).toEqual({ practices: [aSet()], returns: [aReturn('x')], beside: [] });
    expect(plan(none, incoming, true)).toEqual({ ...incoming, beside: [] });
    const whole = { ...incoming, practices: [...incoming.practices, aClient()] };
    expect(plan(none, whole).returns).toEqual(incoming.returns);
    // Assigned here, it stays so.
    const mine = back(aReturn('x', { client: otherClientId }));
    expect(plan(mine, whole).returns).toEqual([]);
  });
});

describe('restoring keys', () => {
  const keysAfter = (here: KeptPractice, ...incoming: PracticeThing[]) =>
    after(here, all(...incoming)).practices.flatMap((each) => (each.kind === 'key' ? [each] : []));

  it('drops none, and puts none in the place of the one that is set with here', () => {
    const planted = aKey({ pair: aPair(8), changed: 9_000 });
    const keys = keysAfter(all(aKey()), planted, aKey({ id: otherKeyId, pair: aPair(9), made: 9_000 }));
    expect(keys.map(({ pair, retired }) => [pair, retired])).toEqual([
      [aPair(7), undefined],
      [aPair(8), 9_000],
      [aPair(9), 2_000],
    ]);
    expect(keys[0]).toEqual(aKey());
  });

  it('brings them as they are where none is set with here', () => {
    expect(keysAfter(none, aKey())).toEqual([aKey()]);
    const retired = aKey({ retired: 5 });
    const next = aKey({ id: otherKeyId, pair: aPair(8) });
    expect(keysAfter(all(retired), next)).toEqual([retired, next]);
  });

  it('follows a move to a new key that was made on another device', () => {
    const moved = aKey({ retired: 5, changed: 9_000 });
    const next = aKey({ id: otherKeyId, pair: aPair(8), made: 5 });
    expect(keysAfter(all(aKey()), moved, next)).toEqual([moved, next]);
    // An older backup takes nothing back.
    expect(keysAfter(all(moved, next), aKey())).toEqual([moved, next]);
  });

  it('knows the same pair under another id', () => {
    expect(keysAfter(all(aKey()), aKey({ id: otherKeyId }))).toEqual([aKey()]);
    expect(keysAfter(all(aKey()), aKey({ id: otherKeyId, by: 'M.', backedUp: 7, changed: 9_000 }))).toEqual([
      aKey({ by: 'M.', backedUp: 7, changed: 9_000, id: keyId }),
    ]);
  });
});

describe('restoring returns', () => {
  const [one, two, three] = [1, 2, 3].map((version) => aBack(`the ${version}.`, { version })) as [
    PracticeReturn,
    PracticeReturn,
    PracticeReturn,
  ];

  it('keeps every version of both, the highest the newest, and what was said of that one', () => {
    const here = aReturn('', {
      newest: two,
      earlier: [one],
      reviewed: 5,
      arrived: 5,
      changed: 5,
      notes: 'mine',
    });
    const other = aReturn('', {
      newest: three,
      earlier: [one],
      arrived: 8,
      changed: 4,
      fit: 'edited',
      notes: 'theirs',
    });
    const both = { earlier: [one, two], newest: three, arrived: 8, fit: 'edited' };
    expect(plan(back(here), back(other)).returns).toMatchObject([{ ...both, notes: 'mine\n\ntheirs' }]);
    expect(plan(back(other), back(here)).returns).toMatchObject([{ ...both, notes: 'mine\n\ntheirs' }]);
    expect(plan(back(here), back(other)).returns[0]).not.toHaveProperty('reviewed');
    const again = after(back(here), back(other));
    expect(plan(again, back(other))).toEqual({ ...none, beside: [] });
  });

  it('of one version takes what was said of it later', () => {
    const here = aReturn('x', { reviewed: 5, changed: 5 });
    expect(plan(back(here), back(aReturn('x', { changed: 4 }))).returns).toEqual([]);
    const [stays] = plan(back(here), back(aReturn('x', { changed: 6 }))).returns;
    expect(stays).toEqual(aReturn('x', { changed: 6 }));
  });

  it('puts one beside where there would be more versions than are kept', () => {
    const many = (from: number): KeptReturn =>
      aReturn('', {
        newest: aBack('last', { version: from + 150 }),
        earlier: Array.from({ length: 150 }, (_, at) => aBack('x', { version: from + at })),
      });
    const other = many(1_000);
    expect(plan(back(many(1)), back(other))).toEqual({ ...none, beside: [other] });
  });
});
