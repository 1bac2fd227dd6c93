// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { QuickExit } from '../../src/components/quick-exit';

const person = userEvent.setup({ delay: null });
const onLeave = vi.fn();

beforeEach(() => {
  onLeave.mockClear();
  render(
    <QuickExit
      label="Leave"
      explained="Covers the page"
      address="https://neutral.example/"
      onLeave={onLeave}
    />,
  );
});
afterEach(cleanup);

/** Lets a key go, that many milliseconds after the page opened. */
function key(name: string, at: number, more: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keyup', { key: name, bubbles: true, ...more });
  Object.defineProperty(event, 'timeStamp', { value: at });
  fireEvent(document.body, event);
}

it('leaves at the third Shift in a row, and not before', () => {
  key('Shift', 0);
  key('Shift', 300);
  expect(onLeave).not.toHaveBeenCalled();
  key('Shift', 600);
  expect(onLeave).toHaveBeenCalledTimes(1);
});

it('leaves while somebody is typing in a field', async () => {
  document.body.append(document.createElement('textarea'));
  document.querySelector('textarea')?.focus();
  await person.keyboard('{Shift}{Shift}{Shift}');
  expect(onLeave).toHaveBeenCalled();
  document.querySelector('textarea')?.remove();
});

it('stays when the presses are far apart', () => {
  for (const at of [0, 1000, 2000, 3000, 4000]) key('Shift', at);
  expect(onLeave).not.toHaveBeenCalled();
});

it('stays when capitals are written, or the key is held', () => {
  for (const at of [0, 100, 200]) {
    key('A', at);
    key('Shift', at + 50);
  }
  for (const at of [5000, 5010, 5020]) key('Shift', at, { repeat: true });
  expect(onLeave).not.toHaveBeenCalled();
});

it('leaves at a tap, and is a plain link to a neutral page where no script runs', async () => {
  const link = screen.getByRole('link', { name: 'Leave' });
  expect(link.getAttribute('href')).toBe('https://neutral.example/');
  expect(link.getAttribute('rel')).toContain('noreferrer');
  expect(link.title).toBe('Covers the page');
  await person.click(link);
  expect(onLeave).toHaveBeenCalledTimes(1);
});

it('listens no more once it is gone', () => {
  cleanup();
  for (const at of [0, 100, 200]) key('Shift', at);
  expect(onLeave).not.toHaveBeenCalled();
});
