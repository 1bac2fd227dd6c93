import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';

type Books = typeof import('../content/coach-books');

/** How the text of rules is written; the room it lives in is not ours to import from, so it is loaded. */
interface Writing {
  readonly textOfRules: (book: Books['first'], named: readonly string[]) => string;
  readonly namedClasses: readonly string[];
}

const parts = ['first', 'later'] as const;

const load = async <Module>(path: string): Promise<Module> => {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  return (await runnerImport<Module>(file, { configFile: false, logLevel: 'silent' })).module;
};

/** The modules of the coach's books, by their query. */
async function modules(): Promise<ReadonlyMap<string, string>> {
  const [books, rulesText, likeness] = await Promise.all([
    load<Books>('content/coach-books.ts'),
    load<Pick<Writing, 'textOfRules'>>('domain/coach/rules-text.ts'),
    load<Pick<Writing, 'namedClasses'>>('domain/coach/likeness-file.ts'),
  ]);
  const named = { first: [], later: likeness.namedClasses };
  const written = (part: (typeof parts)[number]): string =>
    JSON.stringify(rulesText.textOfRules(books[part], named[part]));
  return new Map([
    ...parts.map((part) => [part, `export const text = ${written(part)};`] as const),
    ['listed', `export const listed = ${JSON.stringify(books.listed)};`],
  ]);
}

/** Writes the coach's rules as one text where `content` asks for them by a query: `coach-books.ts?first`, `?later`, `?listed`. */
export function writeCoach(): Plugin {
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
