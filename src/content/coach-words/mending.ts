import type { WordClasses } from '../schema-coach';

/** Word classes of the notes on apologies, owning, impact and amends. */
export const mending: WordClasses = {};
