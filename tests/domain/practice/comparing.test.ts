import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSince, reportedIn, returnBefore, seriesOf } from '../../../src/domain/practice/comparing';
import { back, keptReturn, setPractice } from './given-returns';

const measures = (before: object, after: object) => ({ kind: 'measures', before, after }) as const;
const once = (id: string, made: number, arrived: number, more: object = {}) => ({
  kept: keptReturn(back(1, [{ kind: 'heat', before: 7, after: 4 }], { copy: id }), { id, arrived, ...more }),
  set: setPractice({ made }),
});

describe('the numbers of a return', () => {
  it('are only those that were chosen, heat from wherever it stands', () => {
    expect(
      reportedIn(back(1, [{ kind: 'heat', after: 4 }, measures({ hurt: 6 }, { hurt: 5, hope: 0 })])),
    ).toEqual([
      { measure: 'heat', after: 4 },
      { measure: 'hurt', before: 6, after: 5 },
      { measure: 'hope', after: 0 },
    ]);
    expect(reportedIn(back(1, [{ kind: 'question', text: 'Why?' }]))).toEqual([]);
  });
});

describe('what changed since the last return', () => {
  it('sets beside each other what both hold, and names what the last one did not', () => {
    const last = back(1, [{ kind: 'heat', before: 8, after: 6 }, measures({ hurt: 7 }, { hurt: 7 })]);
    const now = back(1, [
      { kind: 'heat', before: 5, after: 2 },
      measures({ hope: 3 }, {}),
      { kind: 'question', text: 'Why?' },
    ]);
    expect(changesSince(last, now)).toEqual({
      measures: [
        {
          now: { measure: 'heat', before: 5, after: 2 },
          last: { measure: 'heat', before: 8, after: 6 },
        },
      ],
      fresh: ['question'],
    });
  });

  it('never says what was left out', () => {
    const last = back(1, [
      { kind: 'stopped', text: 'At the door.' },
      { kind: 'question', text: 'Why?' },
    ]);
    expect(JSON.stringify(changesSince(last, back(1, [])))).not.toMatch(/stopped|question|door/);
  });
});

describe('the return before', () => {
  it('is the last one that was set before, whatever order they came in', () => {
    const all = [once('c', 300, 1), once('a', 100, 3), once('b', 200, 2)];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (mixed) => {
        expect(returnBefore(all[0]!, mixed)?.kept.id).toBe('b');
        expect(returnBefore(all[2]!, mixed)?.kept.id).toBe('a');
        expect(returnBefore(all[1]!, mixed)).toBeUndefined();
      }),
    );
  });

  it('is never another client’s, and none where the client is not known', () => {
    const [other, mine] = [once('a', 1, 1, { client: 'other' }), once('b', 2, 2)];
    expect(returnBefore(mine, [other, mine])).toBeUndefined();
    const { client: _none, ...nobodys } = mine.kept;
    expect(returnBefore({ ...mine, kept: nobodys }, [other, mine])).toBeUndefined();
  });

  it('is not looked for where two people have the practice under one code, until each has their own', () => {
    const forTwo = setPractice({ made: 2, sent: { ...setPractice().sent, forTwo: true } });
    const first = once('a', 1, 1);
    const either = { kept: keptReturn(back(), { id: 'b' }), set: forTwo };
    expect(returnBefore(either, [first, either])).toBeUndefined();
    expect(seriesOf([either])).toEqual([]);
    const own = { kept: { ...either.kept, client: 'own' }, set: forTwo };
    const before = { ...first, kept: { ...first.kept, client: 'own' } };
    expect(returnBefore(own, [before, own])?.kept.id).toBe('a');
  });
});

describe('the line of a measure', () => {
  it('has a point for each return that holds it, the oldest first', () => {
    const none = {
      kept: keptReturn(back(1, [], { copy: 'n' }), { id: 'n' }),
      set: setPractice({ made: 150 }),
    };
    const all = [once('b', 200, 1), none, once('a', 100, 2)];
    expect(seriesOf(all)).toEqual([
      {
        measure: 'heat',
        points: [
          { id: 'a', arrived: 2, before: 7, after: 4 },
          { id: 'b', arrived: 1, before: 7, after: 4 },
        ],
      },
    ]);
  });
});
