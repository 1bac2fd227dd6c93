// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notFoundWords } from '../../src/content/interface/not-found';
import { titles as pageTitles } from '../../src/content/interface/titles';
import { promptWords } from '../../src/content/interface/prompt';
import {
  atHeading,
  address,
  follow,
  freshDevice,
  goTo,
  heading,
  loadAt,
  openAt,
  openRepair,
  text,
} from './app';

beforeEach(freshDevice);
afterEach(() => {
  delete document.documentElement.dataset['moved'];
});

it.each(['/settings', '/support', '/settle', '/examples', '/nowhere'])(
  'opened directly, %s is on screen as soon as its file is here',
  async (at) => {
    await loadAt(at);
    expect(heading()).toBeTruthy();
  },
);

describe('an address with nothing at it', () => {
  it.each(['/nowhere', '/repair', '/begin', '/repair/x/y/z/w'])('%s says so and leads home', async (at) => {
    await openAt(at);
    expect(heading().textContent).toBe(notFoundWords.heading);
    await follow(notFoundWords.home);
    expect(address()).toBe('/');
  });
});

describe('an address of a repair that is not on this device', () => {
  it.each(['__proto__', 'constructor'])('says that nothing is there, also for %s', async (id) => {
    await openAt(`/repair/${id}/words`);
    expect(heading().textContent).toBe(promptWords.missingTitle);
  });

  it.each(['', '/review', '/words', '/naming/camera', '/about/side'])(
    '%s says that nothing is there',
    async (part) => {
      await openAt(`/repair/5f0c1a52-0000-4000-8000-000000000000${part}`);
      expect(heading().textContent).toBe(promptWords.missingTitle);
      expect(screen.getByText(promptWords.missing)).toBeTruthy();
      expect(screen.getByRole('link', { name: promptWords.toRepairs })).toBeTruthy();
      expect(screen.queryByRole('textbox')).toBeNull();
    },
  );

  it('says the same of an example that does not exist', async () => {
    await openAt('/repair/example-nobody/words');
    expect(heading().textContent).toBe(promptWords.missingTitle);
  });
});

describe('the title of a page', () => {
  it('never carries a name, a kind, a question or anything written', async () => {
    const about = { name: 'Rosalind', rupture: 'met-with-silence', side: 'i-hurt-them' } as const;
    const answers = { opening: text('Zanzibar.'), 'what-i-did': text('Zanzibar.') };
    const id = await openRepair(about, answers, '/review');
    const titles = new Set([document.title]);
    const parts = ['/words', '/naming/opening', '/owning/what-i-did', '/about/who', '/about/what'];
    for (const at of [...parts.map((part) => `/repair/${id}${part}`), '/repairs', '/support', '/']) {
      const before = heading();
      goTo(at);
      await screen.findByText((_, each) => each?.tagName === 'H1' && each !== before);
      titles.add(document.title);
    }
    const neutral = Object.values(pageTitles).filter((title) => typeof title === 'string');
    const isNeutral = (title: string): boolean =>
      title === 'Mend' || neutral.includes(title) || /^Step \d of \d · Mend$/.test(title);
    expect([...titles].filter((title) => !isNeutral(title))).toEqual([]);
    expect(titles.size).toBeGreaterThan(5);
  });

  it('tells the step and goes back to the plain one after it', async () => {
    const id = await openRepair({}, {}, '/naming/camera');
    expect(document.title).toBe(promptWords.title(1, 6));
    goTo(`/repair/${id}/review`);
    await atHeading('What you have so far');
    expect(document.title).toBe(pageTitles.review);
  });

  it('tells the parts of the app and the questions before the walk apart', async () => {
    const seen: string[] = [];
    for (const at of [
      '/',
      '/begin/heat',
      '/begin/hot',
      '/support',
      '/repairs',
      '/settings',
      '/together',
      '/nowhere',
    ]) {
      await openAt(at);
      seen.push(document.title);
    }
    expect(new Set(seen).size).toBe(seen.length);
    for (const title of seen.slice(1)) expect(title).toMatch(/^.+ · Mend$/);
  });
});
