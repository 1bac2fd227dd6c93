import { coachLikeness } from '../../content/coach-likeness';
import { strengthRules, strengthWords } from '../../content/coach-strengths';
import { likenessOf } from '../../domain/coach/likeness-file';
import { matcherOf } from '../../domain/coach/matcher';

/** Finds what helps. */
export const helpMatcher = matcherOf(strengthRules, strengthWords);

/** What helpful sentences have in common, beyond what rules find. */
export const likeness = likenessOf(coachLikeness, strengthWords);
