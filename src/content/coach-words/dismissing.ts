import type { WordClasses } from '../schema-coach';

/** Word classes of the notes on contempt, minimizing, deflecting, demands and threats. */
export const dismissing: WordClasses = {};
