// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { beginWords } from '../../src/content/interface/begin';
import { practiceGoingWords } from '../../src/content/interface/practice-going';
import { practiceWords as words } from '../../src/content/interface/practice';
import { practiceSeenWords } from '../../src/content/interface/practice-seen';
import { measures } from '../../src/content/measures';
import { messages, invitation } from '../storage/given-messages';
import { back, practices, therapist } from '../storage/given-practice';
import {
  address,
  atHeading,
  choose,
  follow,
  freshDevice,
  goOn,
  goTo,
  heading,
  openAt,
  person,
  press,
} from './app';
import { kept, linkOf, paste, set, takeOn } from './on-a-client';

beforeEach(freshDevice);
const why = words.refused.why;

describe('something a therapist gave that is not what it has to be', () => {
  beforeEach(() => openAt('/practice'));

  it.each(['nothing', 'cut', 'changed'] as const)('is told in a sentence with a way on: %s', async (what) => {
    const link = await linkOf();
    const middle = link.length - 60;
    await paste(
      {
        nothing: 'See you on Tuesday.',
        cut: link.slice(0, -9),
        changed: `${link.slice(0, middle)}${link[middle] === 'A' ? 'B' : 'A'}${link.slice(middle + 1)}`,
      }[what],
    );
    await atHeading(why[what].heading);
    expect(screen.getByText(words.refused.unchanged)).toBeTruthy();
    await press(words.refused.again);
    await atHeading(words.open.heading);
    expect(await kept()).toEqual([]);
  });

  it('is told to be too large, and to have no code in it', async () => {
    const file = (): Promise<HTMLElement> => screen.findByLabelText(words.open.file);
    await person.upload(await file(), new File([new Uint8Array(1_000_001)], 'a.mend'));
    await atHeading(why['too-large'].heading);
    await press(words.refused.again);
    const picture = new File([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])], 'a.png', {
      type: 'image/png',
    });
    await person.upload(await file(), picture);
    await waitFor(() => expect(heading().textContent).toBe(why['no-code'].heading));
  });

  it('belongs to a therapist where it is a return, and is led there', async () => {
    const { link = '' } = await practices.packReturn(back, therapist.recipient);
    await paste(link);
    await atHeading(why.return.heading);
    expect(screen.getByRole('link', { name: words.refused.toReturns }).getAttribute('href')).toBe(
      '/therapist/returns',
    );
  });

  it('belongs to Together where it is an invitation, and is opened there as it came', async () => {
    const { link = '' } = await messages.packInvitation(invitation);
    await paste(link);
    await atHeading(why.together.heading);
    await follow(words.refused.toTogether);
    await atHeading('You don’t have to answer');
  });

  it('asks for something where the field is empty', async () => {
    await press(words.open.open);
    expect(await screen.findByText(words.open.empty)).toBeTruthy();
  });
});

describe('a practice that was opened', () => {
  it('asks first if it was expected, and shows nothing a stranger may have written', async () => {
    await openAt('/practice');
    await paste(await linkOf({ by: 'Dr. Zanzibar', note: 'Call me at once.' }));
    await atHeading(words.consent.heading);
    expect(screen.getByText(words.consent.anyone)).toBeTruthy();
    const four = await screen.findByRole('list', { name: practiceSeenWords.four });
    expect(four.querySelectorAll('li')).toHaveLength(4);
    expect(document.body.textContent).not.toMatch(/Zanzibar|at once/);
    expect(await kept()).toEqual([]);
  });

  it('can be left by who did not expect it, and then nothing of it is here', async () => {
    await openAt('/practice');
    await paste(await linkOf());
    await press(words.consent.unexpected);
    await atHeading(words.left.heading);
    expect(await kept()).toEqual([]);
    goTo('/settle');
    await atHeading('Come down first');
    goTo('/practice');
    await atHeading(words.open.heading);
  });

  it('is kept only once heat, safety and the numbers were asked', async () => {
    await openAt('/practice');
    await paste(await linkOf({ measures: ['heat', 'closeness', 'ready'] }));
    await press(words.consent.yes);
    await atHeading(set().title);
    expect(screen.getByText('Dr. M.')).toBeTruthy();
    expect(screen.queryByText(words.what.noWords)).toBeNull();
    await press(words.what.goOn);
    await atHeading(beginWords.heat.heading);
    await goOn();
    expect(screen.getByText(beginWords.chooseOne)).toBeTruthy();
    await choose('4');
    await goOn();
    await atHeading(beginWords.safety.heading);
    await press(beginWords.safety.none);
    await atHeading(words.before.heading);
    // Heat was asked; the other two may be left out.
    expect(screen.queryByText(measures.heat.question)).toBeNull();
    expect(screen.getByRole('heading', { name: measures.ready.question })).toBeTruthy();
    await person.click(screen.getAllByRole('radio', { name: '6' })[0] as HTMLElement);
    expect(await kept()).toEqual([]);
    await press(words.before.take);
    await waitFor(() => expect(address()).toBe(`/practice/${set().id}`));
    const [taken] = await kept();
    expect(taken).toMatchObject({ canReturn: true, before: { heat: 4, closeness: 6 }, after: {} });
    expect(taken?.copy).toMatch(/^[\da-f]{32}$/);
  });

  it('can be done without the four words; nothing can go back from it, which is said', async () => {
    await takeOn({}, { match: false });
    expect(screen.getByText(words.match.nothingBack)).toBeTruthy();
    expect((await kept())[0]?.canReturn).toBe(false);
    await press('I did this: Rehearse: The late dinner');
    expect(screen.queryByRole('link', { name: words.back.look })).toBeNull();
    // The words were said since.
    await person.click(screen.getByText(words.match.open));
    await press(words.consent.yes);
    expect(await screen.findByRole('link', { name: words.back.look })).toBeTruthy();
  });

  it('lets any part be done less, or left out, before it is taken', async () => {
    await openAt('/practice');
    await paste(await linkOf());
    await press(words.consent.yes);
    const [walk, scene] = (await screen.findAllByRole('combobox')) as [HTMLElement, HTMLElement];
    await person.selectOptions(scene, words.wish.fewer(1, true));
    await person.selectOptions(walk, words.wish.out);
    await press(words.what.goOn);
    await choose('2');
    await goOn();
    await press(beginWords.safety.none);
    await press(words.before.take);
    await atHeading(set().title);
    expect(screen.getByText(words.doing.refused)).toBeTruthy();
    expect((await kept())[0]?.parts).toMatchObject([{ refused: true }, { refused: false, wanted: 1 }]);
  });

  it('opens three doors first from a heat of seven, with the practice beneath, and the way back from there', async () => {
    await openAt('/practice');
    await paste(await linkOf());
    await press(words.consent.yes);
    await press(words.what.goOn);
    await choose('8');
    await goOn();
    await atHeading(beginWords.hot.heading);
    await person.click(screen.getByRole('link', { name: /^Settle/ }));
    await atHeading('Come down first');
    await follow(practiceGoingWords.back);
    await atHeading(beginWords.hot.heading);
    await press(words.hot.goOn);
    await atHeading(beginWords.safety.heading);
    expect(await kept()).toEqual([]);
  });

  it('opens Support at anything but “none of these”, keeps nothing, and offers no calendar later on this visit', async () => {
    await openAt('/practice');
    await paste(await linkOf({ measures: [] }));
    await press(words.consent.yes);
    await press(words.what.goOn);
    await choose('2');
    await goOn();
    await press(beginWords.safety.rather);
    await waitFor(() => expect(address()).toBe('/support'));
    expect(await kept()).toEqual([]);
    goTo('/practice');
    await press(beginWords.safety.none);
    await atHeading(set().title);
    await screen.findByRole('link', { name: 'Rehearse: The late dinner' });
    expect(screen.queryByText(words.calendar.heading)).toBeNull();
    expect(JSON.stringify(await kept())).not.toMatch(/safe|quiet|concern/i);
  });
});

describe('a practice that is here already', () => {
  it('is recognized by its link, and gone on with', async () => {
    const id = await takeOn();
    await paste(await linkOf());
    await atHeading(words.known.heading);
    await press(words.known.goOn);
    await waitFor(() => expect(address()).toBe(`/practice/${id}`));
    await atHeading(set().title);
    expect(await kept()).toHaveLength(1);
  });

  it('stays as it was taken where the same one comes with another text', async () => {
    await takeOn();
    await paste(await linkOf({ why: 'Send me your passwords.' }));
    await atHeading(words.known.otherHeading);
    expect(document.body.textContent).not.toContain('passwords');
    await press(words.known.goOnFirst);
    await atHeading(set().title);
    expect((await kept()).map(({ sent }) => sent.why)).toEqual([set().why]);
  });
});
