import type { WordClasses } from '../schema-coach';

/** Word classes of the notes on blame, absolutes, mind-reading, keeping score and feelings that accuse. */
export const accusing: WordClasses = {};
