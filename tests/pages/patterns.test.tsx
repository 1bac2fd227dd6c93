// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkInWords } from '../../src/content/interface/check-in';
import { patternsWords as words } from '../../src/content/interface/patterns';
import { repairsWords } from '../../src/content/interface/repairs';
import { measures } from '../../src/content/measures';
import type { Answer } from '../../src/content/schema';
import {
  address,
  atHeading,
  follow,
  freshDevice,
  goTo,
  openAt,
  openRepair,
  person,
  press,
  text,
} from './app';
import { closeness, lookBack, rate, talked, written } from './looking-back';

beforeEach(freshDevice);
afterEach(() => vi.restoreAllMocks());

const loop = (mine: string): Record<string, Answer> => ({
  loop: { kind: 'loop', mine, theirs: 'ask again', thenI: '', under: 'afraid' },
});

/** A repair that was looked back on, with how close they feel now. */
async function lookedBack(now: number, about = {}): Promise<string> {
  const id = await lookBack(about, closeness);
  await talked('talked');
  goTo(`/repair/${id}/check-in/closeness`);
  await rate(measures.closeness.question, now);
  await waitFor(() => expect(screen.getByText('Saved on this device')).toBeTruthy());
  return id;
}

describe('what comes back', () => {
  it('says that there is nothing yet where there is nothing', async () => {
    await openAt('/repairs/patterns');
    expect(await screen.findByText(words.empty)).toBeTruthy();
    expect(screen.getByRole('link', { name: words.begin })).toBeTruthy();
  });

  it('is reached from the list, once something is there', async () => {
    await openAt('/repairs');
    await screen.findByText(repairsWords.empty);
    expect(screen.queryByRole('link', { name: words.link })).toBeNull();
    await openRepair({}, written);
    await openAt('/repairs');
    await follow(words.link);
    await atHeading(words.heading);
    expect(address()).toBe('/repairs/patterns');
  });

  it('shows one repair as what it is, and calls it no pattern', async () => {
    await lookedBack(6);
    await openAt('/repairs/patterns');
    expect((await screen.findByText(/^From one repair\./)).textContent).toContain(words.few);
    const drawn = checkInWords.reported.drawn('Closeness', 3, 6);
    expect(screen.getByRole('img', { name: drawn })).toBeTruthy();
    expect(screen.queryByText(words.loops.heading)).toBeNull();
    expect(screen.queryByText(words.steps.heading)).toBeNull();
  });

  it('speaks of one repair as of one', async () => {
    await openRepair({}, written);
    await openAt('/repairs/patterns');
    const said = await screen.findByText(/^From one repair\./);
    expect(said.textContent).toContain('You have not looked back on it yet.');
    expect(words.from(1, 1)).toBe('From one repair. You looked back on it.');
    expect(words.from(3, 0)).toBe('From 3 repairs. You have not looked back on any of them yet.');
    expect(words.from(3, 1)).toBe('From 3 repairs. You looked back on one of them.');
  });

  it('says where nothing was looked back on yet what would show', async () => {
    await openRepair({}, written);
    await openAt('/repairs/patterns');
    expect(await screen.findByText(words.moves.none)).toBeTruthy();
    expect(screen.getByText(words.months.count(1))).toBeTruthy();
  });

  it('tells in one sentence which way it went, with each number in a table', async () => {
    await lookedBack(6);
    await lookedBack(3, { name: 'Iris' });
    await lookedBack(5, { name: 'Otto' });
    await openAt('/repairs/patterns');
    const { sentence, same, closer } = words.moves;
    expect(await screen.findByText(sentence('Closeness', [same(1), closer(2)]))).toBeTruthy();
    await person.click(screen.getByText(words.moves.table('Closeness')));
    const table = screen.getByRole('table', { name: words.moves.tableOf('Closeness') });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent?.slice(-2))).toEqual(['35', '33', '36']);
    // Nobody is named: no two people are laid side by side.
    expect(screen.getByRole('main').textContent).not.toMatch(/Iris|Otto/);
  });

  it('knows a circle again, and says it in the person’s own words', async () => {
    await openRepair({}, loop('go quiet and clean'));
    await openRepair({}, loop('shout'));
    await openRepair({}, loop('went quiet, cleaning'));
    await openAt('/repairs/patterns');
    const section = await screen.findByRole('region', { name: words.loops.heading });
    expect(within(section).getByText(words.loops.times(2))).toBeTruthy();
    expect(within(section).getByText('went quiet, cleaning')).toBeTruthy();
    expect(section.textContent).not.toContain('shout');
  });

  it('shows nothing of what was written for oneself', async () => {
    await openRepair({ path: 'for-myself' }, { ...written, ...loop('go quiet') });
    await openRepair({ reach: 'no-contact' }, { ...written, ...loop('go quiet') });
    await openAt('/repairs/patterns');
    expect(await screen.findByText(words.empty)).toBeTruthy();
  });

  it('says when it cannot be read, and tries again', async () => {
    await openRepair({}, written);
    const refuse = vi.spyOn(IDBIndex.prototype, 'openKeyCursor').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await openAt('/repairs/patterns');
    expect((await screen.findByRole('alert')).textContent).toContain(words.failed);
    refuse.mockRestore();
    await press(words.tryAgain);
    expect(await screen.findByText(words.moves.none)).toBeTruthy();
  });
});

describe('searching the list', () => {
  const { search } = repairsWords;
  const rows = (): readonly string[] =>
    screen
      .queryAllByRole('listitem')
      .map((row) => row.querySelector('[translate="no"]')?.textContent?.split(' · ')[0] ?? '');

  async function eight(): Promise<void> {
    for (const name of ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gus'])
      await openRepair(
        { name },
        { camera: text(name === 'Cleo' ? 'Der Blumentopf fiel.' : 'The jar fell.') },
      );
    await openRepair({ relationship: 'partner', rupture: 'missed-bid' }, written);
    await openAt('/repairs');
    await waitFor(() => expect(rows()).toHaveLength(8));
  }

  it('is not there where all are seen at one look', async () => {
    await openRepair({}, written);
    await openAt('/repairs');
    await screen.findAllByRole('listitem');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('finds by what was written, who and what happened, and shows all again', async () => {
    await eight();
    const box = screen.getByLabelText(search.label);
    await person.type(box, 'BLUMENTOPF{Enter}');
    expect(await screen.findByText(search.found(1))).toBeTruthy();
    expect(rows()).toEqual(['Cleo']);
    await person.clear(box);
    await person.selectOptions(screen.getByLabelText(search.who), 'A friend');
    expect(await screen.findByText(search.found(7))).toBeTruthy();
    await person.selectOptions(screen.getByLabelText(search.who), search.anyone);
    await person.selectOptions(screen.getByLabelText(search.what), 'missed-bid');
    expect(await screen.findByText(search.found(1))).toBeTruthy();
    expect(rows()).toEqual(['My partner']);
    await person.type(box, 'nothing like it{Enter}');
    expect(await screen.findByText(search.found(0))).toBeTruthy();
    await press(search.clear);
    expect(rows()).toHaveLength(8);
    expect(address()).toBe('/repairs');
  });

  it('erases what it found, and finds it no more', async () => {
    await eight();
    await person.type(screen.getByLabelText(search.label), 'Cleo{Enter}');
    await screen.findByText(search.found(1));
    await press(repairsWords.eraseOf(`Cleo · ${repairsWords.noType}`));
    await press(repairsWords.yes);
    expect(await screen.findByText(search.found(0))).toBeTruthy();
  });
});
