import type { Element, Pattern } from './pattern';
import { membersOf, type Members, type Vocabulary } from './vocabulary';

/** An element with numbers in place of words, as the matcher runs it. */
export type Step =
  | { readonly does: 'word'; readonly isOptional: boolean; readonly members: Members }
  | { readonly does: 'group'; readonly isOptional: boolean; readonly ways: readonly Steps[] }
  | { readonly does: 'not'; readonly ways: readonly Steps[] }
  | Extract<Element, { does: 'gap' | 'any' | 'at' | 'mark' }>;

export type Steps = readonly Step[];

/** Turns patterns into steps; the same choices become the same members. */
export function stepsWith(vocabulary: Vocabulary): (pattern: Pattern) => Steps {
  const known = new Map<object, Members>();
  const stepOf = (element: Element): Step => {
    switch (element.does) {
      case 'word': {
        const members = known.get(element.choices) ?? membersOf(vocabulary, element.choices);
        known.set(element.choices, members);
        return { does: 'word', isOptional: element.isOptional, members };
      }
      case 'group':
        return { does: 'group', isOptional: element.isOptional, ways: element.ways.map(stepsOf) };
      case 'not':
        return { does: 'not', ways: element.ways.map(stepsOf) };
      default:
        return element;
    }
  };
  // A pattern looked up by each way of a group comes many times, with the same other elements.
  const made = new Map<Element, Step>();
  const stepsOf = (pattern: Pattern): Steps =>
    pattern.map((element) => {
      const step = made.get(element) ?? stepOf(element);
      made.set(element, step);
      return step;
    });
  return stepsOf;
}
