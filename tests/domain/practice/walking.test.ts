import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkContent } from '../../../src/content/walk-content';
import type { Origin } from '../../../src/domain/saved';
import { placesOf, standsAt } from '../../../src/domain/walk';
import { aRepair, text } from '../a-repair';
import { anyAbout } from '../any-repair';

const begun = (...prompts: readonly string[]): Origin => ({
  kind: 'practice',
  practice: 'a-practice',
  part: 0,
  prompts,
});

describe('a walk that a practice asks for', () => {
  it('asks its prompts and no others, in the order of the walk', () => {
    const repair = aRepair({ origin: begun('opening', 'camera'), about: { side: 'i-hurt-them' } });
    expect(placesOf(walkContent, repair).map(({ prompt }) => prompt)).toEqual(['camera', 'opening']);
    expect(
      standsAt(walkContent, { ...repair, answers: { camera: text('A plate.'), opening: text('Hi.') } }),
    ).toBeUndefined();
  });

  it('asks what was done with what happens since then, which is asked only once that stands', () => {
    const repair = aRepair({ origin: begun('loop', 'since-then'), about: { rupture: 'broken-trust' } });
    const asked = (each: typeof repair): readonly string[] =>
      placesOf(walkContent, each).map(({ prompt }) => prompt);
    expect(asked(repair)).toEqual(['what-i-did']);
    expect(asked({ ...repair, answers: { 'what-i-did': text('I lied.') } })).toEqual([
      'what-i-did',
      'since-then',
    ]);
    expect(asked(aRepair({ origin: begun('loop', 'since-then') }))).toEqual(['loop']);
  });

  it('is whole where the practice names none', () => {
    const repair = aRepair({ origin: begun() });
    expect(placesOf(walkContent, repair)).toEqual(placesOf(walkContent, aRepair()));
  });

  it('is whole on a path beside the usual one, and wherever none of its prompts would be asked', () => {
    fc.assert(
      fc.property(anyAbout, (about) => {
        const whole = placesOf(walkContent, aRepair({ about }));
        const asked = placesOf(walkContent, aRepair({ about, origin: begun('camera') }));
        const has = whole.some(({ prompt }) => prompt === 'camera');
        if (about.path !== 'walk' || !has) expect(asked).toEqual(whole);
        else expect(asked.map(({ prompt }) => prompt)).toEqual(['camera']);
      }),
    );
  });

  it('is whole on a path that safety opened, even where a prompt of that path is named', () => {
    const about = { path: 'for-myself' } as const;
    const whole = placesOf(walkContent, aRepair({ about }));
    const { prompt = '' } = whole[1] ?? {};
    expect(placesOf(walkContent, aRepair({ about, origin: begun(prompt) }))).toEqual(whole);
  });

  it('always has something to ask, and nothing the walk itself does not ask', () => {
    const prompts = Object.keys(walkContent.prompts);
    fc.assert(
      fc.property(anyAbout, fc.subarray(prompts, { maxLength: 5 }), (about, chosen) => {
        const whole = placesOf(walkContent, aRepair({ about })).map(({ prompt }) => prompt);
        const asked = placesOf(walkContent, aRepair({ about, origin: begun(...chosen) }));
        expect(asked.length).toBeGreaterThan(0);
        for (const { prompt } of asked) expect(whole).toContain(prompt);
      }),
    );
  });
});
