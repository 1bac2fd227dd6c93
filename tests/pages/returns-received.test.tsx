// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { lockWords } from '../../src/content/interface/lock';
import { returnsWords as words } from '../../src/content/interface/returns';
import { returnsRefusedWords as refused } from '../../src/content/interface/returns-refused';
import { isolated } from '../../src/domain/direction';
import { back, practice, practices, stranger } from '../storage/given-practice';
import { address, atHeading, goTo, openAt, person, press } from './app';
import {
  disk,
  eachAtReturns,
  fileOf,
  keptReturns,
  linkOf,
  passphrase,
  setFor,
  summary,
  takeIn,
  therapistHere,
  toReturns,
  unlockHere,
} from './returns-here';

eachAtReturns();

const arrive = async (link: string): Promise<void> => {
  const { keepArrived } = await import('../../src/store/arrived');
  act(() => keepArrived(link));
};

describe('without a passphrase', () => {
  it('nothing is opened; the page says why, sets one right there, and then takes in what waits', async () => {
    await therapistHere({ hasLock: false });
    await arrive(await linkOf());
    goTo('/therapist/returns');
    await atHeading(words.first.heading);
    expect(screen.getByText(words.first.says)).toBeTruthy();
    expect(screen.getByText(words.first.waits)).toBeTruthy();
    expect(await keptReturns()).toEqual([]);
    await person.type(screen.getByLabelText(lockWords.passphrase), passphrase);
    await person.type(screen.getByLabelText(lockWords.again), passphrase);
    await press(lockWords.set);
    await atHeading(words.heading);
    expect(within(await summary()).getByText('1 arrived')).toBeTruthy();
    expect(await keptReturns()).toHaveLength(1);
  });

  it('no return, and no client, is shown by its address either', async () => {
    await therapistHere({ hasLock: false });
    for (const at of ['/therapist/returns/x~y', '/therapist/clients/x']) {
      goTo(at);
      await atHeading(words.first.heading);
    }
  });
});

it('behind the lock what came with a link waits, and is taken in once the passphrase is given', async () => {
  await therapistHere();
  const link = await linkOf();
  await openAt('/therapist/returns');
  await arrive(link);
  await atHeading(lockWords.lockedTitle);
  await unlockHere();
  await summary();
  expect(await keptReturns()).toHaveLength(1);
  expect(document.body.textContent).not.toContain(link.slice(-40));
});

describe('what comes', () => {
  it('goes to its practice and its client, and says so in the list, in words', async () => {
    await therapistHere();
    await toReturns();
    const came = await takeIn(await fileOf());
    expect(document.activeElement).toBe(came);
    const [row] = within(await screen.findByRole('list', { name: words.list.label })).getAllByRole(
      'listitem',
    );
    expect(row?.textContent).toContain(`${isolated('R-17')} · ${isolated('Say it out loud, twice')}`);
    expect(row?.textContent).toContain(words.list.unreviewed);
    expect(await keptReturns()).toMatchObject([{ fit: 'as-set', notes: '' }]);
  });

  it('of fifty files with three broken ones leaves forty-seven here, and the three by their names', async () => {
    await therapistHere();
    await toReturns();
    const good = await Promise.all(
      Array.from({ length: 47 }, (_, at) =>
        fileOf({ copy: at.toString(16).padStart(32, '0') }, `good-${at}.age`),
      ),
    );
    const whole = new Uint8Array(await (await fileOf()).arrayBuffer());
    const broken = [
      await fileOf({}, 'for somebody else.age', practice, stranger.recipient),
      new File([whole.slice(0, 150)], 'half.age'),
      new File(['Milk, bread, plums'], 'shopping.txt'),
    ];
    const mixed = [...good.slice(0, 20), ...broken, ...good.slice(20)];
    const came = await takeIn(...mixed);
    expect(within(came).getByRole('heading').textContent).toBe('47 arrived');
    expect(within(came).getByText(words.came.notRead(3))).toBeTruthy();
    const named = within(came).getAllByRole('listitem');
    expect(named.map((each) => each.textContent)).toEqual([
      `for somebody else.age${refused['not-for-here']}`,
      expect.stringContaining('half.age'),
      `shopping.txt${refused.nothing}`,
    ]);
    expect(await keptReturns()).toHaveLength(47);
  }, 60_000);

  it('twice is one copy, and says so', async () => {
    await therapistHere();
    await toReturns();
    await takeIn(await fileOf());
    const before = await keptReturns();
    await press(words.came.away);
    const came = await takeIn(await fileOf({}, 'again.age'));
    expect(within(came).getByText(words.came.same(1))).toBeTruthy();
    expect(within(came).getByRole('heading').textContent).toBe(words.came.heading(0));
    expect(await keptReturns()).toEqual(before);
  });

  it('in a newer version stands on top, in an older one beneath, whichever came first', async () => {
    await therapistHere();
    await toReturns();
    const versions = await Promise.all([2, 1, 3].map((version) => fileOf({ version })));
    const came = await takeIn(...versions);
    expect(within(came).getByText(words.came.newer(1))).toBeTruthy();
    expect(within(came).getByText(words.came.older(1))).toBeTruthy();
    const [kept, ...rest] = await keptReturns();
    expect(rest).toEqual([]);
    expect(kept?.newest.version).toBe(3);
    expect(kept?.earlier.map(({ version }) => version)).toEqual([1, 2]);
  });

  it('for a practice changed on the way, or set elsewhere, is kept and says so', async () => {
    await therapistHere();
    await toReturns();
    const came = await takeIn(
      await fileOf({ of: 'AAECAwQFBgcICQoLDA0ODw' }),
      await fileOf({ practice: '8a0c2f14-93bd-4e51-8f6a-2b1c9d5e7f03' }),
    );
    expect(within(came).getByText(words.came.edited(1))).toBeTruthy();
    expect(within(came).getByText(words.came.notSetHere(1))).toBeTruthy();
    expect((await keptReturns()).map(({ fit }) => fit).sort()).toEqual(['edited', 'not-set-here']);
  });

  it('that is a practice, and no return, is told apart', async () => {
    await therapistHere();
    await toReturns();
    const { file, link = '' } = await practices.packPractice(practice);
    const came = await takeIn(new File([file], 'practice.mend'));
    expect(within(came).getByText(new RegExp(refused.practice))).toBeTruthy();
    await press(words.came.away);
    await person.click(screen.getByLabelText(words.drop.field));
    await person.paste(link);
    await press(words.drop.take);
    expect(within(await summary()).getByText(new RegExp(refused.practice))).toBeTruthy();
    expect(await keptReturns()).toEqual([]);
  });

  it('as pasted text with words around it, or dropped on the page, arrives as well', async () => {
    await therapistHere();
    await toReturns();
    await person.click(await screen.findByLabelText(words.drop.field));
    await person.paste(`Here you are: <${await linkOf()}>. See you Tuesday!`);
    await press(words.drop.take);
    await summary();
    await press(words.came.away);
    const file = await fileOf({ copy: 'ab'.repeat(16) });
    fireEvent.drop(window, { dataTransfer: { files: [file], getData: () => '' } });
    await waitFor(async () => expect(await keptReturns()).toHaveLength(2));
  });

  it('sealed to a key that is not here is read once that key was read in', async () => {
    await therapistHere({ hasKey: false });
    await toReturns();
    const came = await takeIn(await fileOf());
    expect(within(came).getByText(new RegExp(refused['no-key']))).toBeTruthy();
    expect(within(came).getByRole('link', { name: words.toKey })).toBeTruthy();
    const { therapist } = await import('../storage/given-practice');
    await (
      await disk()
    ).savePractice({
      kind: 'key',
      id: '5f0c1a52-0000-4000-8000-00000000000f',
      version: 1,
      made: 1,
      changed: 1,
      pair: therapist,
      by: '',
      retired: 2,
    });
    await press(words.came.again(1));
    await screen.findByText('1 arrived');
    expect(await keptReturns()).toHaveLength(1);
  });
});

it('one tap leads from the list to the newest that was not reviewed', async () => {
  await therapistHere({
    sets: [setFor(), setFor({ id: '8a0c2f14-93bd-4e51-8f6a-2b1c9d5e7f03', title: 'Sit down first' })],
  });
  await toReturns();
  await takeIn(await fileOf(), await fileOf({ practice: '8a0c2f14-93bd-4e51-8f6a-2b1c9d5e7f03' }));
  await person.click(await screen.findByRole('link', { name: words.list.next }));
  expect((await screen.findByRole('article')).textContent).toContain('Sit down first');
  expect(address()).toBe(`/therapist/returns/8a0c2f14-93bd-4e51-8f6a-2b1c9d5e7f03~${back.copy}`);
});
