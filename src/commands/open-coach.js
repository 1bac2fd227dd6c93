import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

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
  await build({
    configFile: false,
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
  const { flags, strengths, learned, compiling, file, coach } = await built({
    flags: 'content/coach-flags.ts',
    strengths: 'content/coach-strengths.ts',
    learned: 'content/coach-likeness.ts',
    compiling: 'domain/coach/compiling.ts',
    file: 'domain/coach/likeness-file.ts',
    coach: 'domain/coach/coach.ts',
  });
  const matchers = [
    compiling.matcherOf(flags.flagRules, flags.flagWords),
    compiling.matcherOf(strengths.strengthRules, strengths.strengthWords),
  ];
  const likeness = file.likenessOf(learned.coachLikeness, strengths.strengthWords);
  return (text, context = {}) => coach.read(matchers, text, context, likeness);
}
