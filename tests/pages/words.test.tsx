// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wordsWords as words } from '../../src/content/interface/words';
import { walkContent } from '../../src/content/walk-content';
import type { About } from '../../src/domain/saved';
import { wordingOf } from '../../src/domain/wording';
import {
  address,
  atHeading,
  follow,
  freshDevice,
  goTo,
  openAt,
  openRepair,
  person,
  plainAbout,
  press,
  text,
} from './app';

beforeEach(() => {
  freshDevice();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 4, 12, 15) });
});
afterEach(() => vi.useRealTimers());

const titleOf = (card: string): string => walkContent.cards[card]?.title ?? '';
const shown = (): readonly (string | null)[] =>
  screen.getAllByRole('article').map((card) => card.getAttribute('aria-label'));
const card = (id: string): HTMLElement => screen.getByRole('article', { name: titleOf(id) });

const side: Partial<About> = { side: 'i-hurt-them' };
const answers = {
  opening: text('Can we talk about the aquarium?'),
  'what-i-did': text('i sold the aquarium on Monday'),
  'still-holds': text('I still want Sunday soup.'),
  unresolved: text('You may stay angry about the snails.'),
};
const openWords = (more = {}): Promise<string> => openRepair(side, { ...answers, ...more }, '/words');

describe('the words', () => {
  it('stand as cards, listening before owning, each with what to do after it', async () => {
    await openWords();
    expect(shown()).toEqual(['opening', 'ask', 'listen', 'own', 'holds'].map(titleOf));
    expect(card('own').textContent).toContain('I sold the aquarium on Monday.');
    expect(within(card('own')).getByText(new RegExp(walkContent.cards['own']?.stop ?? ''))).toBeTruthy();
  });

  it('can be edited, and go back to what the answers say', async () => {
    const id = await openWords();
    await press(words.editOf(titleOf('own')));
    const field = screen.getByRole('textbox', { name: words.editing(titleOf('own')) });
    await person.clear(field);
    await person.type(field, 'I sold it. On Monday.');
    await press(words.doneEditing);
    expect(within(card('own')).getByText('I sold it. On Monday.')).toBeTruthy();
    await screen.findByText('Saved on this device');
    await openAt(`/repair/${id}/words`);
    expect(within(card('own')).getByText('I sold it. On Monday.')).toBeTruthy();
    await press(words.editOf(titleOf('own')));
    await press(words.useComposed);
    await press(words.doneEditing);
    expect(card('own').textContent).toContain('I sold the aquarium on Monday.');
  });

  it('stay where they are while one is emptied to be written anew', async () => {
    const id = await openWords();
    await press(words.editOf(titleOf('opening')));
    await person.clear(screen.getByRole('textbox', { name: words.editing(titleOf('opening')) }));
    await screen.findByText('Saved on this device');
    await openAt(`/repair/${id}/words`);
    expect(shown()[0]).toBe(titleOf('opening'));
    await press(words.editOf(titleOf('opening')));
    await press(words.useComposed);
    expect(card('opening').textContent).toContain('Can we talk about the aquarium?');
  });

  it('keep an edit when the answer behind it changes, and say so', async () => {
    const id = await openWords();
    await press(words.editOf(titleOf('own')));
    await person.type(screen.getByRole('textbox', { name: words.editing(titleOf('own')) }), ' Mine alone.');
    goTo(`/repair/${id}/owning/what-i-did`);
    await atHeading(wordingOf(walkContent, { ...plainAbout, ...side }, 'what-i-did').question);
    await person.type(screen.getByRole('textbox'), ' at noon');
    goTo(`/repair/${id}/words`);
    expect(await screen.findByText(words.behind)).toBeTruthy();
    expect(card('own').textContent).toContain('Mine alone.');
    await press(words.keepMine);
    expect(screen.queryByText(words.behind)).toBeNull();
    expect(card('own').textContent).toContain('Mine alone.');
    expect(card('own').textContent).not.toContain('at noon');
  });

  it('take the new answer when it is wanted', async () => {
    const id = await openWords();
    await press(words.editOf(titleOf('own')));
    await person.type(screen.getByRole('textbox', { name: words.editing(titleOf('own')) }), ' Mine alone.');
    goTo(`/repair/${id}/owning/what-i-did`);
    await atHeading(wordingOf(walkContent, { ...plainAbout, ...side }, 'what-i-did').question);
    await person.type(screen.getByRole('textbox'), ' at noon');
    goTo(`/repair/${id}/words`);
    await screen.findByText(words.behind);
    await press(words.useNew);
    expect(card('own').textContent).toContain('I sold the aquarium on Monday at noon.');
    expect(card('own').textContent).not.toContain('Mine alone.');
  });

  it('can be moved, and at an end stay where they are', async () => {
    const id = await openWords();
    await press(words.up(titleOf('own')));
    const moved = ['opening', 'ask', 'own', 'listen', 'holds'].map(titleOf);
    expect(shown()).toEqual(moved);
    const first = screen.getByRole('button', { name: words.up(titleOf('opening')) });
    expect(first.getAttribute('aria-disabled')).toBe('true');
    await person.click(first);
    await press(words.down(titleOf('holds')));
    expect(shown()).toEqual(moved);
    await screen.findByText('Saved on this device');
    await openAt(`/repair/${id}/words`);
    expect(shown()).toEqual(moved);
  });

  it('can be left out and taken back to their place', async () => {
    await openWords();
    await press(words.dropOf(titleOf('ask')));
    expect(shown()).not.toContain(titleOf('ask'));
    await press(words.takeBack(titleOf('ask')));
    expect(shown()).toEqual(['opening', 'ask', 'listen', 'own', 'holds'].map(titleOf));
    expect(screen.queryByRole('heading', { name: words.dropped })).toBeNull();
  });

  it('offer room for what is not there yet, with a door to its question', async () => {
    await openWords();
    const offers = screen.getByRole('region', { name: words.missing });
    expect(within(offers).queryByText(walkContent.cards['own']?.missing ?? '')).toBeNull();
    await person.click(within(offers).getByText(walkContent.cards['heard']?.missing ?? ''));
    await waitFor(() => expect(address()).toMatch(/\/making-space\/reflection$/));
  });

  it('leave out what is only offered until it is added', async () => {
    await openWords();
    expect(shown()).not.toContain(titleOf('unresolved'));
    await press(words.add(titleOf('unresolved')));
    expect(shown().at(-1)).toBe(titleOf('unresolved'));
    expect(card('unresolved').textContent).toContain('You may stay angry about the snails.');
  });

  it('never hold a private answer', async () => {
    await openWords({
      story: text('Zanzibar.'),
      value: text('Zanzibar.'),
      'their-version': text('Zanzibar.'),
    });
    expect(document.body.textContent).not.toContain('Zanzibar');
  });

  it('say so when there is nothing to say yet, and offer no way out', async () => {
    await openRepair({ reach: 'lost-touch' }, {}, '/words');
    expect(screen.getByText(words.empty)).toBeTruthy();
    expect(screen.queryByRole('region', { name: words.out })).toBeNull();
    await follow(words.lookOver);
    await atHeading('What you have so far');
  });
});

describe('the text message', () => {
  it('has at most 320 characters, however long the answers are, and says how many', async () => {
    const long = Array.from({ length: 40 }, (_, at) => `On day ${at} I fed the wrong fish.`).join(' ');
    await openWords({ 'what-i-did': text(long), apology: text(long) });
    const count = screen.getByText(/of 320 characters$/);
    const message = count.previousElementSibling?.textContent ?? '';
    expect(message.length).toBeGreaterThan(200);
    expect(message.length).toBeLessThanOrEqual(320);
    expect(count.textContent).toBe(words.messageLength(message.length));
  });
});
