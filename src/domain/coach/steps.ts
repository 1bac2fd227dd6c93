import type { Element, Pattern } from './pattern';
import { anyOf, membersOf, type Members, type Vocabulary } from './vocabulary';

/**
 * An element with numbers in place of words, as the matcher runs it. Every step has every field, whatever it does: the
 * walk reads them at each word of a text, and what all have the same shape is read fastest.
 */
export interface Step {
  readonly does: Element['does'];
  readonly isOptional: boolean;
  /** The words that fit, where one word does. */
  readonly members: Members | undefined;
  /** What a group may be, or what must not come. */
  readonly ways: readonly Steps[];
  /** The words one of which stands at its left edge, and at its right; undefined where it needs none there. */
  readonly left: Members | undefined;
  readonly right: Members | undefined;
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

/** Turns patterns into steps; the same element becomes the same step, and the same choices the same members. */
export function stepsWith(vocabulary: Vocabulary): (pattern: Pattern) => Steps {
  const members = new Map<object, Members>();
  const steps = new Map<Element, Step>();
  const edgesOf = (ways: readonly Steps[], side: 'left' | 'right'): Members | undefined => {
    const edges = ways.flatMap((way) => (side === 'left' ? way[0] : way.at(-1))?.[side] ?? []);
    return edges.length === ways.length ? anyOf(vocabulary, edges) : undefined;
  };
  const membersFor = (element: Element & { does: 'word' }): Members => {
    const known = members.get(element.choices) ?? membersOf(vocabulary, element.choices);
    members.set(element.choices, known);
    return known;
  };
  const newStep = (element: Element): Step => {
    const { does } = element;
    const isOptional = 'isOptional' in element && element.isOptional;
    const own = does === 'word' ? membersFor(element) : undefined;
    const ways = 'ways' in element ? element.ways.map(stepsOf) : [];
    const edge = (side: 'left' | 'right'): Members | undefined =>
      does === 'group' ? edgesOf(ways, side) : own;
    return {
      does,
      isOptional,
      members: own,
      ways,
      left: isOptional ? undefined : edge('left'),
      right: isOptional ? undefined : edge('right'),
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
