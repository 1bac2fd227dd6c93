import { it } from 'vitest';
import { temperamentIds } from '../../src/content/schema-rehearsal';
import { seedOf } from '../../src/domain/rehearsal/seeded';
import { expectToHold } from '../domain/rehearsal/every-scene';
import { scenarioIds } from '../domain/rehearsal/room';

const seeds = Number(process.env.MEND_SOAK_SEEDS ?? 1000);

it('plays every scene with every temperament and many seeds', () => {
  let tried = 0;
  for (const id of scenarioIds)
    for (const temperament of temperamentIds)
      for (let seed = 0; seed < seeds; seed += 1) {
        expectToHold(id, temperament, seedOf(seed, 9));
        tried += 1;
      }
  process.stdout.write(`scenes played to their end: tried ${tried}, survived ${tried}, lost 0\n`);
});
