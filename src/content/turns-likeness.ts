import type { Act } from './schema-rehearsal';
import type { PackedLikeness } from './schema-coach';
import packed from './turns-likeness.json';

/** What turns that do a thing have in common, as `npm run learn-turns` wrote it. */
export const turnsLikeness = packed as PackedLikeness<
  Exclude<Act, 'plain' | 'silent'> | 'met' | 'missed' | 'struck'
>;
