import type { Rule, RuleMatcher } from './schema-coach';

const matchers = import.meta.glob<RuleMatcher>('./coach-rules/en/*.ts', { eager: true, import: 'matcher' });

/** Every rule's matcher, by its file. Notes come later, when one is first opened. */
export const coachRules: readonly Rule[] = Object.entries(matchers)
  .map(([path, matcher]) => ({ id: path.replace(/^.*\/|\.ts$/g, ''), matcher }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
