import { readFileSync } from 'node:fs';
import { openRehearsal } from '../../../src/commands/open-rehearsal.js';
import { judge } from './judge.js';

/** Prints how the stand-in tells repairing conversations from others: those it was made with, and those kept unseen. */
export async function benchRehearsal() {
  const { rehearse } = await openRehearsal();
  for (const [name, file] of [
    ['conversations the stand-in was made with', 'conversations.jsonl'],
    ['conversations kept unseen', 'unseen.jsonl'],
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
}
