import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let axeSource: Promise<string> | undefined;

/** What axe is asked about: all of WCAG 2.2 A and AA, or the rules whose answer depends on the colors. */
const asked = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  colors: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** Asks axe about the page as it stands: no violation. */
async function askAxe(page: Page, runOnly: (typeof asked)[keyof typeof asked]): Promise<void> {
  axeSource ??= readFile(axePath, 'utf8');
  // The page's policy forbids inline scripts, so axe goes in through the debugger, where it does not apply.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeSource);
  const found = await page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const results = await axe.run({ runOnly: only, resultTypes: ['violations'] });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  }, runOnly);
  expect(found, page.url()).toEqual([]);
}

/** The page without its words: every element with its attributes, like ones in a row once; and how it is shown. */
function anatomyOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const references = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls'];
    const worded = ['id', 'name', 'href', 'value', 'placeholder', 'aria-label', 'title', 'content', 'src'];
    const said = ({ name, value }: Attr): string => {
      if (references.includes(name))
        return `${name}:${value.split(' ').every((id) => document.getElementById(id))}`;
      return worded.includes(name) ? `${name}:${value.trim() !== ''}` : `${name}=${value}`;
    };
    const anatomy = (element: Element): string => {
      const attributes = [...element.attributes].map(said).sort().join(' ');
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      const inside = element instanceof SVGElement ? [] : [...element.children].map(anatomy);
      const parts = inside.filter((each, at) => each !== inside[at - 1]);
      return `<${element.localName} ${attributes} ${hasText}>${parts.join('')}</>`;
    };
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return [
      `${innerWidth} pixels`,
      document.title !== '',
      new Set(ids).size === ids.length,
      document.documentElement.dataset['appearance'],
      anatomy(document.body),
    ].join();
  });
}

/** The anatomies axe has found sound, by what it was asked. */
const sound = { all: new Set<string>(), colors: new Set<string>() };

async function askOnce(page: Page, what: keyof typeof asked): Promise<void> {
  const anatomy = await anatomyOf(page);
  if (sound[what].has(anatomy)) return;
  await askAxe(page, asked[what]);
  sound[what].add(anatomy);
}

/** Asks axe about the page as it stands, unless it has found one of the very same anatomy sound, in other words. */
export const expectNoBarrier = (page: Page): Promise<void> => askOnce(page, 'all');

/** Likewise only what depends on the colors, of a page that was asked about everything in other colors. */
export const expectColorsThatCanBeRead = (page: Page): Promise<void> => askOnce(page, 'colors');

/** Nothing of the page has to be scrolled sideways: on a screen 320 pixels wide, with text at twice its size, or both. */
export async function expectNothingSideways(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const [width, times] of [
    [390, 2],
    [320, 1],
    [320, 2],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    const [content, screen] = await page.evaluate((scale) => {
      document.documentElement.style.fontSize = `${112.5 * scale}%`;
      return [document.documentElement.scrollWidth, document.documentElement.clientWidth];
    }, times);
    expect(screen).toBeLessThanOrEqual(width);
    expect(content, `${page.url()}, ${width} pixels, text times ${times}`).toBeLessThanOrEqual(screen ?? 0);
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  if (before) await page.setViewportSize(before);
}
