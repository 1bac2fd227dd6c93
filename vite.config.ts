import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import type { CSSOptions } from 'vite';
import { defineConfig } from 'vitest/config';
import { aboutThisBuild } from './src/serving/build-about.ts';
import { writeCoach } from './src/serving/build-coach.ts';
import { buildPages } from './src/serving/build-pages.ts';
import { buildWorker } from './src/serving/build-worker.ts';

const css: CSSOptions = {
  modules: {
    // Readable, and the same in the prerendered HTML and in the browser; the files' names are unique.
    generateScopedName: (name, file) => `${file.replace(/^.*\/(.*)\.module\.css.*$/, '$1')}-${name}`,
  },
};
const modern = ['chrome123', 'safari17.5', 'firefox121'];

/** Takes these files of `src`, and with them all they import that no earlier file of the build has. */
const made = (name: string, ...parts: readonly string[]) => ({
  name,
  test: (id: string): boolean => {
    const path = id.replaceAll('\\', '/');
    return parts.some((part) => path.endsWith(`/src/${part}`));
  },
});

/**
 * What comes together lies together: cut by who imports what, a prompt's page would be sixty files, and each of them a
 * request with its headers. An earlier one never needs a later one, so no light page brings the walk.
 */
const filesOfTheBuild = [
  made('start', 'start.ts'),
  // All that the first view needs, however many parts of it later pages need too.
  made('app', 'main.tsx'),
  made('lines', 'content/support-content.ts', 'components/helplines.tsx', 'domain/country.ts'),
  // Small things that pages with and without the walk show.
  made(
    'parts',
    ...[
      'action-bar',
      'check-box',
      'radio-list',
      'said-lines',
      'save-status',
      'scale',
      'text-field',
      'why',
    ].map((part) => `components/${part}.tsx`),
    'content/sources-content.ts',
    'pages/prompt/noticed.tsx',
    ...['prompt', 'settings', 'storage', 'support'].map((words) => `content/interface/${words}.ts`),
    'domain/matching.ts',
    'store/begin.ts',
  ),
  // Every page asks for it, once it is painted.
  made(
    'disk',
    ...[
      'disk',
      'repairs',
      'rehearsing',
      'together',
      'erasing',
      'files',
      'messages-later',
      'worker-address',
    ].map((part) => `storage/${part}.ts`),
    ...['files', 'lock', 'repairs'].map((part) => `store/${part}.ts`),
    'domain/ahead.ts',
    'pages/lock/unlock-page.tsx',
  ),
  made(
    'walk-content',
    'content/walk-content.ts',
    'content/interface/examples.ts',
    ...['direction', 'rail', 'walk', 'wording', 'words'].map((part) => `domain/${part}.ts`),
    ...['addresses.ts', 'example-mark.tsx', 'with-repair.tsx'].map((part) => `pages/repair/${part}`),
  ),
  // What the disk brings when it is first asked for it.
  made(
    'disk-later',
    ...['practice', 'backups', 'memory', 'keeping-refused', 'resealing', 'as-it-lies'].map(
      (part) => `storage/${part}.ts`,
    ),
  ),
  made('hearing', 'domain/hearing.ts'),
  made('walk', 'pages/prompt/prompt-page.tsx'),
];

const coach = writeCoach();

export default defineConfig({
  plugins: [react(), coach, aboutThisBuild(), buildPages({ css, plugins: [react(), coach] }), buildWorker()],
  css,
  build: {
    target: modern,
    cssTarget: modern,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        // The entry names every file of the build: in letters and digits alone the names pack tighter.
        hashCharacters: 'hex',
        codeSplitting: { groups: filesOfTheBuild },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'sharing',
          // They leave nothing behind in what they import, so one worker reads it once for all of them.
          include: ['tests/{components,content,domain,pages}/**/*.test.{ts,tsx}'],
          isolate: false,
          setupFiles: ['tests/in-a-page.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['tests/{commands,serving,storage,store}/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
    ],
    // By itself it leaves one core idle, which of two is half the machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A loaded machine can starve a simulated page for a moment; what fails twice has failed.
    retry: 1,
    testTimeout: 30_000,
  },
});
