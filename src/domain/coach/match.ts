import { noSet } from './sets';
import type { Step, Steps } from './steps';
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
export const fitsEdge = (text: ReadText, at: number, set: number): boolean =>
  set === noSet || ((text.is[at + 1] as number) & is.filler) !== 0 || fitsAt(text, at, set);

/** What is left to match behind a group. */
interface Rest {
  readonly steps: Steps;
  readonly nth: number;
  readonly then: Rest | undefined;
}

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
  private ways = 0;

  constructor(private readonly text: ReadText) {}

  /**
   * Matches a pattern around the token that looked it up: what stands before it backwards, what is behind it forwards.
   * What it gives is good until the next is matched.
   */
  around(steps: Steps, anchor: number, at: number): Match | undefined {
    this.ways = 0;
    const { match } = this;
    match.spanFrom = match.spanTo = match.ownFrom = match.ownTo = -1;
    if (anchor > 0 && !this.go(steps, anchor - 1, at, -1)) return undefined;
    match.from = anchor > 0 ? this.reached : at;
    const isLast = anchor === steps.length - 1;
    if (!isLast && !this.go(steps, anchor + 1, at + 1, 1)) return undefined;
    match.to = isLast ? at + 1 : this.reached;
    if (match.spanFrom < 0) match.spanFrom = match.from;
    if (match.spanTo < 0) match.spanTo = match.to;
    return match;
  }

  /** Goes from the nth step on, and from the boundary before token `at`, to the right (1) or to the left (-1). */
  private go(steps: Steps, nth: number, at: number, way: 1 | -1, then?: Rest): boolean {
    this.ways += 1;
    if (this.ways > mostWays) return false;
    const { text } = this;
    const over = way > 0 ? is.overToRight : is.overToLeft;
    for (;;) {
      while (nth < 0 || nth >= steps.length) {
        if (!then) {
          this.reached = at;
          return true;
        }
        ({ steps, nth, then } = then);
      }
      const step = steps[nth] as Step;
      const token = way > 0 ? at : at - 1;
      switch (step.does) {
        case 'word':
          if (fitsAt(text, token, step.members)) {
            if (step.isOptional && this.go(steps, nth + way, at + way, way, then)) return true;
            if (!step.isOptional) {
              nth += way;
              at += way;
              continue;
            }
          }
          break;
        case 'any':
          if (((text.is[token + 1] as number) & is.mark) === 0) {
            if (step.isOptional && this.go(steps, nth + way, at + way, way, then)) return true;
            if (!step.isOptional) {
              nth += way;
              at += way;
              continue;
            }
          }
          if (!step.isOptional) return false;
          nth += way;
          continue;
        case 'group':
          if (fitsEdge(text, token, way > 0 ? step.left : step.right))
            if (this.goGroup(step, { steps, nth: nth + way, then }, at, way)) return true;
          break;
        case 'gap':
          return this.goGap(step, { steps, nth: nth + way, then }, at, way);
        case 'not':
          if (this.isAnyAt(step, at)) return false;
          nth += way;
          continue;
        case 'at': {
          const stands = step.isStart ? isStart : isEnd;
          if (!stands(text, at, step.isClause)) return false;
          nth += way;
          continue;
        }
        case 'mark': {
          const field = step.marks;
          const before = this.match[field];
          this.match[field] = at;
          if (this.go(steps, nth + way, at, way, then)) return true;
          this.match[field] = before;
          return false;
        }
      }
      // The step did not fit: it may be left out, or a small word passed over.
      const isOver = ((text.is[token + 1] as number) & over) !== 0;
      if (step.isOptional && isOver && this.go(steps, nth, at + way, way, then)) return true;
      if (step.isOptional) nth += way;
      else if (isOver) at += way;
      else return false;
    }
  }

  /** Goes on through one of a group's ways, and what comes behind it. */
  private goGroup({ ways, lefts, rights }: Step, then: Rest, at: number, way: 1 | -1): boolean {
    const { text } = this;
    const edges = way > 0 ? lefts : rights;
    const token = way > 0 ? at : at - 1;
    for (let nth = 0; nth < ways.length; nth += 1) {
      if (!fitsEdge(text, token, edges[nth] as number)) continue;
      const each = ways[nth] as Steps;
      if (this.go(each, way > 0 ? 0 : each.length - 1, at, way, then)) return true;
    }
    return false;
  }

  /** Whether one of the ways begins at this token. */
  private isAnyAt({ ways, lefts }: Step, at: number): boolean {
    for (let nth = 0; nth < ways.length; nth += 1)
      if (fitsEdge(this.text, at, lefts[nth] as number) && this.go(ways[nth] as Steps, 0, at, 1)) return true;
    return false;
  }

  private goGap({ least, most }: Step, rest: Rest, at: number, way: 1 | -1): boolean {
    const { text } = this;
    const next = rest.steps[rest.nth];
    const edge = (way > 0 ? next?.surelyLeft : next?.surelyRight) ?? noSet;
    for (let taken = 0; ; taken += 1) {
      const here = way > 0 ? at : at - 1;
      if (taken >= least && fitsEdge(text, here, edge))
        if (this.go(rest.steps, rest.nth, at, way, rest.then)) return true;
      if (taken === most || ((text.is[here + 1] as number) & (is.mark | is.comma)) === is.mark) return false;
      at += way;
    }
  }
}
