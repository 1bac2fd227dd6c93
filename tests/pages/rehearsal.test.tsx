// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
// The rules are packed while this is imported, and no test waits for that.
import '../../src/pages/coach/coach-reader';
import { rehearsalWords } from '../../src/content/interface/rehearsal';
import { freshDevice, openAt, openRepair, person, press, text } from './app';

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

describe('a rehearsal of one’s own rupture', () => {
  const opening = 'Can we talk about May?';
  const best = 'You kept writing to me, and all you got was nothing.';

  async function beginOwn(): Promise<string> {
    const about = { name: 'Dan', side: 'i-hurt-them', rupture: 'met-with-silence' } as const;
    const id = await openRepair(about, { opening: text(opening) }, '/rehearse');
    await waitFor(() => screen.getByRole('button', { name: rehearsalWords.about.begin }));
    expect(document.body.textContent).not.toContain('Dan');
    await press(rehearsalWords.about.begin);
    await screen.findByRole('textbox', { name: words.field });
    return id;
  }

  async function sayIt(said: string): Promise<void> {
    const before = turns();
    await person.type(screen.getByRole('textbox', { name: words.field }), said);
    await press(words.say);
    await waitFor(() => expect(turns()).toBe(before + 1));
  }

  it('is with somebody made up, and never with the real name, to the end', async () => {
    await beginOwn();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('You and somebody made up');
    expect(log().getAttribute('aria-label')).toBe('You and somebody made up');
    await sayIt(best);
    expect(document.body.textContent).not.toContain('Dan');
    await press(words.stop);
    await screen.findByText(rehearsalWords.debrief.best);
    expect(document.body.textContent).not.toContain('Dan');
  });

  it('offers no thanks to keep', async () => {
    await beginOwn();
    await sayIt('Thank you. That means a lot.');
    await press(words.stop);
    await screen.findByText(rehearsalWords.debrief.turns);
    expect(screen.queryByText(rehearsalWords.debrief.best)).toBeNull();
  });
});
