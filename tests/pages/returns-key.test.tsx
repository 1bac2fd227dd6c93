// @vitest-environment jsdom
import { Blob as WholeBlob } from 'node:buffer';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { practiceSeenWords } from '../../src/content/interface/practice-seen';
import { keyWords as words } from '../../src/content/interface/returns-key';
import { returnsWords } from '../../src/content/interface/returns';
import { practices, therapist } from '../storage/given-practice';
import { goTo, heading, person, press } from './app';
import { disk, eachAtReturns, fileOf, keptReturns, takeIn, therapistHere, toReturns } from './returns-here';

eachAtReturns();

const filePassphrase = 'plums on the sill';
const usual = globalThis.Blob;
let saved: File[] = [];
beforeEach(() => {
  saved = [];
  // jsdom can neither make an address of a file nor save one, and lacks streams of bytes.
  vi.stubGlobal('Blob', WholeBlob);
  URL.createObjectURL = (file) => `blob:${saved.push(file as File)}`;
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  return () => {
    vi.stubGlobal('Blob', usual);
    vi.restoreAllMocks();
  };
});

async function toKey(): Promise<void> {
  goTo('/therapist/key');
  await screen.findByRole('heading', { name: words.heading });
  await screen.findByRole('heading', { name: words.read.heading });
}

/** Those of the key in use; the earlier ones have theirs further down. */
async function fourWords(): Promise<readonly (string | null)[]> {
  const section = await screen.findByRole('region', { name: words.four.heading });
  const list = await within(section).findByRole('list', { name: practiceSeenWords.four });
  return within(list)
    .getAllByRole('listitem')
    .map((each) => each.textContent);
}

async function backUp(): Promise<File> {
  await person.type(screen.getByLabelText(words.backup.passphrase), filePassphrase);
  await person.type(screen.getByLabelText(words.backup.again), filePassphrase);
  await press(words.backup.make);
  await screen.findByText(words.backup.made, undefined, { timeout: 20_000 });
  const [file] = saved;
  if (!file) throw new Error('no file was saved');
  return file;
}

async function readIn(file: File, passphrase = filePassphrase): Promise<void> {
  await person.upload(screen.getByLabelText(words.read.file), file);
  await person.type(screen.getByLabelText(words.read.passphrase), passphrase);
  await press(words.read.read);
}

describe('the key', () => {
  it('is not there before the first practice, and the page says so', async () => {
    await therapistHere({ hasKey: false });
    await toKey();
    expect(screen.getByText(words.none)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.move.move })).toBeNull();
  });

  it('is backed up sealed, with the loss said before, and the day put down', async () => {
    await therapistHere();
    await toKey();
    expect(screen.getByText(words.backup.warning)).toBeTruthy();
    expect(screen.getByText(words.backup.never)).toBeTruthy();
    const file = await backUp();
    expect(screen.queryByText(words.backup.never)).toBeNull();
    expect(await file.text()).not.toContain('AGE-SECRET-KEY');
    expect(await practices.openKeyFile(file, filePassphrase)).toEqual({
      kind: 'key',
      identity: therapist.identity,
      recipient: therapist.recipient,
    });
  }, 60_000);

  it('is asked for a passphrase that is long enough, twice the same', async () => {
    await therapistHere();
    await toKey();
    await person.type(screen.getByLabelText(words.backup.passphrase), 'short');
    await press(words.backup.make);
    expect(await screen.findByText(words.backup.tooShort)).toBeTruthy();
    await person.type(screen.getByLabelText(words.backup.passphrase), ' but longer');
    await press(words.backup.make);
    expect(await screen.findByText(words.backup.differs)).toBeTruthy();
    expect(saved).toEqual([]);
  });

  it('on a new device is read in from its file, and then opens what comes', async () => {
    const file = await practices.sealKey(therapist.identity, filePassphrase);
    await therapistHere({ hasKey: false, sets: [] });
    await toKey();
    await press(words.read.read);
    expect(await screen.findByText(words.read.noFile)).toBeTruthy();
    await readIn(file, 'another passphrase');
    expect(await screen.findByText(words.read.wrong, undefined, { timeout: 20_000 })).toBeTruthy();
    expect(await (await disk()).listPractices('key')).toEqual([]);
    await person.clear(screen.getByLabelText(words.read.passphrase));
    await readIn(file);
    await screen.findByText(words.read['in-use'], undefined, { timeout: 20_000 });
    const places = await practices.fourWords(therapist.recipient);
    const { wordList } = await import('../../src/content/word-list');
    expect(await fourWords()).toEqual(places.map((at) => wordList[at]));
    await toReturns();
    await takeIn(await fileOf());
    expect(await keptReturns()).toHaveLength(1);
  }, 90_000);

  it('gives way to a new one with other words, and still opens what was sealed to it', async () => {
    await therapistHere();
    await toKey();
    const before = await fourWords();
    await press(words.move.move);
    await press(words.move.yes);
    await screen.findByText(words.move.moved);
    const now = await fourWords();
    expect(now).not.toEqual(before);
    const keys = await (await disk()).listPractices('key');
    expect(keys).toHaveLength(2);
    expect(keys.filter(({ retired }) => retired === undefined)).toHaveLength(1);
    expect(heading().textContent).toBe(words.heading);
    // The new one was never backed up, whatever is true of the old one.
    expect(screen.getAllByText(words.backup.never).length).toBeGreaterThan(0);
    await toReturns();
    await takeIn(await fileOf());
    expect(await keptReturns()).toHaveLength(1);
    expect(await screen.findByText(returnsWords.list.notBackedUp)).toBeTruthy();
  });
});
