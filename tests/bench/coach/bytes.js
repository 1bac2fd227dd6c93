import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const assets = new URL('../../../dist/assets/', import.meta.url);

/** @param {string} name */
const fileOf = (name) => {
  const found = readdirSync(assets).find((file) => new RegExp(`^${name}-[\\da-f]{8}\\.js$`).test(file));
  if (!found) throw new Error(`the build has no ${name}`);
  return found;
};

/** A script of the build and all that it imports at once.
 * @param {string} file
 * @param {Set<string>} found */
function withImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(new URL(file, assets), 'utf8');
  for (const [, name = ''] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) withImports(name, found);
  return found;
}

/**
 * The bytes, as gzip packs them, that the coach adds to a prompt's page, from what the build wrote: with what hears heavy
 * words, whose matcher the coach uses too, when the first words stand; at the first pause; and right behind that.
 */
export function coachBytes() {
  const there = withImports(fileOf('walk'));
  const steps = /** @type {const} */ ([
    ['with the first words, to hear heavy ones', 'hearing'],
    ['at the first pause, what hurts most', 'coach-reader'],
    ['behind it, the rest', 'coach-help'],
  ]);
  return steps.map(([when, name]) => {
    const files = [...withImports(fileOf(name))].filter((file) => !there.has(file));
    for (const file of files) there.add(file);
    const sizes = files.map((file) => [file, gzipSync(readFileSync(new URL(file, assets))).length]);
    return {
      when,
      gzip: sizes.reduce((sum, [, size]) => sum + Number(size), 0),
      files: Object.fromEntries(sizes),
    };
  });
}
