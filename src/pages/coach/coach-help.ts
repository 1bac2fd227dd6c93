import { coachLikeness } from '../../content/coach-likeness';
import { strengthRules, strengthWords } from '../../content/coach-strengths';
import { compiling, type Matcher } from '../../domain/coach/compiling';
import type { Likeness } from '../../domain/coach/likeness';
import { opening } from '../../domain/coach/likeness-file';
import { inTurns } from '../../domain/in-turns';

/** What finds help in a text. */
export interface Help {
  readonly matcher: Matcher;
  /** What helpful sentences have in common, beyond what rules find. */
  readonly likeness: Likeness;
}

/** Makes what finds help in a text, a turn at a time. */
export async function makeHelp(): Promise<Help> {
  const matcher = await inTurns(compiling(strengthRules, strengthWords));
  return { matcher, likeness: await inTurns(opening(coachLikeness, strengthWords)) };
}
