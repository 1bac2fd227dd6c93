// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { LimitWords } from '../../src/components/limit-note';
import { LineField } from '../../src/components/line-field';
import { TextField } from '../../src/components/text-field';

afterEach(cleanup);
const person = userEvent.setup({ delay: null });

it.each([
  ['of one line', LineField],
  ['for one’s own words', TextField],
])('a field %s says so when it takes no more, and only then', async (_, Field) => {
  function Page() {
    const [value, setValue] = useState('');
    return (
      <LimitWords value={(most) => `${most} fit in`}>
        <Field label="Name" value={value} onChange={setValue} most={12} />
      </LimitWords>
    );
  }
  render(<Page />);
  await person.type(screen.getByRole('textbox'), 'Maximiliane');
  expect(screen.getByRole('status').textContent).toBe('');
  await person.type(screen.getByRole('textbox'), ' of');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Maximiliane ');
  expect(screen.getByRole('status').textContent).toBe('12 fit in');
  await person.type(screen.getByRole('textbox'), '{Backspace}');
  expect(screen.getByRole('status').textContent).toBe('');
});
