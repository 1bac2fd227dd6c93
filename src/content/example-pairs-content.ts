import { byFileName } from './by-file-name';
import type { ExamplePairs, PromptPairs, RupturePairs } from './schema';

/** The examples below every prompt. They are a third of all that the walk says, and come once its question can be read. */
export const examplePairs: ExamplePairs = {
  prompts: byFileName(
    import.meta.glob<PromptPairs>('./example-pairs/prompts/*.ts', { eager: true, import: 'pairs' }),
  ),
  ruptures: byFileName(
    import.meta.glob<RupturePairs>('./example-pairs/ruptures/*.ts', { eager: true, import: 'pairs' }),
  ),
};
