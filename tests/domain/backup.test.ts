import { describe, expect, it } from 'vitest';
import { bringsSomething, foundIn } from '../../src/domain/backup';
import { planRestore } from '../../src/domain/merging';
import type { PracticeRestore } from '../../src/domain/practice/restoring';
import { planRehearsals, type RehearsalPlan } from '../../src/domain/rehearsal/merging';
import { quietSettings, type Repair } from '../../src/domain/saved';
import { aKey, aReturn, everyThing } from '../storage/given-practices';
import { laterId, rehearsing, voice } from '../storage/given-rehearsals';
import { aPlainPart, aSession } from '../storage/given-together';
import { aRepair, text } from './a-repair';

const saying = (
  said: string,
  changes: Pick<Repair, 'id'> & Partial<Pick<Repair, 'made' | 'changed'>>,
): Repair => aRepair({ answers: { camera: text(said) }, ...changes });
const newId = (): string => 'new';

describe('what is told before a restore', () => {
  const contents = {
    made: 5,
    settings: quietSettings,
    repairs: [],
    rehearsals: [],
    recordings: [],
    sessions: [],
    parts: [],
    practices: [],
    returns: [],
    others: [],
    missing: 0,
  };
  const none: RehearsalPlan = { put: [], bring: new Map(), move: [] };
  const noTwo = { sessions: [], parts: [] };
  const noPractice: PracticeRestore = { practices: [], returns: [], beside: [] };

  it('counts what would be new, filled in, put beside and left', () => {
    const repairs = ['one', 'two', 'three', 'four', 'five'].map((id, at) =>
      saying('The jar fell.', { id, made: 10 - at, changed: 20 + at }),
    );
    const existing = [
      saying('The jar', { id: 'one' }),
      saying('Other words', { id: 'two' }),
      saying('The jar fell.', { id: 'three' }),
    ];
    expect(
      foundIn(
        { ...contents, repairs },
        planRestore(existing, repairs, newId),
        none,
        noTwo,
        noPractice,
        quietSettings,
      ),
    ).toMatchObject({
      repairs: 5,
      from: 6,
      until: 24,
      fresh: 2,
      fuller: 1,
      second: 1,
      same: 1,
    });
  });

  it('counts what cannot be read, what is newer and what is missing', () => {
    const other = { name: 'x', bytes: new Uint8Array() };
    const others = (['unreadable', 'newer', 'newer', 'unknown'] as const).map((why) => ({ ...other, why }));
    const found = foundIn(
      { ...contents, others, missing: 3 },
      planRestore([], [], newId),
      none,
      noTwo,
      noPractice,
      quietSettings,
    );
    expect(found).toMatchObject({ unreadable: 1, newer: 2, unknown: 1, missing: 3 });
    expect(found.from).toBeUndefined();
  });

  it('is worth bringing back only when it brings something', () => {
    const repairs = [saying('The jar fell.', { id: 'one' })];
    const brings = (existing: readonly Repair[], more: object = {}): boolean =>
      bringsSomething(
        foundIn(
          { ...contents, repairs, ...more },
          planRestore(existing, repairs, newId),
          none,
          noTwo,
          noPractice,
          quietSettings,
        ),
      );
    expect(brings([])).toBe(true);
    expect(brings(repairs)).toBe(false);
    expect(brings(repairs, { missing: 1 })).toBe(false);
    const kept = { name: 'x', bytes: new Uint8Array(), why: 'unreadable' };
    expect(brings(repairs, { others: [kept] })).toBe(true);
    expect(brings(repairs, { settings: { ...quietSettings, country: 'de' } })).toBe(true);
  });

  it('counts rehearsals and recordings, and those that nobody here can read among the files that are kept', () => {
    const rehearsals = [rehearsing(), rehearsing(['on'], { id: laterId })];
    const plan = planRehearsals({ rehearsals: [], recordings: [] }, { rehearsals, recordings: [] }, newId);
    const others = (['unreadable', 'newer'] as const).map((why) => ({
      name: `rehearsals/${why}.json`,
      bytes: new Uint8Array(),
      why,
    }));
    const inside = { ...contents, rehearsals, recordings: [voice()], others };
    const found = foundIn(inside, planRestore([], [], newId), plan, noTwo, noPractice, quietSettings);
    expect(found).toMatchObject({ rehearsals: 2, recordings: 1, rehearsedAnew: 2 });
    expect(found).toMatchObject({ unreadable: 0, newer: 0, unknown: 2 });
    const bare = { ...contents, rehearsals };
    expect(
      bringsSomething(foundIn(bare, planRestore([], [], newId), plan, noTwo, noPractice, quietSettings)),
    ).toBe(true);
    expect(
      bringsSomething(foundIn(bare, planRestore([], [], newId), none, noTwo, noPractice, quietSettings)),
    ).toBe(false);
  });

  it('counts sessions of two, and is worth bringing back for one part alone', () => {
    const session = aSession();
    const lost = {
      name: `parts/${session.id}.one.json`,
      bytes: new Uint8Array(),
      why: 'unreadable',
    } as const;
    const inside = { ...contents, sessions: [session], others: [lost] };
    const found = foundIn(inside, planRestore([], [], newId), none, noTwo, noPractice, quietSettings);
    expect(found).toMatchObject({ sessions: 1, togetherAnew: 0, unreadable: 0, unknown: 1 });
    const two = { sessions: [], parts: [aPlainPart()] };
    const bare = { ...inside, others: [] };
    const worth = (plan: typeof two | typeof noTwo): boolean =>
      bringsSomething(foundIn(bare, planRestore([], [], newId), none, plan, noPractice, quietSettings));
    expect([worth(two), worth(noTwo)]).toEqual([true, false]);
  });

  it('counts practices, clients, keys and returns, and is worth bringing back for one of them', () => {
    const inside = { ...contents, practices: everyThing, returns: [aReturn()] };
    const lost = { name: 'returns/x.json', bytes: new Uint8Array(), why: 'newer' } as const;
    const look = (practice: PracticeRestore, others: readonly (typeof lost)[] = []) =>
      foundIn({ ...inside, others }, planRestore([], [], newId), none, noTwo, practice, quietSettings);
    expect(look(noPractice, [lost])).toMatchObject({
      practices: 4,
      clients: 1,
      keys: 1,
      returns: 1,
      practiceAnew: 0,
      newer: 0,
      unknown: 1,
    });
    expect(bringsSomething(look(noPractice))).toBe(false);
    for (const more of [{ practices: [aKey()] }, { returns: [aReturn()] }, { beside: [aKey()] }])
      expect(bringsSomething(look({ ...noPractice, ...more }))).toBe(true);
  });
});
