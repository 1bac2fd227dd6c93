import type { CoachKind } from '../../content/schema-coach';
import { spanOf, wordAt, type Span, type Words } from './text';

/** Words behind which what takes the first half back begins. */
const turns = new Set('but although though however because except'.split(' '));
const joins = new Set([...turns, 'and', 'so', 'when', 'if', 'while']);
/** So many words behind the turn are underlined at most. */
const most = 6;

/**
 * Where less is underlined of words that give and take back: the half behind the turn, tokens, the end exclusive. The
 * first half may be a good apology, or the coach's own way to say it. Where no turn is in them, or it begins another
 * sentence, all of it stays.
 */
export function behindTurn(
  words: Words,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  const { sentences } = words;
  const sentence = sentences[from + 1];
  for (let at = from + 1; at < to && sentences[at + 1] === sentence; at += 1) {
    if (!turns.has(wordAt(words, at))) continue;
    let end = at + 1;
    while (end <= at + most && sentences[end + 1] === sentence && isWithin(words, end)) end += 1;
    return { from: at, to: end };
  }
  return undefined;
}

/** A finding of what gives and takes back, from this token to that, with less of it underlined. */
export function narrowed<Of extends Span & { readonly kind: CoachKind }>(
  found: Of,
  words: Words,
  from: number,
  to: number,
): Of {
  const less = found.kind === 'but-justification' ? behindTurn(words, from, to) : undefined;
  return less ? { ...found, ...spanOf(words, less.from, less.to) } : found;
}

const isWithin = (words: Words, at: number): boolean =>
  words.areMarks[words.which[at] as number] !== 1 && !joins.has(wordAt(words, at));
