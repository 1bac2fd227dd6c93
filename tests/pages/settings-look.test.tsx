// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { frameWords } from '../../src/content/interface/frame';
import { settingsWords as words } from '../../src/content/interface/settings';
import { leaveSites } from '../../src/domain/saved';
import { choose, freshDevice, goTo, openAt, person } from './app';

beforeEach(freshDevice);

const isChosen = (name: string | RegExp): boolean =>
  screen.getByRole<HTMLInputElement>('radio', { name }).checked;
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const exit = () => screen.getByRole('link', { name: frameWords.leave });
/** The settings are read after the page is shown. */
const reopened = () => openAt('/settings');

describe('the settings', () => {
  it('are in order, from how it looks to what it is, each under a heading of its own', async () => {
    await openAt('/settings');
    const sections = within(screen.getByRole('main')).getAllByRole('heading', { level: 2 });
    expect(sections.map(({ textContent }) => textContent)).toEqual([
      words.look,
      words.soundAndSpelling,
      words.leaving,
      words.here,
      'Lock with a passphrase',
      'Backup',
      'Erase everything',
      words.about,
    ]);
  });

  it('leave everything as the device does until somebody chooses, and make no sound', async () => {
    await openAt('/settings');
    expect(isChosen('As the browser does')).toBe(true);
    expect(box(words.lessMotion).checked).toBe(false);
    expect(box(words.sound).checked).toBe(false);
    expect(screen.getByText(words.goesTo('Wikipedia'))).toBeTruthy();
  });

  it('keep the size of the text, how much moves and the sound over a reload', async () => {
    await openAt('/settings');
    await choose('Largest');
    await person.click(box(words.lessMotion));
    await person.click(box(words.sound));
    await reopened();
    await vi.waitFor(() => expect(isChosen('Largest')).toBe(true));
    expect(box(words.lessMotion).checked).toBe(true);
    expect(box(words.sound).checked).toBe(true);
    await person.click(box(words.lessMotion));
    await choose('As the browser does');
    await reopened();
    await vi.waitFor(() => expect(isChosen('As the browser does')).toBe(true));
    expect(box(words.lessMotion).checked).toBe(false);
  });
});

describe('leaving quickly', () => {
  it('has a word and an address for each place it can go to', () => {
    expect(words.leaveSites.map(({ id }) => id)).toEqual([...leaveSites]);
    expect(Object.keys(frameWords.leaveAddresses)).toEqual([...leaveSites]);
  });

  it.each([
    ['The weather', frameWords.leaveAddresses.weather],
    ['A blank page', 'about:blank'],
  ])('goes to “%s” where that was chosen, from every page and after a reload', async (site, address) => {
    await openAt('/settings');
    expect(exit().getAttribute('href')).toBe(frameWords.leaveAddresses.encyclopedia);
    await person.click(screen.getByText(words.goesTo('Wikipedia')));
    await choose(site);
    expect(exit().getAttribute('href')).toBe(address);
    expect(screen.getByText(words.goesTo(site))).toBeTruthy();
    goTo('/settle');
    expect(exit().getAttribute('href')).toBe(address);
    await reopened();
    await vi.waitFor(() => expect(exit().getAttribute('href')).toBe(address));
  });
});
