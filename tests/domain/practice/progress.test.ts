import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkContent } from '../../../src/content/walk-content';
import {
  checkInsSince,
  isAnythingDone,
  measuresAfter,
  partsLeft,
  standingsOf,
  triesSince,
  walksDone,
  wentBeside,
  withFinished,
  withMeasured,
  withRepair,
  withTold,
} from '../../../src/domain/practice/progress';
import { withWish } from '../../../src/domain/practice/taking';
import type { Exchange, Rehearsal, Try } from '../../../src/domain/rehearsal/kept';
import { aRepair } from '../a-repair';
import { aSentPractice, aTakenPractice } from './a-practice';

const exchange: Exchange = {
  said: 'I was late.',
  reply: 'You were.',
  act: 'owns',
  start: 0,
  end: 4,
  trust: 50,
  guard: 50,
  steadiness: 50,
};
const tryOf = (own: number, taken = 0): Try => ({
  exchanges: Array.from({ length: own + taken }, () => exchange),
  ...(taken > 0 && { from: { attempt: 0, exchanges: taken } }),
});
const rehearsal = (made: number, ...tries: readonly Try[]): Rehearsal => ({
  id: `r${made}`,
  version: 1,
  made,
  changed: made + 1000,
  scene: { kind: 'made-up', scenario: 'late-dinner' },
  temperament: 'defensive',
  seed: 1,
  guarded: false,
  firstWords: 'So.',
  tries,
});

describe('tries that are counted quietly', () => {
  it('are those begun since the practice was taken, however often each was played on from', () => {
    const before = rehearsal(99, tryOf(3));
    const since = rehearsal(100, tryOf(2), tryOf(1, 2));
    expect(triesSince([before, since], 100)).toBe(2);
  });

  it('are none where nothing was said, or nothing was said after going back to a turn', () => {
    expect(triesSince([rehearsal(100, tryOf(0)), rehearsal(101, tryOf(0, 2))], 100)).toBe(0);
  });

  it('never become fewer by rehearsing', () => {
    const anyTry = fc.record({ own: fc.nat({ max: 3 }), taken: fc.nat({ max: 3 }) });
    const any = fc.array(
      fc.record({ made: fc.nat({ max: 20 }), tries: fc.array(anyTry, { maxLength: 3 }) }),
      {
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(any, fc.nat({ max: 20 }), (all, since) => {
        const kept = all.map(({ made, tries }) =>
          rehearsal(made, ...tries.map(({ own, taken }) => tryOf(own, taken))),
        );
        const counts = kept.map((_, at) => triesSince(kept.slice(0, at + 1), since));
        expect([...counts].sort((one, other) => one - other)).toEqual(counts);
      }),
    );
  });
});

describe('walks of a practice', () => {
  const origin = { kind: 'practice' as const, practice: 'p', part: 0, prompts: ['camera'] };

  it('are done when no question of theirs is open, skipped ones included', () => {
    const fresh = aRepair({ origin });
    const skipped = { ...fresh, skipped: ['camera'] };
    const answered = { ...fresh, answers: { camera: { kind: 'text' as const, text: 'A door.' } } };
    expect(walksDone(walkContent, [fresh])).toBe(0);
    expect(walksDone(walkContent, [fresh, skipped, answered])).toBe(2);
  });

  it('tell when one of them went beside the walk', () => {
    const fresh = aRepair({ origin });
    expect(wentBeside([fresh])).toBe(false);
    expect(wentBeside([fresh, { ...fresh, about: { ...fresh.about, path: 'for-myself' } }])).toBe(true);
    expect(wentBeside([{ ...fresh, about: { ...fresh.about, reach: 'no-contact' } }])).toBe(true);
  });

  it('count looking back since the practice was taken', () => {
    const checkIn = (made: number) => ({ made, outcome: 'talked' as const, before: {}, after: {} });
    const repair = { ...aRepair({ origin }), checkIns: [checkIn(9), checkIn(10), checkIn(30)] };
    expect(checkInsSince([repair], 10)).toBe(2);
  });
});

describe('where a practice stands', () => {
  it('counts what was told and what was counted together, and asks for no more than was set', () => {
    const told = withTold(aTakenPractice(), 1, 1);
    expect(standingsOf(told, [0, 3])).toEqual([
      { refused: false, wanted: 1, done: 0, left: 1 },
      { refused: false, wanted: 2, done: 4, left: 0 },
    ]);
    expect(partsLeft(standingsOf(told, [0, 3]))).toBe(1);
    expect(isAnythingDone(standingsOf(told, [0, 0]))).toBe(true);
    expect(isAnythingDone(standingsOf(aTakenPractice(), []))).toBe(false);
  });

  it('has nothing left of a part that was refused, and less of one the client wants less of', () => {
    const less = withWish(withWish(aTakenPractice(), 0, 0), 1, 1);
    expect(standingsOf(less, []).map(({ left }) => left)).toEqual([0, 1]);
  });

  it('never goes below none, whatever is told and taken back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1 as const, -1 as const), { maxLength: 20 }), (taps) => {
        const practice = taps.reduce((each, by) => withTold(each, 0, by), aTakenPractice());
        const [first, second] = standingsOf(practice, []);
        expect(first?.done).toBeGreaterThanOrEqual(0);
        expect(first?.left).toBeGreaterThanOrEqual(0);
        expect(second).toEqual(standingsOf(aTakenPractice(), [])[1]);
      }),
    );
  });
});

describe('a practice that goes on', () => {
  it('knows each repair begun from a part once, in order', () => {
    const twice = ['a', 'b', 'a'].reduce((each, id) => withRepair(each, 0, id), aTakenPractice());
    expect(twice.parts.map(({ repairs }) => repairs)).toEqual([['a', 'b'], []]);
  });

  it('asks for heat once, and the other numbers as they were set', () => {
    const taken = aTakenPractice({ sent: aSentPractice({ measures: ['hope', 'heat'] }) });
    expect(measuresAfter(taken)).toEqual(['heat', 'hope']);
  });

  it('lets a number be taken back', () => {
    const with3 = withMeasured(aTakenPractice(), 'hope', 3);
    expect(with3.after).toEqual({ hope: 3 });
    expect(withMeasured(with3, 'hope', undefined).after).toEqual({});
  });

  it('can be put away, and taken up again as it was', () => {
    const away = withFinished(aTakenPractice(), 12);
    expect(away.finished).toBe(12);
    expect(withFinished(away, undefined)).toEqual(aTakenPractice());
  });
});
