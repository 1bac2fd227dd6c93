import type { CoachKind } from '../../content/schema-coach';
import type { Token } from './tokens';

/** Words behind which what takes the first half back begins. */
const turns = new Set('but although though however because except'.split(' '));
const joins = new Set([...turns, 'and', 'so', 'when', 'if', 'while']);
/** So many words behind the turn are underlined at most. */
const most = 6;

/** Tokens, the end exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What is underlined of words that give and take back: the half behind the turn. The first half may be a good apology,
 * or the coach's own way to say it. Where no turn is in them, or it begins another sentence, all of it stays.
 */
export function narrowed(kind: CoachKind, tokens: readonly Token[], { from, to }: Stretch): Stretch {
  const sentence = tokens[from]?.sentence;
  if (kind !== 'but-justification') return { from, to };
  for (let at = from + 1; at < to && tokens[at]?.sentence === sentence; at += 1) {
    if (!turns.has(tokens[at]?.word ?? '')) continue;
    let end = at + 1;
    while (end <= at + most && isWithin(tokens[end], sentence)) end += 1;
    return { from: at, to: end };
  }
  return { from, to };
}

const isWithin = (token: Token | undefined, sentence: number | undefined): boolean =>
  token !== undefined && !token.isMark && token.sentence === sentence && !joins.has(token.word);
