import type { RuleMatcher } from '../../content/schema-coach';
import type { Match } from './match';
import type { ReadText } from './text';
import type { Token } from './tokens';

const negations = new Set('not never no nobody nothing without neither nor hardly'.split(' '));
/** A negation does not reach over these. */
const joins = new Set('and but because so or when if while'.split(' '));
/** Nor further than this many words. */
const reach = 3;

/** Whether a match counts: not quoted, not behind a negation, and in the kind of sentence the rule is for. */
export function stands(rule: RuleMatcher, { tokens, questions }: ReadText, match: Match): boolean {
  const first = tokens[match.from];
  if (!first) return false;
  if (!rule.alsoQuoted && tokens[match.spanFrom]?.isQuoted) return false;
  if (!rule.alsoNegated && isNegated(tokens, match.from)) return false;
  if (rule.questions === undefined) return true;
  return (rule.questions === 'only') === questions.has(first.sentence);
}

function isNegated(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - reach; at -= 1) {
    const token = tokens[at];
    if (!token || token.isMark || token.sentence !== tokens[from]?.sentence || joins.has(token.word))
      return false;
    if (negations.has(token.word)) return true;
  }
  return false;
}
