import { firstBook } from '../../content/coach-first';
import type { Lexicon } from '../../content/schema-coach';
import type { CoachContext, Notes } from '../../domain/coach/coach';
import { compiling, type Matcher } from '../../domain/coach/compiling';
import { rereading } from '../../domain/coach/rereading';
import { rulesOfText } from '../../domain/coach/rules-text';
import { inTurns } from '../../domain/in-turns';
import type { Help } from './coach-help';

/** Reads a text as it stands, and again as it changes. */
export type Reader = (text: string, context: CoachContext) => Notes;

let first: Promise<Matcher> | undefined;
let help: Promise<Help> | undefined;

async function openFirst(): Promise<Matcher> {
  const { rules, lexicon } = await inTurns(rulesOfText(firstBook));
  return inTurns(compiling(rules, lexicon));
}

async function openHelp(): Promise<Help> {
  const [part] = await Promise.all([import('./coach-help'), first]);
  return part.makeHelp();
}

/** Makes readers that find most of what may hurt. This part is loaded once there are words to read. */
export async function flagReaders(): Promise<() => Reader> {
  first ??= openFirst();
  const matchers = [await first];
  return () => rereading({ matchers });
}

/** All that is needed for whole readers. Rejects where it cannot be loaded; it is asked for again the next time. */
async function whole(): Promise<Help & { readonly first: Matcher }> {
  first ??= openFirst();
  help ??= openHelp();
  try {
    return { ...(await help), first: await first };
  } catch (error) {
    help = undefined;
    throw error;
  }
}

/**
 * Makes readers that find what helps as well, and the rest. That part is loaded behind the first: its line waits for a
 * pause. Rejects where it cannot be loaded.
 */
export async function wholeReaders(): Promise<() => Reader> {
  const { matcher, resembles, first: flags } = await whole();
  return () => rereading({ matchers: [flags, matcher], resembles });
}

/** The words that the coach's patterns name. Rejects as wholeReaders. */
export const coachWords = async (): Promise<Lexicon> => (await whole()).lexicon;
