// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { beginWords } from '../../src/content/interface/begin';
import { practiceGoingWords } from '../../src/content/interface/practice-going';
import { practiceWords as words } from '../../src/content/interface/practice';
import { repairsWords } from '../../src/content/interface/repairs';
import type { Exchange, Rehearsal } from '../../src/domain/rehearsal/kept';
import type { Repair } from '../../src/domain/saved';
import { address, atHeading, choose, follow, freshDevice, goOn, goTo, openAt, person, press } from './app';
import { kept, set, takeOn } from './on-a-client';

beforeEach(freshDevice);

const doing = words.doing;
const scene = 'Rehearse: The late dinner';
const practice = `/practice/${set().id}`;

/** The disk of the app that is loaded. */
const disk = async () => (await import('../../src/store/keeping')).keeping();

/** Every repair on this device. */
async function repairs(): Promise<readonly Repair[]> {
  const here = await disk();
  const { rows } = await here.list(0, 50);
  const opened = await Promise.all(rows.map(({ id }) => here.open(id)));
  return opened.flatMap((each) => (each.kind === 'open' ? [each.repair] : []));
}

/** The one that was just begun, which may be on its way to the disk. */
const begun = (): Promise<Repair> =>
  waitFor(async () => {
    const [first] = await repairs();
    if (!first) throw new Error('nothing there yet');
    return first;
  });

const exchange: Exchange = {
  said: 'I was late.',
  reply: 'You were.',
  act: 'owns',
  start: 0,
  end: 4,
  trust: 50,
  guard: 50,
  steadiness: 50,
};
const rehearsal = (made: number): Rehearsal => ({
  id: crypto.randomUUID(),
  version: 1,
  made,
  changed: made,
  scene: { kind: 'made-up', scenario: 'late-dinner' },
  temperament: 'open-but-hurt',
  seed: 1,
  guarded: false,
  firstWords: 'So.',
  tries: [{ exchanges: [exchange] }],
});

/** From who they are to the walk itself; says which questions were asked. */
async function throughTheQuestions(): Promise<readonly string[]> {
  const asked: string[] = [];
  const answers: Readonly<Record<string, string>> = {
    who: 'A friend',
    reach: 'Yes',
    what: beginWords.what.other,
    side: 'I hurt them',
    move: 'Neither',
    need: 'Both',
    heat: '3',
  };
  for (;;) {
    const question = /\/begin\/(\w+)$/.exec(address())?.[1];
    if (question === undefined) return asked;
    asked.push(question);
    if (question === 'safety') await press(beginWords.safety.none);
    else {
      await choose(answers[question] ?? question);
      await goOn();
    }
    await waitFor(() => expect(address()).not.toMatch(new RegExp(`/begin/${question}$`)));
    await act(async () => undefined);
  }
}

describe('the questions of a practice', () => {
  beforeEach(async () => {
    await takeOn();
    await press('Begin: 2 questions to write on');
    await waitFor(() => expect(address()).toBe('/begin/who'));
    // The first to load them all waits longest.
  }, 40_000);

  it('begin the same walk, without asking again what was asked a moment ago', async () => {
    expect(await throughTheQuestions()).toEqual(['who', 'reach', 'what', 'side', 'move', 'need']);
    await waitFor(() => expect(address()).toMatch(/^\/repair\/[\da-f-]+\/naming\/camera$/));
    const repair = await begun();
    expect(repair.origin).toEqual({
      kind: 'practice',
      practice: set().id,
      part: 0,
      prompts: ['camera', 'opening'],
    });
    expect(repair.about).toMatchObject({ heatBefore: 3, length: 'full', path: 'walk' });
    await waitFor(async () => expect((await kept())[0]?.parts[0]?.repairs).toEqual([repair.id]));

    await person.type(await screen.findByRole('textbox'), 'A plate on the table.');
    await goOn();
    await waitFor(() => expect(address()).toMatch(/\/naming\/opening$/));
    await person.type(await screen.findByRole('textbox'), 'Can we talk?');
    await goOn();
    // Nothing else was asked for.
    await waitFor(() => expect(address()).toMatch(/\/words$/));
    await follow(practiceGoingWords.back);
    await atHeading(set().title);
    expect(await screen.findByText(doing.done(1))).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Read: 2 questions to write on' })).toBeTruthy();
    // Nine pages and more, one after the other.
  }, 40_000);

  it('can be kept nowhere: then the practice knows nothing of them either', async () => {
    await person.click(screen.getByRole('checkbox', { name: beginWords.heat.dontKeep }));
    await throughTheQuestions();
    await waitFor(() => expect(address()).toMatch(/\/naming\/camera$/));
    expect(await repairs()).toEqual([]);
    expect((await kept())[0]?.parts[0]?.repairs).toEqual([]);
  });

  it('ask about heat and safety again after a reload, and go on from there', async () => {
    await openAt('/begin/who');
    await waitFor(() => expect(address()).toMatch(/\/begin\//));
    goTo('/begin/heat');
    expect(await throughTheQuestions()).toContain('safety');
    await waitFor(() => expect(address()).toMatch(/\/naming\/camera$/));
    expect((await begun()).origin.kind).toBe('practice');
  });

  it('have no tie to a path that safety opened', async () => {
    await openAt(practice);
    await press('Begin: 2 questions to write on');
    await atHeading(beginWords.heat.heading);
    await choose('3');
    await goOn();
    await choose('A friend');
    await goOn();
    await choose('Yes');
    await goOn();
    await press(beginWords.safety.some);
    await waitFor(() => expect(address()).toBe('/support'));
    goTo('/begin/for-myself');
    await atHeading(beginWords.ownPath['for-myself'].heading);
    await goOn();
    await waitFor(() => expect(address()).toMatch(/^\/repair\//));
    const repair = await begun();
    expect(repair.origin).toEqual({ kind: 'self' });
    expect(repair.about.path).toBe('for-myself');
    expect((await kept())[0]?.parts[0]?.repairs).toEqual([]);
    goTo(`/repair/${repair.id}/review`);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('link', { name: practiceGoingWords.back })).toBeNull();
    // On this visit no calendar is offered any more.
    goTo(practice);
    await atHeading(set().title);
    await screen.findByRole('link', { name: /^Rehearse/ });
    expect(screen.queryByText(words.calendar.heading)).toBeNull();
  });
});

describe('the parts of a practice', () => {
  const parts = [
    { kind: 'rehearsal', scenario: 'late-dinner', temperament: 'defensive', tries: 2 },
    { kind: 'lesson', lesson: 'heard-first' },
    { kind: 'settle' },
    { kind: 'check-in' },
  ] as const;

  it('open the same scene with the temperament that was set, and count what was tried since', async () => {
    await takeOn({ parts });
    await follow(words.doing.ofPart(words.doing.rehearse, scene));
    await atHeading('The late dinner');
    const chosen = screen.getAllByRole('radio', { checked: true });
    expect(chosen.map((each) => (each as HTMLInputElement).value)).toContain('defensive');
    const { made = 0 } = (await kept())[0] ?? {};
    await (await disk()).saveRehearsal(rehearsal(made - 60_000));
    await (await disk()).saveRehearsal(rehearsal(made + 60_000));
    goTo(practice);
    expect(await screen.findByText(doing.left(1, 2))).toBeTruthy();
  });

  it('lead to the lesson and the twenty minutes with a quiet way back, and to a list of repairs to look back on', async () => {
    await takeOn({ parts });
    await follow('Settle: Take the twenty minutes');
    await atHeading('Come down first');
    await follow(practiceGoingWords.back);
    await atHeading(set().title);
    await person.click(await screen.findByRole('link', { name: /^Read: / }));
    await waitFor(() => expect(address()).toBe('/learn/heard-first'));
    await follow(practiceGoingWords.back);
    await atHeading(set().title);
    await person.click(await screen.findByRole('link', { name: new RegExp(`^${doing.chooseRepair}`) }));
    await atHeading(repairsWords.heading);
  });

  it('show no way back where they were opened from elsewhere', async () => {
    await takeOn({ parts });
    goTo('/settle');
    await atHeading('Come down first');
    expect(screen.queryByRole('link', { name: practiceGoingWords.back })).toBeNull();
  });

  it('can be told to be done, and that can be taken back', async () => {
    await takeOn({ parts });
    await press('I did this: Take the twenty minutes');
    expect(await screen.findByText(doing.done(1))).toBeTruthy();
    await openAt(practice);
    expect(await screen.findByText(doing.done(1))).toBeTruthy();
    await press('Take one back: Take the twenty minutes');
    await waitFor(() => expect(screen.queryByText(doing.done(1))).toBeNull());
    await waitFor(async () => expect((await kept())[0]?.parts[2]?.times).toBe(0));
  });

  it('can be changed, refused and taken up again at any time', async () => {
    await takeOn({ parts });
    await person.click(screen.getByText(words.what.change));
    const [first] = screen.getAllByRole('combobox') as [HTMLElement];
    await person.selectOptions(first, words.wish.out);
    expect(screen.getByText(doing.refused)).toBeTruthy();
    await person.selectOptions(first, words.wish.asSet(2, true));
    await waitFor(async () =>
      expect((await kept())[0]?.parts[0]).toEqual({ refused: false, times: 0, repairs: [] }),
    );
  });
});

describe('a practice of which something is done', () => {
  it('asks for the same numbers once more, and leads to what could go back', async () => {
    await takeOn();
    expect(screen.queryByRole('link', { name: words.back.look })).toBeNull();
    await press(`I did this: ${scene}`);
    const heat = await screen.findByRole('group', { name: 'How stirred up are you right now?' });
    expect(screen.getByText(words.after.before(3))).toBeTruthy();
    await person.click(within(heat).getByRole('radio', { name: '1' }));
    await waitFor(async () => expect((await kept())[0]?.after).toEqual({ heat: 1 }));
    await press(words.before.clearOf('Heat'));
    await waitFor(async () => expect((await kept())[0]?.after).toEqual({}));
    await follow(words.back.look);
    await waitFor(() => expect(address()).toBe(`${practice}/back`));
  });

  it('waits among the repairs until it is put away, and can be taken up again', async () => {
    await takeOn();
    goTo('/repairs');
    expect(await screen.findByText(words.waiting.left(2))).toBeTruthy();
    expect(screen.queryByText(repairsWords.empty)).toBeNull();
    await person.click(screen.getByRole('link', { name: new RegExp(set().title) }));
    await press(words.end.away);
    await screen.findByText(words.end.isAway);
    goTo('/repairs');
    expect(await screen.findByText(words.waiting.away(1))).toBeTruthy();
    await openAt(practice);
    await press(words.end.takeUp);
    await waitFor(async () => expect((await kept())[0]).not.toHaveProperty('finished'));
  });

  it('can be erased, once that was said twice', async () => {
    await takeOn();
    await press(words.end.erase);
    await press(words.end.yes);
    await waitFor(() => expect(address()).toBe('/repairs'));
    expect(await kept()).toEqual([]);
    goTo(practice);
    await atHeading(words.absent.missing.title);
  });
});

describe('a practice in two windows', () => {
  it('keeps what was told in either, whichever wrote last', async () => {
    const id = await takeOn();
    const { keepOnDevice } = await import('../../src/storage/device');
    const other = await keepOnDevice();
    const found = await other.openPractice('taken', id);
    if (found.kind !== 'open') throw new Error('not there');
    const parts = found.thing.parts.map((part, at) => (at === 0 ? { ...part, times: 4 } : part));
    await other.savePractice({ ...found.thing, parts, changed: found.thing.changed + 5 });
    await press(`I did this: ${scene}`);
    await waitFor(async () => expect((await kept())[0]?.parts.map(({ times }) => times)).toEqual([4, 1]));
    expect(await screen.findByText(doing.done(4))).toBeTruthy();
  });
});
