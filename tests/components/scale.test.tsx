// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { Scale } from '../../src/components/scale';

afterEach(cleanup);
const person = userEvent.setup({ delay: null });

function draw(value: number | undefined): number[] {
  const chosen: number[] = [];
  render(
    <Scale
      legend="How loud?"
      low="quiet"
      high="deafening"
      value={value}
      onChoose={(each) => chosen.push(each)}
    />,
  );
  return chosen;
}

it('is a group of the numbers from 0 to 10, its ends named', () => {
  draw(undefined);
  expect(screen.getByRole('group', { name: 'How loud?' })).toBeTruthy();
  const names = screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'));
  expect(names).toEqual(['0, quiet', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10, deafening']);
});

it('has nothing chosen before anything was, and zero can be', async () => {
  const chosen = draw(undefined);
  expect(screen.getAllByRole<HTMLInputElement>('radio').filter((radio) => radio.checked)).toHaveLength(0);
  await person.click(screen.getByRole('radio', { name: '0, quiet' }));
  await person.click(screen.getByRole('radio', { name: '10, deafening' }));
  expect(chosen).toEqual([0, 10]);
});

it('shows the number that is chosen', () => {
  draw(0);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '0, quiet' }).checked).toBe(true);
});

it('takes a tap on the number itself', async () => {
  const chosen = draw(undefined);
  await person.click(screen.getByText('7'));
  expect(chosen).toEqual([7]);
});
