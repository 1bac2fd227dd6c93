// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { returnSheetWords } from '../../src/content/interface/return-sheet';
import { returnsWords as words } from '../../src/content/interface/returns';
import { lockWords } from '../../src/content/interface/lock';
import type { PracticeReturn, ReturnField } from '../../src/domain/practice/sent';
import { back, practice } from '../storage/given-practice';
import { act } from '@testing-library/react';
import { address, atHeading, follow, goTo, heading, openAt, person, press } from './app';
import {
  client,
  eachAtReturns,
  clientId,
  disk,
  fileOf,
  keptReturns,
  setFor,
  takeIn,
  therapistHere,
  toReturns,
  unlockHere,
} from './returns-here';

eachAtReturns();

const second = { ...practice, id: '8a0c2f14-93bd-4e51-8f6a-2b1c9d5e7f03', title: 'Sit down first' };
const third = { ...practice, id: '9a0c2f14-93bd-4e51-8f6a-2b1c9d5e7f03', title: 'Write it small' };
const otherClient = '6f0c1a52-0000-4000-8000-00000000000c';
const heat = (before: number, after: number): ReturnField => ({ kind: 'heat', before, after });

/** Three practices, each a day after the other, and a return of each; the newest is on top. */
async function threeCame(
  fields: readonly (readonly ReturnField[])[] = [[heat(8, 6)], [heat(6, 5)], [heat(5, 1)]],
): Promise<void> {
  const all = [practice, second, third];
  await therapistHere({ sets: all.map((sent, at) => setFor(sent, { made: 1_000 + at })) });
  await toReturns();
  await takeIn(
    ...(await Promise.all(
      all.map((sent, at) => fileOf({ fields: fields[at] ?? back.fields }, `${at}.age`, sent)),
    )),
  );
}

const sheet = (): Promise<HTMLElement> => screen.findByRole('article', { name: returnSheetWords.heading });
async function open(title: string): Promise<void> {
  goTo('/therapist/returns');
  await person.click(await screen.findByRole('link', { name: new RegExp(title) }));
  await sheet();
}

describe('one return', () => {
  it('is the page the client saw: every field, under the names of the practice’s parts', async () => {
    await threeCame([back.fields]);
    await open(practice.title);
    const read = await sheet();
    for (const field of back.fields)
      for (const value of Object.values(field))
        if (typeof value === 'string' && value !== field.kind) expect(read.textContent).toContain(value);
    expect(read.textContent).not.toContain(returnSheetWords.part(1));
    expect(heading().textContent).toBe('From R-17');
    expect(document.title).toBe('Mend');
  });

  it('of a practice that was changed on the way says so, and names parts by number alone', async () => {
    await therapistHere();
    await toReturns();
    await takeIn(await fileOf({ of: 'AAECAwQFBgcICQoLDA0ODw' }));
    await follow(words.came.read);
    expect((await sheet()).textContent).toContain(returnSheetWords.part(1));
    expect(screen.getByText(words.one.fit.edited)).toBeTruthy();
  });

  it('leads to the next and back, by link and by arrow key, and never while something is typed', async () => {
    await threeCame();
    await open(third.title);
    const titled = async (title: string): Promise<void> =>
      void (await within(await sheet()).findByRole('heading', { name: title }));
    expect(screen.queryByRole('link', { name: words.one.newer })).toBeNull();
    await follow(words.one.older);
    await titled(second.title);
    await screen.findByText(/2 of 3/);
    await person.keyboard('{ArrowRight}');
    await titled(practice.title);
    await screen.findByText(/3 of 3/);
    expect(document.activeElement).toBe(heading());
    await person.keyboard('{ArrowRight}');
    await titled(practice.title);
    const notes = screen.getByLabelText(words.one.notes);
    await person.type(notes, 'ab{ArrowLeft}');
    await titled(practice.title);
    act(() => heading().focus());
    await person.keyboard('{ArrowLeft}');
    await titled(second.title);
  });

  it('keeps notes as they are typed, and the mark that it was reviewed, over a reload', async () => {
    await threeCame();
    await open(second.title);
    const at = address();
    await person.type(screen.getByLabelText(words.one.notes), 'Ask about Sunday.');
    await press(words.one.review);
    await screen.findByRole('button', { name: words.one.unreview });
    await waitFor(async () =>
      expect((await keptReturns())[1]).toMatchObject({
        notes: 'Ask about Sunday.',
        reviewed: expect.any(Number),
      }),
    );
    await openAt(at);
    await unlockHere();
    expect((await screen.findByLabelText<HTMLTextAreaElement>(words.one.notes)).value).toBe(
      'Ask about Sunday.',
    );
    await press(words.one.unreview);
    await screen.findByRole('button', { name: words.one.review });
    await waitFor(async () => expect((await keptReturns())[1]).not.toHaveProperty('reviewed'));
  });

  it('is set beside the one before, item by item, and never as a judgment', async () => {
    await threeCame([
      [{ kind: 'stopped', text: 'At the door.' }, heat(8, 6)],
      [heat(6, 5)],
      [heat(5, 1), { kind: 'question', text: 'What now?' }],
    ]);
    await open(third.title);
    const changed = await screen.findByRole('region', { name: words.changed.heading });
    const cells = within(changed)
      .getAllByRole('cell')
      .map((each) => each.textContent);
    expect(cells).toEqual(['6 before, 5 after', '5 before, 1 after']);
    expect(changed.textContent).toContain(returnSheetWords.titles.question);
    expect(changed.textContent).not.toMatch(/better|worse|improve|progress|door/i);
    const plot = screen.getByRole('img', { name: /^Heat, from 0 to 10, in 3 returns/ });
    expect(plot.querySelectorAll('circle')).toHaveLength(6);
    const table = screen.getByText(words.plot.table('Heat')).closest('details');
    expect(
      within(table!)
        .getAllByRole('cell', { hidden: true })
        .map((each) => each.textContent),
    ).toEqual(['8', '6', '6', '5', '5', '1']);
    await follow(words.changed.toBefore);
    await within(await sheet()).findByRole('heading', { name: second.title });
    const before = await screen.findByRole('region', { name: words.changed.heading });
    expect(before.textContent).not.toContain('door');
  });

  it('that belongs to nobody is put under a code, an old one or a new one', async () => {
    await therapistHere({ sets: [] });
    await toReturns();
    await takeIn(await fileOf());
    await follow(words.came.read);
    await sheet();
    expect(screen.getByText(words.one.fit['not-set-here'])).toBeTruthy();
    await press(words.assign.put);
    await press(words.assign.save);
    expect((await screen.findByRole('alert')).textContent).toBe(words.assign.empty);
    await person.type(screen.getByLabelText(words.assign.field), 'r-17');
    await press(words.assign.save);
    await atHeading('From R-17');
    await waitFor(async () => expect(await keptReturns()).toMatchObject([{ client: clientId }]));
    await press(words.assign.move);
    await person.type(screen.getByLabelText(words.assign.field), 'T-2');
    await press(words.assign.save);
    await atHeading('From T-2');
    expect((await (await disk()).listPractices('client')).map(({ code }) => code).sort()).toEqual([
      'R-17',
      'T-2',
    ]);
  });

  it('is erased with its notes, once that was said, and the others stay', async () => {
    await threeCame();
    await open(second.title);
    await press(words.one.erase);
    await press(words.one.eraseYes);
    await atHeading(words.heading);
    expect((await keptReturns()).map(({ newest }) => newest.practice)).toEqual([third.id, practice.id]);
    expect(screen.queryByRole('link', { name: new RegExp(second.title) })).toBeNull();
  });

  it('that is not here says so', async () => {
    await therapistHere();
    goTo('/therapist/returns/nobody');
    await atHeading(words.absent.missing.heading);
  });
});

describe('the list', () => {
  it('finds by code, practice, words and notes, and keeps to those not reviewed', async () => {
    await threeCame([[{ kind: 'question', text: 'Why the café?' }], [heat(1, 1)], [heat(1, 1)]]);
    await open(third.title);
    await person.type(screen.getByLabelText(words.one.notes), 'Zanzibar');
    await press(words.one.review);
    goTo('/therapist/returns');
    await screen.findByRole('link', { name: new RegExp(`${third.title}.*${words.list.reviewed} ·`) });
    const search = await screen.findByLabelText(words.list.search);
    const titles = (): readonly string[] =>
      [practice, second, third]
        .map(({ title }) => title)
        .filter((title) => screen.queryByRole('link', { name: new RegExp(title) }));
    for (const [query, found] of [
      ['cafe', [practice.title]],
      ['zanzi', [third.title]],
      ['R-17 sit down', [second.title]],
      ['nowhere', []],
    ] as const) {
      await person.clear(search);
      await person.type(search, query);
      await waitFor(() => expect(titles()).toEqual(found));
    }
    await person.clear(search);
    await waitFor(() => expect(titles()).toHaveLength(3));
    await person.click(screen.getByLabelText(words.list.onlyUnreviewed));
    await waitFor(() => expect(titles()).toEqual([practice.title, second.title]));
  });

  it('shows fifty at a time and reads no more than those, and one client’s alone', async () => {
    await therapistHere({ sets: [], clients: [client(), client({ id: otherClient, code: 'T-2' })] });
    const kept = await disk();
    const asked: number[] = [];
    for (let at = 0; at < 120; at += 1) {
      const newest: PracticeReturn = { ...back, copy: at.toString(16).padStart(32, '0') };
      await kept.saveReturn({
        id: `${newest.practice}.${newest.copy}`,
        version: 1,
        arrived: at,
        changed: at,
        client: at < 3 ? otherClient : clientId,
        newest,
        earlier: [],
        fit: 'not-set-here',
        notes: '',
      });
    }
    const listed = kept.lineReturns;
    Object.assign(kept, {
      lineReturns: (...args: Parameters<typeof listed>) => {
        asked.push(args[1]);
        return listed(...args);
      },
    });
    await toReturns();
    const list = await screen.findByRole('list', { name: words.list.label });
    expect(within(list).getAllByRole('listitem')).toHaveLength(50);
    expect(asked).toEqual([50]);
    await press(words.list.more);
    await screen.findByText(words.list.total(100, 120));
    await person.selectOptions(await screen.findByLabelText(words.list.client), 'T-2');
    await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(3));
  });

  it('and what was on screen go when it locks', async () => {
    await threeCame([back.fields]);
    await open(practice.title);
    const { lockNow } = await import('../../src/store/lock');
    await act(lockNow);
    await atHeading(lockWords.lockedTitle);
    const { useReturns } = await import('../../src/store/returns');
    const { useReturnList } = await import('../../src/store/return-list');
    expect(JSON.stringify([useReturns.getState(), useReturnList.getState()])).not.toContain('plates');
  });
});

describe('a client', () => {
  it('has all that came, what was set, notes, and a code that can be changed', async () => {
    await threeCame();
    goTo(`/therapist/clients/${clientId}`);
    await atHeading('Client R-17');
    await waitFor(() =>
      expect(screen.getAllByRole('link', { name: new RegExp(second.title) })).toHaveLength(2),
    );
    await person.type(screen.getByLabelText(words.client.notes), 'Tuesdays.');
    const code = screen.getByLabelText(words.client.code);
    await person.clear(code);
    expect(screen.getByText(words.client.codeEmpty)).toBeTruthy();
    await person.type(code, 'S-4');
    await waitFor(async () => {
      const found = await (await disk()).openPractice('client', clientId);
      expect(found).toMatchObject({ thing: { code: 'S-4', notes: 'Tuesdays.' } });
    });
  });

  it('is erased wholly, once it was said what goes', async () => {
    await threeCame();
    goTo(`/therapist/clients/${clientId}`);
    await atHeading('Client R-17');
    await screen.findByRole('heading', { name: words.client.sets });
    await press(words.client.erase);
    expect(screen.getByText(words.client.eraseSays(3, 3))).toBeTruthy();
    await press(words.client.eraseYes);
    await atHeading(words.heading);
    await screen.findByText(words.list.empty);
    const kept = await disk();
    expect(await keptReturns()).toEqual([]);
    expect([...(await kept.listPractices('client')), ...(await kept.listPractices('set'))]).toEqual([]);
    expect(await kept.listPractices('key')).toHaveLength(1);
  });
});
