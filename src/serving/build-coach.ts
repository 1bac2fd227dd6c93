import { runnerImport, type Plugin } from 'vite';

type Books = typeof import('../content/coach-books');

/** How the text of rules is written and packed; the room it lives in is not ours to import from, so it is loaded. */
interface Packing {
  readonly textOfRules: (book: Books['first'], named: readonly string[]) => string;
  readonly packedTexts: (texts: readonly string[]) => readonly object[];
  readonly namedClasses: readonly string[];
}

const parts = ['first', 'later'] as const;

const load = async <Module>(path: string): Promise<Module> => {
  const file = new URL(`../${path}`, import.meta.url).pathname;
  return (await runnerImport<Module>(file, { configFile: false, logLevel: 'silent' })).module;
};

/** The modules of the coach's books, by their query. */
async function modules(): Promise<ReadonlyMap<string, string>> {
  const [books, rulesText, packedText, likeness] = await Promise.all([
    load<Books>('content/coach-books.ts'),
    load<Pick<Packing, 'textOfRules'>>('domain/coach/rules-text.ts'),
    load<Pick<Packing, 'packedTexts'>>('domain/coach/packed-text.ts'),
    load<Pick<Packing, 'namedClasses'>>('domain/coach/likeness-file.ts'),
  ]);
  const named = { first: [], later: likeness.namedClasses };
  const packed = packedText.packedTexts(parts.map((part) => rulesText.textOfRules(books[part], named[part])));
  return new Map([
    ...parts.map((part, nth) => [part, `export const packed = ${JSON.stringify(packed[nth])};`] as const),
    ['listed', `export const listed = ${JSON.stringify(books.listed)};`],
  ]);
}

/** Packs the coach's rules where `content` asks for them by a query: `coach-books.ts?first`, `?later`, `?listed`. */
export function packCoach(): Plugin {
  let made: Promise<ReadonlyMap<string, string>> | undefined;
  return {
    name: 'mend-coach',
    enforce: 'pre',
    async load(id) {
      const query = /\/coach-books\.ts\?(\w+)$/.exec(id)?.[1];
      if (query === undefined) return undefined;
      made ??= modules();
      return (await made).get(query);
    },
  };
}
