// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { homeWords } from '../../src/content/interface/home';
import { promptWords } from '../../src/content/interface/prompt';
import { repairsWords as words } from '../../src/content/interface/repairs';
import { exampleId } from '../../src/pages/repair/addresses';
import { stories } from '../../src/content/stories';
import { address, atHeading, follow, freshDevice, openAt, openRepair, person, press, text } from './app';

beforeEach(freshDevice);
afterEach(() => vi.restoreAllMocks());

const rows = (): Promise<HTMLElement[]> => screen.findAllByRole('listitem');

describe('the list of repairs', () => {
  it('says that nothing is kept before anything is', async () => {
    await openAt('/repairs');
    expect(await screen.findByText(words.empty)).toBeTruthy();
    expect(screen.getByRole('link', { name: words.begin })).toBeTruthy();
  });

  it('lists them newest first, each with who it is about and how much is answered', async () => {
    await openRepair({ name: 'Iris' }, { camera: text('The jar fell.') });
    await openRepair({ name: 'Otto' }, { camera: text('The bus left.'), story: text('Without me.') });
    await openAt('/repairs');
    const [first, second, ...more] = await rows();
    expect(first?.textContent).toContain('Otto');
    expect(first?.textContent).toContain(words.answers(2));
    expect(second?.textContent).toContain('Iris');
    expect(second?.textContent).toContain(words.answers(1));
    expect(more).toHaveLength(0);
  });

  it('shows nothing that was written, nor which path beside the walk it is', async () => {
    await openRepair({ path: 'for-myself', rupture: 'met-with-silence' }, { camera: text('The jar fell.') });
    await openRepair({ path: 'may-be-afraid-of-me', rupture: 'met-with-silence' });
    await openAt('/repairs');
    const titles = (await rows()).map((row) => row.querySelector('[translate="no"]')?.textContent);
    expect(titles).toEqual([`A friend · ${words.noType}`, `A friend · ${words.noType}`]);
    expect(document.body.textContent).not.toContain('The jar fell.');
  });

  it('opens one where the person stands', async () => {
    await openRepair({ name: 'Iris' }, { 'opening-rough': text('Hm.') });
    await openAt('/');
    await follow(homeWords.resume);
    await person.click(within((await rows())[0] as HTMLElement).getByRole('link'));
    await waitFor(() => expect(address()).toMatch(/\/naming\/camera$/));
  });

  it('never lists an example', async () => {
    await openAt(`/repair/${exampleId(stories[0]?.id ?? '')}/review`);
    await openAt('/repairs');
    expect(await screen.findByText(words.empty)).toBeTruthy();
  });

  it('says when it cannot be read, and tries again', async () => {
    await openRepair({ name: 'Iris' });
    const refuse = vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await openAt('/repairs');
    expect((await screen.findByRole('alert')).textContent).toContain(words.failed);
    refuse.mockRestore();
    await press(words.tryAgain);
    expect(await rows()).toHaveLength(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('erasing', () => {
  const title = `Iris · ${words.noType}`;

  it('asks first, and a no keeps it', async () => {
    await openRepair({ name: 'Iris' });
    await openAt('/repairs');
    await rows();
    await press(words.eraseOf(title));
    const dialog = screen.getByRole('dialog', { name: words.sureHeading });
    await person.click(within(dialog).getByRole('button', { name: words.no }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await openAt('/repairs');
    expect(await rows()).toHaveLength(1);
  });

  it('takes it off the device and says so', async () => {
    const id = await openRepair({ name: 'Iris' });
    await openRepair({ name: 'Otto' });
    await openAt('/repairs');
    await rows();
    await press(words.eraseOf(title));
    await press(words.yes);
    expect(await screen.findByText(words.erased)).toBeTruthy();
    expect((await rows()).map((row) => row.textContent).join()).not.toContain('Iris');
    await openAt('/repairs');
    expect(await rows()).toHaveLength(1);
    await openAt(`/repair/${id}`);
    await atHeading(promptWords.missingTitle);
  });

  it('says so when the browser refuses, and keeps it', async () => {
    await openRepair({ name: 'Iris' });
    await openAt('/repairs');
    await rows();
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await press(words.eraseOf(title));
    await press(words.yes);
    expect(await screen.findByText(words.notErased)).toBeTruthy();
    expect(await rows()).toHaveLength(1);
  });
});
