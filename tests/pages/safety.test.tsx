// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { beginWords } from '../../src/content/interface/begin';
import { reviewWords } from '../../src/content/interface/review';
import { supportWords } from '../../src/content/interface/support';
import { walkContent } from '../../src/content/walk-content';
import {
  address,
  atHeading,
  choose,
  follow,
  freshDevice,
  goOn,
  openAt,
  openRepair,
  person,
  press,
} from './app';

beforeEach(freshDevice);

async function atSafety(): Promise<void> {
  await openAt('/begin/heat');
  await choose('4');
  await goOn();
  await choose('A friend');
  await goOn();
  await choose('Yes');
  await goOn();
  await atHeading(beginWords.safety.heading);
}

it.each([beginWords.safety.some, beginWords.safety.rather])(
  'opens Support after “%s”, and Support offers the way back',
  async (answer) => {
    await atSafety();
    await press(answer);
    await atHeading(supportWords.heading);
    expect(address()).toBe('/support');
    await follow(supportWords.meantElse);
    await atHeading(beginWords.safety.heading);
    await press(beginWords.safety.none);
    await atHeading(beginWords.what.heading);
  },
);

it('names every statement and none of them is a thing to tick', async () => {
  await atSafety();
  for (const statement of beginWords.safety.statements) expect(screen.getByText(statement)).toBeTruthy();
  expect(screen.queryAllByRole('checkbox')).toHaveLength(0);
});

it('lets nobody past the question by address after “something here is true”', async () => {
  await atSafety();
  await press(beginWords.safety.some);
  await openAt('/begin/what');
  await atHeading(beginWords.safety.heading);
});

it('shows Support the same, without a way back, to who did not come from the question', async () => {
  await openAt('/support');
  expect(screen.queryByRole('link', { name: supportWords.meantElse })).toBeNull();
  expect(screen.getByRole('link', { name: supportWords.forMyself })).toBeTruthy();
  expect(screen.getAllByRole('link', { name: supportWords.mayBeAfraid }).length).toBeGreaterThan(0);
});

it.each([
  [supportWords.forMyself, 'for-myself', 'for-myself'],
  [supportWords.mayBeAfraid, 'may-be-afraid-of-me', 'near-me'],
] as const)('opens the path “%s” from Support to its first question', async (door, path, step) => {
  const title = beginWords.ownPath[path].heading;
  const opens = walkContent.layouts[path]?.opens?.title ?? '';
  await openAt('/support');
  const region = screen.getByRole('region', { name: supportWords.waysHeading });
  await person.click(within(region).getByRole('link', { name: door }));
  await atHeading(title);
  await goOn();
  await atHeading(opens);
  await goOn();
  await waitFor(() => expect(address()).toContain(`/${step}/`));
});

it('asks about safety again when somebody who wanted no contact now wants it', async () => {
  const id = await openRepair({ reach: 'no-contact' }, {}, '/about/reach');
  await choose('Yes');
  await press(reviewWords.done);
  await atHeading(beginWords.safety.heading);
  await press(beginWords.safety.none);
  await waitFor(() => expect(address()).toBe(`/repair/${id}/review`));
});
