import type { WorkedRepairs } from './schema';

const files = import.meta.glob<WorkedRepairs>('./worked-repairs/*.ts', { eager: true, import: 'repairs' });

/** The worked repairs of every kind of rupture, by its id. They come when somebody opens one. */
export const workedRepairs: ReadonlyMap<string, WorkedRepairs> = new Map(
  Object.entries(files).map(([path, repairs]) => [
    path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
    repairs,
  ]),
);
