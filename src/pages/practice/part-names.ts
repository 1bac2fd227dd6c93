import { practiceSeenWords } from '../../content/interface/practice-seen';
import type { PracticePart } from '../../content/schema-practice';
import { partWords } from './part-words';

/**
 * What the parts of a practice are called on the page that goes back, in their order. How many questions a walk was set
 * with is not said: some of them may not have fitted what happened.
 */
export const partNamesOf = (parts: readonly PracticePart[]): readonly string[] =>
  parts.map((part) =>
    part.kind === 'walk' && part.prompts.length > 0
      ? practiceSeenWords.part.walk.name
      : partWords(part).title,
  );
