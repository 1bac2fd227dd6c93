import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from '@playwright/test';
import lighthouse from 'lighthouse';
import { lessonOrder } from '../../src/content/lessons/order';
import { makeProfile, type Profile } from '../browser/disk';
import { begin } from '../browser/walker';
import { median, tell } from './comparing';

const runs = 3;
/** Lighthouse asks for robots.txt in the page's own name, which the policy (connect-src) refuses whatever is there. */
const refused = 'robots-txt';
const least = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const most = {
  'first-contentful-paint': 1_250,
  'largest-contentful-paint': 1_250,
  interactive: 1_500,
  'total-blocking-time': 30,
  'cumulative-layout-shift': 0,
} as const;

type Figures<Named extends object> = Record<keyof Named, number>;

interface Run {
  /** What Lighthouse says of the machine in this run; a phone of the middle has some 400 left once it is slowed. */
  readonly speed: number;
  readonly scores: Figures<typeof least>;
  readonly figures: Figures<typeof most>;
  /** What took points away, by name. */
  readonly missed: readonly string[];
}

const namesOf = <Named extends object>(of: Named): readonly (keyof Named)[] =>
  Object.keys(of) as (keyof Named)[];

const each = <Named extends object>(of: Named, value: (name: keyof Named) => number): Figures<Named> =>
  Object.fromEntries(namesOf(of).map((name) => [name, value(name)])) as Figures<Named>;

/** One run with the profile of a phone, the first visit each time: its files go, the repairs stay. */
async function audit(address: string, port: number, triesLeft = 2): Promise<Run> {
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    onlyCategories: [...namesOf(least)],
    skipAudits: [refused],
  });
  // On a machine with much else to do the recording fails now and then.
  if (result?.lhr.runtimeError && triesLeft > 0) return audit(address, port, triesLeft - 1);
  if (!result || result.lhr.runtimeError) throw new Error(result?.lhr.runtimeError?.message ?? 'no result');
  const { categories, audits, environment } = result.lhr;
  return {
    speed: environment.benchmarkIndex,
    scores: each(least, (name) => Math.round(100 * (categories[name]?.score ?? 0))),
    figures: each(most, (name) => audits[name]?.numericValue ?? Number.NaN),
    missed: namesOf(least).flatMap((name) =>
      (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) =>
        weight > 0 && (audits[id]?.score ?? 1) < 0.995 ? [id] : [],
      ),
    ),
  };
}

/** Begins a repair in this profile, and leaves nobody attached to its browser. Returns where it stands. */
async function beginIn(profile: Profile, home: string): Promise<string> {
  const page = await profile.open();
  await begin(page, {
    home,
    who: 'A friend',
    what: /^Silence/,
    side: 'I hurt them',
    time: /^The full path/,
  });
  const address = page.url();
  await page.goto('about:blank');
  await page.context().browser()?.close();
  return address;
}

test('Lighthouse on Home, a lesson and a prompt, as on a phone', async ({ baseURL }) => {
  const home = baseURL ?? '';
  const profile = await makeProfile();
  try {
    const prompt = await beginIn(profile, home);
    const port = Number.parseInt(await readFile(join(profile.folder, 'DevToolsActivePort'), 'utf8'));
    for (const { page, address } of [
      { page: 'Home', address: home },
      { page: 'lesson', address: `${home}/learn/${lessonOrder[0]}` },
      { page: 'prompt', address: prompt },
    ]) {
      const all: Run[] = [];
      for (let run = 0; run < runs; run += 1) all.push(await audit(address, port));
      const scores = each(least, (name) => median(all.map((run) => run.scores[name])));
      const figures = each(most, (name) => median(all.map((run) => run.figures[name])));
      tell({
        bench: 'Lighthouse, as on a phone',
        page,
        runs,
        speed: median(all.map((run) => run.speed)),
        skipped: [refused],
        scores,
        least,
        figures,
        most,
        missed: [...new Set(all.flatMap(({ missed }) => missed))],
        isWithin:
          namesOf(least).every((name) => scores[name] >= least[name]) &&
          namesOf(most).every((name) => figures[name] <= most[name]),
      });
    }
  } finally {
    await profile.kill();
    await profile.throwAway();
  }
});
