import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carried, planSettings } from '../../src/domain/carrying';
import {
  appearances,
  leaveSites,
  motions,
  quietSettings,
  textSizes,
  type Settings,
} from '../../src/domain/saved';

const anySettings: fc.Arbitrary<Settings> = fc.record(
  {
    appearance: fc.constantFrom(...appearances),
    textSize: fc.constantFrom(...textSizes),
    motion: fc.constantFrom(...motions),
    sounds: fc.boolean(),
    leaveTo: fc.constantFrom(...leaveSites),
    country: fc.constantFrom('de', 'fr', 'us'),
    lockAfter: fc.constantFrom(0, 1, 5, 15),
    backedUp: fc.nat(),
    fromLater: fc.jsonValue(),
  },
  { requiredKeys: ['appearance'] },
);
const fields = ['appearance', 'textSize', 'motion', 'sounds', 'leaveTo', 'country', 'lockAfter', 'fromLater'];
const at = (settings: object, field: string): unknown => (settings as Record<string, unknown>)[field];

describe('settings that a backup brings', () => {
  it('never change one that was chosen here, nor when this device was last backed up', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (here, incoming) => {
        const { after } = planSettings(here, incoming);
        expect(after.backedUp).toBe(here.backedUp);
        for (const field of fields) {
          const value = at(here, field);
          const isChosen = value !== undefined && value !== at(quietSettings, field);
          if (isChosen) expect(at(after, field)).toEqual(value);
        }
      }),
    );
  });

  it('are all there where nothing was chosen, and come once', () => {
    fc.assert(
      fc.property(anySettings, (incoming) => {
        const { after } = planSettings(quietSettings, incoming);
        expect(after).toEqual({ ...quietSettings, ...carried(incoming) });
        expect(planSettings(after, incoming)).toEqual({ bring: [], stay: [], after });
      }),
    );
  });

  it('are named as what comes and what stays; what is the same, or quiet there, is not named', () => {
    const here: Settings = { appearance: 'night', country: 'de', lockAfter: 5 };
    expect(planSettings(here, { appearance: 'day', country: 'de', lockAfter: 15 })).toEqual({
      bring: ['lockAfter'],
      stay: ['appearance'],
      after: { appearance: 'night', country: 'de', lockAfter: 15 },
    });
    expect(planSettings(here, quietSettings)).toEqual({ bring: [], stay: [], after: here });
  });
});
