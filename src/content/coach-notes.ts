import { kindNotes } from './coach-kind-notes';
import type { RuleNote } from './schema-coach';

// With the query each file is a module of its own, so that the matchers' part does not carry the notes.
const notes = import.meta.glob<RuleNote>('./coach-rules/en/*/*.ts', {
  eager: true,
  query: '?note',
  import: 'note',
});

const byRule: ReadonlyMap<string, RuleNote> = new Map([
  ...Object.entries(notes).map(([path, note]) => [path.replace(/^.*\/|\.ts$/g, ''), note] as const),
  ...Object.entries(kindNotes).map(([kind, note]) => [`like-${kind}`, note] as const),
]);

/** What is said when the note of a rule, or of a likeness (`like-blame`), is opened; undefined for an id that is neither. Load this when one first is. */
export const noteOf = (rule: string): RuleNote | undefined => byRule.get(rule);
