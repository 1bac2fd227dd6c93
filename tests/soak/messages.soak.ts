import fc from 'fast-check';
import { expect, it } from 'vitest';
import { messageFaults, troubleWithMessage } from '../storage/given-messages-mutations';

const names = Object.keys(messageFaults);
/** How many links and files in all, shared out over the faults. */
const total = Number(process.env.MEND_SOAK_FILES ?? 100_000);
const each = Math.ceil(total / names.length);
const seed = Number(process.env.MEND_SOAK_SEED ?? Date.now() % 2 ** 31);

it.each(names)('messages between two devices: %s', async (name) => {
  const fault = messageFaults[name];
  if (!fault) throw new Error(name);
  const lost: string[] = [];
  for (const given of fc.sample(fault, { numRuns: each, seed })) {
    const trouble = await troubleWithMessage(given);
    if (trouble) lost.push(trouble);
  }
  process.stdout.write(
    `messages, ${name}: tried ${each}, survived ${each - lost.length}, lost ${lost.length}\n`,
  );
  expect([...new Set(lost)].slice(0, 5), `seed ${seed}`).toEqual([]);
});
