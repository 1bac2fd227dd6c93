import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temperamentIds } from '../../../src/content/schema-rehearsal';
import { seeded, seedOf } from '../../../src/domain/rehearsal/seeded';
import { isGuardedBy } from '../../../src/domain/rehearsal/scene';
import { expectToHold } from './every-scene';
import { play, scenarioIds, sceneOf, taken } from './room';
import { runsOf } from '../../thorough';

/** `npm run soak` plays a thousand. */
const seeds = 4;

describe.each(scenarioIds)('the scene %s', (id) => {
  it('ends, never repeats a line, keeps its numbers in range, and plays the same again, whoever answers', () => {
    for (const temperament of temperamentIds)
      for (let seed = 0; seed < seeds; seed += 1) expectToHold(id, temperament, seedOf(seed, 3));
  });
});

describe('whatever is said', () => {
  it('is taken in, and answered, without harm to the numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(), (said, seed) => {
        const { done } = taken(said, 'both');
        for (const { start, end, sure } of done) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(said.length);
          expect(start).toBeLessThanOrEqual(end);
          expect(sure).toBeLessThanOrEqual(1);
        }
        const [turn] = play(sceneOf('late-dinner', 'defensive', seed), 'i-hurt-them', [said]);
        expect(turn?.standIn.inside.trust).toBeGreaterThanOrEqual(0);
        expect(turn?.standIn.inside.trust).toBeLessThanOrEqual(100);
      }),
      { numRuns: runsOf(300) },
    );
  });

  it('is answered by somebody who stays guarded in about one scene of four', () => {
    const random = seeded(1);
    const all = Array.from({ length: 4000 }, () => isGuardedBy(Math.floor(random() * 2 ** 31)));
    const share = all.filter(Boolean).length / all.length;
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.28);
  });
});
