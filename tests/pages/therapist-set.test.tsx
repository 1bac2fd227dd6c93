// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { practiceSeenWords } from '../../src/content/interface/practice-seen';
import { therapistNewWords as words } from '../../src/content/interface/therapist-new';
import { therapistSetWords } from '../../src/content/interface/therapist-set';
import { practice as nameIt } from '../../src/content/practices/name-it';
import { practice as oneHalf } from '../../src/content/practices/half-each';
import type { PracticePart } from '../../src/content/schema-practice';
import { writtenDay, daysAfter } from '../../src/domain/practice/day';
import { atHeading, choose, openAt, person, press } from './app';
import { eachOnADevice } from './on-two-devices';
import { begin, code, fill, keeping, pick, setIt, setOnes, setReady, written } from './setting';

eachOnADevice();

const onScreen = (title: string): HTMLElement => screen.getByRole('region', { name: title });
const summary = (): HTMLElement => screen.getByRole('alert');

describe('setting a ready practice', () => {
  it('asks for a name once, makes the key, and leads to the four words', async () => {
    await begin();
    await press(words.compose.main);
    expect(within(summary()).getByText(words.troubles['no-by'])).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(summary()));
    await person.click(within(summary()).getByRole('button', { name: words.troubles['no-by'] }));
    expect(document.activeElement).toBe(screen.getByLabelText(words.more.by));
    await person.type(screen.getByLabelText(words.more.by), 'Dr. Osei');
    await setIt();
    const [practice] = await setOnes();
    expect(practice?.sent).toMatchObject({
      ...nameIt.plan,
      by: 'Dr. Osei',
      due: writtenDay(daysAfter(new Date(), 7)),
    });
    const four = await screen.findByRole('list', { name: practiceSeenWords.four });
    expect(within(four).getAllByRole('listitem')).toHaveLength(4);
    // The next one knows the name, and has the same key.
    await begin();
    expect(screen.getByLabelText<HTMLInputElement>(words.more.by).value).toBe('Dr. Osei');
    await setIt();
    const keys = await (await keeping()).listPractices('key');
    expect(keys).toHaveLength(1);
    expect(new Set((await setOnes()).map(({ sent }) => sent.recipient)).size).toBe(1);
  });

  it('does not go without a reason, and says so at the field', async () => {
    await begin();
    await fill(words.more.by, 'Dr. Osei');
    await fill(words.why.heading, '');
    await press(words.compose.main);
    await person.click(within(summary()).getByRole('button', { name: words.troubles['no-why'] }));
    const why = screen.getByRole('textbox', { name: words.why.heading });
    expect(document.activeElement).toBe(why);
    expect(why.getAttribute('aria-invalid')).toBe('true');
    expect(
      document.getElementById(why.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent,
    ).toBe(words.troubles['no-why']);
    expect(await setOnes()).toEqual([]);
    await person.type(why, 'It slows the first minute.{Control>}{Enter}{/Control}');
    await atHeading(therapistSetWords.heading);
  });

  it('shows at its side exactly what the client sees, as it is changed', async () => {
    await begin();
    await fill(words.more.title, 'A first line');
    await fill(words.more.by, 'Adaeze');
    const seen = onScreen(words.seen.heading);
    expect(within(seen).getByRole('heading', { name: 'A first line' })).toBeTruthy();
    expect(within(seen).getByText('Adaeze')).toBeTruthy();
    expect(within(seen).getByText('What would a camera have shown?')).toBeTruthy();
    await fill(words.whom.code, code);
    expect(seen.textContent).not.toContain(code);
  });

  it('warns of a code that could be a name, and takes it', async () => {
    await begin();
    await fill(words.whom.code, 'Annika');
    expect(screen.getByText(words.whom.codeName)).toBeTruthy();
    await fill(words.whom.code, code);
    expect(screen.queryByText(words.whom.codeName)).toBeNull();
  });

  it('is there after a reload as it was left, code and all, until it was set', async () => {
    await begin();
    await fill(words.why.heading, 'Half a reason');
    await fill(words.whom.code, code);
    await written();
    await openAt('/therapist/new');
    await atHeading(words.compose.heading);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.why.heading }).value).toBe(
      'Half a reason',
    );
    expect(screen.getByLabelText<HTMLInputElement>(words.whom.code).value).toBe(code);
    await fill(words.more.by, 'Dr. Osei');
    await setIt();
    await openAt('/therapist/new');
    await atHeading(words.choose.heading);
  });

  it('goes into no link and no file with the client’s code', async () => {
    await setReady();
    const [practice] = await setOnes();
    if (!practice) throw new Error('nothing was set');
    const clients = await (await keeping()).listPractices('client');
    expect(clients.map((each) => each.code)).toEqual([code]);
    expect(practice.client).toBe(clients[0]?.id);
    const packed = await (await keeping()).packPractice(practice.sent);
    const found = await (await keeping()).unpackPractice(packed.link ?? '');
    expect(found).toEqual({ kind: 'practice', practice: practice.sent });
    for (const said of [packed.link ?? '', await packed.file.text(), packed.file.name, JSON.stringify(found)])
      expect(said).not.toMatch(new RegExp(`${code}|${practice.client}`));
  });
});

describe('setting one from parts', () => {
  const partsNow = (): readonly string[] =>
    within(onScreen(words.parts.heading))
      .queryAllByRole('listitem')
      .map((each) => each.querySelector('p')?.textContent ?? '');

  it('adds, moves and takes out by keyboard, and the focus stays where it is of use', async () => {
    await begin(words.choose.parts.title);
    await press(words.parts.kinds.settle);
    expect(document.activeElement?.textContent).toContain('twenty minutes');
    // There is one of it: another is not offered.
    expect(screen.queryByRole('button', { name: words.parts.kinds.settle })).toBeNull();
    await press(words.parts.kinds.lesson);
    const [settle = '', lesson = ''] = partsNow();
    const up = screen.getByRole('button', { name: words.parts.up(lesson) });
    act(() => up.focus());
    await person.keyboard('{Enter}');
    expect(partsNow()).toEqual([lesson, settle]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(words.parts.up(lesson));
    await press(words.parts.removeOf(lesson));
    expect(partsNow()).toEqual([settle]);
    expect(document.activeElement?.textContent).toBe(words.parts.heading);
  });

  it('says what is missing, and sets what was chosen, named after its first part', async () => {
    await begin(words.choose.parts.title);
    await press(words.compose.main);
    expect(
      within(summary())
        .getAllByRole('button')
        .map((each) => each.textContent),
    ).toEqual((['no-parts', 'no-why', 'no-by'] as const).map((each) => words.troubles[each]));
    await person.click(within(summary()).getByRole('button', { name: words.troubles['no-parts'] }));
    expect(document.activeElement?.textContent).toBe(words.parts.kinds.walk);
    await press(words.parts.kinds.walk);
    const way = onScreen(words.parts.heading);
    await person.click(within(way).getByText(/^Naming/));
    await person.click(within(way).getByRole('checkbox', { name: 'What would a camera have shown?' }));
    await press(words.parts.kinds.rehearsal);
    await person.selectOptions(
      within(way).getByLabelText(words.parts.rehearsal.scene),
      words.parts.rehearsal.own,
    );
    await person.selectOptions(within(way).getByLabelText(words.parts.rehearsal.temperament), 'gone-quiet');
    await person.selectOptions(within(way).getByLabelText(words.parts.rehearsal.tries), '3');
    await fill(words.why.heading, 'It helps.');
    await fill(words.more.by, 'Dr. Osei');
    await setIt();
    const [practice] = await setOnes();
    expect(practice?.sent.parts).toEqual([
      { kind: 'walk', prompts: ['camera'] },
      { kind: 'rehearsal', temperament: 'gone-quiet', tries: 3 },
    ] satisfies PracticePart[]);
    expect(practice?.sent.title).not.toBe('');
    expect(practice?.client).toBeUndefined();
  });

  it('reckons the minutes until they are changed, and again once that is emptied', async () => {
    await begin(words.choose.parts.title);
    await press(words.parts.kinds.settle);
    const minutes = screen.getByLabelText<HTMLInputElement>(words.when.minutes);
    expect(minutes.value).toBe('20');
    await fill(words.when.minutes, '45');
    await press(words.parts.kinds['check-in']);
    expect(minutes.value).toBe('45');
    await fill(words.when.minutes, '');
    await person.tab();
    expect(minutes.value).toBe('25');
  });
});

describe('setting for two', () => {
  it('needs to know that each was asked alone, and without that lets only Learn and the twenty minutes through', async () => {
    await begin(oneHalf.name);
    expect(screen.getByText(words.whom.ask)).toBeTruthy();
    await fill(words.more.by, 'Dr. Osei');
    await press(words.compose.main);
    expect(within(summary()).getByText(words.troubles['not-asked'])).toBeTruthy();
    await choose(words.whom.cannot);
    await press(words.compose.main);
    expect(within(summary()).getByText(words.troubles['not-fit'])).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.parts.kinds.walk })).toBeNull();
    expect(await setOnes()).toEqual([]);
    await press(words.whom.takeOut);
    await press(words.parts.kinds.settle);
    await setIt();
    const [practice] = await setOnes();
    expect(practice?.sent).toMatchObject({ forTwo: true, parts: [{ kind: 'settle' }] });
  });

  it('goes as it is once each was asked, and keeps nowhere that they were', async () => {
    await begin(oneHalf.name);
    await choose(words.whom.didAsk);
    await fill(words.more.by, 'Dr. Osei');
    await written();
    expect(JSON.stringify(await (await keeping()).listPractices('draft'))).not.toMatch(/asked|cannot/);
    await setIt();
    expect((await setOnes())[0]?.sent.parts).toEqual(oneHalf.plan.parts);
    expect(JSON.stringify(await setOnes())).not.toMatch(/"asked|cannot/);
    // Once more it is asked anew.
    await openAt('/therapist/new');
    await pick(words.choose.again);
    await atHeading(words.compose.heading);
    await press(words.compose.main);
    expect(within(summary()).getByText(words.troubles['not-asked'])).toBeTruthy();
  });
});
