import type { RuleExamples } from './schema-coach';

const examples = import.meta.glob<RuleExamples>('./coach-rules/en/*.ts', {
  eager: true,
  query: '?examples',
  import: 'examples',
});

/** The sentences a rule was written with; undefined for an id that is no file. Only the catalogue has a use for them. */
export function examplesOf(rule: string): RuleExamples | undefined {
  return examples[`./coach-rules/en/${rule}.ts`];
}
