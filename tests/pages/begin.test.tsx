// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { findingQuestions } from '../../src/content/finding';
import { beginWords } from '../../src/content/interface/begin';
import { frameWords } from '../../src/content/interface/frame';
import { promptWords } from '../../src/content/interface/prompt';
import { repairsWords } from '../../src/content/interface/repairs';
import { walkContent } from '../../src/content/walk-content';
import {
  address,
  atHeading,
  choose,
  follow,
  freshDevice,
  goOn,
  goTo,
  heading,
  openAt,
  person,
  press,
} from './app';

beforeEach(freshDevice);

const labelOf = (options: readonly { readonly id: string; readonly label: string }[], id: string): string =>
  options.find((option) => option.id === id)?.label ?? '';
const whoIs = (id: string): string => labelOf(beginWords.who.options, id);
const yes = labelOf(beginWords.reach.options, 'can-talk');

async function isRefused(question: string): Promise<void> {
  await atHeading(question);
  await goOn();
  const asked = await screen.findByRole('alert');
  expect(asked.textContent).toBe(beginWords.chooseOne);
  await waitFor(() => expect(document.activeElement).toBe(asked));
  expect(heading().textContent).toBe(question);
}

/** Answers the questions up to this heading's page. */
async function asFarAsWhat(relationship = 'friend'): Promise<void> {
  await openAt('/begin/heat');
  await choose('3');
  await goOn();
  await choose(whoIs(relationship));
  if (relationship === 'my-parent') await choose('18 or older');
  await goOn();
  await choose(yes);
  await goOn();
  await press(beginWords.safety.none);
  await atHeading(beginWords.what.heading);
}

describe('going on', () => {
  it('waits at every question for a choice, with a sentence that takes the focus', async () => {
    await openAt('/begin/heat');
    const { heat, who, reach, safety, what, side, move, need, time } = beginWords;
    await isRefused(heat.heading);
    await choose('3');
    await goOn();
    await isRefused(who.heading);
    await choose(whoIs('friend'));
    await goOn();
    await isRefused(reach.heading);
    await choose(yes);
    await goOn();
    await atHeading(safety.heading);
    expect(screen.queryByRole('button', { name: frameWords.continue })).toBeNull();
    await press(safety.none);
    await isRefused(what.heading);
    await choose(what.other);
    await goOn();
    for (const question of [side, move, need, time]) {
      await isRefused(question.heading);
      await choose(question.options[0]?.label ?? '');
      await goOn();
    }
    await waitFor(() => expect(address()).toMatch(/^\/repair\/[0-9a-f-]{36}\/short-path\//));
  });

  it('asks where someone at work stands before it goes on', async () => {
    await openAt('/begin/heat');
    await choose('0');
    await goOn();
    await choose(whoIs('colleague'));
    await isRefused(beginWords.who.heading);
    expect(screen.getByRole('group', { name: beginWords.who.powerLegend })).toBeTruthy();
    await choose(labelOf(beginWords.who.powers, 'above'));
    await goOn();
    await atHeading(beginWords.reach.heading);
  });

  it('asks somebody with a parent how old they are before it goes on', async () => {
    await openAt('/begin/heat');
    await choose('0');
    await goOn();
    await choose(whoIs('my-parent'));
    await isRefused(beginWords.who.heading);
    expect(screen.getByRole('group', { name: beginWords.who.ageLegend })).toBeTruthy();
    await choose(labelOf(beginWords.who.ages, 'under-18'));
    await goOn();
    await atHeading(beginWords.reach.heading);
  });

  it('waits for how long ago a secret came out', async () => {
    await asFarAsWhat();
    const kind = Object.values(walkContent.ruptures).find(({ card }) => card.asksFoundOut);
    await choose(kind?.card.title ?? 'no kind asks');
    await isRefused(beginWords.what.heading);
    await choose(labelOf(beginWords.what.foundOuts, 'longer'));
    await goOn();
    await atHeading(beginWords.side.heading);
  });
});

describe('an address further than the answers reach', () => {
  it('leads to the first question when nothing is answered', async () => {
    await openAt('/begin/time');
    await atHeading(beginWords.heat.heading);
    expect(address()).toBe('/begin/heat');
  });

  it('leads to the first open question after a reload', async () => {
    await openAt('/begin/heat');
    await choose('2');
    await goOn();
    await choose(whoIs('friend'));
    await openAt('/begin/time');
    await atHeading(beginWords.reach.heading);
  });

  it('asks about safety again after a reload, whatever was answered there', async () => {
    await asFarAsWhat();
    await openAt('/begin/what');
    await atHeading(beginWords.safety.heading);
    expect(sessionStorage.getItem('mend-draft')).not.toMatch(/path|safety/i);
  });

  it('leads to the first question when there is no such question', async () => {
    await openAt('/begin/weather');
    await atHeading(beginWords.heat.heading);
  });
});

describe('being very stirred up', () => {
  it.each(['7', '10'])('leads at %s to three doors, with the walk beneath', async (heat) => {
    await openAt('/begin/heat');
    await choose(heat);
    await goOn();
    await atHeading(beginWords.hot.heading);
    for (const { title } of [beginWords.hot.settle, beginWords.hot.line, beginWords.hot.talk]) {
      expect(screen.getByRole('link', { name: new RegExp(`^${title}`) })).toBeTruthy();
    }
    await follow(beginWords.hot.walk);
    await atHeading(beginWords.who.heading);
  });

  it('is not assumed at six', async () => {
    await openAt('/begin/heat');
    await choose('6');
    await goOn();
    await atHeading(beginWords.who.heading);
  });
});

it('finds the kind by three questions and takes it', async () => {
  await asFarAsWhat();
  await follow(beginWords.what.find);
  await atHeading(findingQuestions[0].question);
  await choose('Loud');
  await goOn();
  await atHeading(findingQuestions[1].question);
  await goOn();
  await atHeading(findingQuestions[2].question);
  await goOn();
  await atHeading(beginWords.find.results);
  const guesses = screen.getAllByRole('button', { name: /^Take/ });
  expect(guesses).toHaveLength(4);
  const fits = guesses.map((guess) => {
    const kind = Object.values(walkContent.ruptures).find(({ card }) =>
      guess.textContent?.includes(card.title),
    );
    return kind?.card.fits['loud'] ?? 0;
  });
  expect(fits).toEqual([...fits].sort((a, b) => b - a));
  expect(fits[0]).toBeGreaterThan(0);
  const title = /“(.+)”/.exec(guesses[0]?.textContent ?? '')?.[1] ?? '';
  await person.click(guesses[0] as HTMLElement);
  await atHeading(beginWords.what.heading);
  const chosen = screen.getAllByRole<HTMLInputElement>('radio').find((radio) => radio.checked);
  expect(chosen?.closest('label')?.textContent).toContain(title);
});

it('keeps nothing of a repair that is not to be saved', async () => {
  await openAt('/begin/heat');
  await choose('1');
  await person.click(screen.getByRole('checkbox', { name: beginWords.heat.dontKeep }));
  await waitFor(() => expect(sessionStorage.getItem('mend-draft')).toBeNull());
  await goOn();
  await choose(whoIs('friend'));
  await goOn();
  await choose(labelOf(beginWords.reach.options, 'died'));
  await goOn();
  await press(beginWords.safety.none);
  await waitFor(() => expect(address()).toMatch(/^\/repair\//));
  await goOn();
  await person.type(await screen.findByRole('textbox'), 'The lighthouse in fog.');
  expect(screen.getByText(promptWords.notKept)).toBeTruthy();
  goTo('/repairs');
  expect(await screen.findByText(repairsWords.empty)).toBeTruthy();
});
