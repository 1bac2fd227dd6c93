import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { rehearsalWords } from '../../src/content/interface/rehearsal';

const words = rehearsalWords.play;
const lines = [
  'I came in at ten past nine. My phone was in my bag, and nobody made me stay. That was me.',
  'You sat there with the plate for two hours and didn’t know if something had happened to me.',
  'What was the worst of it for you?',
  'It wasn’t that bad, was it?',
  'Take your time. I’m listening.',
  'I was scared you’d be angry, so I stayed even longer. That made it worse for you, not for me.',
  'Can we move on?',
  'I’ll text you before seven next time.',
];

test('a turn of a rehearsal, on a processor slowed four times', async ({ page }) => {
  await page.addInitScript(() => {
    const turns: number[] = [];
    Object.assign(window, { turns });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (entry.name === 'click') turns.push(entry.processingEnd - entry.processingStart);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const fetched = new Map<string, number>();
  const arriving: Promise<unknown>[] = [];
  await page.goto('/rehearse');
  await page.getByRole('heading', { level: 1 }).waitFor();
  page.on('response', (response) => {
    arriving.push(
      response
        .body()
        .then((body) => fetched.set(new URL(response.url()).pathname, gzipSync(body).length))
        .catch(() => undefined),
    );
  });
  await page.getByRole('link', { name: /The late dinner/ }).click();
  await page.getByRole('button', { name: rehearsalWords.about.begin }).click();
  const field = page.getByRole('textbox', { name: words.field });
  await field.fill('Hello.');
  await page.getByRole('button', { name: words.say, exact: true }).click();
  const exchanges = page.getByRole('log').locator(':scope > div');
  await expect(exchanges).toHaveCount(1);
  await Promise.all(arriving);
  const isCoach = (path: string): boolean =>
    /coach|hearing|compiling|resembling|likeness|kinds|taken-back|\/text-(?!field)/.test(path);
  const sum = (of: (path: string) => boolean): number =>
    [...fetched].reduce((bytes, [path, size]) => bytes + (of(path) ? size : 0), 0);
  console.log(
    JSON.stringify({
      bench: 'rehearsal bytes, gzip',
      'the room and one scene': sum((path) => !isCoach(path)),
      'the coach and heavy words, shared with the walk': sum(isCoach),
      files: Object.fromEntries(fetched),
    }),
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (const [at, line] of lines.entries()) {
    if ((await field.count()) === 0) break;
    await field.fill(line);
    await page.getByRole('button', { name: words.say, exact: true }).click();
    await expect(exchanges).toHaveCount(at + 2);
  }
  const turns = (await page.evaluate(() => (window as unknown as { turns: number[] }).turns)).sort(
    (a, b) => a - b,
  );
  const answering = await page.evaluate(() =>
    performance
      .getEntriesByName('stand-in')
      // The first was said before the processor was slowed.
      .slice(1)
      .map(({ duration }) => duration)
      .sort((a, b) => a - b),
  );
  console.log(
    JSON.stringify({
      bench: 'rehearsal turn, slowed 4 times',
      'milliseconds of hearing and answering': answering.map((each) => Math.round(each * 10) / 10),
      'milliseconds of the click, hearing, answering and drawing together': turns.map(
        (each) => Math.round(each * 10) / 10,
      ),
    }),
  );
});
