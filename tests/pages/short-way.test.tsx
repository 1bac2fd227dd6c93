// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { beginWords } from '../../src/content/interface/begin';
import { homeWords } from '../../src/content/interface/home';
import { wordsWords } from '../../src/content/interface/words';
import { address, atHeading, choose, freshDevice, goOn, openAt, person, press } from './app';

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
