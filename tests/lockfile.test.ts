import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const locked = Object.entries(packages).map(([path, item]) => ({
  name: path.replace(/^.*node_modules\//, ''),
  ...item,
}));

describe('the lockfile', () => {
  it('names no registry', () => {
    expect(locked.filter(({ resolved }) => resolved !== undefined).map(({ name }) => name)).toEqual([]);
  });

  /** Packages that ship a program for each platform, by the name their programs share. */
  const familyOf = (name: string): string =>
    name.replace(
      /-(?:linux|darwin|win32|android|freebsd|openharmony|wasm32|aix|sunos|netbsd|openbsd)\b.*$/,
      '',
    );
  const programs = locked.filter(({ os }) => os !== undefined && os.length > 0);
  const families = [...new Set(programs.map(({ name }) => familyOf(name)))];

  it.each(families.filter((name) => name !== 'fsevents'))('lets every platform install: %s', (family) => {
    const platforms = programs
      .filter(({ name }) => familyOf(name) === family)
      .flatMap(({ os, cpu }) => (os ?? []).flatMap((each) => (cpu ?? []).map((arch) => `${each} ${arch}`)));
    for (const platform of ['darwin arm64', 'darwin x64', 'win32 x64', 'linux x64', 'linux arm64']) {
      expect(platforms).toContain(platform);
    }
  });

  it('holds no package whose install step runs a script', () => {
    expect(locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual([]);
  });
});
