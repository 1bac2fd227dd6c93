// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { beginWords } from '../../src/content/interface/begin';
import { homeWords } from '../../src/content/interface/home';
import { reviewWords } from '../../src/content/interface/review';
import { wordsWords } from '../../src/content/interface/words';
import { address, atHeading, choose, freshDevice, goOn, openAt, openRepair, person, press } from './app';

beforeEach(freshDevice);

const most = 9;

it.each(beginWords.side.options.map(({ id, label }) => [label, id]))(
  'leads “%s” by the short way to one line within nine pages from Home',
  async (label) => {
    const pages: string[] = [];
    const stand = (): void => void pages.push(address());
    await openAt('/');
    await person.click(screen.getByRole('link', { name: new RegExp(`^${homeWords.begin.title}`) }));
    await atHeading(beginWords.heat.heading);
    stand();
    await choose('5');
    await goOn();
    stand();
    await choose('A friend');
    await goOn();
    stand();
    await choose('Yes');
    await goOn();
    stand();
    await press(beginWords.safety.none);
    stand();
    await choose(beginWords.what.other);
    await goOn();
    stand();
    await choose(label);
    await press(beginWords.side.short);
    while (!address().endsWith('/words')) {
      const field = (await screen.findAllByRole('textbox'))[0];
      stand();
      expect(pages.length).toBeLessThan(most);
      await person.type(field as HTMLElement, 'I left before the cake.');
      await goOn();
    }
    stand();
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.length).toBeLessThanOrEqual(most);
    const line = await screen.findByRole('article', { name: 'The opening line' });
    expect(line.textContent).toContain('I left before the cake.');
    expect(screen.getByText(wordsWords.place, { selector: 'header p' })).toBeTruthy();
    // What the page says one can go on to is right there.
    await press(reviewWords.toFull);
    await waitFor(() => expect(address()).not.toContain('/words'));
  },
);

it('offers the short way only once a side is chosen', async () => {
  await openAt('/begin/heat');
  await choose('5');
  await goOn();
  await choose('A friend');
  await goOn();
  await choose('Yes');
  await goOn();
  await press(beginWords.safety.none);
  await choose(beginWords.what.other);
  await goOn();
  await atHeading(beginWords.side.heading);
  expect(screen.queryByRole('button', { name: beginWords.side.short })).toBeNull();
});

it('types a starter of two fields into the one it begins', async () => {
  await openRepair(
    { side: 'both', length: 'five-minutes' },
    { 'work-cost': { kind: 'text', text: 'Nothing.' } },
    '/short-path/five-each',
  );
  const [hurt, mine] = screen.getAllByRole<HTMLTextAreaElement>('textbox');
  await person.click(hurt as HTMLElement);
  await press('What I did was …');
  expect(hurt?.value).toBe('');
  expect(mine?.value).toBe('What I did was ');
});
