import { notAgreedOn } from '../../src/content/together/not-agreed';

/** One content file, and every text in it by the way to it: `wording.why`, `both.scene`. */
export interface Item {
  /** From `src/content`, as `prompts/naming/camera.ts`. */
  readonly file: string;
  readonly folder: string;
  readonly texts: readonly { readonly at: string; readonly text: string }[];
}

/** Every string inside a value, ids too; functions and patterns are passed over. */
export function* textsIn(value: unknown, at = ''): Generator<{ at: string; text: string }> {
  if (typeof value === 'string') yield { at, text: value };
  else if (typeof value === 'object' && value !== null && !(value instanceof RegExp))
    for (const [key, each] of Object.entries(value)) yield* textsIn(each, at === '' ? key : `${at}.${key}`);
}

const root = '../../src/content/';

function itemsOf(files: Readonly<Record<string, unknown>>): readonly Item[] {
  return Object.entries(files).map(([path, item]) => ({
    file: path.slice(root.length),
    folder: path.slice(root.length, path.lastIndexOf('/')),
    texts: [...textsIn(item)],
  }));
}

export const promptItems = itemsOf(
  import.meta.glob('../../src/content/prompts/*/*.ts', { eager: true, import: 'prompt' }),
);
export const ruptureItems = itemsOf({
  ...import.meta.glob('../../src/content/ruptures/*.ts', { eager: true, import: 'rupture' }),
  ...import.meta.glob('../../src/content/worked-repairs/*.ts', { eager: true, import: 'repairs' }),
});

/** The examples below the prompts: in the voices of people, not the app's. */
export const pairItems = itemsOf(
  import.meta.glob('../../src/content/example-pairs/*/*.ts', { eager: true, import: 'pairs' }),
);

export const lessonItems = itemsOf(
  import.meta.glob(['../../src/content/lessons/*.ts', '!**/order.ts'], { eager: true, import: 'lesson' }),
);

/** All that the app says itself, in its own voice and nobody else's. */
export const spokenByTheApp = itemsOf({
  ...import.meta.glob(['../../src/content/layouts/*.ts', '!**/order.ts'], { eager: true, import: 'layout' }),
  ...import.meta.glob('../../src/content/cards/*.ts', { eager: true, import: 'card' }),
  ...import.meta.glob('../../src/content/steps/*.ts', { eager: true, import: 'step' }),
  ...import.meta.glob('../../src/content/settle.ts', { eager: true, import: 'settle' }),
  ...import.meta.glob('../../src/content/glossary.ts', { eager: true, import: 'glossary' }),
  ...import.meta.glob('../../src/content/worksheet.ts', { eager: true, import: 'worksheet' }),
  ...import.meta.glob('../../src/content/support/elsewhere.ts', { eager: true, import: 'elsewhere' }),
  ...import.meta.glob('../../src/content/support/sections/*.ts', { eager: true, import: 'section' }),
  ...import.meta.glob('../../src/content/support/countries/*.ts', { eager: true, import: 'country' }),
  ...import.meta.glob('../../src/content/sources/*.ts', { eager: true, import: 'source' }),
  ...import.meta.glob('../../src/content/interface/*.ts', { eager: true }),
  ...import.meta.glob('../../src/content/practices/*.ts', { eager: true, import: 'practice' }),
  ...import.meta.glob('../../src/content/therapist/*.ts', { eager: true }),
  ...import.meta.glob('../../src/content/together/{bonds,receiving,turn-prompts}.ts', { eager: true }),
  // Its phrases are what people write; only what it says to them is ours.
  '../../src/content/together/not-agreed.ts': notAgreedOn.map(({ says }) => says),
});
