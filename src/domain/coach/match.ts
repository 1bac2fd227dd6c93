import { bits, does, field, marked, stepEach, wayEach, type Program, type Stretch } from './program';
import { anyWord } from './sets';
import { is, type ReadText } from './text';

/** Which tokens a pattern took, which of them are underlined, and which are the person's own to take over; -1: none. */
export interface Match {
  from: number;
  to: number;
  spanFrom: number;
  spanTo: number;
  ownFrom: number;
  ownTo: number;
}

/** Whether a sentence, or a clause, begins here: “oh, just” before it is no beginning yet. */
function isStart({ is: areWhat, sentences }: ReadText, at: number, isClause: boolean): boolean {
  const sentence = sentences[at + 1];
  const stops = isClause ? is.mark | is.joining : 0;
  for (let back = at; back > at - mostBefore; back -= 1) {
    if (sentences[back] !== sentence) return true;
    const what = areWhat[back] as number;
    if ((what & stops) !== 0) return true;
    if ((what & (is.filler | is.opener | is.comma)) === 0) return false;
  }
  return false;
}

/** How much may stand before a beginning, in words and marks. */
const mostBefore = 5;

function isEnd({ is: areWhat, sentences }: ReadText, at: number, isClause: boolean): boolean {
  if (sentences[at + 1] !== sentences[at]) return true;
  return ((areWhat[at + 1] as number) & (isClause ? is.ending | is.mark | is.joining : is.ending)) !== 0;
}

/** Whether the token here is in a set. */
export const fitsAt = ({ rows, sets }: ReadText, at: number, set: number): boolean =>
  ((sets[(rows[at + 1] as number) + (set >> 5)] as number) & (1 << (set & 31))) !== 0;

/** Whether what must stand at an edge does here, or a small word that may be passed over. */
export const fitsEdge = ({ edgeRows, sets }: ReadText, at: number, set: number): boolean =>
  ((sets[(edgeRows[at + 1] as number) + (set >> 5)] as number) & (1 << (set & 31))) !== 0;

/** What is left to match behind a group: the next step, and where those it is among begin and end. */
interface Rest extends Stretch {
  readonly nth: number;
  readonly then: Rest | undefined;
}

/** What is left from a step on; where that is nothing of its own, what was left before it. */
const restOf = (nth: number, from: number, to: number, then: Rest | undefined): Rest | undefined =>
  nth < from || nth >= to ? then : { nth, from, to, then };

/** More ways than any sentence needs; a pattern that would take more is left unmatched. */
const mostWays = 500;

/**
 * Matches patterns in one text. Gaps are short, so the ways to try are few, whatever the text; nothing is made anew for
 * the many patterns that are looked up and do not fit.
 */
export class Walk {
  private readonly match: Match = { from: 0, to: 0, spanFrom: -1, spanTo: -1, ownFrom: -1, ownTo: -1 };
  /** The boundary between tokens where the last walk ended. */
  private reached = 0;
  private tried = 0;
  private readonly steps: Int32Array;
  private readonly ways: Int32Array;

  constructor(
    program: Program,
    private readonly text: ReadText,
  ) {
    this.steps = program.steps;
    this.ways = program.ways;
  }

  /**
   * Matches a pattern around the token that looked it up: what stands before it backwards, what is behind it forwards.
   * What it gives is good until the next is matched.
   */
  around({ from, to, anchor }: Stretch & { readonly anchor: number }, at: number): Match | undefined {
    this.tried = 0;
    const { match } = this;
    match.spanFrom = match.spanTo = match.ownFrom = match.ownTo = -1;
    const here = from + anchor * stepEach;
    if (anchor > 0 && !this.go(here - stepEach, from, to, at, -1)) return undefined;
    match.from = anchor > 0 ? this.reached : at;
    const isLast = here + stepEach === to;
    if (!isLast && !this.go(here + stepEach, from, to, at + 1, 1)) return undefined;
    match.to = isLast ? at + 1 : this.reached;
    if (match.spanFrom < 0) match.spanFrom = match.from;
    if (match.spanTo < 0) match.spanTo = match.to;
    return match;
  }

  /** Goes from the nth number of the program on, where a step begins, and from the boundary before token `at`, to the right (1) or to the left (-1). */
  private go(nth: number, from: number, to: number, at: number, way: 1 | -1, then?: Rest): boolean {
    this.tried += 1;
    if (this.tried > mostWays) return false;
    const { text, steps } = this;
    const over = way > 0 ? is.overToRight : is.overToLeft;
    const next = way * stepEach;
    for (;;) {
      while (nth < from || nth >= to) {
        if (!then) {
          this.reached = at;
          return true;
        }
        ({ nth, from, to, then } = then);
      }
      const what = steps[nth] as number;
      const isOptional = (what & bits.isOptional) !== 0;
      const token = way > 0 ? at : at - 1;
      switch (what & bits.does) {
        case does.word:
          if (fitsAt(text, token, steps[nth + field.members] as number)) {
            if (isOptional && this.go(nth + next, from, to, at + way, way, then)) return true;
            if (!isOptional) {
              nth += next;
              at += way;
              continue;
            }
          }
          break;
        case does.any:
          if (((text.is[token + 1] as number) & is.mark) === 0) {
            if (isOptional && this.go(nth + next, from, to, at + way, way, then)) return true;
            if (!isOptional) {
              nth += next;
              at += way;
              continue;
            }
          }
          if (!isOptional) return false;
          nth += next;
          continue;
        case does.group:
          if (fitsEdge(text, token, steps[nth + (way > 0 ? field.left : field.right)] as number))
            if (this.goGroup(nth, restOf(nth + next, from, to, then), at, way)) return true;
          break;
        case does.gap:
          return this.goGap(nth, from, to, at, way, then);
        case does.not:
          if (this.isAnyAt(nth, at)) return false;
          nth += next;
          continue;
        case does.at: {
          const stands = (what & bits.isStart) !== 0 ? isStart : isEnd;
          if (!stands(text, at, (what & bits.isClause) !== 0)) return false;
          nth += next;
          continue;
        }
        default: {
          const mark = marked[what >> bits.marks] ?? 'spanFrom';
          const before = this.match[mark];
          this.match[mark] = at;
          if (this.go(nth + next, from, to, at, way, then)) return true;
          this.match[mark] = before;
          return false;
        }
      }
      // The step did not fit: it may be left out, or a small word passed over.
      const isOver = ((text.is[token + 1] as number) & over) !== 0;
      if (isOptional && isOver && this.go(nth, from, to, at + way, way, then)) return true;
      if (isOptional) nth += next;
      else if (isOver) at += way;
      else return false;
    }
  }

  /** Goes on through one of a group's ways, and what comes behind it. */
  private goGroup(nth: number, then: Rest | undefined, at: number, way: 1 | -1): boolean {
    const { text, steps, ways } = this;
    const end = steps[nth + field.waysEnd] as number;
    const token = way > 0 ? at : at - 1;
    for (let each = steps[nth + field.ways] as number; each < end; each += wayEach) {
      if (!fitsEdge(text, token, ways[each + (way > 0 ? 2 : 3)] as number)) continue;
      const [from, to] = [ways[each] as number, ways[each + 1] as number];
      if (this.go(way > 0 ? from : to - stepEach, from, to, at, way, then)) return true;
    }
    return false;
  }

  /** Whether one of the ways begins at this token. */
  private isAnyAt(nth: number, at: number): boolean {
    const { steps, ways } = this;
    const end = steps[nth + field.waysEnd] as number;
    for (let each = steps[nth + field.ways] as number; each < end; each += wayEach) {
      const [from, to] = [ways[each] as number, ways[each + 1] as number];
      if (fitsEdge(this.text, at, ways[each + 2] as number) && this.go(from, from, to, at, 1)) return true;
    }
    return false;
  }

  private goGap(nth: number, from: number, to: number, at: number, way: 1 | -1, then?: Rest): boolean {
    const { text, steps } = this;
    const [least, most] = [steps[nth + field.least] as number, steps[nth + field.most] as number];
    const next = nth + way * stepEach;
    const isLast = next < from || next >= to;
    const surely = way > 0 ? field.surelyLeft : field.surelyRight;
    const edge = isLast ? anyWord : (steps[next + surely] as number);
    for (let taken = 0; ; taken += 1) {
      const here = way > 0 ? at : at - 1;
      if (taken >= least && fitsEdge(text, here, edge))
        if (this.go(next, from, to, at, way, then)) return true;
      if (taken === most || ((text.is[here + 1] as number) & (is.mark | is.comma)) === is.mark) return false;
      at += way;
    }
  }
}
