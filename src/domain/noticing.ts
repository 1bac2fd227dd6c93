import type { Noticing } from '../content/schema-beside';

/** A text is read this far and no further, so that one key never costs more than a moment. */
const readsUpTo = 20_000;

/** True when one of the patterns is found in the text. Nothing about it is kept. */
export function notices(noticing: Noticing, text: string): boolean {
  const read = text.length > readsUpTo ? text.slice(-readsUpTo) : text;
  return noticing.patterns.some((pattern) => pattern.test(read));
}
