import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { daysUntilLook, isMorningSince, isNight, morningAfter, returnTime } from '../../src/domain/clock';

const zoneBefore = process.env['TZ'];
afterEach(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

/** Each with a day on which its clocks are turned, and the hours from UTC before and after. */
const zones = [
  ['America/New_York', '2026-03-08', -5, -4],
  ['America/New_York', '2026-11-01', -4, -5],
  ['Europe/Berlin', '2026-03-29', 1, 2],
  ['Europe/Berlin', '2026-10-25', 2, 1],
  ['Australia/Lord_Howe', '2026-04-05', 11, 10.5],
  ['America/Santiago', '2026-09-06', -4, -3],
] as const;

const minute = 60_000;
const day = 24 * 60 * minute;

function expectKindReturn(now: Date): void {
  const { at, said } = returnTime(now);
  const wait = at.getTime() - now.getTime();
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(day);
  expect(isNight(at)).toBe(false);
  const tomorrow = new Date(now);
  tomorrow.setDate(now.getDate() + 1);
  expect(at.getDate()).toBe(said === 'tomorrow' ? tomorrow.getDate() : now.getDate());
  expect(at.getHours()).toBe(said === 'tonight' ? 19 : 10);
}

describe('keeping it until morning', () => {
  const at = (said: string): Date => new Date(`2026-11-${said}`);
  it.each([
    ['in the night', '23T00:33', '23T05:59', '23T06:00'],
    ['in the afternoon', '22T14:00', '23T05:59', '23T06:00'],
    ['just before the night ends', '23T05:59', '23T05:59:30', '23T06:00'],
    ['just after', '23T06:00', '24T05:59', '24T06:00'],
  ])('lasts until six, for what was made %s', (_, made, before, after) => {
    expect(isMorningSince(at(made), at(before))).toBe(false);
    expect(isMorningSince(at(made), at(after))).toBe(true);
  });
});

describe('coming back to it', () => {
  it.each(zones)('is within a day and never at night in %s around %s', (zone, turned, before, after) => {
    process.env['TZ'] = zone;
    const start = Date.parse(`${turned}T00:00:00Z`) - 2 * day;
    // Without this a zone that the machine does not know would test nothing.
    expect(-new Date(start).getTimezoneOffset() / 60).toBe(before);
    expect(-new Date(start + 4 * day).getTimezoneOffset() / 60).toBe(after);
    for (let at = start; at < start + 4 * day; at += 5 * minute) expectKindReturn(new Date(at));
  });

  it('is so at any time at all', () => {
    process.env['TZ'] = 'Europe/Berlin';
    const anyTime = fc.date({
      min: new Date('1971-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(anyTime, expectKindReturn), { numRuns: 2000 });
  });

  it.each([
    ['2026-07-14T05:59', 'this-morning', '2026-07-14T10:00'],
    ['2026-07-14T06:00', 'tonight', '2026-07-14T19:00'],
    ['2026-07-14T13:59', 'tonight', '2026-07-14T19:00'],
    ['2026-07-14T14:00', 'tomorrow', '2026-07-15T10:00'],
    ['2026-12-31T23:59', 'tomorrow', '2027-01-01T10:00'],
    ['2028-02-28T20:00', 'tomorrow', '2028-02-29T10:00'],
    ['2026-07-15T00:00', 'this-morning', '2026-07-15T10:00'],
  ])('from %s is %s', (now, said, at) => {
    expect(returnTime(new Date(now))).toEqual({ said, at: new Date(at) });
  });

  it('leaves the time it is given as it was', () => {
    const now = new Date('2026-07-14T20:00');
    returnTime(now);
    morningAfter(now, 3);
    expect(now).toEqual(new Date('2026-07-14T20:00'));
  });
});

describe('night', () => {
  it.each([
    ['2026-07-14T21:59', false],
    ['2026-07-14T22:00', true],
    ['2026-07-15T05:59', true],
    ['2026-07-15T06:00', false],
  ])('at %s: %s', (now, is) => expect(isNight(new Date(now))).toBe(is));
});

describe('the morning some days on', () => {
  it.each([
    ['2026-01-31T23:30', 1, '2026-02-01T10:00'],
    ['2028-02-28T00:10', 1, '2028-02-29T10:00'],
    ['2028-02-29T12:00', 30, '2028-03-30T10:00'],
    ['2027-02-28T12:00', 1, '2027-03-01T10:00'],
    ['2026-12-31T08:00', 7, '2027-01-07T10:00'],
  ])('from %s, %i on, is %s', (now, days, then) => {
    expect(morningAfter(new Date(now), days)).toEqual(new Date(then));
  });

  it('is ten by the wall clock though the clocks were turned in between', () => {
    process.env['TZ'] = 'America/New_York';
    // A day of 23 hours and one of 25: counted in hours, both would end on another day.
    expect(morningAfter(new Date('2026-03-07T23:30'), 1)).toEqual(new Date('2026-03-08T10:00'));
    expect(morningAfter(new Date('2026-11-01T00:30'), 1)).toEqual(new Date('2026-11-02T10:00'));
  });
});

describe('when to look again', () => {
  it.each([
    ['tomorrow', 1],
    ['three-days', 3],
    ['a-week', 7],
    ['a-month', 30],
    ['not-now', undefined],
    ['', undefined],
    ['constructor', undefined],
    ['toString', undefined],
  ])('%j is %s days', (choice, days) => expect(daysUntilLook(choice)).toBe(days));
});
