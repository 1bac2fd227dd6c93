import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/**
 * The worker that answers when there is no network, with the list of every file of the build, and the manifest that lets
 * a device install the app. Written when the build is closed, after every page.
 */
export function buildWorker(): Plugin[] {
  let folder = 'dist';
  const noteFolder: Plugin = {
    name: 'mend-worker-folder',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir;
    },
  };
  // Puts the header sets the pages were just built with into the worker.
  const withHeaderSet: Plugin = {
    name: 'mend-worker-headers',
    config: () => {
      const serving = readFileSync(join(folder, '_serving.json'), 'utf8');
      const { headers, of } = JSON.parse(serving) as Readonly<Record<'headers' | 'of', object>>;
      return { define: { pageHeaders: JSON.stringify(headers), pageHeadersOf: JSON.stringify(of) } };
    },
  };
  const worker = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/serving',
    filename: 'sw.ts',
    injectRegister: false,
    includeManifestIcons: false,
    integration: {
      configureCustomSWViteBuild: (config) => {
        config.logLevel = 'warn';
      },
    },
    injectManifest: {
      globPatterns: ['**/*.{html,js,css,svg,png,woff2}'],
      // The larger marks are for installing, which takes a network anyway. Where the worker is, scripts run: the lessons
      // stand in their scripts already, and need not be kept a second time as whole pages.
      globIgnores: [
        '404.html',
        'learn.html',
        'learn/*.html',
        'mark-512.png',
        'mark-maskable-512.png',
        'mark-apple-180.png',
      ],
      buildPlugins: { vite: [withHeaderSet] },
      rollupFormat: 'iife',
      manifestTransforms: [
        async (entries) => ({
          // With its hash beside it, a file of another build, or a page in place of a file, is never taken for this one.
          manifest: await Promise.all(
            entries.map(async (entry) => {
              const content = await readFile(join(folder, entry.url));
              const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`;
              return { ...entry, url: `/${entry.url}`, integrity };
            }),
          ),
        }),
      ],
    },
    manifest: {
      id: '/',
      name: 'Mend',
      short_name: 'Mend',
      description: 'A practice space for words that are hard to say. It works on your own device.',
      lang: 'en-US',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      // The paper of the day, `--paper` in styles/tokens.css.
      theme_color: '#faf5ec',
      background_color: '#faf5ec',
      icons: [
        { src: '/mark.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: '/mark-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/mark-512.png', sizes: '512x512', type: 'image/png' },
        { src: '/mark-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  });
  return [noteFolder, ...worker];
}
