import type { SourceId } from './schema';
import type { Source } from './schema-beside';

const files = import.meta.glob<Source>('./sources/*.ts', { eager: true, import: 'source' });

/** The work a claim rests on. Throws for an id that is no file. */
export function sourceOf(id: SourceId): Source {
  const source = files[`./sources/${id}.ts`];
  if (!source) throw new Error(`unknown source: ${id}`);
  return source;
}
