// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settingsWords as words } from '../../src/content/interface/settings';
import { freshDevice, openAt, openRepair, goTo, atHeading, person } from './app';

beforeEach(freshDevice);
afterEach(() => {
  Reflect.deleteProperty(navigator, 'standalone');
});

const section = () => screen.queryByRole('heading', { name: words.install });
/** The word browsers of an iPhone have, and whether Mend is open as an app. */
const onPhone = (isApp: boolean) =>
  Object.defineProperty(navigator, 'standalone', { value: isApp, configurable: true });

/** The browser finds that the app can be installed. */
async function offer() {
  const { heedInstallOffers } = await import('../../src/store/install');
  heedInstallOffers();
  const prompt = vi.fn(() => Promise.resolve({ outcome: 'accepted' }));
  act(
    () =>
      void dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })),
  );
  return prompt;
}

it('says nothing of installing where the browser cannot', async () => {
  await openAt('/settings');
  expect(section()).toBeNull();
});

it('offers to install where the browser does, and asks only when tapped', async () => {
  await openAt('/settings');
  const prompt = await offer();
  expect(section()).toBeTruthy();
  expect(prompt).not.toHaveBeenCalled();
  await person.click(screen.getByRole('button', { name: words.installNow }));
  expect(prompt).toHaveBeenCalledTimes(1);
  expect(section()).toBeNull();
});

it('says how on an iPhone, and that what is kept does not come along', async () => {
  onPhone(false);
  await openAt('/settings');
  expect(section()).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining([...words.installOnPhone]),
  );
  expect(screen.getByText(words.installMoves)).toBeTruthy();
  expect(screen.queryByRole('button', { name: words.installNow })).toBeNull();
});

it('says nothing of it where Mend is open as an app already', async () => {
  onPhone(true);
  await openAt('/settings');
  expect(section()).toBeNull();
});

it.each(['for-myself', 'may-be-afraid-of-me'] as const)(
  'says nothing of it once a walk “%s” was opened in this tab, on an iPhone neither',
  async (path) => {
    onPhone(false);
    await openRepair({ path });
    goTo('/settings');
    await atHeading(words.heading);
    expect(section()).toBeNull();
    await offer();
    expect(section()).toBeNull();
  },
);

it('says nothing of it after a concern', async () => {
  onPhone(false);
  await openAt('/settings');
  expect(section()).toBeTruthy();
  const { keepQuiet } = await import('../../src/store/quiet');
  act(keepQuiet);
  expect(section()).toBeNull();
});
