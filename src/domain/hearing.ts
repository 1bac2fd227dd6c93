import type { HeavyWords } from '../content/schema-beside';
import { matcherOf, type Matcher } from './coach/compiling';
import { find, readFor } from './coach/matcher';

/** A text is read this far from its end and no further, so that one key never costs more than a moment. */
const readsUpTo = 20_000;

/** Reads once what to hear, at the first text; then says of any text whether it is there. Nothing about it is kept. */
export function hearing({ families, lexicon }: HeavyWords): (text: string) => boolean {
  let matcher: Matcher | undefined;
  return (text) => {
    if (text.trim() === '') return false;
    matcher ??= matcherOf(
      families.map((family, at) => ({
        id: `heavy-${at}`,
        // A denial or a quotation is as heavy. The kind only keeps findings apart; here it counts whether there is one.
        matcher: { ...family, kind: 'watching-over', priority: 0, alsoNegated: true, alsoQuoted: true },
      })),
      lexicon,
    );
    return find(matcher, readFor(matcher, text.slice(-readsUpTo))).length > 0;
  };
}
