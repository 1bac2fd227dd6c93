import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly repository?: string | { readonly url: string };
}

const packageIn = async (folder: string): Promise<PackageFile> =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as PackageFile;

/** The folders of these packages and of all that they need in turn; each once. */
async function foldersOf(names: readonly string[], from: string, found: Set<string>): Promise<void> {
  for (const name of names) {
    const folder = [from, '.'].map((each) => join(each, 'node_modules', name)).find(existsSync);
    if (folder === undefined) throw new Error(`${name} is not installed`);
    if (found.has(folder)) continue;
    found.add(folder);
    await foldersOf(Object.keys((await packageIn(folder)).dependencies ?? {}), folder, found);
  }
}

/** What a package says of its terms. Throws where it came without them: nothing is shipped that may not be. */
async function licenseIn(folder: string): Promise<object> {
  const { name, version, license, repository } = await packageIn(folder);
  const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying)/i.test(file)).sort();
  if (license === undefined || files.length === 0) throw new Error(`${name} has no license with it`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const address = (typeof repository === 'string' ? repository : repository?.url) ?? '';
  const source = address
    .replace(/^git\+|\.git$/g, '')
    .replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://')
    .replace(/^(?:github:)?([\w.-]+\/[\w.-]+)$/, 'https://github.com/$1');
  const text = texts.map((each) => each.trim()).join('\n\n');
  return { name, version, license: license.replace(/^\((.*)\)$/, '$1'), source, text };
}

/** How many items carry the field for who looked them over, and in how many somebody stands. */
async function countReviews(): Promise<{ readonly items: number; readonly reviewed: number }> {
  const files = await readdir('src/content', { recursive: true });
  const texts = await Promise.all(
    files.filter((file) => file.endsWith('.ts')).map((file) => readFile(join('src/content', file), 'utf8')),
  );
  const names = texts.flatMap((text) => [...text.matchAll(/\breviewedBy: (['"`])(.*?)\1/g)]);
  return { items: names.length, reviewed: names.filter(([, , name]) => name?.trim() !== '').length };
}

/** What the app says about itself, taken from where it is true: its version, its reviews, the terms of what it carries. */
export function aboutThisBuild(): Plugin {
  return {
    name: 'mend-about',
    async config() {
      const { version, dependencies = {} } = await packageIn('.');
      const folders = new Set<string>();
      await foldersOf(Object.keys(dependencies), '.', folders);
      const licenses = await Promise.all([...folders].sort().map(licenseIn));
      return {
        define: {
          mendVersion: JSON.stringify(version),
          mendReviews: JSON.stringify(await countReviews()),
          mendLicenses: JSON.stringify(licenses),
        },
      };
    },
  };
}
