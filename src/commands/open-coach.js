import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';

/** @typedef {{ kind: string, rule: string, start: number, end: number }} Given */

/**
 * Modules of the app, built for Node as the app is built for the browser: what is measured and what other programs use
 * is the code that people run.
 * @param {Readonly<Record<string, string>>} paths from `src`, by a name of your own
 * @returns {Promise<Record<string, any>>}
 */
export async function built(paths) {
  const folder = await mkdtemp(join(tmpdir(), 'mend-'));
  const from = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
  // Until the end: what is imported only when it is needed lies there as well.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { module } = await runnerImport(from('serving/build-coach.ts'), {
    configFile: false,
    logLevel: 'silent',
  });
  await build({
    configFile: false,
    plugins: [module.writeCoach()],
    logLevel: 'error',
    root: from('..'),
    publicDir: false,
    build: {
      ssr: true,
      outDir: folder,
      rollupOptions: {
        input: Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, from(path)])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  const parts = Object.keys(paths).map(async (name) => [
    name,
    await import(pathToFileURL(join(folder, `${name}.mjs`)).href),
  ]);
  return Object.fromEntries(await Promise.all(parts));
}

/** Loads what the coach knows and how it reads, as the app does.
 * @returns {Promise<(text: string, context?: object) => { flags: Given[], strengths: Given[] }>} */
export async function openCoach() {
  const { first, later, learned, book, turns, compiling, file, alike, coach } = await built({
    first: 'content/coach-first.ts',
    later: 'content/coach-later.ts',
    learned: 'content/coach-likeness.ts',
    book: 'domain/coach/rules-text.ts',
    turns: 'domain/in-turns.ts',
    compiling: 'domain/coach/compiling.ts',
    file: 'domain/coach/likeness-file.ts',
    alike: 'domain/coach/resembling.ts',
    coach: 'domain/coach/coach.ts',
  });
  const [{ rules, lexicon }, more] = [first.firstBook, later.laterBook].map((written) =>
    turns.atOnce(book.rulesOfText(written)),
  );
  const matchers = [compiling.matcherOf(rules, lexicon), compiling.matcherOf(more.rules, more.lexicon)];
  const resembles = alike.resemblingTo(file.likenessOf(learned.coachLikeness, more.lexicon));
  return (said, context = {}) => coach.read(matchers, said, context, resembles);
}
