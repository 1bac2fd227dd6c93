// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { frameWords } from '../../src/content/interface/frame';
import { notFoundWords } from '../../src/content/interface/not-found';
import { promptWords } from '../../src/content/interface/prompt';
import { BrokenPage } from '../../src/pages/broken-page';
import { freshDevice, heading, openAt } from './app';

beforeEach(freshDevice);
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

function Breaks(): never {
  throw new Error('broke on purpose');
}

const leadsTo = (name: string): string | null => screen.getByRole('link', { name }).getAttribute('href');

describe('where something went wrong', () => {
  it('a page that broke says that what was saved still is, and leads back, and to people', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <BrokenPage at="here">
        <Breaks />
      </BrokenPage>,
    );
    expect(heading().textContent).toBe(frameWords.brokeTitle);
    expect(screen.getByText(frameWords.broke).textContent).toContain('still saved');
    expect(screen.getByRole('button', { name: frameWords.reload })).toBeTruthy();
    expect(leadsTo(notFoundWords.home)).toBe('/');
    expect(leadsTo(frameWords.help)).toBe('/support');
  });

  it('an address with no page says that nothing is lost, and leads on, and to people', async () => {
    await openAt('/nowhere');
    expect(screen.getByText(notFoundWords.says).textContent).toContain('Nothing of yours is lost');
    expect(leadsTo(notFoundWords.home)).toBe('/');
    expect(leadsTo(frameWords.help)).toBe('/support');
  });

  it('a repair that is not here says what may have become of it, and leads to the others, and to people', async () => {
    await openAt('/repair/nobody');
    expect(heading().textContent).toBe(promptWords.missingTitle);
    expect(screen.getByText(promptWords.missing)).toBeTruthy();
    expect(leadsTo(promptWords.toRepairs)).toBe('/repairs');
    expect(leadsTo(frameWords.help)).toBe('/support');
  });
});
