import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openWithPassphrase, sealWithPassphrase } from '../../src/storage/passphrase';
import { writeBackup } from '../../src/storage/backup-file';
import { contents } from '../storage/backup-given';
import { faults } from '../storage/hostile';
import { troubleWith } from '../storage/surviving';

const names = Object.keys(faults);
/** How many files in all, shared out over the faults. */
const total = Number(process.env.MEND_SOAK_FILES ?? 100_000);
const each = Math.ceil(total / names.length);
const seed = Number(process.env.MEND_SOAK_SEED ?? Date.now() % 2 ** 31);

/** One line for each fault. */
function report(fault: string, tried: number, lost: readonly string[]): void {
  process.stdout.write(`${fault}: tried ${tried}, survived ${tried - lost.length}, lost ${lost.length}\n`);
  expect([...new Set(lost)].slice(0, 5), `seed ${seed}`).toEqual([]);
}

it.each(names)('backup files: %s', async (name) => {
  const lost: string[] = [];
  const fault = faults[name];
  if (!fault) throw new Error(name);
  for (let done = 0; done < each; done += 500) {
    const some = fc.sample(fault, { numRuns: Math.min(500, each - done), seed: seed + done });
    for (const bytes of some) {
      const trouble = await troubleWith(bytes);
      if (trouble) lost.push(trouble);
    }
  }
  report(name, each, lost);
});

it('sealed files: flipped bits and cuts', async () => {
  const passphrase = 'lamp river eleven coat';
  const sealed = await sealWithPassphrase(writeBackup(contents), passphrase, 1);
  const lost: string[] = [];
  const tries = Math.min(10_000, total);
  const changes = fc.sample(fc.tuple(fc.nat(sealed.length - 1), fc.nat(8)), { numRuns: tries, seed });
  for (const [at, bit] of changes) {
    const changed = bit === 8 ? sealed.slice(0, at) : sealed.slice();
    if (bit < 8) changed[at] = (changed[at] ?? 0) ^ (1 << bit);
    await openWithPassphrase(changed, passphrase, 1).then(
      () => lost.push(`opened with ${at}/${bit} changed`),
      (error: { reason?: string }) => {
        if (error.reason !== 'wrong-passphrase-or-damaged') lost.push(String(error));
      },
    );
  }
  report('sealed, flipped or cut', tries, lost);
});
