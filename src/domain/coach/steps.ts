import type { Element, Pattern } from './pattern';
import { membersOf, type Members, type Vocabulary } from './vocabulary';

/** An element with numbers in place of words, as the matcher runs it. */
export type Step =
  | { readonly does: 'word'; readonly isOptional: boolean; readonly members: Members }
  | { readonly does: 'group'; readonly isOptional: boolean; readonly ways: readonly Steps[] }
  | { readonly does: 'not'; readonly ways: readonly Steps[] }
  | Extract<Element, { does: 'gap' | 'any' | 'at' | 'mark' }>;

export type Steps = readonly Step[];

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
        return { does: 'group', isOptional: element.isOptional, ways: element.ways.map(stepsOf) };
      case 'not':
        return { does: 'not', ways: element.ways.map(stepsOf) };
      default:
        return element;
    }
  };
  const stepOf = (element: Element): Step => {
    const step = steps.get(element) ?? newStep(element);
    steps.set(element, step);
    return step;
  };
  const stepsOf = (pattern: Pattern): Steps => pattern.map(stepOf);
  return stepsOf;
}
