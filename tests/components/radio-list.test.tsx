// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { RadioList } from '../../src/components/radio-list';

afterEach(cleanup);
const person = userEvent.setup({ delay: null });

function Weather({ first, legend = 'How is the weather?' }: { first?: string; legend?: string }) {
  const [chosen, setChosen] = useState(first);
  return (
    <RadioList
      legend={legend}
      chosen={chosen}
      onChoose={setChosen}
      options={[
        { id: 'rain', label: 'Rain', hint: 'Bring a coat.', more: <p>How much rain?</p> },
        { id: 'sun', label: 'Sun' },
      ]}
    />
  );
}

const radio = (name: RegExp): HTMLInputElement => screen.getByRole<HTMLInputElement>('radio', { name });

it('is a group named by what is being chosen, with nothing chosen for anybody', () => {
  render(<Weather />);
  expect(screen.getByRole('group', { name: 'How is the weather?' })).toBeTruthy();
  expect(screen.getAllByRole<HTMLInputElement>('radio').map((each) => each.checked)).toEqual([false, false]);
});

it('holds one choice, by a tap on the words too', async () => {
  render(<Weather first="rain" />);
  expect(radio(/^Rain/).checked).toBe(true);
  await person.click(screen.getByText('Sun'));
  expect(radio(/^Rain/).checked).toBe(false);
  expect(radio(/^Sun/).checked).toBe(true);
});

it('reads the hint with its option', () => {
  render(<Weather />);
  expect(radio(/Bring a coat\.$/)).toBe(radio(/^Rain/));
});

it('asks more under the chosen option alone', async () => {
  render(<Weather />);
  expect(screen.queryByText('How much rain?')).toBeNull();
  await person.click(radio(/^Rain/));
  expect(screen.getByText('How much rain?')).toBeTruthy();
  await person.click(radio(/^Sun/));
  expect(screen.queryByText('How much rain?')).toBeNull();
});

it('does not mix with a second list on the same page', async () => {
  render(
    <>
      <Weather first="rain" />
      <Weather first="sun" legend="And tomorrow?" />
    </>,
  );
  await person.click(screen.getAllByRole('radio', { name: 'Sun' })[0] as HTMLElement);
  expect(screen.getAllByRole<HTMLInputElement>('radio', { name: 'Sun' }).map((each) => each.checked)).toEqual(
    [true, true],
  );
});
