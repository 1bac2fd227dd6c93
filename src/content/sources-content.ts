import type { SourceId } from './schema';
import type { Source } from './schema-beside';

const files = import.meta.glob<Source>('./sources/*.ts', { eager: true, import: 'source' });

/** Every work there is, by the name of its first author. */
export const allSources: readonly (Source & { readonly id: SourceId })[] = Object.entries(files)
  .map(([path, source]) => ({ id: path.slice('./sources/'.length, -'.ts'.length), ...source }))
  .sort((a, b) => (a.authors < b.authors ? -1 : 1));

/** The work a claim rests on. Throws for an id that is no file. */
export function sourceOf(id: SourceId): Source {
  const source = files[`./sources/${id}.ts`];
  if (!source) throw new Error(`unknown source: ${id}`);
  return source;
}
