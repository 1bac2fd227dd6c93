import type { PracticePart } from '../../content/schema-practice';
import { partWords } from './part-words';

/** What the parts of a practice are called, in their order. */
export const partNamesOf = (parts: readonly PracticePart[]): readonly string[] =>
  parts.map((part) => partWords(part).title);
