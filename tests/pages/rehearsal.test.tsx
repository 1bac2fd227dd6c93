// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
// The rules are packed while this is imported, and no test waits for that.
import '../../src/pages/coach/coach-reader';
import { rehearsalWords } from '../../src/content/interface/rehearsal';
import { freshDevice, openAt, person, press } from './app';

beforeEach(freshDevice);

const words = rehearsalWords.play;
const log = (): HTMLElement => screen.getByRole('log');
const turns = (): number => log().querySelectorAll(':scope > div').length;

async function begin(): Promise<void> {
  await openAt('/rehearse/late-dinner');
  await press(rehearsalWords.about.begin);
  await screen.findByRole('textbox', { name: words.field });
}

describe('in a rehearsal', () => {
  it('“Say it” and “Stay quiet” are two buttons, and an empty “Say it” says no silence', async () => {
    await begin();
    expect(screen.getByRole('button', { name: words.nothing })).toBeTruthy();
    await press(words.say);
    expect(turns()).toBe(0);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: words.field }));
    await press(words.nothing);
    await waitFor(() => expect(turns()).toBe(1));
    expect(log().textContent).toContain(words.silence);
  });

  it('picking from three leads to the three, and writing leads back to the field', async () => {
    await begin();
    await press(words.pick);
    const three = screen.getByRole('group', { name: words.picks });
    await waitFor(() => expect(document.activeElement).toBe(three));
    await person.tab();
    expect(document.activeElement).toBe(within(three).getAllByRole('radio')[0]);
    await press(words.type);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: words.field })),
    );
  });

  it('an attack is never told as finding one’s footing', async () => {
    await begin();
    await person.type(screen.getByRole('textbox', { name: words.field }), 'You always make me look stupid.');
    await press(words.say);
    await waitFor(() => expect(turns()).toBe(1));
    expect(document.body.textContent).toContain(rehearsalWords.gap.mine.slipping);
    expect(document.body.textContent).not.toContain(rehearsalWords.gap.mine.middle);
  });
});
