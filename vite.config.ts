import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import type { CSSOptions } from 'vite';
import { defineConfig } from 'vitest/config';
import { aboutThisBuild } from './src/serving/build-about.ts';
import { buildPages } from './src/serving/build-pages.ts';
import { buildWorker } from './src/serving/build-worker.ts';

const css: CSSOptions = {
  modules: {
    // Readable, and the same in the prerendered HTML and in the browser; the files' names are unique.
    generateScopedName: (name, file) => `${file.replace(/^.*\/(.*)\.module\.css.*$/, '$1')}-${name}`,
  },
};
const modern = ['chrome123', 'safari17.5', 'firefox121'];

export default defineConfig({
  plugins: [react(), aboutThisBuild(), buildPages({ css, plugins: [react()] }), buildWorker()],
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
        // All that the first view needs stays in one file, however many parts of it later pages need too: what brings
        // its parts by itself (a lesson its picture) would else have it cut into many.
        codeSplitting: { groups: [{ name: 'app', test: (id) => /[\\/]src[\\/]main\.tsx$/.test(id) }] },
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
