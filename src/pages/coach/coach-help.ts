import { laterBook } from '../../content/coach-later';
import { coachLikeness } from '../../content/coach-likeness';
import type { Lexicon } from '../../content/schema-coach';
import { compiling, type Matcher } from '../../domain/coach/compiling';
import { opening } from '../../domain/coach/likeness-file';
import { resemblingTo, type Resembles } from '../../domain/coach/resembling';
import { rulesOfText } from '../../domain/coach/rules-text';
import { inTurns } from '../../domain/in-turns';

/** What finds help in a text, and what may hurt beyond the first part. */
export interface Help {
  readonly matcher: Matcher;
  readonly lexicon: Lexicon;
  /** What sentences have in common, beyond what rules find. */
  readonly resembles: Resembles;
}

/** Makes what finds help in a text, a turn at a time. */
export async function makeHelp(): Promise<Help> {
  const { rules, lexicon } = await inTurns(rulesOfText(laterBook));
  const matcher = await inTurns(compiling(rules, lexicon));
  const likeness = await inTurns(opening(coachLikeness, lexicon));
  return { matcher, lexicon, resembles: resemblingTo(likeness) };
}
