// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleId } from '../../src/pages/repair/addresses';
import { repairsWords } from '../../src/content/interface/repairs';
import { settleWords } from '../../src/content/interface/settle';
import { wordsWords as words } from '../../src/content/interface/words';
import { stories } from '../../src/content/stories';
import { atHeading, choose, follow, freshDevice, openAt, openRepair, person, press, text } from './app';

const now = (hour: number): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 4, 12, hour, 5) });
};

beforeEach(freshDevice);
afterEach(() => vi.useRealTimers());

const answers = { opening: text('Can we talk about the tuba?'), 'what-i-did': text('I lent out your tuba.') };
const openWords = (heatBefore: number): Promise<string> =>
  openRepair({ side: 'i-hurt-them', heatBefore }, answers, '/words');

/** Every button that lets words leave, in folded parts too. */
const waysOut = (): readonly HTMLElement[] =>
  screen
    .queryAllByRole('button', { hidden: true })
    .filter((button) =>
      [words.copy, words.share, words.print, words.calendar].includes(button.textContent ?? ''),
    );

describe('at night', () => {
  it.each([22, 23, 0, 5])(
    'at %i o’clock keeping the words until morning comes first, and nothing goes out',
    async (hour) => {
      now(hour);
      await openWords(2);
      expect(screen.getByRole('heading', { name: words.hotHeading })).toBeTruthy();
      expect(screen.getByText(words.night)).toBeTruthy();
      expect(waysOut()).toHaveLength(0);
      await press(words.keep);
      await atHeading(repairsWords.heading);
    },
  );

  it('asks again how stirred up one is before it shows the ways out, and forbids nothing', async () => {
    now(23);
    await openWords(2);
    await press(words.anyway);
    expect(screen.queryByRole('button', { name: words.showAnyway })).toBeNull();
    await choose('8');
    expect(screen.getByText(new RegExp(words.stillHot.slice(0, 11)))).toBeTruthy();
    expect(waysOut()).toHaveLength(0);
    await press(words.showAnyway);
    expect(screen.getByRole('region', { name: words.out })).toBeTruthy();
    expect(waysOut().length).toBeGreaterThan(2);
  });

  it('says nothing of settling to who has come down', async () => {
    now(23);
    await openWords(2);
    await press(words.anyway);
    await choose('3');
    expect(screen.queryByRole('link', { name: words.settle })).toBeNull();
  });

  it('offers to settle first', async () => {
    now(2);
    await openWords(2);
    await press(words.anyway);
    await choose('9');
    await follow(words.settle);
    await atHeading(settleWords.heading);
  });

  it('makes no fuss about an example', async () => {
    now(23);
    await openAt(`/repair/${exampleId(stories[0]?.id ?? '')}/words`);
    expect(screen.queryByRole('heading', { name: words.hotHeading })).toBeNull();
  });
});

describe('by day', () => {
  it.each([6, 15, 21])('at %i o’clock the ways out stand open', async (hour) => {
    now(hour);
    await openWords(6);
    expect(screen.queryByRole('heading', { name: words.hotHeading })).toBeNull();
    expect(screen.getByRole('region', { name: words.out })).toBeTruthy();
  });

  it('keeps until morning first when it was made very stirred up', async () => {
    now(15);
    await openWords(7);
    expect(screen.getByText(words.hot)).toBeTruthy();
    expect(waysOut()).toHaveLength(0);
  });

  it('has kept them once there was a morning, and shows the ways out', async () => {
    now(0);
    const id = await openWords(8);
    expect(screen.getByText(words.hot)).toBeTruthy();
    now(8);
    await openAt(`/repair/${id}/words`);
    expect(screen.queryByRole('heading', { name: words.hotHeading })).toBeNull();
    expect(waysOut().length).toBeGreaterThan(2);
  });

  it('copies every card and says whether it worked', async () => {
    now(15);
    await openWords(2);
    const out = screen.getByRole('region', { name: words.out });
    await person.click(within(out).getByRole('button', { name: words.copy }));
    await waitFor(() => expect(within(out).getByRole('status').textContent).toBe(words.copied));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('Can we talk about the tuba?');
    expect(copied).toContain('I lent out your tuba.');
  });
});
