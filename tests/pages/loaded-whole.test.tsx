// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { learnWords } from '../../src/content/interface/learn';
import { sourcesAddress } from '../../src/content/sources-address';

// Asked afresh: a store that another file of tests left holding something would be asked as well.
vi.resetModules();
const { SourcesPage } = await import('../../src/pages/learn/sources-page');
const { LoadedAt, mustLoad } = await import('../../src/pages/loaded-whole');
const { noteHolding } = await import('../../src/store/unsaved');

let isUnsaved = false;
noteHolding({ isUnsaved: () => isUnsaved, subscribe: () => () => undefined });

afterEach(() => {
  isUnsaved = false;
  cleanup();
});

const words = learnWords.sourcesPage;
const outward = (): readonly Element[] =>
  screen.getAllByRole('link').filter((link) => link.matches('main [rel]'));

function openSources(loadedAt: string): void {
  render(
    <MemoryRouter>
      <LoadedAt value={loadedAt}>
        <SourcesPage />
      </LoadedAt>
    </MemoryRouter>,
  );
}

describe('the sources', () => {
  it('are loaded whole, and so is whatever is opened from there; nothing else is', () => {
    expect(mustLoad('/learn', sourcesAddress)).toBe(true);
    expect(mustLoad(sourcesAddress, '/learn')).toBe(true);
    expect(mustLoad(sourcesAddress, sourcesAddress)).toBe(false);
    expect(mustLoad('/learn', '/support')).toBe(false);
    expect(mustLoad(undefined, sourcesAddress)).toBe(false);
  });

  it('are opened without a load where that would lose what is on no disk', () => {
    isUnsaved = true;
    expect(mustLoad('/begin/heat', sourcesAddress)).toBe(false);
  });

  it('have links where this document came with their list', () => {
    openSources(sourcesAddress);
    expect(outward().length).toBeGreaterThan(15);
    expect(screen.getByText(words.leads)).toBeTruthy();
  });

  it('have none elsewhere, and say why and how to get them', () => {
    openSources('/begin/heat');
    expect(outward()).toEqual([]);
    expect(screen.getByText(words.noLinks, { exact: false })).toBeTruthy();
    expect(screen.getByRole('link', { name: words.withLinks }).getAttribute('href')).toBe(sourcesAddress);
  });
});
