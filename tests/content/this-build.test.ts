import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { aboutMendWords } from '../../src/content/interface/about-mend';
import { licenses } from '../../src/content/licenses';
import { reviews, version } from '../../src/content/this-build';

interface PackageFile {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}
const mend = JSON.parse(await readFile('package.json', 'utf8')) as PackageFile;

it('names the version of package.json', () => {
  expect(version).toBe(mend.version);
});

it('carries the terms of everything it is made of, and of what that needs, whole', () => {
  const names = licenses.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(mend.dependencies)));
  expect(names).toEqual(expect.arrayContaining(['scheduler', '@noble/curves', 'workbox-core']));
  for (const { name, text, license, source } of licenses) {
    expect(text.length, name).toBeGreaterThan(400);
    expect(license, name).toMatch(/^(MIT|ISC|BSD|MPL|OFL|Apache)/);
    expect(source, name).toMatch(/^https:\/\//);
  }
  const face = licenses.find(({ name }) => name === '@fontsource/literata');
  expect(face?.text).toContain('SIL OPEN FONT LICENSE Version 1.1');
});

it('says of its reviews what stands in the content itself', async () => {
  const files = import.meta.glob<Record<string, unknown>>('../../src/content/**/*.ts');
  const found: string[] = [];
  const seen = new Set<object>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if ('reviewedBy' in value && typeof value.reviewedBy === 'string') found.push(value.reviewedBy);
    for (const each of Object.values(value)) look(each);
  };
  const rooms = /\/(prompts|ruptures|lessons|layouts)\//;
  for (const [path, load] of Object.entries(files)) if (rooms.test(path)) look(await load());
  expect(found.length).toBeGreaterThan(100);
  expect(reviews).toEqual({ items: found.length, reviewed: found.filter((name) => name !== '').length });
});

it('says plainly how many have been reviewed', () => {
  expect(aboutMendWords.reviewed(140, 0)).toMatch(/^No clinician has reviewed/);
  expect(aboutMendWords.reviewed(140, 1)).toContain('1 has been reviewed');
  expect(aboutMendWords.reviewed(140, 12)).toContain('12 have been reviewed');
});
