// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginWords } from '../../src/content/interface/begin';
import { checkInWords as words } from '../../src/content/interface/check-in';
import { heavyWords } from '../../src/content/heavy-words';
import { measures } from '../../src/content/measures';
import { atHeading, follow, freshDevice, goOn, goTo, openAt, openRepair, person, press } from './app';
import { closeness, lookBack, rate, talked, written } from './looking-back';

beforeEach(freshDevice);
afterEach(() => vi.useRealTimers());

describe('looking back', () => {
  it('asks first whether anybody came to harm, with three answers of the same rank', async () => {
    await openRepair({}, written, '/check-in');
    await atHeading(words.safety.heading);
    for (const answer of [words.safety.no, words.safety.yes, words.safety.rather])
      expect(screen.getByRole('button', { name: answer })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
  });

  it('asks one thing a page after a talk, and ends with what was reported', async () => {
    await lookBack({ heatBefore: 7 }, closeness);
    await atHeading(words.talk.heading);
    await talked('talked');
    await atHeading(measures.heat.question);
    await rate(measures.heat.question, 2);
    await goOn();
    await atHeading(words.heard.heading);
    await rate(measures.heard.question, 6);
    await rate(measures['they-heard'].question, 5);
    await goOn();
    await atHeading(measures.closeness.question);
    expect(screen.queryByText(words.known(3))).toBeNull();
    expect(screen.queryByText(words.before)).toBeNull();
    await rate(measures.closeness.question, 6);
    expect(screen.getByText(words.known(3))).toBeTruthy();
    await goOn();
    await atHeading(measures.hurt.question);
    await rate(measures.hurt.question, 4);
    await rate(words.before, 8);
    await goOn();
    await atHeading(measures.hope.question);
    await goOn();
    await atHeading(words.words.heading);
    await person.type(screen.getByLabelText(words.words.helped.talked), 'The walk.');
    await press(words.last);
    await atHeading(words.reported.heading);
    for (const drawn of [
      words.reported.drawn('Heat', 7, 2),
      words.reported.drawn('Closeness', 3, 6),
      words.reported.drawn('Hurt', 8, 4),
    ])
      expect(screen.getByRole('img', { name: drawn })).toBeTruthy();
    expect(screen.getByText(words.reported.onlyNow(6)).previousElementSibling?.textContent).toBe(
      'Feeling heard',
    );
    expect(screen.getByText('The walk.')).toBeTruthy();
    // It began today, too.
    expect(screen.getByText(words.reported.saysOne)).toBeTruthy();
    expect(screen.queryByText(words.reported.says)).toBeNull();
  });

  it('shows the same numbers as a table, and which were only remembered', async () => {
    await lookBack({}, closeness);
    await talked('talked');
    await press(words.finish);
    await follow(words.reported.change);
    for (let at = 0; at < 4; at += 1) await goOn();
    await atHeading(measures.hurt.question);
    await rate(words.before, 8);
    await rate(measures.hurt.question, 4);
    await press(words.finish);
    await atHeading(words.reported.heading);
    await person.click(screen.getByText(words.reported.table));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      `Closeness3${words.reported.open}`,
      `Hurt8 (${words.reported.remembered})4`,
    ]);
  });

  it('keeps what was answered over a reload, which asks the first question once more', async () => {
    const id = await lookBack();
    await talked('went-badly');
    await rate(measures.heat.question, 6);
    await waitFor(() => expect(screen.getByText('Saved on this device')).toBeTruthy());
    await openAt(`/repair/${id}/check-in/heat`);
    await atHeading(words.safety.heading);
    expect(screen.getByText(words.safety.again)).toBeTruthy();
    await press(words.safety.no);
    await atHeading(measures.heat.question);
    expect((screen.getByRole('radio', { name: '6' }) as HTMLInputElement).checked).toBe(true);
  });

  it('lets a number be left open again', async () => {
    await lookBack();
    await talked('talked');
    await rate(measures.heat.question, 6);
    await press(words.leaveOpenOf(measures.heat.question));
    expect((screen.getByRole('radio', { name: '6' }) as HTMLInputElement).checked).toBe(false);
    await press(words.finish);
    await atHeading(words.reported.heading);
    expect(screen.getByText(words.reported.nothing)).toBeTruthy();
  });

  it('asks what became of the talk before anything else, whatever address is typed', async () => {
    const id = await lookBack();
    goTo(`/repair/${id}/check-in/hope`);
    await atHeading(words.talk.heading);
    goTo(`/repair/${id}/check-in/reported`);
    await atHeading(words.talk.heading);
    await goOn();
    expect((await screen.findByRole('alert')).textContent).toBe(beginWords.chooseOne);
  });

  it('offers to settle where it is still hot', async () => {
    await lookBack();
    await talked('went-badly');
    await rate(measures.heat.question, 8);
    expect(screen.getByRole('link', { name: words.settle })).toBeTruthy();
    await rate(measures.heat.question, 3);
    expect(screen.queryByRole('link', { name: words.settle })).toBeNull();
  });

  it('hears heavy words, and keeps the coach out', async () => {
    await lookBack();
    await talked('no-answer');
    for (let at = 0; at < 3; at += 1) await goOn();
    await atHeading(words.words.heading);
    await person.type(
      screen.getByLabelText(words.words.left['no-answer']),
      'You never answer. They would be better off without me.',
    );
    expect(await screen.findByText(heavyWords.says)).toBeTruthy();
    expect(document.querySelector('mark')).toBeNull();
  });

  it('begins another one on another day, and knows what was remembered before', async () => {
    const id = await lookBack();
    await talked('talked');
    goTo(`/repair/${id}/check-in/hurt`);
    await rate(words.before, 8);
    await waitFor(() => expect(screen.getByText('Saved on this device')).toBeTruthy());
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * 86_400_000 });
    await openAt(`/repair/${id}/check-in`);
    await press(words.safety.no);
    await atHeading(words.talk.heading);
    expect(screen.queryAllByRole('radio', { checked: true })).toHaveLength(0);
    await talked('talked');
    goTo(`/repair/${id}/check-in/hurt`);
    await rate(measures.hurt.question, 2);
    expect(screen.getByText(words.knownRemembered(8))).toBeTruthy();
    expect(screen.queryByText(words.before)).toBeNull();
    goTo(`/repair/${id}/review`);
    expect(await screen.findAllByText(new RegExp(`· ${words.outcomes.talked}$`))).toHaveLength(2);
  });
});
