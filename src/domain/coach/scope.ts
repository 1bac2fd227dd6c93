import type { RuleMatcher } from '../../content/schema-coach';
import type { Match } from './match';
import type { ReadText } from './text';
import type { Token } from './tokens';

const negations = new Set('not never no nobody nothing without neither nor hardly'.split(' '));
/** A negation does not reach over these. */
const joins = new Set('and but because so or when if while'.split(' '));
/** Nor further than this many words. */
const reach = 3;

/** Words for saying, however it was said. */
const saying = new Set(
  'say says said saying tell tells told telling yell yells yelled yelling shout shouts shouted shouting scream screams screamed screaming claim claims claimed claiming insist insists insisted insisting announce announced announcing complain complained complaining repeat repeated repeating write wrote texted'.split(
    ' ',
  ),
);
/** To whom it was said. */
const told = new Set('me us her him them you everyone everybody people'.split(' '));
/** With these begins what the other said of the one who writes. */
const ofMe = new Set('i we me my our nothing everything'.split(' '));
/** May stand between who said it and the word for saying. */
const asides = new Set(
  'have has had are is were was be been do did does keep keeps kept go went start started just then also even always still often really later actually basically and literally'.split(
    ' ',
  ),
);
/** What was said stands at most so many words behind the word for saying. */
const sayingReach = 12;

/** Whether a match counts: not quoted, nor told of what the other said, not behind a negation, and in the kind of sentence the rule is for. */
export function stands(rule: RuleMatcher, { tokens, questions }: ReadText, match: Match): boolean {
  const first = tokens[match.from];
  if (!first) return false;
  if (!rule.alsoQuoted && (tokens[match.spanFrom]?.isQuoted || isReported(tokens, match.from))) return false;
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

/**
 * Whether the words from here on are what somebody else said of the one who writes: “you yelled at me that I never help”.
 * Only that: what the writer said, or says of the other, stays theirs.
 */
export function isReported(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence;
  for (let at = from - 1; at >= 0 && at >= from - sayingReach; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || joins.has(token.word)) return false;
    if (saying.has(token.word)) return isOfMe(tokens, at, from) && !isByMe(tokens, at);
  }
  return false;
}

/** Whether what was said begins with the one who writes, behind “that” or right behind the word for saying. */
function isOfMe(tokens: readonly Token[], verb: number, from: number): boolean {
  let at = verb + 1;
  if (told.has(tokens[at]?.word ?? '')) at += 1;
  for (let that = at; that <= from; that += 1) if (tokens[that]?.word === 'that') at = that + 1;
  return at <= from + 1 && ofMe.has(tokens[at]?.word ?? '');
}

/** Whether the one who writes said it. */
function isByMe(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (asides.has(tokens[at]?.word ?? '')) at -= 1;
  return at >= 0 && ['i', 'we', 'me', 'to'].includes(tokens[at]?.word ?? '');
}
