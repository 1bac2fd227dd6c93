import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrowsOf, filesIn, importsOf, ringIn, textOf, type Arrow } from './source-files';

interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

/** Who may import whom. `types of schema` lets only types through. A room may always import from itself. */
const table: Readonly<Record<string, Room>> = {
  schema: { rooms: [], packages: [] },
  content: { rooms: ['schema'], packages: [] },
  // The schema has lists of ids beside its types, and nothing that is said.
  domain: { rooms: ['schema'], packages: [] },
  store: { rooms: ['domain', 'schema'], packages: ['zustand'] },
  storage: {
    rooms: ['domain', 'schema'],
    packages: ['@scure/base', 'age-encryption', 'fflate', 'ical.js', 'idb', 'qr', 'valibot'],
  },
  components: { rooms: ['types of domain', 'types of schema'], packages: ['qr', 'react', 'react-router'] },
  pages: {
    rooms: ['components', 'store', 'domain', 'content', 'schema'],
    packages: ['react', 'react-router'],
  },
  routes: { rooms: ['pages'], packages: ['react-router'] },
  // What stands before the app, and brings it.
  start: { rooms: ['main', 'store', 'storage', 'styles'], packages: [] },
  main: { rooms: ['routes', 'store', 'storage', 'styles'], packages: ['react-dom', 'react-router'] },
  // Writes the pages at build time and serves the folder; `sw.ts` alone goes to the browser, and stands by itself.
  serving: {
    rooms: ['pages', 'routes', 'content'],
    packages: [
      'node',
      'purgecss',
      'react-dom',
      'react-router',
      'sirv',
      'vite',
      'vite-plugin-pwa',
      'workbox-precaching',
      'workbox-routing',
    ],
  },
  // Commands for other programs; they load content and domain as the build does, not by imports.
  commands: { rooms: [], packages: ['node', 'vite'] },
  styles: { rooms: [], packages: [] },
};

/** Arrows the table does not hold, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  'main.tsx -> pages/app.tsx': 'the app around the routes is a component; routes.tsx holds only addresses',
  'main.tsx -> @fontsource/literata':
    'a file, not code: the address of the heading font, asked for after load',
};

/** Files above 300 lines, each with its reason. */
const long: Readonly<Record<string, string>> = {};

const files = filesIn('src');
const arrows = arrowsOf(files);
const roomOf = (file: string): string =>
  /^content\/schema(-\w+)?\.ts$/.test(file) ? 'schema' : (file.split('/')[0] ?? '').replace(/\.tsx?$/, '');
const name = ({ from, to }: Arrow): string => `${from} -> ${to}`;

function isAllowed({ from, to, isPackage, isType }: Arrow): boolean {
  const room = table[roomOf(from)];
  if (!room) return false;
  if (isPackage) return room.packages.includes(to);
  const target = roomOf(to);
  return (
    target === roomOf(from) ||
    room.rooms.includes(target) ||
    (isType && room.rooms.includes(`types of ${target}`))
  );
}

describe('the rooms', () => {
  it('are those of the table', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(table).sort());
  });

  it('import only from the rooms and packages the table lets them', () => {
    const broken = arrows.filter((arrow) => !isAllowed(arrow)).map(name);
    expect(broken.filter((each) => !(each in exceptions))).toEqual([]);
    expect(Object.keys(exceptions).filter((each) => !broken.includes(each))).toEqual([]);
  });

  it('never import in a ring, types included', () => {
    expect(ringIn(arrows.filter(({ isPackage }) => !isPackage))).toBeUndefined();
  });

  it('leave every decision about addresses to pages: components take only the link from the router', () => {
    const taken = arrows.filter(({ from, to }) => roomOf(from) === 'components' && to === 'react-router');
    expect(taken.flatMap(({ names }) => names).filter((each) => each !== 'Link')).toEqual([]);
  });

  it('let nobody but main hand the disk over, and nobody but the store use it', () => {
    const to = (target: string) =>
      arrows.filter((arrow) => arrow.to === target).map(({ from }) => roomOf(from));
    expect(new Set(to('store/keeping.ts'))).toEqual(new Set(['main', 'store']));
    expect(to('storage/device.ts')).toContain('main');
  });
});

describe('the files', () => {
  const code = files.filter((file) => /\.[jt]sx?$/.test(file));

  it('are short enough to be read in one go', () => {
    const above = [
      ...files.map((file) => ['src', file] as const),
      ...filesIn('tests').map((file) => ['tests', file] as const),
    ]
      .filter(([, file]) => /\.([jt]sx?|css)$/.test(file))
      .filter(([folder, file]) => textOf(folder, file).trimEnd().split('\n').length > 300)
      .map(([, file]) => file);
    expect(above.filter((file) => !(file in long))).toEqual([]);
  });

  it('are named in lower case with hyphens, for what they hold', () => {
    const plain = /^[a-z0-9]+(-[a-z0-9]+)*(\.module)?\.(tsx?|js|css|jsonl?)$/;
    expect(files.filter((file) => !plain.test(basename(file)))).toEqual([]);
    const vague = /^(index|utils?|helpers?|misc|common|shared|lib)\./;
    expect(files.filter((file) => vague.test(basename(file)))).toEqual([]);
  });

  it('export by name', () => {
    expect(code.filter((file) => /^export\s+default|\bas default\b/m.test(textOf('src', file)))).toEqual([]);
  });

  it('pass nothing on from others', () => {
    expect(code.filter((file) => /^export\s[^;=]*\sfrom\s+'/m.test(textOf('src', file)))).toEqual([]);
  });

  it('import nothing whose name is made up while it runs', () => {
    const madeUp = code.filter((file) => /\bimport\((?!\s*')/.test(textOf('src', file)));
    // What was just built for Node: the pages, and the coach as a command.
    expect(madeUp).toEqual(['commands/open-coach.js', 'serving/build-pages.ts']);
  });

  it('name their styles so that no two class names can meet', () => {
    const styles = files.filter((file) => file.endsWith('.module.css')).map((file) => basename(file));
    expect(styles.filter((each, at) => styles.indexOf(each) !== at)).toEqual([]);
  });
});

describe('this test itself', () => {
  it('sees every way to import', () => {
    const text = `
      import './a';
      import b from './b';
      import type { C } from './c';
      import { type D, type E } from './d';
      import { f, type G } from './f';
      import {
        h as i,
      } from './h';
      export { j } from './j';
      const k = await import('./k');
      type L = typeof import('./l');
      import.meta.glob<M>(['./m/*.ts', '!./m/n.ts'], {});
      // import './no';
      /* import './no'; */
    `;
    const seen = importsOf(text).map(({ path, isType }) => (isType ? `type ${path}` : path));
    expect(seen.sort()).toEqual(
      ['./a', './b', './f', './h', './j', './k', './m/*.ts', 'type ./c', 'type ./d', 'type ./l'].sort(),
    );
  });

  it('sees a ring, and none where there is none', () => {
    const line = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'a', to: 'c' },
    ];
    expect(ringIn(line)).toBeUndefined();
    expect(ringIn([...line, { from: 'c', to: 'a' }])).toEqual(['a', 'b', 'c', 'a']);
  });
});
