// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { talkWords as words } from '../../src/content/interface/talk';
import { address, atHeading, follow, freshDevice, heading, openRepair, person, press, text } from './app';

beforeEach(freshDevice);

const answers = {
  opening: text('Can we talk?'),
  camera: text('I shut the door.'),
  'did-to-me': text('I sat alone.'),
};

/** Opens the talk of a repair and goes in. */
async function inTheTalk(): Promise<string> {
  const id = await openRepair({}, answers, '/talk');
  await atHeading(words.before.heading);
  await press(words.before.yes);
  await atHeading('Can we talk?');
  return id;
}

describe('beside the talk', () => {
  it('asks first whether one can leave, and offers another place and a person where not', async () => {
    await openRepair({}, answers, '/talk');
    await atHeading(words.before.heading);
    await press(words.before.no);
    await atHeading(words.before.noHeading);
    expect(screen.getByRole('link', { name: words.before.support })).toBeTruthy();
    await press(words.before.anyway);
    await atHeading('Can we talk?');
  });

  it('shows the words one after another, the opening line first, and goes back', async () => {
    await inTheTalk();
    await press(words.next);
    expect(heading().textContent).not.toBe('Can we talk?');
    await press(words.back);
    await atHeading('Can we talk?');
    expect(screen.queryByRole('button', { name: words.back })).toBeNull();
  });

  it('ends where the words end, with a way to look back', async () => {
    const id = await inTheTalk();
    while (!screen.queryByRole('button', { name: words.done })) await press(words.next);
    await press(words.done);
    await atHeading(words.endView.heading);
    await follow(words.endView.checkIn);
    expect(address()).toMatch(new RegExp(`^/repair/${id}/check-in`));
  });

  it('pauses with a sentence and a time, and comes back to the same words', async () => {
    await inTheTalk();
    await press(words.next);
    const here = heading().textContent ?? '';
    await press(words.pause);
    await atHeading(words.pauseView.heading);
    expect(screen.getByText(/I’ll be back at \d/)).toBeTruthy();
    expect(screen.getByText(/min to go/)).toBeTruthy();
    await press(words.pauseView.goOn);
    await atHeading(here);
  });

  it('has less to say, or an end for today, where it goes badly', async () => {
    await inTheTalk();
    await press(words.badly);
    await press(words.badlyView.less);
    await atHeading('Can we talk?');
    expect(screen.getByText(words.lessView.says)).toBeTruthy();
    await press(words.badlyView.goOn);
    await press(words.badly);
    await press(words.badlyView.stop);
    await atHeading(words.stopView.heading);
    await person.click(await screen.findByRole('radio', { name: words.stopView.whens.days }));
    expect(screen.getByText(words.stopView.sentence(words.stopView.whens.days))).toBeTruthy();
  });

  it('leads away from the words at once where somebody does not feel safe', async () => {
    await inTheTalk();
    await press(words.badly);
    await press(words.badlyView.unsafe);
    expect(address()).toBe('/support');
  });

  it('is not there where nothing is to be said to anybody', async () => {
    await openRepair({ path: 'for-myself' }, {}, '/talk');
    expect(address()).toMatch(/\/review$/);
    await openRepair({ reach: 'leave-alone' }, {}, '/talk');
    expect(address()).toMatch(/\/review$/);
  });
});
