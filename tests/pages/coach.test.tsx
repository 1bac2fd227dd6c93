// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { TextField } from '../../src/components/text-field';
import { typeInto } from '../../src/components/typing';
import { apologyParts } from '../../src/content/apology-parts';
import { heavyWords } from '../../src/content/heavy-words';
import { coachWords as words } from '../../src/content/interface/coach';
import { promptWords } from '../../src/content/interface/prompt';
import { aboutMendWords } from '../../src/content/interface/about-mend';
import { titles } from '../../src/content/interface/titles';
import { wordsWords } from '../../src/content/interface/words';
import { note } from '../../src/content/coach-rules/en/flags/sorry-you-feel';
// The rules are packed while this is imported, and no test waits for that.
import '../../src/pages/coach/coach-reader';
import { follow, freshDevice, heading, openAt, openRepair, person, press, text } from './app';

beforeEach(freshDevice);

const camera = '/naming/camera';
const sorry = 'I’m sorry you feel hurt.';
/** From the person's own word. */
const madeOver = note.rewrite?.replace('$1', 'hurt') ?? '';
const field = (): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>('textbox');
const underlined = (): string[] => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
const group = (): HTMLElement => screen.getByRole('group', { name: words.notes });
/** Which words exactly are marked is the rules' affair; it is enough to know which of them. */
const chip = (said: string): Promise<HTMLElement> =>
  screen.findByRole('button', { name: new RegExp(`^Another look at .*${said}`) });
const marked = (...parts: readonly string[]): void => {
  expect(underlined()).toHaveLength(parts.length);
  parts.forEach((part, at) => expect(underlined()[at]).toContain(part));
};
const chips = (): HTMLElement[] => within(group()).queryAllByRole('button', { name: /^Another look at/ });

async function openNote(said = 'you feel'): Promise<void> {
  await person.click(await chip(said));
  await screen.findByText(note.hears);
}

/** Until the coach is listening: it underlines what was typed. */
const heard = (): Promise<void> =>
  waitFor(() => {
    if (underlined().length === 0) throw new Error('nothing underlined yet');
  });

/** Longer than a pause: what was to come has come. */
const stayQuiet = (): Promise<void> =>
  expect(
    waitFor(
      () => {
        if (
          underlined().length === 0 &&
          screen.queryAllByRole('button', { name: /^Another look at/ }).length === 0
        )
          throw new Error('quiet');
      },
      { timeout: 1800 },
    ),
  ).rejects.toThrow('quiet');

describe('words that ask for another look', () => {
  it('are underlined in the text at once, and have a note once the person pauses, said once', async () => {
    await openRepair({}, {}, camera);
    await person.type(field(), `${sorry} `);
    await heard();
    marked('you feel');
    await chip('you feel');
    await waitFor(() => {
      const said = screen.getAllByRole('status').map((each) => each.textContent);
      expect(said.filter((each) => each === words.announced(1))).toHaveLength(1);
    });
  });

  it('open to what may be heard, why, where that comes from, and one way to say it', async () => {
    await openRepair({}, { camera: text(sorry) }, camera);
    await openNote();
    expect((await chip('you feel')).getAttribute('aria-expanded')).toBe('true');
    expect(group().textContent).toContain(note.why);
    expect(within(group()).getByText(promptWords.whySo)).toBeTruthy();
    expect(group().textContent).toContain(madeOver);
    expect(within(group()).getByRole('link', { name: words.toCatalogue })).toBeTruthy();
  });

  it('open one at a time', async () => {
    await openRepair({}, { camera: text(`${sorry} Sorry you got upset.`) }, camera);
    await person.click(await chip('you feel'));
    await person.click(await chip('you got upset'));
    expect(chips().filter((each) => each.getAttribute('aria-expanded') === 'true')).toHaveLength(1);
  });

  it('are not underlined while the last word may still go on; a pause or leaving ends it', async () => {
    await openRepair({}, {}, camera);
    await person.type(field(), 'Sorry you got upset');
    await screen.findByText(promptWords.saved);
    expect(underlined()).toEqual([]);
    await person.tab();
    await heard();
  });
});

describe('for somebody who hears the page', () => {
  const two = `${sorry} Sorry you got upset.`;
  const says = (): string[] =>
    within(group())
      .getAllByRole('status')
      .map((each) => each.textContent);

  it('an opened note comes right behind its words, before the words of the next, and its ways out say which', async () => {
    await openRepair({}, { camera: text(two) }, camera);
    await openNote();
    (await chip('you feel')).focus();
    await person.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: words.useThis }));
    for (const way of [words.useThis, words.keepMine])
      expect(screen.getByRole('button', { name: way, description: /you feel/ })).toBeTruthy();
  });

  it('the number of notes that is said is true, or nothing is said', async () => {
    await openRepair({}, { camera: text(two) }, camera);
    await chip('you got upset');
    await waitFor(() => expect(says()).toEqual([words.announced(2)]));
    await openNote();
    await press(words.keepMine);
    await waitFor(() => expect(says()).toEqual(['']));
    await person.click(await screen.findByRole('button', { name: words.kept(1) }));
    await person.click(screen.getByRole('button', { name: /^Show the note on .*you feel/ }));
    await waitFor(() => expect(says()).toEqual([words.announced(2)]));
  });
});

describe('“Keep mine”', () => {
  it('takes the note away, it stays away for these words after a reload, and it can be shown again', async () => {
    const id = await openRepair({}, { camera: text(sorry) }, camera);
    await openNote();
    await press(words.keepMine);
    expect(chips()).toEqual([]);
    expect(underlined()).toEqual([]);
    await screen.findByText(promptWords.saved);

    await openAt(`/repair/${id}${camera}`);
    await person.type(field(), ' Sorry you got upset. ');
    await heard();
    marked('you got upset');

    await person.click(await screen.findByRole('button', { name: words.kept(1) }));
    await person.click(screen.getByRole('button', { name: /^Show the note on .*you feel/ }));
    marked('you feel', 'you got upset');
    await chip('you feel');
  });

  it('holds in the words that are made of the answer as well', async () => {
    const id = await openRepair({ side: 'they-hurt-me' }, { camera: text(sorry) }, camera);
    await openNote();
    const asked = underlined();
    await press(words.keepMine);
    await screen.findByText(promptWords.saved);
    await openAt(`/repair/${id}/words`);
    await person.click(screen.getAllByRole('button', { name: /^Edit/ })[0] as HTMLElement);
    expect(await screen.findByRole('button', { name: words.kept(1) })).toBeTruthy();
    expect(chips()).toEqual([]);
    // What helps is underlined around them, and may be.
    expect(underlined().filter((each) => asked.includes(each))).toEqual([]);
  });
});

describe('“Use this”', () => {
  it('puts the way to say it, from the person’s own words, in place of the underlined ones', async () => {
    await openRepair({}, { camera: text(`Well. ${sorry} Bye.`) }, camera);
    await openNote();
    await press(words.useThis);
    expect(field().value).toBe(`Well. I’m ${madeOver}. Bye.`);
    expect(document.activeElement).toBe(field());
  });

  it('is taken back by one quiet button, for as long as nothing else is typed', async () => {
    await openRepair({}, { camera: text(`Well. ${sorry} Bye.`) }, camera);
    await openNote();
    await press(words.useThis);
    await press(words.putBack);
    expect(field().value).toBe(`Well. ${sorry} Bye.`);
    expect(screen.queryByRole('button', { name: words.putBack })).toBeNull();
    await openNote();
    await press(words.useThis);
    await person.type(field(), ' And');
    expect(screen.queryByRole('button', { name: words.putBack })).toBeNull();
  });

  it('is not asked about again, and only the charge behind it still is', async () => {
    await openRepair({}, { camera: text('I’m sorry you feel hurt but you always overreact') }, camera);
    await openNote();
    await press(words.useThis);
    expect(field().value).toContain(madeOver);
    await waitFor(() => expect(underlined().join('|')).toContain('always'));
    const flagged = [...document.querySelectorAll('mark[data-look="flag"]')].map((each) => each.textContent);
    for (const each of flagged) expect('but you always overreact').toContain(each);
  });

  it('is not offered for a sentence of ours, which is shown as an example', async () => {
    await openRepair({}, { camera: text('Calm down.') }, camera);
    await person.click(await chip('Calm down'));
    expect(await within(group()).findByText(words.forExample)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.useThis })).toBeNull();
  });

  it('does nothing to words that were changed meanwhile', async () => {
    await openRepair({}, { camera: text(sorry) }, camera);
    await openNote();
    await person.clear(field());
    await person.type(field(), 'Other words');
    await press(words.useThis);
    expect(field().value).toBe('Other words');
  });

  it('types over the underlined words alone', () => {
    cleanup();
    function Page() {
      const [value, setValue] = useState(sorry);
      return <TextField label="Yours" value={value} onChange={setValue} marks={[]} />;
    }
    render(<Page />);
    typeInto(field(), 10, 23, 'I said that');
    expect(field().value).toBe('I’m sorry I said that.');
  });
});

describe('what helps', () => {
  it('is noticed in one quiet line', async () => {
    await openRepair({}, { camera: text('I feel lonely.') }, camera);
    expect(await screen.findByText(words.helps['expresses-feeling'], { exact: false })).toBeTruthy();
    expect(chips()).toEqual([]);
  });

  it('in a whole apology, is told by its parts, and what is missing is an offer', async () => {
    const apology = { apology: text('I’m sorry. I hid the bill, and that was my doing.') };
    await openRepair({ side: 'i-hurt-them' }, apology, '/owning/apology');
    await person.click(screen.getByText(words.apology.title));
    expect(screen.getByText(apologyParts.responsibility.there)).toBeTruthy();
    expect(screen.getByText(apologyParts.regret.there)).toBeTruthy();
    const room = screen.getByText(
      words.apology.room([apologyParts.repair.room ?? '', apologyParts.repentance.room ?? '']),
    );
    expect(room.textContent).not.toMatch(/forgive/i);
  });
});

describe('the coach keeps quiet', () => {
  it.each([
    ['where one writes for oneself', { path: 'for-myself' }, '/for-myself/fm-what-happened'],
    ['in an answer that stays with the person', {}, '/owning/value'],
    ['where their side is told in their voice', { side: 'not-sure' }, '/making-space/their-version'],
  ] as const)('%s', async (_, about, at) => {
    await openRepair(about, {}, at);
    await person.type(field(), `${sorry} `);
    await stayQuiet();
  });

  it('where the words are heavy: people to talk to come first', async () => {
    await openRepair({}, { camera: text(`${sorry} I don’t want to be here anymore.`) }, camera);
    expect(await screen.findByText(heavyWords.says)).toBeTruthy();
    await stayQuiet();
  });
});

describe('the words page', () => {
  it('names the cards that have a note, and opens them', async () => {
    await openRepair({ side: 'they-hurt-me' }, { camera: text(sorry) }, '/words');
    const title = screen.getAllByRole('article')[0]?.getAttribute('aria-label') ?? '';
    await person.click(await screen.findByRole('button', { name: words.whole.open(title) }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: wordsWords.editing(title) }));
    await openNote();
  });
});

describe('the catalogue', () => {
  it('is reached from the page about Mend, and shows every rule with its why, its source and one way to say it', async () => {
    await openAt('/settings/about');
    await follow(aboutMendWords.toCoach);
    await screen.findByRole('heading', { level: 1, name: words.catalogue.heading });
    expect(document.title).toBe(titles.at(words.catalogue.heading));
    const files = Object.keys(import.meta.glob('../../src/content/coach-rules/en/*/*.ts'));
    expect(document.querySelectorAll('main details')).toHaveLength(files.length);
    await person.click(screen.getByText(note.title));
    expect(await screen.findByText(note.why)).toBeTruthy();
    expect(screen.getByText(note.hears)).toBeTruthy();
    expect(screen.getByText(promptWords.whySo)).toBeTruthy();
    expect(screen.getByText(note.instead ?? '')).toBeTruthy();
  });

  it('can be searched', async () => {
    await openAt('/learn/coach');
    await person.type(screen.getByRole('searchbox', { name: words.catalogue.search }), note.title);
    await waitFor(() => expect(document.querySelectorAll('main details').length).toBeLessThan(10));
    expect(screen.getByText(note.title)).toBeTruthy();
    await person.type(screen.getByRole('searchbox'), 'qqq');
    expect(await screen.findByText(words.catalogue.nothing)).toBeTruthy();
    expect(heading().textContent).toBe(words.catalogue.heading);
  });
});
