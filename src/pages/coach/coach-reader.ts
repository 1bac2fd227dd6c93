import { coachRules } from '../../content/coach-content';
import { coachWords } from '../../content/coach-words';
import type { CoachContext, Notes } from '../../domain/coach/coach';
import type { Likeness } from '../../domain/coach/likeness';
import { matcherOf } from '../../domain/coach/matcher';
import { rereading } from '../../domain/coach/rereading';

/** Reads a text as it stands, and again as it changes. */
export type Reader = (text: string, context: CoachContext) => Notes;

const matcher = matcherOf(coachRules, coachWords);
let likeness: Likeness | undefined;

/** Brings what helpful sentences have in common, behind the rules; without it those alone are heard. */
async function bringLikeness(): Promise<void> {
  const [{ coachLikeness }, { likenessOf }] = await Promise.all([
    import('../../content/coach-likeness'),
    import('../../domain/coach/likeness-file'),
  ]);
  likeness = likenessOf(coachLikeness, coachWords);
}
bringLikeness().catch(() => undefined);

/** A reader for one field, with every rule there is. This part is loaded when the first text prompt opens. */
export const newReader = (): Reader => rereading(matcher, () => likeness);
