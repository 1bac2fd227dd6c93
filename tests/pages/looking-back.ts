import { screen, within } from '@testing-library/react';
import { checkInWords as words } from '../../src/content/interface/check-in';
import type { Outcome } from '../../src/domain/check-in';
import { choose, goOn, openRepair, person, press, text } from './app';

/** Enough to look back on. */
export const written = { camera: text('The jar fell.'), 'opening-rough': text('About the jar.') };
/** The walk asked how close they felt. */
export const closeness = { closeness: { kind: 'scale', value: 3, text: '' } } as const;
const labelOf = (outcome: Outcome): string =>
  words.talk.options.find(({ id }) => id === outcome)?.label ?? outcome;

/** Picks a number of the scale with this name. */
export async function rate(question: string, value: number): Promise<void> {
  const group = await screen.findByRole('group', { name: question });
  const radio = within(group)
    .getAllByRole('radio')
    .find((each) => new RegExp(`^${value}\\b`).test(each.getAttribute('aria-label') ?? ''));
  await person.click(radio as HTMLElement);
}

/** Opens a repair's check-in, and says that nobody came to harm. */
export async function lookBack(...[about, answers]: Parameters<typeof openRepair>): Promise<string> {
  const id = await openRepair(about, { ...written, ...answers }, '/check-in');
  await press(words.safety.no);
  return id;
}

/** Says what became of the talk, and goes on. */
export async function talked(outcome: Outcome): Promise<void> {
  await choose(labelOf(outcome));
  await goOn();
}
