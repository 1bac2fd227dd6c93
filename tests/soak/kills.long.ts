import { expect, test, type Page } from '@playwright/test';
import { makeProfile } from '../browser/disk';
import { begin } from '../browser/walker';

/** MEND_SOAK_KILLS and MEND_SOAK_SESSION (seconds, the longest) make it shorter. */
const kills = Number(process.env.MEND_SOAK_KILLS ?? 200);
const longest = Number(process.env.MEND_SOAK_SESSION ?? 20);
const shortest = Math.min(2, longest);
/** Typing that nobody acknowledged yet may be lost, this much of it, in milliseconds. */
const forgiven = 100;

const field = (page: Page) => page.getByRole('textbox').first();

interface Seen {
  /** The newest text the page said is saved. */
  acknowledged: string;
  /** Every text there was, with when. */
  readonly typed: { readonly text: string; readonly at: number }[];
}

/** Tells what the page shows as saved and what is typed, as it happens, so that it is known when the page is gone. */
async function watch(page: Page): Promise<Seen> {
  const seen: Seen = { acknowledged: '', typed: [] };
  await page.exposeBinding('soakTyped', (_source, text: string) => {
    seen.typed.push({ text, at: Date.now() });
  });
  await page.exposeBinding('soakSaved', (_source, text: string) => {
    seen.acknowledged = text;
  });
  await page.addInitScript(() => {
    const told = window as unknown as Record<'soakTyped' | 'soakSaved', (text: string) => void>;
    const text = (): string => document.querySelector('textarea')?.value ?? '';
    addEventListener('input', () => told.soakTyped(text()), true);
    new MutationObserver(() => {
      const status = document.querySelector('main [role=status]')?.textContent ?? '';
      if (status.includes('Saved on this device')) told.soakSaved(text());
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return seen;
}

test(`a browser killed while somebody types, ${kills} times`, async () => {
  const base = test.info().project.use.baseURL ?? '';
  const profile = await makeProfile();
  let lostAcknowledged = 0;
  let lostLater = 0;
  let unreadable = 0;
  let worst = 0;
  try {
    let page = await profile.open();
    await begin(page, {
      home: base,
      who: 'A friend',
      what: /^Silence/,
      side: 'I hurt them',
      time: /^The full path/,
    });
    await expect(page).toHaveURL(/opening-rough$/);
    const address = page.url();
    for (let nth = 0; nth < kills; nth += 1) {
      const seen = await watch(page);
      await page.goto(address);
      await field(page).fill('');
      const until = Date.now() + 1000 * (shortest + Math.random() * (longest - shortest));
      const typing = (async () => {
        for (let at = 0; Date.now() < until + 5000; at += 1)
          await field(page).press(String.fromCharCode(97 + (at % 26)), { delay: 0 });
      })().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, until - Date.now()));
      const killed = Date.now();
      await profile.kill();
      await typing;
      page = await profile.open();
      await page.goto(address);
      const isThere = await field(page)
        .waitFor({ timeout: 15_000 })
        .then(
          () => true,
          () => false,
        );
      if (!isThere) {
        unreadable += 1;
        continue;
      }
      const kept = await field(page).inputValue();
      if (!kept.startsWith(seen.acknowledged)) lostAcknowledged += 1;
      const missing = seen.typed.find(({ text }) => text.length > kept.length);
      const gone = missing ? killed - missing.at : 0;
      worst = Math.max(worst, gone);
      if (gone > forgiven) lostLater += 1;
    }
  } finally {
    await profile.kill();
    await profile.throwAway();
  }
  const lost = lostAcknowledged + unreadable + lostLater;
  console.log(
    `killed while typing: tried ${kills}, survived ${kills - lost}, lost ${lost} (acknowledged ${lostAcknowledged}, unreadable ${unreadable}, more than ${forgiven} ms of typing ${lostLater}; most ${worst} ms)`,
  );
  expect(lost).toBe(0);
});
