import packed from './coach-likeness.json';
import type { PackedLikeness } from './schema-coach';

/** What sentences of each kind have in common, as `npm run learn-coach` wrote it. */
export const coachLikeness = packed as PackedLikeness;
