// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aboutMendWords as words } from '../../src/content/interface/about-mend';
import { titles } from '../../src/content/interface/titles';
import { settingsWords } from '../../src/content/interface/settings';
import { version } from '../../src/content/this-build';
import { atHeading, follow, freshDevice, goTo, openAt, person } from './app';

/** What the browser noted, and who is told when it notes more. */
let noted: { readonly type: string; readonly name: string }[] = [];
const told = new Set<() => void>();
const here = location.origin;
const note = (name: string, type = 'resource') => noted.push({ type, name });

beforeEach(() => {
  freshDevice();
  noted = [];
  told.clear();
  note(`${here}/settings#typed`, 'navigation');
  note(`${here}/assets/app-12345678.js`);
  vi.spyOn(performance, 'getEntriesByType').mockImplementation(
    (type) => noted.filter((each) => each.type === type) as unknown as PerformanceEntryList,
  );
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(readonly callback: () => void) {}
      observe = () => void told.add(this.callback);
      disconnect = () => void told.delete(this.callback);
    },
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the page about Mend', () => {
  it('is reached from the settings, and says its version and that no clinician has reviewed it', async () => {
    await openAt('/settings');
    await follow(settingsWords.toAbout);
    await atHeading(words.heading);
    expect(screen.getByText(words.version(version, undefined))).toBeTruthy();
    expect(screen.getByText(/^No clinician has reviewed its steps yet/)).toBeTruthy();
    expect(document.title).toBe(titles.about);
  });

  it('leads to the works it rests on', async () => {
    await openAt('/settings/about');
    await follow(words.toSources);
    await screen.findByRole('heading', { level: 1, name: /./ });
  });

  it('brings the licenses when they are opened, the face’s among them', async () => {
    await openAt('/settings/about');
    expect(screen.queryByText(/^react-dom /)).toBeNull();
    const summary = screen.getByText(words.showLicenses);
    await person.click(summary);
    // What a browser does when it opens.
    const details = summary.closest('details');
    if (details) {
      details.open = true;
      act(() => void details.dispatchEvent(new Event('toggle')));
    }
    expect(await screen.findByText(/^react-dom \d+.*, MIT$/)).toBeTruthy();
    expect(screen.getByText(/SIL OPEN FONT LICENSE Version 1\.1/)).toBeTruthy();
  });
});

describe('“Is my data leaving?”', () => {
  it('says no where the page asked for nothing but files of the app, and lists each', async () => {
    await openAt('/settings/about');
    expect(screen.getByText(words.no(2))).toBeTruthy();
    expect(screen.getByText(words.other)).toBeTruthy();
    expect(screen.getByText('/assets/app-12345678.js')).toBeTruthy();
    expect(document.body.textContent).not.toContain('typed');
  });

  it('counts on while the page is open', async () => {
    await openAt('/settings/about');
    note(`${here}/assets/later-12345678.js`);
    act(() => told.forEach((tell) => tell()));
    expect(screen.getByText(words.no(3))).toBeTruthy();
    expect(screen.getByText('/assets/later-12345678.js')).toBeTruthy();
    goTo('/settings');
    await atHeading(settingsWords.heading);
    expect(told.size).toBe(0);
  });

  it.each(['https://elsewhere.example/pixel?x=1', `${here}/collect?x=1`])(
    'says yes first, and to whom, where the page asked for anything else: %s',
    async (address) => {
      await openAt('/settings/about');
      expect(screen.getByRole('alert').textContent).toBe('');
      note(`${address}#typed`);
      act(() => told.forEach((tell) => tell()));
      const alert = within(screen.getByRole('alert'));
      expect(alert.getByText(words.yes(1))).toBeTruthy();
      expect(alert.getByText(address.replace(here, ''))).toBeTruthy();
      expect(screen.queryByText(words.other)).toBeNull();
      expect(screen.queryByText(/^No\. Since/)).toBeNull();
      expect(document.body.textContent).not.toContain('typed');
    },
  );
});
