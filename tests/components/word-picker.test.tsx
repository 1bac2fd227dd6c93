// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { WordPicker } from '../../src/components/word-picker';

afterEach(cleanup);
const person = userEvent.setup({ delay: null });

const groups = [
  {
    title: 'Tired',
    items: [
      { id: 'weary', word: 'weary' },
      { id: 'worn-out', word: 'worn out' },
    ],
  },
  { title: 'Glad', items: [{ id: 'warm', word: 'warm' }] },
];

function Picker({ first = [] }: { first?: readonly string[] }) {
  const [chosen, setChosen] = useState(first);
  return (
    <WordPicker
      groups={groups}
      chosen={chosen}
      onChoose={setChosen}
      searchLabel="Search the words"
      nothingFound="No such word."
      countLabel={(count) => `${count} chosen`}
    />
  );
}

const search = (typed: string): Promise<void> => person.type(screen.getByRole('searchbox'), typed);
const words = (): readonly (string | null)[] =>
  screen.getAllByRole('checkbox', { hidden: true }).map((box) => box.closest('label')?.textContent ?? null);
const box = (name: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(name);
const isOpen = (group: string): boolean => screen.getByText(group).closest('details')?.open ?? false;

it('finds words anywhere in them, whatever the case, and opens where they are', async () => {
  render(<Picker />);
  expect(isOpen('Glad')).toBe(false);
  await search(' aR ');
  expect(words()).toEqual(['weary', 'warm']);
  expect(isOpen('Glad')).toBe(true);
  await person.clear(screen.getByRole('searchbox'));
  expect(words()).toEqual(['weary', 'worn out', 'warm']);
});

it('says when there is no such word', async () => {
  render(<Picker />);
  await search('zebra');
  expect(screen.getByText('No such word.')).toBeTruthy();
  expect(screen.queryByRole('checkbox', { hidden: true })).toBeNull();
});

it('takes as many as fit, in the order they were ticked, and says how many', async () => {
  render(<Picker />);
  await person.click(box('worn out'));
  await person.click(box('weary'));
  expect(screen.getByRole('status').textContent).toBe('2 chosen');
  await person.click(box('worn out'));
  expect(screen.getByRole('status').textContent).toBe('1 chosen');
  expect(box('weary').checked).toBe(true);
  expect(box('worn out').checked).toBe(false);
});

it('keeps what is chosen while something else is searched for', async () => {
  render(<Picker first={['weary']} />);
  await search('warm');
  await person.click(box('warm'));
  await person.clear(screen.getByRole('searchbox'));
  expect(box('weary').checked).toBe(true);
  expect(box('warm').checked).toBe(true);
});

it('opens the group of a word that is chosen already', () => {
  render(<Picker first={['warm']} />);
  expect(isOpen('Glad')).toBe(true);
});
