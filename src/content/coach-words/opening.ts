import type { WordClasses } from '../schema-coach';

/** Word classes of the notes on feelings, needs, care, questions and what was seen. */
export const opening: WordClasses = {};
