import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '..');

/** One import as it stands in a file. */
export interface Arrow {
  /** The importing file, from `src` on: `store/repairs.ts`. */
  readonly from: string;
  /** The imported file in the same manner, or the package's name. */
  readonly to: string;
  readonly isPackage: boolean;
  readonly isType: boolean;
  /** What is taken; empty for all of it. */
  readonly names: readonly string[];
}

/** Every file under a folder, from that folder on, with `/` between. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(root, folder), join(entry.parentPath, entry.name)).split(sep).join('/'));
}

export const textOf = (folder: string, file: string): string =>
  readFileSync(join(root, folder, file), 'utf8');

interface Import {
  readonly path: string;
  readonly isType: boolean;
  readonly names: readonly string[];
}

const patterns = {
  // Strings are matched too, and kept: a glob looks like the start of a comment.
  comment: /('(?:[^'\\\n]|\\.)*')|\/\*[^]*?\*\/|^\s*\/\/.*$/gm,
  static: /\b(?:import|export)\s+(type\s+)?([\w$*\s{},]+?)\s+from\s+'([^']+)'/g,
  bare: /\bimport\s+'([^']+)'/g,
  dynamic: /\b(typeof\s+)?import\(\s*'([^']+)'\s*\)/g,
  glob: /\bimport\.meta\.glob(?:<[^>]*>)?\(\s*(\[[^\]]*\]|'[^']+')/g,
};

/** What a file's text imports: statically, as types, dynamically, and by glob (each pattern as it is written). */
export function importsOf(text: string): readonly Import[] {
  const code = text.replace(patterns.comment, '$1');
  const found: Import[] = [];
  for (const [, type, names = '', path = ''] of code.matchAll(patterns.static)) {
    const each = [...names.matchAll(/(type\s+)?([\w$]+)(?:\s+as\s+[\w$]+)?/g)];
    const isType =
      type !== undefined || (each.length > 0 && each.every(([, marked]) => marked !== undefined));
    found.push({ path, isType, names: names.includes('{') ? each.map(([, , name = '']) => name) : [] });
  }
  for (const [, path = ''] of code.matchAll(patterns.bare)) found.push({ path, isType: false, names: [] });
  for (const [, type, path = ''] of code.matchAll(patterns.dynamic)) {
    found.push({ path, isType: type !== undefined, names: [] });
  }
  for (const [, list = ''] of code.matchAll(patterns.glob)) {
    for (const [, path = ''] of list.matchAll(/'([^'!][^']*)'/g))
      found.push({ path, isType: false, names: [] });
  }
  return found;
}

const packageOf = (path: string): string =>
  path.startsWith('node:')
    ? 'node'
    : path
        .split('/')
        .slice(0, path.startsWith('@') ? 2 : 1)
        .join('/');

/** The files a relative path can mean; none when it leads nowhere. */
function resolved(path: string, files: readonly string[]): readonly string[] {
  if (path.includes('*')) {
    const shape = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
    return files.filter((file) => shape.test(file));
  }
  const ways = ['', '.ts', '.tsx', '.js'].map((ending) => path + ending);
  return files.filter((file) => ways.includes(file));
}

/** Every arrow in `src`. Throws on an import that leads nowhere. */
export function arrowsOf(files: readonly string[]): readonly Arrow[] {
  return files
    .filter((file) => /\.[jt]sx?$/.test(file))
    .flatMap((from) =>
      importsOf(textOf('src', from)).flatMap(({ path, isType, names }): readonly Arrow[] => {
        if (!path.startsWith('.')) return [{ from, to: packageOf(path), isPackage: true, isType, names }];
        // What stands after a question mark says how it is built, not where it is.
        const target = posix.join(posix.dirname(from), path.replace(/\?.*$/, ''));
        const found = resolved(target, files);
        if (found.length === 0) throw new Error(`${from} imports ${path}, which leads nowhere`);
        return found.map((to) => ({ from, to, isPackage: false, isType, names }));
      }),
    );
}

/** The first ring of files that import each other, as a path back to its start; undefined when there is none. */
export function ringIn(arrows: readonly Pick<Arrow, 'from' | 'to'>[]): readonly string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file];
    if (done.has(file)) return undefined;
    for (const to of next.get(file) ?? []) {
      const ring = visit(to, [...path, file]);
      if (ring) return ring;
    }
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const ring = visit(file, []);
    if (ring) return ring;
  }
  return undefined;
}
