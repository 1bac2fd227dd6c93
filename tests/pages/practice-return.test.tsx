// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { practiceReturnWords as words } from '../../src/content/interface/practice-return';
import { returnSheetWords } from '../../src/content/interface/return-sheet';
import type { TakenPractice } from '../../src/domain/practice/kept';
import { mostLetters } from '../../src/domain/practice/sent';
import { aRepair, text } from '../domain/a-repair';
import { aSentPractice, aTakenPractice } from '../domain/practice/a-practice';
import { mine } from '../storage/given-messages';
import { address, atHeading, choose, goOn, goTo, loadAt, openAt, person, press } from './app';
import { eachOnADevice } from './on-two-devices';

eachOnADevice();
// Their first load is slow; a test waits for what a person does.
beforeAll(() => import('../../src/pages/practice/practice-pages'), 60_000);

const repairId = '3f0a5c1e-6d2b-4f53-9a53-0d3a2f6f1c77';
const sent = aSentPractice({ recipient: mine.recipient });

const keeping = async () => (await import('../../src/store/keeping')).keeping();

/** The practice as this device keeps it now. */
async function kept(): Promise<TakenPractice> {
  const opened = await (await keeping()).openPractice('taken', sent.id);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  return opened.thing;
}

/** Somebody did the practice: one repair, answered, and their heat before it. */
async function done(changes: Partial<TakenPractice> = {}): Promise<void> {
  await openAt('/support');
  const disk = await keeping();
  await disk.save(
    aRepair({
      id: repairId,
      made: 5,
      origin: { kind: 'practice', practice: sent.id, part: 0, prompts: [] },
      answers: { camera: text('I shut the door.'), opening: text('I miss talking to you.') },
    }),
  );
  await disk.savePractice(
    aTakenPractice({
      sent,
      parts: [
        { refused: false, times: 0, repairs: [repairId] },
        { refused: false, times: 0, repairs: [] },
      ],
      before: { heat: 7, closeness: 2 },
      ...changes,
    }),
  );
  goTo(`/practice/${sent.id}/back`);
}

async function toChoosing(): Promise<void> {
  await atHeading(words.before.heading);
  await choose(words.before.adult);
  await goOn();
  await atHeading(words.choose.heading);
}

const box = (label: string): Promise<HTMLElement> => screen.findByRole('checkbox', { name: label });
const tick = async (label: string): Promise<void> => person.click(await box(label));
const sheet = (): HTMLElement => screen.getByRole('article', { name: returnSheetWords.heading });

describe('before anything goes back', () => {
  it('says who may not read it, where it may end up, and whom to talk to', async () => {
    await done();
    await atHeading(words.before.heading);
    for (const said of [words.before.secrets, words.before.record, words.before.unseen])
      expect(screen.getByText(said)).toBeTruthy();
    expect(screen.getByRole('link', { name: words.before.support })).toBeTruthy();
  });

  it('has to be read on this visit, whatever the address', async () => {
    await done();
    goTo(`/practice/${sent.id}/back/page`);
    await atHeading(words.before.heading);
    expect(address()).toBe(`/practice/${sent.id}/back`);
  });

  it('asks about age, and nothing goes back from somebody under 18', async () => {
    await done();
    await atHeading(words.before.heading);
    await goOn();
    expect((await screen.findByRole('alert')).textContent).toBe(words.before.ageMissing);
    await choose(words.before.young);
    await goOn();
    await screen.findByText(words.before.forYoung);
    await waitFor(async () => expect((await kept()).isYoung).toBe(true));
    await loadAt(`/practice/${sent.id}/back`);
    await screen.findByText(words.before.forYoung);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('ends there where the four words did not match', async () => {
    await done({ canReturn: false });
    await screen.findByText(words.before.noMatch);
    goTo(`/practice/${sent.id}/back/choose`);
    await screen.findByText(words.before.noMatch);
  });
});

describe('choosing what goes back', () => {
  beforeEach(async () => {
    await done();
    await toChoosing();
  });

  it('begins with nothing ticked, and the page needs something', async () => {
    const boxes = await screen.findAllByRole('checkbox');
    expect(boxes.length).toBeGreaterThan(5);
    for (const each of boxes) expect((each as HTMLInputElement).checked).toBe(false);
    await press(words.choose.see);
    expect((await screen.findByRole('alert')).textContent).toContain(words.choose.none);
  });

  it('shows on the page what is ticked, in the words chosen for it, and nothing else', async () => {
    await tick(words.choose.labels.sentence);
    const field = await screen.findByLabelText(words.choose.texts.text ?? '');
    await person.clear(field);
    await person.type(field, 'I miss our talks.');
    await tick(words.choose.labels.heat);
    await press(words.choose.see);
    await atHeading(words.page.heading);
    expect(sheet().textContent).toContain('I miss our talks.');
    expect(within(sheet()).getByRole('row', { name: /Heat 7/ })).toBeTruthy();
    for (const never of ['shut the door', 'I miss talking to you', 'Closeness', 'Write on'])
      expect(sheet().textContent).not.toContain(never);
  });

  it('is kept as it was left, over a reload', async () => {
    await tick(words.choose.labels.question);
    await person.type(await screen.findByLabelText(words.choose.texts.text ?? ''), 'Why do I freeze?');
    await waitFor(async () =>
      expect((await kept()).draft.fields).toEqual([{ kind: 'question', text: 'Why do I freeze?' }]),
    );
    await loadAt(`/practice/${sent.id}/back`);
    await toChoosing();
    expect(((await box(words.choose.labels.question)) as HTMLInputElement).checked).toBe(true);
    expect(await screen.findByDisplayValue('Why do I freeze?')).toBeTruthy();
  });

  it('says how many are ticked, and on another day that they are as they were left', async () => {
    expect(screen.getByText('Nothing is ticked.')).toBeTruthy();
    await tick(words.choose.labels.question);
    expect(screen.getByText('1 thing is ticked.')).toBeTruthy();
    await tick(words.choose.labels.sentence);
    await tick(words.choose.measure(returnSheetWords.measures.closeness));
    await tick(words.choose.labels.heat);
    await waitFor(async () => expect((await kept()).draft.fields).toHaveLength(4));
    await loadAt(`/practice/${sent.id}/back`);
    await toChoosing();
    expect(screen.getByText('4 things are ticked, as you left them last time.')).toBeTruthy();
    expect(document.body.textContent).not.toContain('Nothing is ticked');
    await tick(words.choose.labels.heat);
    expect(screen.getByText('3 things are ticked.')).toBeTruthy();
  });

  it('never cuts off what is too long: it says by how much, and waits', async () => {
    await tick(words.choose.labels.question);
    await person.click(await screen.findByLabelText(words.choose.texts.text ?? ''));
    await person.paste('a'.repeat(mostLetters.question + 3));
    expect(await screen.findByText(words.choose.over(3))).toBeTruthy();
    await press(words.choose.see);
    expect((await screen.findByRole('alert')).textContent).toContain(words.choose.tooLong);
    expect(address()).toBe(`/practice/${sent.id}/back/choose`);
  });

  it('gives back what was typed where it is unticked by mistake', async () => {
    await tick(words.choose.labels.question);
    await person.type(await screen.findByLabelText(words.choose.texts.text ?? ''), 'Why?');
    await tick(words.choose.labels.question);
    await waitFor(async () => expect((await kept()).draft.fields).toEqual([]));
    await tick(words.choose.labels.question);
    expect(await screen.findByDisplayValue('Why?')).toBeTruthy();
  });
});

describe('handing it over', () => {
  beforeEach(async () => {
    await done();
    await toChoosing();
    await tick(words.choose.labels.sentence);
    await press(words.choose.see);
    await atHeading(words.page.heading);
  });

  it('can be thought better of until it is out, and not after', async () => {
    expect(screen.getByText(words.page.cancel)).toBeTruthy();
    expect((await kept()).handed).toBe(0);
    await press(words.hand.copy);
    await screen.findByText(words.page.isOut);
    await waitFor(async () => expect((await kept()).handed).toBe(1));
  });

  it('goes out sealed as exactly what the page says', async () => {
    const disk = await keeping();
    await press(words.hand.copy);
    const link = await act(() => navigator.clipboard.readText());
    expect(link).not.toContain('talking');
    const found = await disk.unpackPractice(link);
    if (found.kind !== 'sealed-return') throw new Error(found.kind);
    const opened = await disk.unsealReturn(found, [mine.identity]);
    expect(opened).toMatchObject({
      kind: 'return',
      return: {
        practice: sent.id,
        version: 1,
        fields: [{ kind: 'sentence', text: 'I miss talking to you.' }],
      },
    });
  });

  it('goes out as plain text of the same page', async () => {
    await press(words.page.copyText);
    const copied = await act(() => navigator.clipboard.readText());
    expect(copied).toContain('I miss talking to you.');
    expect(copied).toContain(returnSheetWords.titles.sentence);
    expect(copied).not.toContain('shut the door');
    await screen.findByText(words.page.isOut);
  });

  it('is printed, and is out by that', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await press(words.page.print);
    expect(print).toHaveBeenCalledOnce();
    await screen.findByText(words.page.isOut);
    vi.stubGlobal('print', undefined);
  });
});
