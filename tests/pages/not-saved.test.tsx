// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { frameWords } from '../../src/content/interface/frame';
import { promptWords as words } from '../../src/content/interface/prompt';
import { contentsOf, makeVersion } from '../storage/given-older';
import { freshDevice, goOn, openAt, openRepair, person, press } from './app';

beforeEach(freshDevice);
afterEach(() => vi.restoreAllMocks());

const field = (): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>('textbox');

function refuseWrites(name: string) {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw Object.assign(new Error('refused'), { name });
  });
}

describe('a write that fails', () => {
  it.each([
    ['because the device is full', 'QuotaExceededError', words.notSaved.full],
    ['because the browser refuses', 'UnknownError', words.notSaved.failed],
  ])('%s is said, and the text stays', async (_, name, says) => {
    await openRepair({}, {}, '/naming/camera');
    refuseWrites(name);
    await person.type(field(), 'The tent was wet.');
    expect(await screen.findByText(says)).toBeTruthy();
    expect(screen.queryByText(words.saved)).toBeNull();
    expect(field().value).toBe('The tent was wet.');
    await goOn();
    await screen.findByRole('button', { name: words.tryAgain });
    await press(frameWords.back);
    expect(field().value).toBe('The tent was wet.');
  });

  it('offers the text as a file with every word in it', async () => {
    const files: File[] = [];
    const names: string[] = [];
    URL.createObjectURL = (file: File) => `blob:${files.push(file)}`;
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await openRepair({}, {}, '/naming/camera');
    refuseWrites('QuotaExceededError');
    await person.type(field(), 'The tent was wet.');
    await screen.findByText(words.notSaved.full);
    expect(screen.getByText(words.downloadNote)).toBeTruthy();
    await press(words.download);
    await waitFor(() => expect(files).toHaveLength(1));
    expect(await files[0]?.text()).toContain('The tent was wet.');
    expect(names).toEqual(['mend-repair.json']);
  });

  it('can be tried again, and is then on the device', async () => {
    const id = await openRepair({}, {}, '/naming/camera');
    const refuse = refuseWrites('QuotaExceededError');
    await person.type(field(), 'The tent was wet.');
    await screen.findByText(words.notSaved.full);
    refuse.mockRestore();
    await press(words.tryAgain);
    expect(await screen.findByText(words.saved)).toBeTruthy();
    await openAt(`/repair/${id}/naming/camera`);
    expect(field().value).toBe('The tent was wet.');
  });

  it('is made good by the next key that can be written', async () => {
    const id = await openRepair({}, {}, '/naming/camera');
    const refuse = refuseWrites('QuotaExceededError');
    await person.type(field(), 'The tent was we');
    await screen.findByText(words.notSaved.full);
    refuse.mockRestore();
    await person.type(field(), 't.');
    await screen.findByText(words.saved);
    await openAt(`/repair/${id}/naming/camera`);
    expect(field().value).toBe('The tent was wet.');
  });
});

describe('a browser that keeps nothing', () => {
  it('is told about before a word is written, and again beside every answer', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    await openRepair({}, {}, '/naming/camera');
    expect(await screen.findByText(frameWords.memoryOnly)).toBeTruthy();
    await person.type(field(), 'The tent was wet.');
    expect(await screen.findByText(words.inMemory)).toBeTruthy();
  });
});

describe('a device whose older repairs cannot be brought up to date', () => {
  it('says so, and not that nothing can be kept; nothing on it changes', async () => {
    const kept = { id: 'r1', kind: 'repair', changed: 1, revision: 1 };
    await makeVersion('mend', 1, { settings: [], repairs: [kept] });
    const before = await contentsOf('mend');
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    await openRepair({}, {}, '/naming/camera');
    expect(await screen.findByText(frameWords.notUpdated)).toBeTruthy();
    expect(screen.queryByText(frameWords.memoryOnly)).toBeNull();
    await person.type(field(), 'The tent was wet.');
    expect(await screen.findByText(words.inMemory)).toBeTruthy();
    expect(await contentsOf('mend')).toEqual(before);
    vi.restoreAllMocks();
    await openAt('/');
    await waitFor(() => expect(screen.queryByText(frameWords.notUpdated)).toBeNull());
    expect((await contentsOf('mend')).repairs).toEqual([{ ...kept, hand: '' }]);
  });
});
