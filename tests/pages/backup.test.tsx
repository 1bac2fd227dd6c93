// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { backupWords as words } from '../../src/content/interface/backup';
import type { BackupFound, Inspected } from '../../src/domain/backup';
import { BackupSection } from '../../src/pages/settings/backup-section';

afterEach(cleanup);
const person = userEvent.setup({ delay: null });

const found: BackupFound = {
  made: Date.UTC(2026, 10, 21, 12),
  repairs: 4,
  from: Date.UTC(2026, 2, 3, 12),
  until: Date.UTC(2026, 10, 20, 12),
  fresh: 2,
  same: 1,
  fuller: 0,
  second: 1,
  rehearsals: 0,
  recordings: 0,
  rehearsedAnew: 0,
  sessions: 0,
  togetherAnew: 0,
  practices: 0,
  clients: 0,
  keys: 0,
  returns: 0,
  practiceAnew: 0,
  unreadable: 0,
  newer: 0,
  unknown: 0,
  missing: 0,
  settings: [],
  settingsHere: [],
};
const file = new File(['a file'], 'mend-backup-2026-11-21.mend.zip');
const passphrase = 'lamp river eleven coat';

type Props = Parameters<typeof BackupSection>[0];

function show(props: Partial<Props> = {}) {
  const given = {
    lastMade: undefined,
    hasLock: false,
    onMake: vi.fn<Props['onMake']>(() => Promise.resolve(undefined)),
    onInspect: vi.fn<Props['onInspect']>(() => Promise.resolve({ kind: 'found', found })),
    onRestore: vi.fn<Props['onRestore']>(() => Promise.resolve(true)),
    ...props,
  };
  render(<BackupSection {...given} />);
  return given;
}

const press = (name: string): Promise<void> => person.click(screen.getByRole('button', { name }));
const tick = (name: string): Promise<void> => person.click(screen.getByRole('checkbox', { name }));
const type = (label: string, text: string): Promise<void> => person.type(screen.getByLabelText(label), text);
async function pick(picked = file): Promise<void> {
  await person.click(screen.getByText(words.restoreHeading));
  await person.upload(screen.getByLabelText(words.pick), picked);
}

describe('making a backup', () => {
  it('says when the last one was made, or that none was', () => {
    show();
    expect(screen.getByText(words.never)).toBeTruthy();
    cleanup();
    show({ lastMade: found.made });
    expect(screen.getByText(/Last backup: November 21, 2026/)).toBeTruthy();
  });

  it('says where the file goes before it is made, and then that it is', async () => {
    const { onMake } = show();
    expect(screen.getByText(words.goesTo)).toBeTruthy();
    await press(words.make);
    expect(onMake).toHaveBeenCalledWith(undefined);
    expect(await screen.findByText(words.made)).toBeTruthy();
  });

  it('says that nobody can recover a passphrase before one is set', async () => {
    show();
    expect(screen.queryByLabelText(words.passphrase)).toBeNull();
    await tick(words.seal);
    const says = screen.getByText(words.noWayBack);
    const field = screen.getByLabelText(words.passphrase);
    expect(says.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('seals with a passphrase typed twice, then forgets it', async () => {
    const { onMake } = show();
    await tick(words.seal);
    await type(words.passphrase, passphrase);
    await type(words.again, passphrase);
    await press(words.make);
    expect(onMake).toHaveBeenCalledWith(passphrase);
    expect(await screen.findByText(words.made)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(words.passphrase).value).toBe('');
  });

  it('is sealed from the first where there is a lock, and says what lies open without', async () => {
    const { onMake } = show({ hasLock: true });
    expect(screen.getByText(words.sealHintLocked)).toBeTruthy();
    await press(words.make);
    expect(onMake).not.toHaveBeenCalled();
    await tick(words.seal);
    await press(words.make);
    expect(onMake).toHaveBeenCalledWith(undefined);
  });

  it('makes nothing with a passphrase that is short, or typed two ways', async () => {
    const { onMake } = show();
    await tick(words.seal);
    await type(words.passphrase, 'short');
    await press(words.make);
    expect(screen.getByRole('alert').textContent).toBe(words.tooShort(8));
    expect(document.activeElement).toBe(screen.getByLabelText(words.passphrase));
    await type(words.passphrase, ' no longer');
    await type(words.again, 'another one');
    expect(screen.getByRole('alert').textContent).toBe(words.notTheSame);
    await press(words.make);
    expect(document.activeElement).toBe(screen.getByLabelText(words.again));
    expect(onMake).not.toHaveBeenCalled();
  });

  it('hides what is typed until the person asks', async () => {
    show();
    await tick(words.seal);
    const types = () =>
      [words.passphrase, words.again].map((label) => screen.getByLabelText(label).getAttribute('type'));
    expect(types()).toEqual(['password', 'password']);
    await tick(words.show);
    expect(types()).toEqual(['text', 'text']);
  });

  it('says why when it cannot be made, thrown or told', async () => {
    show({ onMake: () => Promise.resolve('too-big') });
    await press(words.make);
    expect(await screen.findByText(words.refused['too-big'])).toBeTruthy();
    cleanup();
    show({ onMake: () => Promise.reject(new Error('no')) });
    await press(words.make);
    expect(await screen.findByText(words.refused.failed)).toBeTruthy();
  });

  it('makes one at a time', async () => {
    const onMake = vi.fn<Props['onMake']>(() => new Promise(() => undefined));
    show({ onMake });
    await press(words.make);
    await press(words.make);
    expect(onMake).toHaveBeenCalledTimes(1);
  });
});

describe('bringing a backup back', () => {
  it('shows what is in the file before anything changes', async () => {
    const { onInspect, onRestore } = show();
    await pick();
    expect(onInspect).toHaveBeenCalledWith(file, undefined);
    const heading = await screen.findByRole('heading', { name: words.foundHeading });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText(/4 repairs, from March 3, 2026 to November 20, 2026/)).toBeTruthy();
    const rows = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([words.fresh(2), words.second(1), words.same(1)]);
    expect(onRestore).not.toHaveBeenCalled();
    await press(words.restore);
    expect(onRestore).toHaveBeenCalledWith(found);
    expect(await screen.findByText(words.restored)).toBeTruthy();
  });

  it('changes nothing on a no', async () => {
    const { onRestore } = show();
    await pick();
    await screen.findByRole('heading', { name: words.foundHeading });
    await press(words.notNow);
    expect(screen.queryByText(words.foundHeading)).toBeNull();
    expect(onRestore).not.toHaveBeenCalled();
  });

  it('offers nothing to bring back where all of it is here', async () => {
    show({
      onInspect: () => Promise.resolve({ kind: 'found', found: { ...found, fresh: 0, second: 0, same: 4 } }),
    });
    await pick();
    expect(await screen.findByText(words.nothingNew)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.restore })).toBeNull();
  });

  it('says what could not be read, is newer, is kept aside or is missing', async () => {
    const odd = { ...found, unreadable: 1, newer: 2, unknown: 3, missing: 4 };
    show({ onInspect: () => Promise.resolve({ kind: 'found', found: odd }) });
    await pick();
    for (const says of [words.unreadable(1), words.newer(2), words.unknown(3), words.missing(4)])
      expect(await screen.findByText(says)).toBeTruthy();
  });

  it('says which settings are in it, which of them come back, and which stay as they were chosen here', async () => {
    const none = { ...found, fresh: 0, second: 0 };
    const held = { ...none, settings: ['appearance', 'country', 'lockAfter'] };
    show({ onInspect: () => Promise.resolve({ kind: 'found', found: held }) });
    await pick();
    expect(await screen.findByText(/Settings: how it looks, country, when it locks\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: words.restore })).toBeTruthy();
    cleanup();
    const here = { ...none, settingsHere: ['country', 'from-later'] };
    show({ onInspect: () => Promise.resolve({ kind: 'found', found: here }) });
    await pick();
    expect(await screen.findByText(words.settingsHere(['country', 'from-later']))).toBeTruthy();
    expect(screen.queryByText(/from-later/)).toBeNull();
    expect(screen.queryByRole('button', { name: words.restore })).toBeNull();
  });

  it('asks for the passphrase of a sealed file, and again when it does not open', async () => {
    const onInspect = vi.fn<Props['onInspect']>((_, typed) =>
      Promise.resolve<Inspected>(
        typed === undefined
          ? { kind: 'sealed' }
          : typed === passphrase
            ? { kind: 'found', found }
            : { kind: 'refused', reason: 'wrong-passphrase-or-damaged' },
      ),
    );
    show({ onInspect });
    await pick();
    expect(await screen.findByText(words.sealedAsks)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    await type(words.passphrase, 'lamp');
    await press(words.open);
    expect((await screen.findByRole('alert')).textContent).toBe(words.refused['wrong-passphrase-or-damaged']);
    await type(words.passphrase, passphrase.slice('lamp'.length));
    await press(words.open);
    expect(await screen.findByText(words.foundHeading)).toBeTruthy();
    expect(onInspect).toHaveBeenLastCalledWith(file, passphrase);
  });

  it.each(['empty', 'not-a-backup', 'cut-short', 'damaged', 'too-big', 'newer', 'failed'] as const)(
    'says in one sentence why a file is refused (%s), and that nothing changed',
    async (reason) => {
      show({ onInspect: () => Promise.resolve({ kind: 'refused', reason }) });
      await pick();
      const alert = await screen.findByRole('alert');
      expect(alert.textContent).toBe(`${words.refused[reason]} ${words.unchanged}`);
    },
  );

  it('says so when it could not be brought back, and offers it again', async () => {
    const onRestore = vi.fn<Props['onRestore']>(() => Promise.reject(new Error('no room')));
    show({ onRestore });
    await pick();
    await screen.findByText(words.foundHeading);
    await press(words.restore);
    expect((await screen.findByRole('alert')).textContent).toBe(words.notRestored);
    await press(words.restore);
    expect(onRestore).toHaveBeenCalledTimes(2);
  });

  it('never shows what is in one file for another that was picked later', async () => {
    let answer: (inspected: Inspected) => void = () => undefined;
    const slow = new Promise<Inspected>((resolve) => {
      answer = resolve;
    });
    const other = new File(['other'], 'other.mend.zip');
    show({
      onInspect: (picked) =>
        picked === other ? Promise.resolve({ kind: 'refused', reason: 'empty' }) : slow,
    });
    await pick();
    await person.upload(screen.getByLabelText(words.pick), other);
    await screen.findByRole('alert');
    await act(async () => {
      answer({ kind: 'found', found });
      await slow;
    });
    expect(screen.queryByText(words.foundHeading)).toBeNull();
    expect(screen.getByRole('alert')).toBeTruthy();
  });
});
