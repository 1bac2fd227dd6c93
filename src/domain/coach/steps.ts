import type { Element, Pattern } from './pattern';
import { anyWord, type Sets } from './sets';

/**
 * An element with numbers in place of words, as the matcher runs it. Every step has every field, whatever it does: the
 * walk reads them at each word of a text, and what all have the same shape is read fastest.
 */
export interface Step {
  readonly does: Element['does'];
  readonly isOptional: boolean;
  /** The set of the words that fit, where one word does. */
  readonly members: number;
  /** What a group may be, or what must not come. */
  readonly ways: readonly Steps[];
  /** For each way, the set of the words one of which comes first in it, from the left and from the right. */
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
  /** The sets of the words one of which stands at its left edge, and at its right, if it is there; none where any may. */
  readonly left: number;
  readonly right: number;
  /** The set at its left edge where it cannot be left out, and none where it can; the same on the right. */
  readonly surelyLeft: number;
  readonly surelyRight: number;
  /** How many words a gap takes. */
  readonly least: number;
  readonly most: number;
  /** Where a place in the text is. */
  readonly isStart: boolean;
  readonly isClause: boolean;
  /** What a bracket marks. */
  readonly marks: 'spanFrom' | 'spanTo' | 'ownFrom' | 'ownTo';
}

export type Steps = readonly Step[];

const marks = { '[': 'spanFrom', ']': 'spanTo', '{': 'ownFrom', '}': 'ownTo' } as const;

/** Most steps have no ways. */
const none: readonly never[] = [];

/** Turns patterns into steps; the same element becomes the same step, and the same choices the same set. */
export function stepsWith(sets: Sets): (pattern: Pattern) => Steps {
  const steps = new Map<Element, Step>();
  const edgeOf = (edges: readonly number[]): number =>
    edges.includes(anyWord) ? anyWord : sets.anyOf(edges);
  const newStep = (element: Element): Step => {
    const { does } = element;
    const isOptional = 'isOptional' in element && element.isOptional;
    const own = does === 'word' ? sets.of(element.choices) : anyWord;
    const ways = 'ways' in element ? element.ways.map(stepsOf) : none;
    const lefts = ways.length > 0 ? ways.map((each) => edgeFrom(each, 0, 1, sets)) : none;
    const rights = ways.length > 0 ? ways.map((each) => edgeFrom(each, each.length - 1, -1, sets)) : none;
    const left = does === 'group' ? edgeOf(lefts) : own;
    const right = does === 'group' ? edgeOf(rights) : own;
    return {
      does,
      isOptional,
      members: own,
      ways,
      lefts,
      rights,
      left,
      right,
      surelyLeft: isOptional ? anyWord : left,
      surelyRight: isOptional ? anyWord : right,
      least: does === 'gap' ? element.least : 0,
      most: does === 'gap' ? element.most : 0,
      isStart: does === 'at' && element.where.startsWith('^'),
      isClause: does === 'at' && element.where.length > 1,
      marks: does === 'mark' ? marks[element.what] : 'spanFrom',
    };
  };
  const stepOf = (element: Element): Step => {
    const step = steps.get(element) ?? newStep(element);
    steps.set(element, step);
    return step;
  };
  const stepsOf = (pattern: Pattern): Steps => pattern.map(stepOf);
  return stepsOf;
}

/** The set of the words one of which comes first from the nth step on, to the right (1) or to the left (-1); none where any may. */
export function edgeFrom(steps: Steps, nth: number, way: 1 | -1, sets: Sets): number {
  const edges: number[] = [];
  for (let at = nth; at >= 0 && at < steps.length; at += way) {
    const { does, isOptional, left, right } = steps[at] as Step;
    if (does === 'mark' || does === 'at' || does === 'not') continue;
    const edge = way > 0 ? left : right;
    if (edge === anyWord) return anyWord;
    edges.push(edge);
    if (!isOptional) return sets.anyOf(edges);
  }
  return anyWord;
}
