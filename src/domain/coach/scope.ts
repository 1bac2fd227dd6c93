import type { RuleMatcher } from '../../content/schema-coach';
import { isFlag } from './kinds';
import type { Match } from './match';
import { isConfessed } from './confessed';
import { is, isAnyQuoted, wordAt, type ReadText, type Words } from './text';

/** Words that take back what follows. */
export const negations = 'not never no nobody nothing without neither nor hardly'.split(' ');
/** A negation does not reach over these. */
export const barriers = 'and but because so or when if while'.split(' ');
/** Nor further than this many words. */
const reach = 3;

/** Words for saying, however it was said. */
export const saying =
  'say says said saying tell tells told telling yell yells yelled yelling shout shouts shouted shouting scream screams screamed screaming claim claims claimed claiming insist insists insisted insisting announce announced announcing complain complained complaining repeat repeated repeating write wrote texted'.split(
    ' ',
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

/** Whether a match counts: not quoted, nor told of what somebody said, not behind a negation, and in the kind of sentence the rule is for. */
export function stands(rule: RuleMatcher, read: ReadText, { from, to, spanFrom }: Match): boolean {
  const { count, areQuoted, sentences, questions } = read.words;
  if (from >= count) return false;
  if (!rule.alsoQuoted) {
    if (areQuoted[spanFrom] === 1 || isReported(read, from)) return false;
    if (isFlag(rule.kind) && (isAnyQuoted(read.words, from, to) || isConfessed(read.words, from)))
      return false;
  }
  if (!rule.alsoNegated && isNegated(read, from)) return false;
  if (rule.questions === undefined) return true;
  return (rule.questions === 'only') === questions.has(sentences[from + 1] as number);
}

function isNegated({ is: areWhat, sentences }: ReadText, from: number): boolean {
  const sentence = sentences[from + 1];
  for (let at = from - 1; at >= from - reach && sentences[at + 1] === sentence; at -= 1) {
    const what = areWhat[at + 1] as number;
    if ((what & (is.mark | is.barrier)) !== 0) return false;
    if ((what & is.negation) !== 0) return true;
  }
  return false;
}

/**
 * Whether the words from here on are what somebody else said of the one who writes: “you yelled at me that I never help”.
 * Only that: what the writer said, or says of the other, stays theirs.
 */
function isReported({ is: areWhat, sentences, words }: ReadText, from: number): boolean {
  const sentence = sentences[from + 1];
  for (let at = from - 1; at >= from - sayingReach && sentences[at + 1] === sentence; at -= 1) {
    const what = areWhat[at + 1] as number;
    if ((what & is.barrier) !== 0) return false;
    if ((what & is.saying) !== 0) return isOfMe(words, at, from) && !isByMe(words, at);
  }
  return false;
}

/** Whether what was said begins with the one who writes, behind “that” or right behind the word for saying. */
function isOfMe(words: Words, verb: number, from: number): boolean {
  let at = verb + 1;
  if (told.has(wordAt(words, at))) at += 1;
  for (let that = at; that <= from; that += 1) if (wordAt(words, that) === 'that') at = that + 1;
  return at <= from + 1 && ofMe.has(wordAt(words, at));
}

/** Whether the one who writes said it. */
function isByMe(words: Words, verb: number): boolean {
  let at = verb - 1;
  while (asides.has(wordAt(words, at))) at -= 1;
  return at >= 0 && ['i', 'we', 'me', 'to'].includes(wordAt(words, at));
}
