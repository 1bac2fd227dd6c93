import { byFileName } from './by-file-name';
import type { WorkedRepairs } from './schema';

/** The worked repairs of every kind of rupture, by its id. They come when somebody opens one. */
export const workedRepairs = byFileName(
  import.meta.glob<WorkedRepairs>('./worked-repairs/*.ts', { eager: true, import: 'repairs' }),
);
