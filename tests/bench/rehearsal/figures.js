import { readFileSync } from 'node:fs';
import { openRehearsal } from '../../../src/commands/open-rehearsal.js';
import { judge } from './judge.js';

/** Prints how the stand-in tells repairing conversations from others: those it was made with, and those by other hands. */
export async function benchRehearsal() {
  const room = await openRehearsal();
  const { rehearse } = room;
  for (const [name, file] of [
    ['conversations the stand-in was made with', 'conversations.jsonl'],
    ['conversations by another hand, looked at when sentences were mended', 'unseen.jsonl'],
    ['conversations by a third hand, written when all was done and never read', 'sealed.jsonl'],
  ]) {
    const lines = readFileSync(new URL(`../../rehearsal/${file}`, import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const { figures } = await judge(
      lines.map((line) => JSON.parse(line)),
      rehearse,
    );
    console.log(JSON.stringify({ bench: 'rehearsal', of: name, ...figures }));
  }
  console.log(JSON.stringify({ bench: 'rehearsal, a turn in node, milliseconds', ...(await timed(room)) }));
}

/** How long hearing and answering take together.
 * @param {Awaited<ReturnType<typeof openRehearsal>>} room */
async function timed({ sceneFor, takenFrom, parts }) {
  const scene = await sceneFor({
    scenario: 'late-dinner',
    temperament: 'defensive',
    seed: 3,
    guarded: false,
  });
  const lines = readFileSync(new URL('../../rehearsal/conversations.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => JSON.parse(line).lines);
  let standIn = parts.scene.atStart(scene);
  const took = lines.map((said) => {
    const from = performance.now();
    standIn = parts.respond.respond(scene, standIn, takenFrom(said, 'i-hurt-them')).standIn;
    return performance.now() - from;
  });
  took.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    Math.round(100 * (took[Math.floor(took.length * share)] ?? 0)) / 100;
  return { turns: took.length, median: at(0.5), '95th percentile': at(0.95) };
}
