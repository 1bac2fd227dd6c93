import { flagRules, flagWords } from '../../content/coach-flags';
import type { CoachContext, Notes } from '../../domain/coach/coach';
import { compiling, type Matcher } from '../../domain/coach/compiling';
import { rereading } from '../../domain/coach/rereading';
import { inTurns } from '../../domain/in-turns';
import type { Help } from './coach-help';

/** Reads a text as it stands, and again as it changes. */
export type Reader = (text: string, context: CoachContext) => Notes;

let flags: Promise<Matcher> | undefined;
let help: Promise<Help> | undefined;

/** Makes readers that find what may hurt. This part is loaded once there are words to read. */
export async function flagReaders(): Promise<() => Reader> {
  flags ??= inTurns(compiling(flagRules, flagWords));
  const matchers = [await flags];
  return () => rereading({ matchers });
}

/**
 * Makes readers that find what helps as well. That part is loaded behind the first: its line waits for a pause.
 * Rejects where it cannot be loaded; it is asked for again the next time.
 */
export async function wholeReaders(): Promise<() => Reader> {
  flags ??= inTurns(compiling(flagRules, flagWords));
  help ??= import('./coach-help').then((part) => part.makeHelp());
  try {
    const { matcher, likeness } = await help;
    const matchers = [await flags, matcher];
    return () => rereading({ matchers, likeness });
  } catch (error) {
    help = undefined;
    throw error;
  }
}
