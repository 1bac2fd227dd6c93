import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in';
import { holds } from '../../src/domain/holding';
import type { Repair } from '../../src/domain/saved';
import { aRepair } from './a-repair';
import { restored } from './restored';

describe('two versions of a check-in', () => {
  const looked = (changes: Partial<CheckIn> = {}): CheckIn => ({
    made: 1,
    outcome: 'talked',
    before: { hurt: 7 },
    after: { hurt: 4 },
    ...changes,
  });
  const of = (...checkIns: CheckIn[]): Repair => aRepair({ checkIns });

  it.each<[string, CheckIn]>([
    ['another number', looked({ after: { hurt: 4, hope: 0 } })],
    ['a number of before', looked({ before: { hurt: 7, closeness: 2 } })],
    ['what helped', looked({ helped: 'The walk.' })],
    ['what is left', looked({ left: 'The money.' })],
    ['something a later Mend asks', { ...looked(), later: ['x'] } as CheckIn],
  ])('are one where one goes on with %s', (_, fuller) => {
    expect(restored([of(looked())], [of(fuller)])).toEqual([of(fuller)]);
    expect(restored([of(fuller)], [of(looked())])).toEqual([of(fuller)]);
  });

  it('are one where a text goes on from the other', () => {
    const [less, more] = [looked({ left: 'The mon' }), looked({ left: 'The money.' })];
    expect(restored([of(less)], [of(more)])).toEqual([of(more)]);
    expect(restored([of(more)], [of(less)])).toEqual([of(more)]);
  });

  it('are one where one looked back once more', () => {
    const again = looked({ made: 2, after: { hurt: 2 } });
    expect(restored([of(looked())], [of(looked(), again)])).toEqual([of(looked(), again)]);
  });

  it.each<[string, CheckIn]>([
    ['became of the talk', looked({ outcome: 'went-badly' })],
    ['was reported', looked({ after: { hurt: 5 } })],
    ['is left', looked({ left: 'Nothing.' })],
    ['time it was', looked({ made: 2 })],
  ])('are both kept where they do not agree on what %s', (_, other) => {
    const here = looked({ left: 'The money.' });
    const after = restored([of(here)], [of(other)]);
    expect(after).toHaveLength(2);
    expect(after.some((each) => holds(each, of(here)))).toBe(true);
    expect(after.some((each) => holds(each, of(other)))).toBe(true);
  });
});
