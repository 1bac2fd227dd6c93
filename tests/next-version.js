import { build } from 'vite';

/*
 * Builds the next version of the app into the folder that is named: this one, with another word in its main script, so
 * that the names of all scripts change. A process of its own, because a test runner’s would build for testing.
 */
await build({
  logLevel: 'error',
  build: { outDir: process.argv[2] ?? '', emptyOutDir: true },
  plugins: [
    {
      name: 'another-word',
      enforce: 'pre',
      transform: (code, id) =>
        id.endsWith('interface/frame.ts') ? code.replace('One moment …', 'One more moment …') : undefined,
    },
  ],
});
