import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationshipIds, reaches } from '../../src/content/schema';
import { measureIds } from '../../src/content/schema-measures';
import { walkContent } from '../../src/content/walk-content';
import {
  currentCheckIn,
  outcomes,
  sitting,
  withCheckIn,
  withoutCheckIn,
  withNumber,
  type CheckIn,
} from '../../src/domain/check-in';
import { reportedThreads } from '../../src/domain/check-in-drawing';
import {
  asksBefore,
  begunCheckIn,
  canCheckIn,
  knownBefore,
  measuresAsked,
  questionsOf,
  isOfTwoDays,
  reportedOf,
} from '../../src/domain/checking-in';
import type { About } from '../../src/domain/saved';
import { layoutOf } from '../../src/domain/walk';
import { aRepair, plainAbout } from './a-repair';
import { anyAbout } from './any-repair';

const looked = (changes: Partial<CheckIn> = {}): CheckIn => ({
  made: 1000,
  outcome: 'talked',
  before: {},
  after: {},
  ...changes,
});
const about = (changes: Partial<About> = {}): About => ({ ...plainAbout, ...changes });
const asked = (changes: Partial<About>, outcome: (typeof outcomes)[number]) =>
  questionsOf(about(changes), outcome).flatMap((each) => measuresAsked(about(changes), outcome, each));

describe('which check-in somebody is at', () => {
  it('is the last one within a sitting, whichever way the clock was set, and none after that', () => {
    const [first, last] = [looked({ made: 0 }), looked({ made: 5 })];
    expect(currentCheckIn([first, last], 6)).toBe(last);
    expect(currentCheckIn([first, last], 5 + sitting - 1)).toBe(last);
    expect(currentCheckIn([first, last], 4)).toBe(last);
    expect(currentCheckIn([first, last], 5 + sitting)).toBeUndefined();
    expect(currentCheckIn([], 6)).toBeUndefined();
  });

  it('takes the place of the one made at the same time, and stands behind the others else', () => {
    const [first, second] = [looked(), looked({ made: 2000 })];
    const changed = looked({ helped: 'The walk.' });
    expect(withCheckIn([first, second], changed)).toEqual([changed, second]);
    expect(withCheckIn([first], second)).toEqual([first, second]);
  });

  it('goes alone when it is erased, and what a later Mend made stays', () => {
    const [first, second, later] = [looked(), looked({ made: 2000 }), {}];
    expect(withoutCheckIn([first, later, second], 1000)).toEqual([later, second]);
    expect(withoutCheckIn([first, second], 3000)).toEqual([first, second]);
    expect(currentCheckIn(withoutCheckIn([first], 1000), 1000)).toBeUndefined();
  });

  it('leaves a number open again without a trace', () => {
    expect(withNumber({ hurt: 3, hope: 1 }, 'hurt', undefined)).toEqual({ hope: 1 });
    expect(withNumber({}, 'hurt', 0)).toEqual({ hurt: 0 });
  });
});

describe('who is asked what', () => {
  it('asks nobody how it went where nothing is said to anybody', () => {
    fc.assert(
      fc.property(anyAbout, (each) => {
        expect(canCheckIn(walkContent, each)).toBe(layoutOf(walkContent, each).words !== 'page');
      }),
    );
    for (const each of [
      { path: 'for-myself' },
      { path: 'may-be-afraid-of-me' },
      { reach: 'died' },
      { reach: 'leave-alone' },
      { reach: 'no-contact' },
    ] as const)
      expect(canCheckIn(walkContent, about(each))).toBe(false);
  });

  it('asks what became of the talk before anything else, and for words last', () => {
    expect(questionsOf(about(), undefined)).toEqual(['talk']);
    for (const relationship of relationshipIds)
      for (const reach of reaches)
        for (const outcome of outcomes) {
          const questions = questionsOf(about({ relationship, reach }), outcome);
          expect([questions[0], questions.at(-1)]).toEqual(['talk', 'words']);
        }
  });

  it('asks after a talk how heard each was, and the three before and after', () => {
    expect(asked({}, 'talked')).toEqual(['heat', 'heard', 'they-heard', 'closeness', 'hurt', 'hope']);
    expect(asked({}, 'went-badly')).toEqual(asked({}, 'talked'));
  });

  it('asks nobody how heard they felt by somebody who was silent, or how much hope is left', () => {
    expect(asked({}, 'no-answer')).toEqual(['heat', 'closeness', 'hurt']);
    expect(asked({}, 'not-talked')).toEqual(['heat', 'ready', 'closeness', 'hurt', 'hope']);
  });

  it.each<[string, Partial<About>, readonly string[]]>([
    ['a client for the therapist’s feelings', { relationship: 'my-therapist' }, ['heat', 'heard', 'hurt']],
    [
      'a child for the parent’s',
      { relationship: 'my-parent', under18: true },
      ['heat', 'heard', 'closeness', 'hurt'],
    ],
    [
      'a parent whether the child heard them',
      { relationship: 'my-child' },
      ['heat', 'they-heard', 'closeness', 'hurt', 'hope'],
    ],
    [
      'anybody at work for closeness',
      { relationship: 'colleague', power: 'beside' },
      ['heat', 'heard', 'they-heard', 'hurt'],
    ],
  ])('does not ask %s', (_, who, measures) => {
    expect(asked(who, 'talked')).toEqual(measures);
  });

  it('does not push anybody to send a message that asks for no answer', () => {
    expect(asked({ reach: 'lost-touch' }, 'not-talked')).toEqual(['heat', 'hurt']);
  });

  it('asks for a number at most once', () => {
    fc.assert(
      fc.property(anyAbout, fc.constantFrom(...outcomes), (each, outcome) => {
        const all = questionsOf(each, outcome).flatMap((question) => measuresAsked(each, outcome, question));
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

describe('how it was before', () => {
  const walked = aRepair({
    about: { heatBefore: 8 },
    answers: { closeness: { kind: 'scale', value: 3, text: '' } },
  });

  it('is taken from what the walk asked, and asked looking back only where it did not', () => {
    const begun = begunCheckIn(walked, 'talked', 7);
    expect(begun).toEqual({ made: 7, outcome: 'talked', before: { heat: 8, closeness: 3 }, after: {} });
    expect(measureIds.filter((each) => asksBefore(walked, begun, each))).toEqual(['hurt', 'hope']);
    const bare = aRepair();
    expect(measureIds.filter((each) => asksBefore(bare, begunCheckIn(bare, 'talked', 7), each))).toEqual([
      'closeness',
      'hurt',
      'hope',
    ]);
  });

  it('is no number where the walk’s was left open', () => {
    const open = aRepair({ answers: { closeness: { kind: 'scale', value: -1, text: 'Hm.' } } });
    expect(knownBefore(open)).toEqual({});
  });

  it('is asked once: a later check-in knows what an earlier one was told, and the first to say holds', () => {
    const first = looked({ made: 1, before: { hurt: 7 } });
    const second = looked({ made: 2, before: { hurt: 9, hope: 2 } });
    const repair = aRepair({ checkIns: [first, second] });
    expect(knownBefore(repair)).toEqual({ hurt: 7, hope: 2 });
    expect(asksBefore(repair, first, 'hurt')).toBe(false);
    expect(asksBefore(aRepair({ checkIns: [first] }), first, 'hurt')).toBe(true);
    expect(begunCheckIn(repair, 'talked', 3).before).toEqual({ hurt: 7, hope: 2 });
  });

  it('stays what it was when the walk is gone over after the talk', () => {
    const repair = aRepair({
      answers: { closeness: { kind: 'scale', value: 9, text: '' } },
      checkIns: [looked({ before: { closeness: 3 } })],
    });
    expect(knownBefore(repair).closeness).toBe(3);
  });
});

describe('what was reported', () => {
  it('says item by item what was before and what is now, and which was only remembered', () => {
    const repair = aRepair({ answers: { closeness: { kind: 'scale', value: 3, text: '' } } });
    const checkIn = looked({ before: { closeness: 3, hurt: 7 }, after: { closeness: 6, hope: 5 } });
    expect(reportedOf(repair, checkIn)).toEqual([
      { measure: 'closeness', before: 3, after: 6, isRemembered: false },
      { measure: 'hurt', before: 7, isRemembered: true },
      { measure: 'hope', after: 5, isRemembered: false },
    ]);
  });

  it('is of two days only where a number was said on each', () => {
    const day = 24 * 60 * 60 * 1000;
    const begun = aRepair({ answers: { closeness: { kind: 'scale', value: 3, text: '' } } });
    const closer = { before: { closeness: 3 }, after: { closeness: 6 } };
    expect(isOfTwoDays(begun, looked({ ...closer, made: 2 * day }))).toBe(true);
    expect(isOfTwoDays(begun, looked({ ...closer, made: 1 }))).toBe(false);
    const remembered = looked({ made: 2 * day, before: { hurt: 7 }, after: { hurt: 2 } });
    expect(isOfTwoDays(aRepair(), remembered)).toBe(false);
  });

  it('leaves out what does not fit what became of the talk any more', () => {
    const checkIn = looked({ outcome: 'no-answer', after: { heard: 4, hurt: 2 } });
    expect(reportedOf(aRepair(), checkIn).map(({ measure }) => measure)).toEqual(['hurt']);
  });

  const value = fc.integer({ min: 0, max: 10 });
  const gaps = (before: number, after: number): readonly number[] => {
    const { mine, theirs } = reportedThreads('closeness', before, after);
    return mine.map(({ y }, at) => (theirs[at]?.y ?? 0) - y);
  };

  it('moves the gap by nothing but the two numbers: nearer is narrower, the same is level', () => {
    fc.assert(
      fc.property(value, value, (before, after) => {
        const [first = 0, , , last = 0] = gaps(before, after);
        expect(Math.sign(first - last)).toBe(Math.sign(after - before));
        expect(Math.min(...gaps(before, after))).toBeGreaterThan(0);
      }),
    );
  });

  it('draws any other number as the height of my own thread, and nobody else’s', () => {
    fc.assert(
      fc.property(fc.constantFrom(...measureIds), value, value, (measure, before, after) => {
        fc.pre(measure !== 'closeness');
        const { mine, theirs } = reportedThreads(measure, before, after);
        expect(theirs).toEqual([]);
        expect(Math.sign((mine[0]?.y ?? 0) - (mine.at(-1)?.y ?? 0))).toBe(Math.sign(after - before));
        for (const { y } of mine) expect(y).toBeGreaterThan(0);
        for (const { y } of mine) expect(y).toBeLessThan(1);
      }),
    );
  });
});
