import type { Rule, RuleMatcher } from './schema-coach';

/** Rules from the files of a folder, by their matchers; a rule's id is its file's name. */
export const rulesIn = (matchers: Readonly<Record<string, RuleMatcher>>): readonly Rule[] =>
  Object.entries(matchers)
    .map(([path, matcher]) => ({ id: path.replace(/^.*\/|\.ts$/g, ''), matcher }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
