import { describe, expect, it } from 'vitest';
import { walkContent } from '../../src/content/walk-content';
import { dueCheckIn, firstDue, lookBackTimes } from '../../src/domain/check-in-due';
import { hasOwnedBefore } from '../../src/domain/owned-before';
import type { About, RepairRow } from '../../src/domain/saved';
import { plainAbout } from './a-repair';

const day = 86_400_000;
const aRow = (about: Partial<About> = {}, changes: Partial<RepairRow> = {}): RepairRow => ({
  id: 'one',
  changed: 0,
  about: { ...plainAbout, ...about },
  origin: { kind: 'self' },
  answered: 5,
  ...changes,
});
/** The days, of the first fifty, on which looking back is offered. */
const daysOf = (row: RepairRow): Readonly<Record<string, readonly number[]>> => {
  const found: Record<string, number[]> = {};
  for (let at = 0; at < 50; at += 1) {
    const due = dueCheckIn(walkContent, row, at * day);
    if (due) (found[due] ??= []).push(at);
  }
  return found;
};

describe('looking back is offered', () => {
  it('a day, a week and a month later, for a few days each, and never in between', () => {
    expect(daysOf(aRow())).toEqual({
      'a-day': [1, 2],
      'a-week': [7, 8, 9],
      'a-month': [30, 31, 32, 33, 34, 35, 36],
    });
  });

  it('not again for what was looked back on already', () => {
    const checkedIn = { first: day, last: day, outcome: 'talked' } as const;
    expect(daysOf(aRow({}, { checkedIn }))).toEqual({
      'a-week': [7, 8, 9],
      'a-month': [30, 31, 32, 33, 34, 35, 36],
    });
    expect(daysOf(aRow({}, { checkedIn: { ...checkedIn, last: 8 * day } }))).toEqual({
      'a-month': [30, 31, 32, 33, 34, 35, 36],
    });
  });

  it('counts from the first check-in, not from what was changed since', () => {
    const checkedIn = { first: day, last: day, outcome: 'talked' } as const;
    expect(daysOf(aRow({}, { checkedIn, changed: 6 * day }))).toEqual(daysOf(aRow({}, { checkedIn })));
  });

  it('never again once they did not answer', () => {
    expect(daysOf(aRow({}, { checkedIn: { first: day, last: day, outcome: 'no-answer' } }))).toEqual({});
  });

  it('for one message that asks for no answer only when a month has gone', () => {
    expect(Object.keys(daysOf(aRow({ reach: 'lost-touch' })))).toEqual(['a-month']);
  });

  it.each<[string, RepairRow]>([
    ['an example', aRow({}, { origin: { kind: 'example', story: 'x' } })],
    ['hardly begun', aRow({}, { answered: 1 })],
    ['for oneself', aRow({ path: 'for-myself' })],
    ['about who may be afraid', aRow({ path: 'may-be-afraid-of-me' })],
    ['without contact', aRow({ reach: 'no-contact' })],
    ['about who died', aRow({ reach: 'died' })],
    ['about who asked to be left alone', aRow({ reach: 'leave-alone' })],
  ])('never where it is %s', (_, row) => {
    expect(daysOf(row)).toEqual({});
  });

  it('for one repair at a time, the newest', () => {
    const rows = [aRow({ path: 'for-myself' }), aRow({}, { id: 'two' }), aRow({}, { id: 'three' })];
    expect(firstDue(walkContent, rows, day)?.row.id).toBe('two');
    expect(firstDue(walkContent, rows, 0)).toBeUndefined();
  });

  it('in a calendar at ten in the morning a day, a week and a month after', () => {
    const times = lookBackTimes(new Date(2026, 4, 6, 19, 30));
    expect(times).toEqual([new Date(2026, 4, 7, 10), new Date(2026, 4, 13, 10), new Date(2026, 5, 5, 10)]);
  });
});

describe('owning the same hurt again', () => {
  const hurt = { side: 'i-hurt-them', rupture: 'broken-promise', name: 'Iris' } as const;
  const thrice = (about: Partial<About>, third: Partial<About> = about): readonly RepairRow[] => [
    aRow(about, { id: 'a' }),
    aRow(about, { id: 'b' }),
    aRow(third, { id: 'c' }),
  ];
  const asks = (rows: readonly RepairRow[]): boolean =>
    hasOwnedBefore(rows, { ...plainAbout, ...rows.at(-1)?.about });

  it('is noticed the third time, with the same person, however the name is written', () => {
    expect(asks(thrice(hurt))).toBe(true);
    expect(asks(thrice(hurt).slice(1))).toBe(false);
    expect(asks(thrice(hurt, { ...hurt, name: ' iris ' }))).toBe(true);
    expect(asks(thrice(hurt, { ...hurt, side: 'both' }))).toBe(true);
  });

  it.each<[string, Partial<About>]>([
    ['was done to me', { ...hurt, side: 'they-hurt-me' }],
    ['is another kind', { ...hurt, rupture: 'missed-bid' }],
    ['is another person', { ...hurt, name: 'Otto' }],
    ['is another relationship', { ...hurt, relationship: 'family' }],
    ['is for myself', { ...hurt, path: 'for-myself' }],
  ])('is not where the third %s', (_, third) => {
    expect(asks(thrice(hurt, third))).toBe(false);
  });

  it('is not where there is no kind, or no telling who they are', () => {
    expect(asks(thrice({ side: 'i-hurt-them', name: 'Iris' }))).toBe(false);
    expect(asks(thrice({ side: 'i-hurt-them', rupture: 'broken-promise' }))).toBe(false);
    const partner = { side: 'i-hurt-them', rupture: 'broken-promise', relationship: 'partner' } as const;
    expect(asks(thrice(partner))).toBe(true);
  });

  it('counts no second version and no example', () => {
    const [a, b, c] = thrice(hurt) as [RepairRow, RepairRow, RepairRow];
    expect(asks([a, { ...b, versionOf: 'a' }, c])).toBe(false);
    expect(asks([a, { ...b, origin: { kind: 'example', story: 'x' } }, c])).toBe(false);
  });
});
