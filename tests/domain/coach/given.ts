import type { Found } from '../../../src/domain/coach/matcher';

/** A finding of these words, and of what stands in its braces, in a text that has them once. */
export function found(
  text: string,
  words: string,
  own?: string,
  rule = 'a-rule',
): Found & { readonly kind: 'blame' } {
  const start = text.indexOf(words);
  const from = own === undefined ? -1 : text.indexOf(own);
  return {
    rule,
    kind: 'blame',
    priority: 50,
    start,
    end: start + words.length,
    ...(own !== undefined && { own: { start: from, end: from + own.length } }),
  };
}
