import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { littleWords } from '../../src/content/little-words';
import type { RuptureId } from '../../src/content/schema';
import { walkContent } from '../../src/content/walk-content';
import type { CheckIn } from '../../src/domain/check-in';
import { canCheckIn } from '../../src/domain/checking-in';
import {
  directionsOf,
  gather,
  isOftenSkipped,
  newestFirst,
  nothingGathered,
  type Gathered,
  type Loop,
} from '../../src/domain/patterns';
import { recurringIn } from '../../src/domain/recurring';
import type { Repair } from '../../src/domain/saved';
import { aRepair, text } from './a-repair';
import { anyAbout, fullRepair } from './any-repair';

const gathered = (...repairs: Repair[]): Gathered => gather(walkContent, nothingGathered, repairs);
const looked = (changes: Partial<CheckIn> = {}): CheckIn => ({
  made: 5,
  outcome: 'talked',
  before: {},
  after: {},
  ...changes,
});
const loop = (mine: string, thenI = '', under = ''): Loop => ({
  kind: 'loop',
  mine,
  theirs: '',
  thenI,
  under,
});

describe('what is read off the repairs', () => {
  it('takes of each repair what it last reported, item by item', () => {
    const repair = aRepair({
      checkIns: [
        looked({ made: 1, before: { hurt: 7 }, after: { hurt: 6 } }),
        looked({ made: 2, before: { hurt: 7, closeness: 2 }, after: { hurt: 3, hope: 5 } }),
      ],
    });
    const { moves, lookedBack } = gathered(repair, aRepair());
    expect(moves).toEqual({ hurt: [{ made: 2, before: 7, after: 3, isRemembered: true }] });
    expect(lookedBack).toBe(1);
  });

  it('counts how often a step was answered and passed over, the answer before the skip', () => {
    const repair = aRepair({
      answers: { camera: text('The jar fell.'), story: text(' '), 'still-holds': text('Tea.') },
      skipped: ['story', 'appreciate', 'camera', 'a-prompt-of-a-later-mend'],
    });
    expect(gathered(repair).steps).toEqual({
      naming: { answered: 1, skipped: 1 },
      reaffirming: { answered: 1, skipped: 1 },
    });
  });

  it('lays repairs out by the month they were begun in, with the kinds of the first few', () => {
    const inMonth = (month: number, rupture: RuptureId): Repair =>
      aRepair({ made: new Date(2026, month, 9).getTime(), about: { rupture } });
    const many = Array.from({ length: 12 }, () => inMonth(4, 'missed-bid'));
    const { months } = gathered(inMonth(5, 'met-with-silence'), ...many);
    expect(months).toEqual([
      { month: '2026-06', count: 1, kinds: ['met-with-silence'] },
      { month: '2026-05', count: 12, kinds: Array.from({ length: 8 }, () => 'missed-bid') },
    ]);
  });

  it('reads nothing of a second version, an example, or a part of a session', () => {
    const full = { answers: { loop: loop('leave') }, checkIns: [looked()] };
    for (const each of [
      aRepair({ ...full, versionOf: 'one' }),
      aRepair({ ...full, origin: { kind: 'example', story: 'x' } }),
      aRepair({ ...full, origin: { kind: 'together', session: 's', person: 'one' } }),
    ])
      expect(gathered(each)).toEqual(nothingGathered);
  });

  it('reads nothing where nothing is said to anybody, whatever was written there', () => {
    fc.assert(
      fc.property(anyAbout, (about) => {
        fc.pre(!canCheckIn(walkContent, about));
        const repair = { ...fullRepair(about), checkIns: [looked({ after: { hurt: 3 } })] };
        expect(gathered(repair)).toEqual(nothingGathered);
      }),
    );
  });

  it('comes to the same however the repairs are cut into batches', () => {
    const some = fc.array(
      anyAbout.map((about) => ({ ...fullRepair(about), checkIns: [looked({ after: { heat: 3 } })] })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(some, some, (first, second) => {
        expect(gather(walkContent, gathered(...first), second)).toEqual(gathered(...first, ...second));
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is said of it', () => {
  it('tells apart what went down, stayed and went up, and joins nothing', () => {
    const number = fc.integer({ min: 0, max: 10 });
    const move = fc.record({
      made: fc.nat(),
      before: number,
      after: number,
      isRemembered: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const { lower, same, higher } = directionsOf(moves);
        expect(lower + same + higher).toBe(moves.length);
        expect(higher).toBe(moves.filter(({ before, after }) => after > before).length);
        expect(same).toBe(moves.filter(({ before, after }) => after === before).length);
      }),
    );
  });

  it('puts what was looked back on last first, also where an older repair was changed since', () => {
    const at = (made: number) => ({ made, before: 1, after: 2, isRemembered: false });
    expect(newestFirst([at(2), at(3), at(1)]).map(({ made }) => made)).toEqual([3, 2, 1]);
  });

  it('counts every circle that was written, also those it does not compare', () => {
    const many = Array.from({ length: 310 }, () => aRepair({ answers: { loop: loop('go quiet') } }));
    const { loops, loopsWritten } = gathered(...many);
    expect([loops.length, loopsWritten]).toEqual([300, 310]);
  });

  it('calls a step often passed over from three times on, and half the time', () => {
    expect(isOftenSkipped({ answered: 0, skipped: 2 })).toBe(false);
    expect(isOftenSkipped({ answered: 3, skipped: 3 })).toBe(true);
    expect(isOftenSkipped({ answered: 4, skipped: 3 })).toBe(false);
  });
});

describe('a circle that comes back', () => {
  const find = (...loops: Loop[]) => recurringIn(loops, littleWords);

  it('is known by what I do, in other words too, and said in the words of the newest time', () => {
    const newest = loop('I go quiet and clean', 'say nothing');
    const older = loop('I’m going quiet', 'I clean the kitchen');
    expect(find(newest, loop('shout'), older)).toEqual([{ newest, times: 2, also: [older] }]);
  });

  it('is none where only little words are the same, or nothing is', () => {
    expect(find(loop('I was there with them'), loop('I was with you then'))).toEqual([]);
    expect(find(loop('I raise my voice'), loop('I leave the room'))).toEqual([]);
    expect(find(loop(''), loop(''))).toEqual([]);
    expect(find()).toEqual([]);
  });

  it('comes most often first', () => {
    const found = find(loop('argue'), loop('shout'), loop('arguing'), loop('shout'), loop('shouting'));
    expect(found.map(({ newest, times }) => [newest.mine, times])).toEqual([
      ['shout', 3],
      ['argue', 2],
    ]);
  });

  it('never tells of a loop that was not written, and counts none twice', () => {
    const anyLoop = fc
      .constantFrom('go quiet', 'went quiet', 'shout', 'slam the door', 'the door slams', '')
      .map((mine) => loop(mine));
    fc.assert(
      fc.property(fc.array(anyLoop), (loops) => {
        const found = find(...loops);
        const said = found.flatMap(({ newest, also }) => [newest, ...also]);
        expect(said.every((each) => loops.includes(each))).toBe(true);
        expect(new Set(said).size).toBe(said.length);
        for (const { times, also } of found) expect(times).toBe(also.length + 1);
      }),
    );
  });
});
