// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginWords } from '../../src/content/interface/begin';
import { checkInWords as words } from '../../src/content/interface/check-in';
import { repairsWords } from '../../src/content/interface/repairs';
import { supportWords } from '../../src/content/interface/support';
import { wordsWords } from '../../src/content/interface/words';
import { heavyWords } from '../../src/content/heavy-words';
import { measures } from '../../src/content/measures';
import { walkContent } from '../../src/content/walk-content';
import type { Outcome } from '../../src/domain/check-in';
import {
  address,
  atHeading,
  choose,
  follow,
  freshDevice,
  goOn,
  goTo,
  openAt,
  openRepair,
  person,
  press,
  text,
} from './app';

beforeEach(freshDevice);
afterEach(() => vi.useRealTimers());

const written = { camera: text('The jar fell.'), 'opening-rough': text('About the jar.') };
const closeness = { closeness: { kind: 'scale', value: 3, text: '' } } as const;
const labelOf = (outcome: Outcome): string =>
  words.talk.options.find(({ id }) => id === outcome)?.label ?? outcome;

/** Picks a number of the scale with this name. */
async function rate(question: string, value: number): Promise<void> {
  const group = await screen.findByRole('group', { name: question });
  const radio = within(group)
    .getAllByRole('radio')
    .find((each) => new RegExp(`^${value}\\b`).test(each.getAttribute('aria-label') ?? ''));
  await person.click(radio as HTMLElement);
}

/** Opens a repair's check-in, and says that nobody came to harm. */
async function lookBack(...[about, answers]: Parameters<typeof openRepair>): Promise<string> {
  const id = await openRepair(about, { ...written, ...answers }, '/check-in');
  await press(words.safety.no);
  return id;
}

async function talked(outcome: Outcome): Promise<void> {
  await choose(labelOf(outcome));
  await goOn();
}

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
    expect(screen.getByText(words.reported.says)).toBeTruthy();
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
