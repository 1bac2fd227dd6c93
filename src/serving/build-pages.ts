import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { PurgeCSS } from 'purgecss';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';

type HeaderSet = Readonly<Record<string, string>>;
type Prerendering = typeof import('./prerender') & typeof import('./headers');

/** Where the same pages are built once more for Node; thrown away with node_modules. */
const nodeFolder = 'node_modules/.mend-prerender';

/** The pages as Node can render them, built with the same class names as the browser's. */
async function pagesForNode(shared: InlineConfig): Promise<Prerendering> {
  await build({
    ...shared,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: nodeFolder,
      emptyOutDir: true,
      rollupOptions: {
        input: { prerender: 'src/serving/prerender.tsx', headers: 'src/serving/headers.ts' },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const load = async (name: string): Promise<object> =>
    import(`${pathToFileURL(resolve(nodeFolder, name)).href}?built=${Date.now()}`) as Promise<object>;
  return { ...(await load('prerender.js')), ...(await load('headers.js')) } as Prerendering;
}

/** The styles that pages' HTML really uses, to stand inside it. */
async function criticalCss(html: string, css: string): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: html, extension: 'html' }],
    css: [{ raw: css }],
    safelist: { standard: [':root', /^data-/, /^visually-hidden$/] },
    defaultExtractor: (content) => content.match(/[\w-]+/g) ?? [],
  });
  return purged?.css ?? '';
}

/** The chunks of these source files and everything they import at once. */
function chunksOf(bundle: Rolldown.OutputBundle, files: readonly string[]): readonly string[] {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const found = new Set<string>();
  const visit = (fileName: string): void => {
    const chunk = chunks.find((each) => each.fileName === fileName);
    if (!chunk || chunk.isEntry || found.has(fileName)) return;
    found.add(fileName);
    for (const each of chunk.imports) visit(each);
  };
  for (const file of files) {
    const start = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/src/${file}`)));
    if (!start) throw new Error(`no file of the build holds ${file}`);
    visit(start.fileName);
  }
  return [...found];
}

/** As at the top of styles/base.css. */
const layerOrder = '@layer reset, tokens, base, components, pages;';

const hashOf = (css: string): string => `sha256-${createHash('sha256').update(css).digest('base64')}`;

/**
 * The sets as `_headers` files have them. Hosts join what two rules say of one header: a single address's takes it away
 * first, and what a file does not send at all.
 */
function headersFile(
  headers: HeaderSet,
  files: Readonly<Record<string, HeaderSet>>,
  of: Readonly<Record<string, HeaderSet>>,
  under: Readonly<Record<string, HeaderSet>>,
): string {
  const lines = (set: HeaderSet): string =>
    Object.entries(set)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('');
  /** What an address sends otherwise than the pages do, behind what it sends no more as they do. */
  const instead = ([address, set]: readonly [string, HeaderSet], dropped: readonly string[]): string => {
    const own = Object.fromEntries(Object.entries(set).filter(([name, value]) => headers[name] !== value));
    const away = Object.keys(headers).filter((name) => name in own || dropped.includes(name));
    return `\n${address}\n${away.map((name) => `  ! ${name}\n`).join('')}${lines(own)}`;
  };
  const single = [
    ...Object.entries(files).map((file) =>
      instead(
        file,
        Object.keys(headers).filter((name) => !(name in file[1])),
      ),
    ),
    ...Object.entries(of).map((page) => instead(page, [])),
  ];
  const below = Object.entries(under).map(([address, set]) => `\n${address}/*\n${lines(set)}`);
  return `/*\n${lines(headers)}${single.join('')}${below.join('')}`;
}

/** The page with the policy in its head, before anything that the policy is about. */
function withPolicy(html: string, policy: string): string {
  const charset = /<meta charset="[^"]*"[^>]*>/;
  if (!charset.test(html) || policy.includes('"')) throw new Error('the policy has no place in the page');
  return html.replace(
    charset,
    (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

async function compress(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(html|js|css|svg|json|webmanifest)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const content = await readFile(file);
    const packed = brotliCompressSync(content, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    });
    await writeFile(`${file}.br`, packed);
  }
}

/**
 * After the build: whole HTML for the prerendered addresses with their critical styles inside, for all others
 * a shell that says so where scripts are off, the policy in each of them, the header sets, and everything compressed once.
 */
export function buildPages(shared: InlineConfig): Plugin {
  let folder = 'dist';
  return {
    name: 'mend-pages',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        // Chunks bring their styles in an order of their own; the layers must be named before the first of them.
        for (const asset of Object.values(bundle)) {
          if (asset.type === 'asset' && asset.fileName.endsWith('.css'))
            asset.source = `${layerOrder}\n${asset.source.toString()}`;
        }
      },
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler(_options, bundle) {
        const pages = await pagesForNode(shared);

        // The manifest is named by the app once a page stands: a browser would fetch it before what the page shows.
        const bare = (await readFile(join(folder, 'index.html'), 'utf8')).replace(
          /<link rel="manifest"[^>]*>/,
          '',
        );
        const link = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/.exec(bare);
        if (!link?.[1]) throw new Error('the build wrote no stylesheet');
        const css = await readFile(join(folder, link[1]), 'utf8');
        const [first, instead] = await Promise.all([pages.beforeScript(), pages.withoutScript()]);
        const beside = (files: readonly string[]): readonly string[] =>
          chunksOf(bundle, files).filter((file) => !bare.includes(file));
        const preloadsOf = (files: readonly string[]): string =>
          beside(files)
            .map((file) => `<link rel="modulepreload" crossorigin fetchpriority="low" href="/${file}">`)
            .join('');
        const insides = await Promise.all(
          pages.prerendered.map(async (each) => ({ ...each, inside: await pages.prerender(each.address) })),
        );
        const criticals = new Map<string, string>([
          [
            'shell',
            await criticalCss(
              `<html><body><div id="root">${first}</div><noscript>${instead}</noscript></body></html>`,
              css,
            ),
          ],
        ]);
        /** The page with its own styles inside, and the way to those of all others. */
        const withStyles = (critical: string, preloads: string): string =>
          withPolicy(bare, pages.metaPolicy([hashOf(critical)]))
            .replace(link[0], () => `<style>${critical}</style>${preloads}`)
            .replace('<html', `<html data-styles="${link[1]}"`);
        for (const group of new Set(insides.map((each) => each.group))) {
          const all = insides.filter((each) => each.group === group).map(({ inside }) => inside);
          criticals.set(group, await criticalCss(`<html><body>${all.join('')}</body></html>`, css));
        }
        for (const { address, group, files, inside } of insides) {
          if (/<script|\sstyle="/.test(inside)) throw new Error(`${address} has an inline script or style`);
          const critical = criticals.get(group) ?? '';
          const html = withStyles(critical, preloadsOf(['main.tsx', ...files])).replace(
            '<div id="root"></div>',
            () => `<div id="root" data-address="${address}">${inside}</div>`,
          );
          const file = address === '/' ? 'index.html' : `${address.slice(1)}.html`;
          await mkdir(join(folder, file, '..'), { recursive: true });
          await writeFile(join(folder, file), html);
        }

        // What every page that is not written here waits for, whatever its address.
        const late = `<link rel="preload" as="style" href="${link[1]}">${preloadsOf(['main.tsx', 'storage/device.ts'])}`;
        const shell = withStyles(criticals.get('shell') ?? '', late)
          .replace('<div id="root"></div>', () => `<div id="root">${first}</div>`)
          .replace('</body>', () => `<noscript>${instead}</noscript></body>`);
        await writeFile(join(folder, 'app.html'), shell);
        await writeFile(join(folder, '404.html'), shell);

        const headers = pages.headerSet([...criticals.values()].map(hashOf));
        const worker = pages.workerHeaderSet();
        const file = pages.fileHeaderSet();
        const { headersOf: of, ownHeadersOf: own, addresses } = pages;
        // Behind what the shell itself shows, which waits for none of it.
        // The shell does not know which page it will be; who answers does, and can say what that page will ask for.
        const under = Object.fromEntries(
          Object.entries(pages.pagesUnder).map(([address, files]) => [
            address,
            {
              Link: [
                ...beside(files).map((file) => `</${file}>; rel=modulepreload; fetchpriority=low`),
                `<${link[1]}>; rel=preload; as=style`,
              ].join(', '),
            },
          ]),
        );
        const sets = headersFile(headers, { '/assets/*': file, '/sw.js': worker }, { ...of, ...own }, under);
        await writeFile(join(folder, '_headers'), sets);
        await writeFile(
          join(folder, '_serving.json'),
          JSON.stringify({ headers, worker, file, of, own, under, addresses }),
        );
      },
    },
    // After the worker, which is written when all else is.
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => compress(folder),
    },
  };
}
