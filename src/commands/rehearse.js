import { createInterface } from 'node:readline';
import { openRehearsal } from './open-rehearsal.js';

/** The longest line that is read, in UTF-16 units, and how many lines may be said in a scene. */
const longest = 2_000_000;
const mostSaid = 400;

/** Loads the room.
 * @returns {Promise<(line: string) => Promise<object>>} answers one line of input */
export async function rehearsalOfLines() {
  const room = await openRehearsal();
  return async (line) => {
    if (line.length > longest) return { error: 'the line is too long' };
    /** @type {unknown} */
    let given;
    try {
      given = JSON.parse(line);
    } catch {
      return { error: 'not a line of JSON' };
    }
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      return { error: 'not an object' };
    const { scenario, temperament, seed, guarded, lines } = /** @type {Record<string, unknown>} */ (given);
    if (typeof scenario !== 'string' || !room.scenarios.includes(scenario))
      return { error: 'there is no such scenario' };
    if (typeof temperament !== 'string' || !room.temperaments.includes(temperament))
      return { error: 'there is no such temperament' };
    if (!Number.isSafeInteger(seed)) return { error: 'the seed is not a whole number' };
    if (guarded !== undefined && typeof guarded !== 'boolean')
      return { error: 'guarded is neither true nor false' };
    if (!Array.isArray(lines) || !lines.every((each) => typeof each === 'string'))
      return { error: 'lines are missing' };
    if (lines.length > mostSaid) return { error: `more than ${mostSaid} lines` };
    const asked = { scenario, temperament, seed: /** @type {number} */ (seed), lines };
    return room.rehearse(guarded === undefined ? asked : { ...asked, guarded });
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  if (process.argv.includes('--list')) {
    const { list } = await openRehearsal();
    process.stdout.write(`${JSON.stringify(await list())}\n`);
  } else {
    const answer = await rehearsalOfLines();
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      if (line.trim() !== '') process.stdout.write(`${JSON.stringify(await answer(line))}\n`);
    }
  }
}
