// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginWords } from '../../src/content/interface/begin';
import { checkInWords as words } from '../../src/content/interface/check-in';
import { repairsWords } from '../../src/content/interface/repairs';
import { supportWords } from '../../src/content/interface/support';
import { wordsWords } from '../../src/content/interface/words';
import { walkContent } from '../../src/content/walk-content';
import type { Outcome } from '../../src/domain/check-in';
import {
  address,
  atHeading,
  follow,
  freshDevice,
  goOn,
  goTo,
  openAt,
  openRepair,
  person,
  press,
} from './app';
import { lookBack, talked, written } from './looking-back';

beforeEach(freshDevice);
afterEach(() => vi.useRealTimers());

describe('what comes next', () => {
  it.each<[Outcome, readonly string[]]>([
    ['talked', [words.next['one-thing'].label, words.next.unresolved.label, words.next.stop.label]],
    [
      'went-badly',
      [
        words.next.settle.label,
        words.next.onlooker.label,
        words.next.rehearse.label,
        words.next.words.label,
        words.next.support.label,
        words.next.stop.label,
      ],
    ],
    ['not-talked', [words.next.words.label, words.next.rehearse.label, words.next.stop.label]],
    [
      'no-answer',
      [
        words.next.stop.label,
        words.next.unresolved.label,
        words.next['for-myself'].label,
        words.next.support.label,
      ],
    ],
  ])('is its own after “%s”, and stopping is always among it', async (outcome, labels) => {
    await lookBack({ rupture: 'met-with-silence', side: 'i-hurt-them' });
    await talked(outcome);
    await press(words.finish);
    await atHeading(words.reported.heading);
    const region = screen.getByRole('region', { name: words.next.heading });
    expect(
      within(region)
        .getAllByRole('link')
        .map((each) => each.textContent),
    ).toEqual(labels);
    expect(screen.getByText(words.says[outcome])).toBeTruthy();
    expect(screen.getByText(words.next.stop.says[outcome])).toBeTruthy();
  });

  it('begins kindly where it did not go well, and asks for no more than a little that helped', async () => {
    await lookBack({ rupture: 'met-with-silence', side: 'i-hurt-them' });
    await talked('went-badly');
    expect(await screen.findByText(words.wentBadly)).toBeTruthy();
    while (!screen.queryByRole('heading', { level: 1, name: words.words.heading })) {
      await goOn();
      await waitFor(() => expect(screen.queryByText(words.wentBadly)).toBeNull());
    }
    expect(screen.getByLabelText('Was there anything that helped, even a little?')).toBeTruthy();
    expect(screen.queryByLabelText('What helped?')).toBeNull();
    await press(words.last);
    await atHeading(words.reported.heading);
    expect(screen.queryByText(words.wentBadly)).toBeNull();
  });

  it('offers no calendar after silence, and none where nothing goes to a calendar', async () => {
    await lookBack();
    await talked('no-answer');
    await press(words.finish);
    await atHeading(words.reported.heading);
    expect(screen.queryByRole('button', { name: words.calendar.week })).toBeNull();
    await lookBack({ relationship: 'my-parent', under18: true });
    await talked('talked');
    await press(words.finish);
    await atHeading(words.reported.heading);
    expect(screen.queryByRole('button', { name: words.calendar.week })).toBeNull();
    expect(screen.getByText(words.youngSays)).toBeTruthy();
    await lookBack();
    await talked('talked');
    await press(words.finish);
    expect(await screen.findByRole('button', { name: words.calendar.week })).toBeTruthy();
  });

  it('asks what has to change the third time the same hurt is owned', async () => {
    const hurt = { side: 'i-hurt-them', rupture: 'broken-promise', name: 'Iris' } as const;
    await openRepair(hurt, written, '/review');
    await openRepair(hurt, written, '/review');
    expect(screen.queryByText(words.again.says)).toBeNull();
    await openRepair(hurt, written, '/review');
    expect(await screen.findByText(words.again.says)).toBeTruthy();
  });
});

describe('after anybody came to harm', () => {
  it.each([words.safety.yes, words.safety.rather])(
    '“%s” opens Support, and the rest is for oneself',
    async (answer) => {
      const id = await openRepair({}, written, '/check-in');
      await press(answer);
      await atHeading(supportWords.heading);
      expect(address()).toBe('/support');
      expect(screen.getByText(supportWords.turned.says)).toBeTruthy();
      await follow(supportWords.turned.toIt);
      await atHeading(walkContent.layouts['for-myself']?.opens?.title ?? '');
      await openAt(`/repair/${id}/check-in`);
      await atHeading(words.none.heading);
      await openAt(`/repair/${id}/review`);
      expect(screen.queryByText(words.section)).toBeNull();
      await openAt('/support');
      expect(screen.queryByText(supportWords.turned.says)).toBeNull();
    },
  );

  it('whoever meant something else gets back by way of the safety page, and only so', async () => {
    await openRepair({}, written, '/check-in');
    await press(words.safety.yes);
    await follow(supportWords.meantElse);
    await atHeading(beginWords.safety.heading);
    await press(beginWords.safety.rather);
    await atHeading(supportWords.heading);
    await follow(supportWords.meantElse);
    await press(beginWords.safety.none);
    await atHeading(words.safety.heading);
    await press(words.safety.no);
    await atHeading(words.talk.heading);
  });
});

describe('the offer to look back', () => {
  const later = (days: number): void => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * 86_400_000 });
  };

  it('is one quiet line at the list a day later, and gone a few days after', async () => {
    await openRepair({ name: 'Iris' }, written);
    await openAt('/repairs');
    await screen.findAllByRole('listitem');
    expect(screen.queryByText(words.due['a-day'])).toBeNull();
    later(1.5);
    await openAt('/repairs');
    expect(await screen.findByText(words.due['a-day'])).toBeTruthy();
    later(3);
    await openAt('/repairs');
    await screen.findAllByRole('listitem');
    expect(screen.queryByText(words.due['a-day'])).toBeNull();
  });

  it('leads to the check-in', async () => {
    const id = await openRepair({ name: 'Iris' }, written);
    later(7.5);
    await openAt('/repairs');
    const line = await screen.findByText(words.due['a-week']);
    await person.click(within(line).getByRole('link', { name: `Iris · ${repairsWords.noType}` }));
    await atHeading(words.safety.heading);
    expect(address()).toBe(`/repair/${id}/check-in`);
  });

  it('stands with the words too, and with the review', async () => {
    const id = await openRepair({}, written, '/words');
    expect(screen.getByRole('link', { name: words.link }).getAttribute('href')).toBe(
      `/repair/${id}/check-in`,
    );
    goTo(`/repair/${id}/review`);
    await screen.findByRole('region', { name: words.section });
    expect(screen.getByRole('link', { name: words.link })).toBeTruthy();
  });

  it('is in a calendar only when asked for', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 4, 6, 15) });
    await openRepair({}, written, '/words');
    const box = await screen.findByRole('checkbox', { name: wordsWords.lookBack });
    expect((box as HTMLInputElement).checked).toBe(false);
  });
});
