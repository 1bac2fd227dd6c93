import { createInterface } from 'node:readline';
import { built, openCoach } from './open-coach.js';

/** The longest line that is read, in UTF-16 units. */
const longest = 2_000_000;

/** Loads the coach.
 * @returns {Promise<(line: string) => object>} answers one line of input */
export async function coachOfLines() {
  const read = await openCoach();
  const { sides, stepIds } = (await built({ schema: 'content/schema.ts' })).schema;
  return (line) => {
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
    const { text, step, side } = /** @type {Record<string, unknown>} */ (given);
    if (typeof text !== 'string') return { error: 'text is missing' };
    if (step !== undefined && !stepIds.includes(step)) return { error: 'there is no such step' };
    if (side !== undefined && !sides.includes(side)) return { error: 'there is no such side' };
    const { flags, strengths } = read(text, { step, side });
    return {
      flags: flags.map((/** @type {Record<string, unknown>} */ { kind, rule, start, end }) => ({
        kind,
        rule,
        start,
        end,
      })),
      strengths: strengths.map((/** @type {Record<string, unknown>} */ { kind, start, end }) => ({
        kind,
        start,
        end,
      })),
    };
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const answer = await coachOfLines();
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line))}\n`);
  }
}
