import type { Step, Steps } from './steps';
import type { ReadText } from './text';
import { isMember, type Members } from './vocabulary';

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

/** Whether a sentence, or a clause, begins here: “oh, just” before it is no beginning yet. */
function isStart({ tokens, fillers, openers }: ReadText, at: number, isClause: boolean): boolean {
  const { sentence } = tokens[at] ?? { sentence: -1 };
  for (let back = at - 1; back >= at - mostBefore; back -= 1) {
    const before = tokens[back];
    if (!before || before.sentence !== sentence) return true;
    if (isClause && (before.isMark || clauseWords.has(before.word))) return true;
    const isPassed = fillers[back] === 1 || openers.has(before.word) || before.word === ',';
    if (!isPassed) return false;
  }
  return false;
}

/** How much may stand before a beginning, in words and marks. */
const mostBefore = 5;

function isEnd({ tokens }: ReadText, at: number, isClause: boolean): boolean {
  const next = tokens[at];
  if (!next || next.sentence !== tokens[at - 1]?.sentence || ends.has(next.word)) return true;
  return isClause && (next.isMark || clauseWords.has(next.word));
}

/** Whether the token here is among the members, by itself or by how it begins. */
export function fitsAt({ ids, starts }: ReadText, at: number, members: Members): boolean {
  if (at < 0 || at >= ids.length) return false;
  const id = ids[at] as number;
  if (id !== 0 && isMember(members, id)) return true;
  const start = starts[at] as number;
  return start !== 0 && isMember(members, start);
}

/** How many small words in a row are passed over at most. */
const mostOver = 4;

/** Whether as many small words as may be passed over have been. */
function isLongOver(fillers: Uint8Array, token: number, way: 1 | -1): boolean {
  for (let back = 1; back <= mostOver; back += 1) if (fillers[token - back * way] !== 1) return false;
  return true;
}

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

  /** Matches a pattern around the token that looked it up: what stands before it backwards, what is behind it forwards. */
  around(steps: Steps, anchor: number, at: number): Match | undefined {
    this.ways = 0;
    const { match } = this;
    match.spanFrom = match.spanTo = match.ownFrom = match.ownTo = -1;
    if (!this.go(steps, anchor - 1, at, -1)) return undefined;
    match.from = this.reached;
    if (!this.go(steps, anchor + 1, at + 1, 1)) return undefined;
    match.to = this.reached;
    if (match.spanFrom < 0) match.spanFrom = match.from;
    if (match.spanTo < 0) match.spanTo = match.to;
    return { ...match };
  }

  /** Goes from the nth step on, and from the boundary before token `at`, to the right (1) or to the left (-1). */
  private go(steps: Steps, nth: number, at: number, way: 1 | -1, then?: Rest): boolean {
    this.ways += 1;
    if (this.ways > mostWays) return false;
    const { tokens, fillers } = this.text;
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
          if (step.members && fitsAt(this.text, token, step.members)) {
            if (step.isOptional && this.go(steps, nth + way, at + way, way, then)) return true;
            if (!step.isOptional) {
              nth += way;
              at += way;
              continue;
            }
          }
          break;
        case 'any':
          if (tokens[token]?.isMark === false) {
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
          if (this.fitsEdge(way > 0 ? step.left : step.right, token))
            if (this.goGroup(step.ways, { steps, nth: nth + way, then }, at, way)) return true;
          break;
        case 'gap':
          return this.goGap(step, { steps, nth: nth + way, then }, at, way);
        case 'not':
          if (step.ways.some((each) => this.go(each, 0, at, 1))) return false;
          nth += way;
          continue;
        case 'at': {
          const is = step.isStart ? isStart : isEnd;
          if (!is(this.text, at, step.isClause)) return false;
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
      const isOver = fillers[token] === 1 && !isLongOver(fillers, token, way);
      if (step.isOptional && isOver && this.go(steps, nth, at + way, way, then)) return true;
      if (step.isOptional) nth += way;
      else if (isOver) at += way;
      else return false;
    }
  }

  private goGroup(ways: readonly Steps[], then: Rest, at: number, way: 1 | -1): boolean {
    for (const each of ways) if (this.go(each, way > 0 ? 0 : each.length - 1, at, way, then)) return true;
    return false;
  }

  /** Whether what must stand at an edge does here, or a small word that may be passed over. */
  private fitsEdge(edge: Members | undefined, token: number): boolean {
    return edge === undefined || this.text.fillers[token] === 1 || fitsAt(this.text, token, edge);
  }

  private goGap({ least, most }: Step, rest: Rest, at: number, way: 1 | -1): boolean {
    const { tokens } = this.text;
    const next = rest.steps[rest.nth];
    const edge = way > 0 ? next?.left : next?.right;
    for (let taken = 0; ; taken += 1) {
      const here = way > 0 ? at : at - 1;
      if (taken >= least && this.fitsEdge(edge, here))
        if (this.go(rest.steps, rest.nth, at, way, rest.then)) return true;
      const token = tokens[here];
      if (taken === most || !token || (token.isMark && token.word !== ',')) return false;
      at += way;
    }
  }
}
