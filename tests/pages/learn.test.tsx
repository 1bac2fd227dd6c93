// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heavyWords } from '../../src/content/heavy-words';
import { learnWords as words } from '../../src/content/interface/learn';
import { notFoundWords } from '../../src/content/interface/not-found';
import { promptWords } from '../../src/content/interface/prompt';
import { lessonCards } from '../../src/content/lessons-content';
import { lesson as flooding } from '../../src/content/lessons/flooding';
import { lesson as howARepairGoes } from '../../src/content/lessons/how-a-repair-goes';
import { lesson as moreThanSorry } from '../../src/content/lessons/more-than-sorry';
import { lesson as notAllConflicts } from '../../src/content/lessons/not-all-conflicts';
import { allSources } from '../../src/content/sources-content';
import { lesson as whenNot } from '../../src/content/lessons/when-repair-is-not-the-answer';
import { worksheet } from '../../src/content/worksheet';
import { address, atHeading, follow, freshDevice, heading, loadAt, openAt, person, press } from './app';

beforeEach(freshDevice);
afterEach(() => {
  delete document.documentElement.dataset['moved'];
});

/** The picture of the lesson that is open. */
const picture = (): HTMLElement => screen.getByRole('region', { name: pictureTitle });
let pictureTitle = '';

async function openLesson(id: string, { picture: { title } }: typeof flooding): Promise<void> {
  pictureTitle = title;
  await openAt(`/learn/${id}`);
}

describe('the list of lessons', () => {
  it('leads to every lesson, and back', async () => {
    await openAt('/learn');
    const list = screen.getByRole('navigation', { name: words.lessons });
    const links = within(list).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      lessonCards.map(({ id }) => `/learn/${id}`),
    );
    await person.click(links[6] as HTMLElement);
    await atHeading(flooding.title);
    await follow(words.all);
    await atHeading(words.heading);
  });

  it.each([
    [words.worksheet.title, words.worksheetPage.heading],
    [words.glossary.title, words.glossaryPage.heading],
    [words.sources.title, words.sourcesPage.heading],
  ])('has a door “%s”', async (door, behind) => {
    await openAt('/learn');
    await person.click(screen.getByRole('link', { name: new RegExp(`^${door}`) }));
    await atHeading(behind);
  });
});

describe('a lesson', () => {
  it.each(lessonCards.map(({ id, title }) => [id, title]))(
    '%s is on screen, whole, as soon as its files are here',
    async (id, title) => {
      await loadAt(`/learn/${id}`);
      expect(heading().textContent).toBe(title);
      expect(screen.getAllByRole('region').length).toBeGreaterThanOrEqual(3);
    },
  );

  it('says that there is nothing at the address of one that does not exist', async () => {
    await openAt('/learn/nothing-like-it');
    expect(heading().textContent).toBe(notFoundWords.heading);
  });

  it('leads to the next one, at whose heading it begins; the last one leads to none', async () => {
    await openAt('/learn/flooding');
    const next = lessonCards[7];
    await follow(words.next(next?.title ?? ''));
    const there = await atHeading(next?.title ?? '');
    expect(document.activeElement).toBe(there);
    expect(address()).toBe(`/learn/${next?.id}`);
    await openAt(`/learn/${lessonCards.at(-1)?.id}`);
    expect(screen.queryByRole('link', { name: /^Next/ })).toBeNull();
  });

  it('shows how strong each claim is, and what stands behind it', async () => {
    await openLesson('flooding', flooding);
    const [strength] = screen.getAllByText(promptWords.strengths['clinical-custom'], { exact: false });
    expect(strength?.closest('details')?.textContent).toContain('John and Julie Gottman');
  });

  it('leads on from here', async () => {
    await openAt('/learn/flooding');
    const door = screen.getByRole('link', { name: new RegExp(`^${flooding.door.title}`) });
    expect(door.getAttribute('href')).toBe('/settle');
  });
});

describe('the pictures', () => {
  it('flooding: as time passes something else is said, and going over the fight is no break', async () => {
    await openLesson('flooding', flooding);
    if (flooding.picture.kind !== 'coming-down') throw new Error('another picture');
    const { says, ways } = flooding.picture;
    const said = (): string => within(picture()).getByRole('status').textContent;
    expect(said()).toContain(says.soothing[0]?.says);
    fireEvent.change(screen.getByRole('slider'), { target: { value: '10' } });
    expect(said()).toContain(says.soothing[2]?.says);
    await person.click(screen.getByRole('radio', { name: ways.goingOver }));
    expect(said()).toContain(says.goingOver[2]?.says);
  });

  it('the six steps: a tap puts a line where somebody thinks it belongs, nothing is wrong, and all lines come', async () => {
    await openLesson('how-a-repair-goes', howARepairGoes);
    if (howARepairGoes.picture.kind !== 'six-steps') throw new Error('another picture');
    const { lines, steps, elsewhere, done } = howARepairGoes.picture;
    const status = (): string => within(picture()).getByRole('status').textContent;
    for (const [at, { step, because }] of lines.entries()) {
      expect(screen.getByText(new RegExp(`^${words.play.of(at + 1, lines.length)} `))).toBeTruthy();
      if (at === 0) {
        await press(`${steps.reaffirming.name}${steps.reaffirming.plain}`);
        expect(status()).toContain(elsewhere.replace('{step}', steps[step].name));
      }
      await press(`${steps[step].name}${steps[step].plain}`);
      expect(status()).toContain(because);
      expect(status().includes(elsewhere)).toBe(false);
      if (at < lines.length - 1) await press(words.play.next);
    }
    expect(status()).toContain(done);
    await press(words.play.again);
    expect(status()).toBe('');
  });

  it('the six steps work by key alone', async () => {
    await openLesson('how-a-repair-goes', howARepairGoes);
    const step = within(picture()).getByRole('button', { name: /^Owning/ });
    step.focus();
    await person.keyboard('{Enter}');
    expect(step.getAttribute('aria-pressed')).toBe('true');
    within(picture()).getByRole('button', { name: words.play.next }).focus();
    await person.keyboard('{Enter}');
    // The button is gone; the focus stays with the line that came.
    expect(document.activeElement?.textContent.startsWith(words.play.of(2, 7))).toBe(true);
  });

  it('the apology: parts are put together in the order they are said, and each tells how it may land', async () => {
    await openLesson('more-than-sorry', moreThanSorry);
    if (moreThanSorry.picture.kind !== 'build-an-apology') throw new Error('another picture');
    const { parts, nothing, drawn } = moreThanSorry.picture;
    const of = (id: string) => parts.find((part) => part.id === id) as (typeof parts)[number];
    const box = (id: string) => screen.getByRole('checkbox', { name: of(id).label });
    await person.click(box('repair'));
    await person.click(box('own'));
    const all = ['sorry', 'own', 'repair'].map((id) => of(id).says).join(' ');
    expect(within(picture()).getByText(all)).toBeTruthy();
    expect(within(picture()).getByRole('img', { name: drawn.nearer })).toBeTruthy();
    for (const id of ['repair', 'own']) await person.click(box(id));
    for (const id of ['if', 'but']) await person.click(box(id));
    expect(within(picture()).getByRole('img', { name: drawn.farther })).toBeTruthy();
    for (const id of ['sorry', 'if', 'but']) await person.click(box(id));
    expect(within(picture()).getByText(nothing)).toBeTruthy();
    expect(within(picture()).getByRole('img', { name: drawn.same })).toBeTruthy();
  });

  it('the circles: ours first, then a moment of one’s own, which nothing keeps', async () => {
    await openLesson('not-all-conflicts', notAllConflicts);
    if (notAllConflicts.picture.kind !== 'venn') throw new Error('another picture');
    const { moments, regions, own } = notAllConflicts.picture;
    for (const { because } of moments) {
      await press(regions.quiet);
      expect(within(picture()).getByRole('status').textContent).toBe(because);
      await press(words.play.next);
    }
    await press(regions.none);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: own.label }));
    await person.type(screen.getByRole('textbox'), 'The greenhouse door.');
    await press(regions.none);
    expect(screen.getByText('The greenhouse door.')).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('');
    expect(JSON.stringify([{ ...sessionStorage }, { ...localStorage }])).not.toContain('greenhouse');
    await openAt('/learn/not-all-conflicts');
    expect(document.body.textContent).not.toContain('greenhouse');
  });

  it('the circles: heavy words in one’s own moment are answered with people to talk to', async () => {
    await openLesson('not-all-conflicts', notAllConflicts);
    if (notAllConflicts.picture.kind !== 'venn') throw new Error('another picture');
    for (const _ of notAllConflicts.picture.moments) {
      await press(notAllConflicts.picture.regions.quiet);
      await press(words.play.next);
    }
    await person.type(screen.getByRole('textbox'), 'They would be better off without me.');
    expect(await screen.findByText(heavyWords.says)).toBeTruthy();
  });

  it('when repair is not the answer: nothing is chosen at first, and what is chosen is said and kept nowhere', async () => {
    await openLesson('when-repair-is-not-the-answer', whenNot);
    if (whenNot.picture.kind !== 'situations') throw new Error('another picture');
    const [afraid] = whenNot.picture.situations;
    expect(within(picture()).queryByRole('link')).toBeNull();
    expect(screen.getAllByRole('radio').some((radio) => (radio as HTMLInputElement).checked)).toBe(false);
    await person.click(screen.getByRole('radio', { name: afraid?.label ?? '' }));
    const onward = within(picture()).getByRole('link', { name: afraid?.onward?.label ?? '' });
    expect(onward.getAttribute('href')).toBe('/support');
    await openAt('/learn/when-repair-is-not-the-answer');
    expect(screen.getAllByRole('radio').some((radio) => (radio as HTMLInputElement).checked)).toBe(false);
  });

  it('the unicorn is nowhere else', () => {
    const drawn = import.meta.glob<string>('../../src/**/*.{tsx,svg}', {
      eager: true,
      query: '?raw',
      import: 'default',
    });
    const withHorn = Object.entries(drawn).filter(([, text]) => text.includes('styles.unicorn'));
    expect(withHorn.map(([path]) => path.split('/').at(-1))).toEqual(['unicorn.tsx']);
  });
});

describe('what there is to look up', () => {
  it('prints the worksheet when asked', async () => {
    const printed = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await openAt('/learn/worksheet');
    for (const { name } of worksheet)
      expect(screen.getByRole('heading', { name: new RegExp(name) })).toBeTruthy();
    await press(words.worksheetPage.print);
    expect(printed).toHaveBeenCalledOnce();
    printed.mockRestore();
  });

  it('lists every source under how strong it is, says what a link does, and leads to each that has an address', async () => {
    await openAt('/learn/sources');
    expect(screen.getAllByRole('region')).toHaveLength(4);
    expect(screen.getByText('Gordon and Chen, 2016')).toBeTruthy();
    expect(screen.getByText(words.sourcesPage.leads)).toBeTruthy();
    const outward = within(screen.getByRole('main'))
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href')?.startsWith('http'));
    expect(outward.map((link) => link.getAttribute('href')).toSorted()).toEqual(
      allSources.flatMap(({ address: each }) => each ?? []).toSorted(),
    );
    // A new tab is more than the sandbox allows; nothing of where they came from goes along.
    expect(outward.filter((link) => !link.matches('[rel~="noreferrer"]:not([target])'))).toEqual([]);
  });

  it('leads from a word of the glossary to its lesson', async () => {
    await openAt('/learn/glossary');
    await person.click(
      screen.getAllByRole('link', { name: words.glossaryPage.more(flooding.title) })[0] as HTMLElement,
    );
    await atHeading(flooding.title);
  });
});
