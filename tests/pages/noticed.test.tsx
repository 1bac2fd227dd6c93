// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { heavyWords } from '../../src/content/heavy-words';
import { promptWords } from '../../src/content/interface/prompt';
import { overOwning } from '../../src/content/over-owning';
import { freshDevice, openRepair, person } from './app';

beforeEach(freshDevice);

const type = async (words: string): Promise<void> => {
  await person.type((await screen.findAllByRole('textbox')).at(-1) as HTMLElement, words);
};

/** What a hand’s rest brings has come: that all is saved is seen only after a longer one. */
const rested = (): Promise<HTMLElement> => screen.findByText(promptWords.saved);

describe('heavy words', () => {
  it.each([
    ['the walk', {}, '/naming/camera'],
    ['the path for myself', { path: 'for-myself' }, '/for-myself/fm-what-happened'],
  ] as const)('are met on %s with one line and a number', async (_, about, at) => {
    await openRepair(about, {}, at);
    await type('Some nights I want to die.');
    expect(await screen.findByText(heavyWords.says)).toBeTruthy();
    expect(screen.getByRole('link', { name: '988' }).getAttribute('href')).toBe('tel:988');
    expect(screen.getByRole('link', { name: promptWords.callSupport }).getAttribute('href')).toBe('/support');
  });

  it('are said politely, and the line goes when they go', async () => {
    await openRepair({}, {}, '/naming/camera');
    await type('I want to die');
    const line = await screen.findByText(heavyWords.says);
    expect(line.closest('[aria-live="polite"]')).not.toBeNull();
    await person.clear(screen.getByRole('textbox'));
    await waitFor(() => expect(screen.queryByText(heavyWords.says)).toBeNull());
  });

  it('are not heard in ordinary ones', async () => {
    await openRepair({}, {}, '/naming/camera');
    await type('I want to die');
    await screen.findByText(heavyWords.says);
    await person.clear(screen.getByRole('textbox'));
    await waitFor(() => expect(screen.queryByText(heavyWords.says)).toBeNull());
    await type('I nearly died laughing at the parade.');
    await rested();
    expect(screen.queryByText(heavyWords.says)).toBeNull();
  });
});

describe('taking on more than one’s own part', () => {
  it('is met with a question on the walk', async () => {
    await openRepair({}, {}, '/owning/what-i-did');
    await type('It’s all my fault.');
    expect(await screen.findByText(overOwning.says)).toBeTruthy();
  });

  it('gives way to heavy words', async () => {
    await openRepair({}, {}, '/owning/what-i-did');
    await type('It’s all my fault. I want to die.');
    expect(await screen.findByText(heavyWords.says)).toBeTruthy();
    expect(screen.queryByText(overOwning.says)).toBeNull();
  });

  it('is let be where one writes for oneself', async () => {
    await openRepair({ path: 'for-myself' }, {}, '/for-myself/fm-what-happened');
    await type('It’s all my fault.');
    await rested();
    expect(screen.queryByText(overOwning.says)).toBeNull();
  });
});

describe('a word for what was done, where a feeling is asked', () => {
  it.each([
    ['ignored', 'I felt ignored.'],
    ['left out', 'I was left  out, again.'],
    ['taken for granted', 'Taken for granted'],
  ])('“%s” is offered a second word', async (word, typed) => {
    await openRepair({}, {}, '/naming/feelings');
    await type(typed);
    expect(screen.getByText(new RegExp(`^“${word}” tells what they did`))).toBeTruthy();
  });

  it('is not found inside another word', async () => {
    await openRepair({}, {}, '/naming/feelings');
    await type('Confused, unblamed.');
    expect(screen.queryByText(/tells what they did/)).toBeNull();
  });
});
