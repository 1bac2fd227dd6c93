import type { HeavyWords } from '../content/schema-beside';
import { compiling } from './coach/compiling';
import { find, readFor } from './coach/matcher';

/** A text is read this far from its end and no further, so that one key never costs more than a moment. */
const readsUpTo = 20_000;

/** Says of any text whether heavy words are in it. Nothing about it is kept. */
export type Hearing = (text: string) => boolean;

/** Makes ready what there is to hear, and rests now and then, so that no key waits for it. */
export function* hearing({ families, lexicon }: HeavyWords): Generator<undefined, Hearing> {
  const matcher = yield* compiling(
    families.map((family, at) => ({
      id: `heavy-${at}`,
      // A denial or a quotation is as heavy. The kind only keeps findings apart; here it counts whether there is one.
      matcher: { ...family, kind: 'watching-over', priority: 0, alsoNegated: true, alsoQuoted: true },
    })),
    lexicon,
  );
  return (text) => text.trim() !== '' && find(matcher, readFor(matcher, text.slice(-readsUpTo))).length > 0;
}
