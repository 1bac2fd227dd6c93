import { flagRules, flagWords } from '../../content/coach-flags';
import type { CoachContext, Notes } from '../../domain/coach/coach';
import { matcherOf } from '../../domain/coach/matcher';
import { rereading, type ReadWith } from '../../domain/coach/rereading';

/** Reads a text as it stands, and again as it changes. */
export type Reader = (text: string, context: CoachContext) => Notes;

const flags: ReadWith = { matchers: [matcherOf(flagRules, flagWords)] };
let withHelp = flags;

/** Brings what is recognized as helpful, once there is something to recognize it in: the line for it waits for a pause. */
export async function bringHelp(): Promise<void> {
  if (withHelp !== flags) return;
  const { helpMatcher, likeness } = await import('./coach-help');
  withHelp = { matchers: [...flags.matchers, helpMatcher], likeness };
}

/** A reader for one field, with every rule there is so far. This part is loaded when the first text prompt opens. */
export const newReader = (hasHelp: boolean): Reader => rereading(hasHelp ? withHelp : flags);
