import type { Choices, Pattern } from './pattern';
import type { Token } from './tokens';

/** Which tokens a pattern took, which of them are underlined, and which are the person's own to take over; -1: none. */
export interface Match {
  from: number;
  to: number;
  spanFrom: number;
  spanTo: number;
  ownFrom: number;
  ownTo: number;
}

const clauseWords = new Set('and but so because or when if while although though'.split(' '));
const ends = new Set(['.', '!', '?', '...']);

function isStart(tokens: readonly Token[], at: number, isClause: boolean): boolean {
  const before = tokens[at - 1];
  if (!before || before.sentence !== tokens[at]?.sentence) return true;
  return isClause && (before.isMark || clauseWords.has(before.word));
}

function isEnd(tokens: readonly Token[], at: number, isClause: boolean): boolean {
  const next = tokens[at];
  if (!next || next.sentence !== tokens[at - 1]?.sentence || ends.has(next.word)) return true;
  return isClause && (next.isMark || clauseWords.has(next.word));
}

/** Whether a word is among the choices. */
export const fits = ({ words, starts }: Choices, word: string): boolean =>
  words.has(word) || starts.some((start) => word.startsWith(start));

/** Matches a whole pattern from one token on. Gaps are short, so the ways to try are few, whatever the text. */
export function matchAt(pattern: Pattern, tokens: readonly Token[], start: number): Match | undefined {
  const match: Match = { from: start, to: start, spanFrom: -1, spanTo: -1, ownFrom: -1, ownTo: -1 };
  let steps = 0;
  const isSame = (at: number): boolean => at === start || tokens[at]?.sentence === tokens[at - 1]?.sentence;
  /** Goes on with the elements from the nth on; `then` is what comes behind the last of them. */
  const go = (elements: Pattern, nth: number, at: number, then: (at: number) => boolean): boolean => {
    steps += 1;
    if (steps > mostSteps) return false;
    const element = elements[nth];
    if (!element) return then(at);
    const next = (to: number): boolean => go(elements, nth + 1, to, then);
    const token = tokens[at];
    /** Passes over a small word where the element did not fit it. */
    const over = (): boolean =>
      token !== undefined && token.isFiller && at > start && isSame(at) && go(elements, nth, at + 1, then);
    switch (element.does) {
      case 'at':
        return (
          (element.where.startsWith('^')
            ? isStart(tokens, at, element.where === '^,')
            : isEnd(tokens, at, element.where === ',$')) && next(at)
        );
      case 'not':
        return !element.ways.some((way) => go(way, 0, at, always)) && next(at);
      case 'mark':
        return mark(match, element.what, at, () => next(at));
      case 'any':
        return (
          (token !== undefined && !token.isMark && isSame(at) && next(at + 1)) ||
          (element.isOptional && next(at))
        );
      case 'word':
        return (
          (token !== undefined && fits(element, token.word) && next(at + 1)) ||
          (element.isOptional && next(at)) ||
          over()
        );
      case 'group':
        return element.ways.some((way) => go(way, 0, at, next)) || (element.isOptional && next(at)) || over();
      case 'gap':
        for (let taken = 0; taken <= element.most; taken += 1) {
          if (taken > 0) {
            const last = tokens[at + taken - 1];
            if (!last || (last.isMark && last.word !== ',') || !isSame(at + taken - 1)) return false;
          }
          if (taken >= element.least && next(at + taken)) return true;
        }
        return false;
    }
  };
  const isFound = go(pattern, 0, start, (at) => {
    match.to = at;
    return true;
  });
  if (!isFound || match.to === match.from) return undefined;
  if (match.spanFrom < 0) match.spanFrom = match.from;
  if (match.spanTo < 0) match.spanTo = match.to;
  return match;
}

const always = (): boolean => true;

/** More ways than any sentence needs; a pattern that would take more is left unmatched. */
const mostSteps = 2_000;

function mark(match: Match, what: '[' | ']' | '{' | '}', at: number, goOn: () => boolean): boolean {
  const field = ({ '[': 'spanFrom', ']': 'spanTo', '{': 'ownFrom', '}': 'ownTo' } as const)[what];
  const before = match[field];
  match[field] = at;
  if (goOn()) return true;
  match[field] = before;
  return false;
}
