import type { Element, Pattern } from './pattern';
import { anyOf, membersOf, type Members, type Vocabulary } from './vocabulary';

/** An element with numbers in place of words, as the matcher runs it. */
export type Step =
  | { readonly does: 'word'; readonly isOptional: boolean; readonly members: Members }
  | {
      readonly does: 'group';
      readonly isOptional: boolean;
      readonly ways: readonly Steps[];
      /** The words one of which every way begins with, and ends with; undefined where a way needs none there. */
      readonly first: Members | undefined;
      readonly last: Members | undefined;
    }
  | { readonly does: 'not'; readonly ways: readonly Steps[] }
  | Extract<Element, { does: 'gap' | 'any' | 'at' | 'mark' }>;

export type Steps = readonly Step[];

/** The words of which one must stand at this step's edge: on its left, or on its right; undefined where it needs none. */
export function edgeOf(step: Step | undefined, side: 'left' | 'right'): Members | undefined {
  if (step?.does === 'word' && !step.isOptional) return step.members;
  if (step?.does === 'group' && !step.isOptional) return side === 'left' ? step.first : step.last;
  return undefined;
}

/** Turns patterns into steps; the same element becomes the same step, and the same choices the same members. */
export function stepsWith(vocabulary: Vocabulary): (pattern: Pattern) => Steps {
  const members = new Map<object, Members>();
  const steps = new Map<Element, Step>();
  const newStep = (element: Element): Step => {
    switch (element.does) {
      case 'word': {
        const known = members.get(element.choices) ?? membersOf(vocabulary, element.choices);
        members.set(element.choices, known);
        return { does: 'word', isOptional: element.isOptional, members: known };
      }
      case 'group':
        return newGroup(element.isOptional, element.ways.map(stepsOf));
      case 'not':
        return { does: 'not', ways: element.ways.map(stepsOf) };
      default:
        return element;
    }
  };
  const edgesOf = (ways: readonly Steps[], side: 'left' | 'right'): Members | undefined => {
    const edges = ways.flatMap((way) => edgeOf(side === 'left' ? way[0] : way.at(-1), side) ?? []);
    return edges.length === ways.length ? anyOf(vocabulary, edges) : undefined;
  };
  const newGroup = (isOptional: boolean, ways: readonly Steps[]): Step => ({
    does: 'group',
    isOptional,
    ways,
    first: edgesOf(ways, 'left'),
    last: edgesOf(ways, 'right'),
  });
  const stepOf = (element: Element): Step => {
    const step = steps.get(element) ?? newStep(element);
    steps.set(element, step);
    return step;
  };
  const stepsOf = (pattern: Pattern): Steps => pattern.map(stepOf);
  return stepsOf;
}
